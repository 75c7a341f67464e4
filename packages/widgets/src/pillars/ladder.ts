/**
 * The verb ladder: how far the verbs of the text reach, how far a speaker's word reaches, and the way between them. The
 * places of the text follow from its provisions and are never authored; the place of the word stands in the data.
 */
import type { Reach, ResolvedPillar } from '@baku-charter/core';
import { fill, type Markup } from '../markup.ts';
import type { PillarsWords } from './pillars.words.ts';

/** The steps of the ladder, from what is said to what is done. */
export const STEPS = ['states', 'explores', 'intends', 'commits', 'done'] as const satisfies readonly Reach[];

type Modality = ResolvedPillar['provisions'][number]['modality'];

/** The step of each kind of verb. Where the text's own verb was not seen, it has none. */
const STEP_OF: Readonly<Partial<Record<Modality, Reach>>> = {
  recital: 'states',
  affirms: 'states',
  acknowledges: 'states',
  may: 'explores',
  explores: 'explores',
  intends: 'intends',
};

/** Who stands where, as positions in `STEPS`. */
export interface Ladder {
  /** The steps on which the text has a verb, from the lowest. */
  readonly text: readonly number[];
  /** The step of the speaker's word, where it can be compared. */
  readonly word: number | undefined;
}

/** The ladder of a pillar; `undefined` where neither a verb nor a word has a place on it. */
export const ladderOf = ({ pillar, provisions }: ResolvedPillar): Ladder | undefined => {
  const reached = new Set(provisions.map(({ modality }) => STEP_OF[modality]));
  const text = STEPS.flatMap((step, index) => (reached.has(step) ? index : []));
  const { reach } = pillar.comparison;
  if (text.length === 0 && !reach) return undefined;
  return { text, word: reach && STEPS.indexOf(reach) };
};

/** The stretches of a ladder: what joins the verbs of the text, and the way from them to the word. */
export const stretches = ({ text, word }: Ladder): { joined: readonly number[]; way: readonly number[] } => {
  const [low, high] = [text.at(0), text.at(-1)];
  const joined = low !== undefined && high !== undefined && low < high ? [low, high] : [];
  const from = low === undefined || high === undefined || word === undefined ? undefined : word > high ? high : low;
  const isBetween = from === undefined || word === undefined || (word >= (low ?? 0) && word <= (high ?? 0));
  return { joined, way: isBetween ? [] : [from, word] };
};

/** A ladder as one sentence, for those who do not see it. */
export const ladderSentence = (t: PillarsWords, { text, word }: Ladder): string => {
  const nameOf = (index: number) => t.steps[STEPS[index] ?? 'states'];
  const said = text.length > 0 ? text.map(nameOf).join(t.comma) : t.modalities['not-seen'];
  return word === undefined
    ? fill(t.ladderText, { text: said })
    : fill(t.ladderBoth, { text: said, word: nameOf(word) });
};

/** The place of a step, as a share of the width. The first and the last stand in the middle of the columns of words. */
const at = (index: number) => `${10 + 20 * index}%`;

/** Both ends of a stretch; one that is not there has no length. */
const ends = ([from = 0, to = from]: readonly number[]) => [at(from), at(to)];

const DIAMOND = 'M0-8.5L8.5 0 0 8.5-8.5 0z';
const SMALL_DIAMOND = 'M0-5L5 0 0 5-5 0z';

/**
 * A ladder as a drawing. SVG, since printers leave out backgrounds. Each shape is always there, so that Lit needs no
 * template within an SVG; a disc without a radius is not drawn. Where word and verb meet, the disc becomes a ring.
 */
const drawing = ({ html }: Markup, ladder: Ladder) => {
  const { text, word } = ladder;
  const { joined, way } = stretches(ladder);
  const [joinedFrom, joinedTo] = ends(joined);
  const [wayFrom, wayTo] = ends(way);
  const radius = (index: number) => (text.includes(index) ? (word === index ? 9 : 7.5) : 0);
  const kind = (index: number) => (word === index ? 'ring' : 'disc');
  const [start = 0, end = start] = way;
  const wayKind = start === end ? 'none' : end < start ? 'back' : 'way';
  const diamond = word === undefined ? '' : text.includes(word) ? SMALL_DIAMOND : DIAMOND;
  return html`<svg class="drawing" aria-hidden="true">
    <line class="scale" x1="10%" x2="50%" y1="12" y2="12"></line>
    <line class="scale beyond" x1="50%" x2="90%" y1="12" y2="12"></line>
    <line class="scale" x1="10%" x2="10%" y1="5" y2="19"></line>
    <line class="scale" x1="30%" x2="30%" y1="5" y2="19"></line>
    <line class="scale" x1="50%" x2="50%" y1="5" y2="19"></line>
    <line class="scale" x1="70%" x2="70%" y1="5" y2="19"></line>
    <line class="scale" x1="90%" x2="90%" y1="5" y2="19"></line>
    <line class="joined" x1=${joinedFrom} x2=${joinedTo} y1="12" y2="12"></line>
    <line class=${wayKind} x1=${wayFrom} x2=${wayTo} y1="12" y2="12"></line>
    <circle class=${kind(0)} cx=${at(0)} cy="12" r=${radius(0)}></circle>
    <circle class=${kind(1)} cx=${at(1)} cy="12" r=${radius(1)}></circle>
    <circle class=${kind(2)} cx=${at(2)} cy="12" r=${radius(2)}></circle>
    <circle class=${kind(3)} cx=${at(3)} cy="12" r=${radius(3)}></circle>
    <circle class=${kind(4)} cx=${at(4)} cy="12" r=${radius(4)}></circle>
    <svg class="place" x=${at(word ?? 0)} y="12"><path class="diamond" d=${diamond}></path></svg>
  </svg>`;
};

/** The words of the steps, each beneath its place. `isSaid` tells which are shown. */
export const stepWords = (
  { html, t }: Markup<PillarsWords>,
  isSaid: (index: number) => boolean = () => true,
  word?: number,
): unknown =>
  STEPS.map((step, index) =>
    isSaid(index)
      ? html`<span class="step s${index + 1} ${index === word ? 'analysis' : ''}">${t.steps[step]}</span>`
      : '',
  );

/** A ladder: a sentence for screen readers, the drawing and its words for the eye. */
export const ladderContent = (m: Markup<PillarsWords>, ladder: Ladder): unknown => {
  const { text, word } = ladder;
  return m.html`<span class="unseen">${ladderSentence(m.t, ladder)}</span>${drawing(m, ladder)}<span class="steps" aria-hidden="true">${stepWords(
    m,
    (index) => text.includes(index) || index === word,
    word !== undefined && text.includes(word) ? undefined : word,
  )}</span>`;
};

/** The two shapes of a ladder, as they stand beside the words that explain them. */
export const shape = ({ html }: Markup, kind: 'disc' | 'diamond'): unknown =>
  html`<svg class="drawing key" viewBox="-10 -10 20 20" aria-hidden="true"><circle class="disc" r=${kind === 'disc' ? 7.5 : 0}></circle><path class="diamond" d=${kind === 'diamond' ? DIAMOND : ''}></path></svg>`;
