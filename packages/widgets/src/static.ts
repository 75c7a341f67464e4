/**
 * Markup as strings, for servers and builds: the same content templates, rendered without an element. `…Html` is the
 * content alone; `…Element` is the whole tag, with content and styles as declarative shadow DOM: readable with no
 * script, and replaced once when the element is ready. All throw a RangeError where a record is unknown.
 */
import { edtfGaps, type Slice, type TimelineSlice } from '@baku-charter/core';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { icons } from '../generated/icons.ts';
import { styles as pillarsStyles } from '../generated/pillars.styles.ts';
import { styles as quoteStyles } from '../generated/quote.styles.ts';
import { styles as timelineStyles } from '../generated/timeline.styles.ts';
import { elementWordsFor } from './element-words.ts';
import { type Markup, markup } from './markup.ts';
import { pillarsContent } from './pillars/pillars.template.ts';
import { quoteContent } from './quote/quote.template.ts';
import {
  eventsToShow,
  findEvent,
  findPillar,
  findQuote,
  type PillarsOptions,
  pillarsToShow,
  type QuoteOptions,
  type TimelineOptions,
} from './records.ts';
import { timelineContent } from './timeline/timeline.template.ts';

const markupFor = (data: Slice): Markup => markup(html, elementWordsFor(data), data.meta.lang, nothing);

const toHtml = (content: unknown) => collectResultSync(render(content));

/** Which records are open. */
const opener = (open: readonly string[] | true | undefined, find: (id: string) => string) => {
  const ids = new Set(open === true ? [] : open?.map(find));
  return (id: string) => open === true || ids.has(id);
};

const quote = (data: Slice, m: Markup, id: string) => quoteContent(m, findQuote(data, id));

const pillars = (data: Slice, m: Markup, options: PillarsOptions) => {
  const { open, headingLevel = 3 } = options;
  const isOpen = opener(open, (id) => findPillar(data, id).pillar.id);
  return pillarsContent(m, pillarsToShow(data, options), headingLevel, icons, isOpen);
};

const timeline = (data: TimelineSlice, m: Markup, options: TimelineOptions) => {
  const { open, headingLevel = 3 } = options;
  const isOpen = opener(open, (id) => findEvent(data, id).event.id);
  return timelineContent(m, eventsToShow(data, options), headingLevel, isOpen);
};

/** The content of `<charter-quote>` as HTML. */
export const quoteHtml = (data: Slice, id: string): string => toHtml(quote(data, markupFor(data), id));

/** The content of `<charter-pillars>` as HTML. */
export const pillarsHtml = (data: Slice, options: PillarsOptions = {}): string =>
  toHtml(pillars(data, markupFor(data), options));

/** The content of `<charter-timeline>` as HTML. */
export const timelineHtml = (data: TimelineSlice, options: TimelineOptions = {}): string =>
  toHtml(timeline(data, markupFor(data), options));

export {
  pillarsContentText,
  pillarsFeedHtml,
  pillarsMarkdown,
  pillarsMarked,
  pillarsTag,
  pillarsText,
  quoteContentText,
  quoteFeedHtml,
  quoteMarkdown,
  quoteMarked,
  quoteTag,
  quoteText,
  timelineContentText,
  timelineFeedHtml,
  timelineMarkdown,
  timelineMarked,
  timelineTag,
  timelineText,
} from './forms/forms.ts';
export type { PillarsOptions, QuoteOptions, TimelineOptions };

const STYLES = {
  'charter-quote': quoteStyles,
  'charter-pillars': pillarsStyles,
  'charter-timeline': timelineStyles,
};

/** Buttons that wait for a script keep the place that they will need; where there never will be one, not even that. */
const WAITING = '@media(scripting:none){button{display:none}[part=actions],[part=controls]{min-block-size:0}}';

/** The text of the style element in a tag's declarative shadow DOM, for the hash in a content security policy. */
export const styleText = (tag: keyof typeof STYLES): string => STYLES[tag] + WAITING;

// A binding inside a style element is refused, for fear of what data could do there; this is no data.
const style = (css: string) => unsafeHTML(`<style>${css}</style>`);

