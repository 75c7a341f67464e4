/**
 * What content templates are written with: the tag that turns them into markup, the words of one language, and
 * the pieces that all elements share. Templates take a `Markup` as a parameter, so that the same function renders
 * live (Lit's `html`) and to plain strings (the server-only `html`, which refuses event and property bindings).
 */
import {
  closestLanguage,
  dateInWords,
  directionOf,
  type EventTime,
  edtfPrecision,
  isExactEdtf,
  type Slice,
  type TimeWords,
  timeInWords,
  type Voice,
} from '@baku-charter/core';
import type { SharedWords } from './shared.words.ts';

// Templates import code from this module only.
export {
  citationInWords,
  clockInWords,
  countInWords,
  dateInWords,
  fill,
  formatBriefly,
  grouped,
  isFragment,
  languageInWords,
  originalInWords,
  sourceAddress,
  translationInWords,
  verdictOf,
} from '@baku-charter/core';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** Levels that a page may choose for the headings of an element. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** What a template is given. `Words` are those that its element has. */
export interface Markup<Words extends SharedWords = SharedWords> {
  html: Html;
  t: Words;
  /** The direction of the whole. Where there are no words in the language of the data, its texts are the most of it. */
  dir: 'ltr' | 'rtl';
  /** The language of the data's texts, if it is not that of the words around them; otherwise `nothing`. */
  textLang: unknown;
  /** What an attribute is given that is left out. */
  nothing: unknown;
  /** The address of a link to a source; by default, that of the source itself. */
  sourceHref?: SourceHref | undefined;
}

/**
 * Gives the address of a link to a source, for sites that have a page of their own for each source. `address` is that of
 * the source itself; where it is linked to for words quoted, it ends in a text fragment that shows these.
 */
export type SourceHref = (source: Slice['sources'][number], address: string) => string;

/** Makes what a template is given. `nothing` is Lit's value for an attribute that is left out. */
export const markup = <Words extends SharedWords>(
  html: Html,
  t: Words,
  dataLang: string,
  nothing: unknown,
  sourceHref?: SourceHref,
): Markup<Words> => {
  const isOne = closestLanguage(dataLang, [t.lang]) !== undefined;
  return {
    html,
    t,
    sourceHref,
    nothing,
    dir: isOne ? t.dir : directionOf(dataLang),
    textLang: isOne ? nothing : dataLang,
  };
};

const headings: (TemplateStringsArray | undefined)[] = [];

/** A heading of the given level. Templates cannot bind tag names, so that each level has a template of its own. */
export const heading = ({ html, textLang }: Markup, level: HeadingLevel, title: unknown): unknown => {
  const text = [`<h${level} part="heading" lang=`, '>', `</h${level}>`];
  const strings = (headings[level] ??= Object.assign(text, { raw: text }));
  return html(strings, textLang, title);
};

/** The agreement and who made it: "Charter on Strategic Partnership (Azerbaijan–United States)". */
export const agreementOf = ({ charter, organizations }: Slice): string => {
  const names = (charter.parties ?? [])
    .flatMap((party) => organizations.find(({ id }) => id === party) ?? [])
    .map(({ name, shortName = name }) => shortName);
  return names[0] ? `${charter.shortTitle} (${names.join('–')})` : charter.shortTitle;
};

/**
 * A date in words, as precise as it is known, without the year of one that it stands under; `<time>` only where HTML can
 * express it: no interval, no qualifier, no season, which EDTF writes as a month from 21.
 */
export const dateContent = ({ html, t }: Markup, edtf: string, under?: string): unknown => {
  const words = dateInWords(edtf, t, under);
  return /[^\d-]|^\d{4}-2/.test(edtf) ? words : html`<time datetime=${edtf}>${words}</time>`;
};

/** The names of the parts that say how exactly a date is known. */
export const precisionOf = (edtf: string): string => edtfPrecision(edtf) + (isExactEdtf(edtf) ? '' : ' approximate');

/** The words for a time of day. */
export const timeText = ({ t }: Markup<SharedWords & TimeWords>, time: EventTime): string => timeInWords(time, t);

/** The title of a source; a link only if its address is one that a reader can safely follow. */
export const sourceLink = ({ html, sourceHref }: Markup, source: Slice['sources'][number]): unknown => {
  const { url = '', lang, title, publisher } = source;
  // One template and not one within another, since an element shows hundreds of sources and each template takes time.
  return /^https?:\/\//i.test(url)
    ? html`<a part="source" href=${sourceHref?.(source, url) ?? url}><cite lang=${lang} dir="auto" translate="no">${title ?? publisher}</cite></a>`
    : html`<cite lang=${lang} dir="auto" translate="no">${title ?? publisher}</cite>`;
};

/** The quotation marks of the language of the words, the opening and the closing one, to be drawn apart from the text. */
export const quotationMarks = ({ quoted }: Pick<SharedWords, 'quoted'>): readonly string[] =>
  // What isolates the text from the marks in a line of the other direction belongs to neither of them.
  quoted.replace(/[\u2066-\u2069]/g, '').split('{text}');

/** Content under a label. */
export const labelled = ({ html }: Markup, part: string, label: string, content: unknown): unknown =>
  html`<div part=${part}><p part="label">${label}</p>${content}</div>`;

/** A line that is read at a glance, with its operative verbs set off in the voice of who says it. */
export const markedContent = (
  { html, textLang }: Markup,
  { text, verbs }: { readonly text: string; readonly verbs: readonly string[] },
  voice: Voice,
): unknown => {
  const pieces: unknown[] = [];
  let rest = text;
  for (const verb of verbs) {
    const [before = '', ...after] = rest.split(verb);
    // In a page's own data a verb may be missing from its text.
    if (after.length === 0) continue;
    pieces.push(before, html`<b part="verb ${voice}">${verb}</b>`);
    rest = after.join(verb);
  }
  return html`<span lang=${textLang}>${pieces}${rest}</span>`;
};

/** A line of the third layer, which opens beneath itself. */
export const more = ({ html }: Markup, part: string, summary: unknown, content: unknown): unknown =>
  html`<details part="more ${part}"><summary part="more-summary" class="opens">${summary}</summary><div>${content}</div></details>`;
