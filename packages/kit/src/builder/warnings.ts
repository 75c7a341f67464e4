/** What will go wrong with the choices, in the language of the page. */
import { fill } from '@baku-charter/core';
import { ELEMENTS, namedIn } from '@baku-charter/widgets/elements';
import { type Choices, type LivePage, pageSearch, systemOf } from '@baku-charter/widgets/snippets';
import type { PageWords } from '../site/words/en.ts';
import type { State } from './state.ts';

type Warnings = PageWords['builder']['warnings'];

/** Hosts that can be reached only from this machine or from a local network. */
const LOCAL = /^(localhost|.*\.localhost|.*\.local|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|\[::1\])$/;

/** A copy of so many characters is hard to handle where people write. */
const LONG = 10_000;

/** The height in CSS pixels at which WordPress cuts a frame. */
const WORDPRESS_HEIGHT = 1000;

const ofSite = ({ site: { base }, builtFor }: State, t: Warnings): string[] => {
  const { hostname, protocol } = new URL(base);
  if (LOCAL.test(hostname)) return [fill(t.local, { base })];
  return [
    ...(protocol === 'http:' ? [t.http] : []),
    ...(base === builtFor ? [] : [fill(t.base, { built: builtFor, base })]),
  ];
};

/** Whether an address shows the page without what was chosen. A system that frames the address itself keeps that. */
export const losesChoices = ({ system, options }: Choices, page: LivePage): boolean =>
  systemOf(system)?.shows !== 'frame' && pageSearch(page, options) !== '';

const ofFrames = ({ result: { choices, page } }: State, t: Warnings): string[] => {
  if (choices.form !== 'iframe' && choices.form !== 'oembed') return [];
  const isLost = choices.form === 'oembed' && losesChoices(choices, page);
  const isCut = choices.system === 'wordpress' && page.height >= WORDPRESS_HEIGHT;
  return [...(isLost ? [t.lost] : []), ...(isCut ? [fill(t.height, { n: WORDPRESS_HEIGHT })] : [])];
};

const ofCopies = ({ result: { choices, data, page, snippets }, words }: State, t: Warnings): string[] => {
  const { form, element, options } = choices;
  const isPinned = form === 'tag' || form === 'prerendered';
  const isCut = form === 'figure' && namedIn(ELEMENTS[element], options).length > 1;
  const quote = data.quotes.find(({ id }) => id === page.record);
  const { length } = snippets[0]?.text ?? '';
  const n = new Intl.NumberFormat(words.element.locale).format(length);
  return [
    ...(length > LONG ? [fill(t.long, { n })] : []),
    ...(isCut ? [t.cut] : []),
    ...(isPinned ? [fill(t.pinned, { version: data.meta.version })] : []),
    ...(form === 'prerendered' ? [t.policy] : []),
    ...(form === 'text' && page.alt === undefined ? [t.pictures] : []),
    ...(quote?.translation ? [t.translation] : []),
  ];
};

/** What the address asks for in vain. It is said before all else, since the page shows something else instead. */
export const unknownIn = ({ problems, words }: State): readonly string[] =>
  problems.map(({ name, asked }) => fill(words.site.builder.warnings.unknown, { name, asked }));

export const warningsFor = (state: State): readonly string[] => {
  const t = state.words.site.builder.warnings;
  return [...ofSite(state, t), ...ofFrames(state, t), ...ofCopies(state, t)];
};