/** The shadow root of a tag: its styles, its content and its row of buttons, as the element will draw them. */
const shadow = ({ t }: Markup, tag: keyof typeof STYLES, content: unknown, buttons: unknown = '') =>
  html`<template shadowrootmode="open">${style(styleText(tag))}<div part="base" lang=${t.lang} dir=${t.dir}>${content}${buttons}</div></template>`;

const idsAttribute = (ids: readonly string[] | true | undefined) =>
  ids === true ? '' : ids && ids.length > 0 ? ids.join(' ') : nothing;

/** Where the live page is, absolute, for markup that stands on another site: a link to it follows the tag. */
interface OwnPage {
  page?: string;
}

const pageLink = ({ t }: Markup, page: string | undefined) =>
  page === undefined ? '' : html`\n<p lang=${t.lang} dir=${t.dir}><a href=${page}>${t.livePage}</a></p>`;

/** `<charter-quote>` with its content and styles. */
export const quoteElement = (
  data: Slice,
  id: string,
  { variant, theme, src, page }: QuoteOptions & OwnPage = {},
): string => {
  const m = markupFor(data);
  const buttons = html`<div part="actions">
    <button part="copy-quotation" inert>${m.t.copyQuotation}</button>
    <button part="copy-citation" inert>${m.t.copyCitation}</button>
    <button part="share" inert>${m.t.share}</button>
    <span part="status"></span>
  </div>`;
  return toHtml(html`<charter-quote lang=${data.meta.lang} quote-id=${id} variant=${variant ?? nothing}
    theme=${theme ?? nothing} src=${src ?? nothing}>${shadow(m, 'charter-quote', quote(data, m, id), buttons)}</charter-quote>${pageLink(m, page)}`);
};

/** `<charter-pillars>` with its content and styles. */
export const pillarsElement = (data: Slice, options: PillarsOptions & OwnPage = {}): string => {
  const m = markupFor(data);
  const { only, layout, open, headingLevel, theme, src, page } = options;
  return toHtml(html`<charter-pillars lang=${data.meta.lang} only=${idsAttribute(only)} layout=${layout ?? nothing}
    open=${idsAttribute(open)} heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing}
    src=${src ?? nothing}>${shadow(m, 'charter-pillars', pillars(data, m, options))}</charter-pillars>${pageLink(m, page)}`);
};

/** The distances of a proportional strip, which the element sets on each date; a style attribute would need a policy. */
const distances = (data: TimelineSlice, options: TimelineOptions) => {
  const dates = new Set(eventsToShow(data, options).map(({ event }) => event.date));
  const rules = edtfGaps([...dates]).map(
    (gap, index) => `[part=date-group]:nth-child(${index + 1}){--_gap-share:${gap}}`,
  );
  return style(rules.join(''));
};

/**
 * `<charter-timeline>` with its content and styles. With `scale="proportional"` there is a second style element, which
 * depends on the dates; where a policy refuses it, distances are even until the element is ready.
 */
export const timelineElement = (data: TimelineSlice, options: TimelineOptions & OwnPage = {}): string => {
  const m = markupFor(data);
  const { only, from, to, layout, scale, open, headingLevel, theme, src, page } = options;
  const content = html`${scale === 'proportional' ? distances(data, options) : ''}${timeline(data, m, options)}`;
  const hasControls = eventsToShow(data, options).length > 2;
  const buttons = html`<div part="controls">
    <button part="earlier" inert>${m.t.earlier}</button>
    <button part="later" inert>${m.t.later}</button>
  </div>`;
  return toHtml(html`<charter-timeline lang=${data.meta.lang} only=${idsAttribute(only)} from=${from ?? nothing}
    to=${to ?? nothing} layout=${layout ?? nothing} scale=${scale ?? nothing} open=${idsAttribute(open)}
    heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing}
    src=${src ?? nothing}>${shadow(m, 'charter-timeline', content, hasControls ? buttons : '')}</charter-timeline>${pageLink(m, page)}`);
};
