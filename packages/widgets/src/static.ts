/**
 * Markup as strings, for servers and builds: the same content templates, rendered without an element. `…Html` is the
 * content alone; `…Element` is the whole tag, with content and styles as declarative shadow DOM: readable with no
 * script, and replaced once when the element is ready. All throw a RangeError where a record is unknown.
 */
import {
  eventsBetween,
  resolveEvent,
  resolvePillar,
  resolveQuote,
  type Slice,
  type TimelineSlice,
} from '@baku-charter/core';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { icons } from '../generated/icons.ts';
import { styles as pillarsStyles } from '../generated/pillars.styles.ts';
import { styles as quoteStyles } from '../generated/quote.styles.ts';
import { styles as timelineStyles } from '../generated/timeline.styles.ts';
import { ar } from './locales/ar.ts';
import { az } from './locales/az.ts';
import { en, type Locale } from './locales/en.ts';
import { ru } from './locales/ru.ts';
import { tr } from './locales/tr.ts';
import { type HeadingLevel, type Markup, markup } from './markup.ts';
import { pillarsContent } from './pillars/pillars.template.ts';
import { quoteContent } from './quote/quote.template.ts';
import { timelineContent } from './timeline/timeline.template.ts';

/** What an element may be asked for, by the names of its properties. */
interface Theme {
  theme?: 'auto' | 'light' | 'dark';
}
export interface QuoteOptions extends Theme {
  variant?: 'card' | 'pull';
}
export interface PillarsOptions extends Theme {
  /** Ids of the pillars to show; all by default. */
  only?: readonly string[];
  layout?: 'grid' | 'list';
  /** Ids of the records that are open, or `true` for all; none by default. */
  open?: readonly string[] | true;
  headingLevel?: HeadingLevel;
}
export interface TimelineOptions extends Theme {
  /** Ids of the events to show; all by default. */
  only?: readonly string[];
  /** First and last date to show, as EDTF, included. */
  from?: string;
  to?: string;
  layout?: 'auto' | 'strip' | 'list';
  scale?: 'even' | 'proportional';
  /** Ids of the records that are open, or `true` for all; none by default. */
  open?: readonly string[] | true;
  headingLevel?: HeadingLevel;
}

const LOCALES: Readonly<Record<string, Locale>> = { en, az, ru, tr, ar };

const markupFor = ({ meta: { lang } }: Slice): Markup => {
  const [language = ''] = lang.split('-');
  return markup(html, (Object.hasOwn(LOCALES, language) ? LOCALES[language] : undefined) ?? en, lang, nothing);
};

const toHtml = (content: unknown) => collectResultSync(render(content));

const found = <T>(record: T | undefined, kind: string, id: string): T => {
  if (record === undefined) throw new RangeError(`There is no ${kind} "${id}" in the data.`);
  return record;
};

const opener = (open: readonly string[] | true | undefined) => (id: string) =>
  open === true || open?.includes(id) === true;

const quote = (data: Slice, m: Markup, id: string) => quoteContent(m, found(resolveQuote(data, id), 'quotation', id));

const pillars = (data: Slice, m: Markup, { only, open, headingLevel = 3 }: PillarsOptions) => {
  const ids = only ?? data.pillars.map(({ id }) => id);
  const records = ids.map((id) => found(resolvePillar(data, id), 'pillar', id));
  return pillarsContent(m, records, headingLevel, opener(open), icons);
};

const timeline = (
  data: TimelineSlice,
  m: Markup,
  { only, from = '', to = '', open, headingLevel = 3 }: TimelineOptions,
) => {
  const wanted = only && new Set(only.map((id) => found(resolveEvent(data, id), 'event', id).event.id));
  const events = eventsBetween(data, from, to).filter(({ id }) => wanted?.has(id) ?? true);
  const records = events.flatMap(({ id }) => resolveEvent(data, id) ?? []);
  return timelineContent(m, records, headingLevel, opener(open));
};

/** The content of `<charter-quote>` as HTML. */
export const quoteHtml = (data: Slice, id: string): string => toHtml(quote(data, markupFor(data), id));

/** The content of `<charter-pillars>` as HTML. */
export const pillarsHtml = (data: Slice, options: PillarsOptions = {}): string =>
  toHtml(pillars(data, markupFor(data), options));

/** The content of `<charter-timeline>` as HTML. */
export const timelineHtml = (data: TimelineSlice, options: TimelineOptions = {}): string =>
  toHtml(timeline(data, markupFor(data), options));

const STYLES = {
  'charter-quote': quoteStyles,
  'charter-pillars': pillarsStyles,
  'charter-timeline': timelineStyles,
};

/** The text of the style element in a tag's declarative shadow DOM, for the hash in a content security policy. */
export const styleText = (tag: keyof typeof STYLES): string => STYLES[tag];

/** The shadow root of a tag. The row that its buttons will stand in is there already, so that nothing moves. */
const shadow = ({ t }: Markup, tag: keyof typeof STYLES, content: unknown, row?: string) => html`
  <template shadowrootmode="open"><style>${unsafeHTML(styleText(tag))}</style><div part="base" lang=${t.lang} dir=${t.dir}>${content}${
    row ? html`<div part=${row}></div>` : ''
  }</div></template>`;

const idsAttribute = (ids: readonly string[] | true | undefined) =>
  ids === true ? '' : ids && ids.length > 0 ? ids.join(' ') : nothing;

/** `<charter-quote>` with its content and styles. */
export const quoteElement = (data: Slice, id: string, { variant, theme }: QuoteOptions = {}): string => {
  const m = markupFor(data);
  return toHtml(
    html`<charter-quote lang=${data.meta.lang} quote-id=${id} variant=${variant ?? nothing} theme=${theme ?? nothing}>${shadow(
      m,
      'charter-quote',
      quote(data, m, id),
      'actions',
    )}</charter-quote>`,
  ).trim();
};

/** `<charter-pillars>` with its content and styles. */
export const pillarsElement = (data: Slice, options: PillarsOptions = {}): string => {
  const m = markupFor(data);
  const { only, layout, open, headingLevel, theme } = options;
  return toHtml(html`<charter-pillars lang=${data.meta.lang} only=${idsAttribute(only)} layout=${layout ?? nothing}
    open=${idsAttribute(open)} heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing}>${shadow(
      m,
      'charter-pillars',
      pillars(data, m, options),
    )}</charter-pillars>`);
};

/** `<charter-timeline>` with its content and styles. */
export const timelineElement = (data: TimelineSlice, options: TimelineOptions = {}): string => {
  const m = markupFor(data);
  const { only, from, to, layout, scale, open, headingLevel, theme } = options;
  return toHtml(html`<charter-timeline lang=${data.meta.lang} only=${idsAttribute(only)} from=${from ?? nothing}
    to=${to ?? nothing} layout=${layout ?? nothing} scale=${scale ?? nothing} open=${idsAttribute(open)}
    heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing}>${shadow(
      m,
      'charter-timeline',
      timeline(data, m, options),
      'controls',
    )}</charter-timeline>`);
};
