/** Markup as strings, for servers and builds: the same content templates, rendered without an element. */
import { type Dataset, resolveEvent, resolvePillar, resolveQuote } from '@baku-charter/core';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { HeadingLevel } from './html.ts';
import { stringsFor } from './locales/strings.ts';
import { pillarsContent } from './pillars/pillars.template.ts';
import { quoteContent } from './quote/quote.template.ts';
import { timelineContent } from './timeline/timeline.template.ts';

const toHtml = (content: unknown) => collectResultSync(render(content));

const found = <T>(record: T | undefined, kind: string, id: string): T => {
  if (record === undefined) throw new RangeError(`There is no ${kind} "${id}" in the data.`);
  return record;
};

/** The content of `<charter-quote>` as HTML. Throws a RangeError where there is no such quotation. */
export const quoteHtml = (data: Dataset, id: string): string =>
  toHtml(quoteContent(html, found(resolveQuote(data, id), 'quotation', id), stringsFor(data.meta.lang)));

/** The content of `<charter-pillars>` as HTML. Throws a RangeError where a pillar is unknown. */
export const pillarsHtml = (
  data: Dataset,
  ids: readonly string[] = data.pillars.map(({ id }) => id),
  headingLevel: HeadingLevel = 3,
): string => {
  const records = ids.map((id) => found(resolvePillar(data, id), 'pillar', id));
  return toHtml(pillarsContent(html, records, stringsFor(data.meta.lang), headingLevel));
};

/** The content of `<charter-timeline>` as HTML. Throws a RangeError where an event is unknown. */
export const timelineHtml = (
  data: Dataset,
  ids: readonly string[] = data.events.map(({ id }) => id),
  headingLevel: HeadingLevel = 3,
): string => {
  const records = ids.map((id) => found(resolveEvent(data, id), 'event', id));
  return toHtml(timelineContent(html, records, stringsFor(data.meta.lang), headingLevel));
};
