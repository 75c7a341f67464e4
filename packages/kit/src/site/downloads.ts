/** What a site offers to take away, in one language: calendar, tables, whole datasets, text, and a feed of corrections. */
import type { Dataset } from '@baku-charter/core';
import { LIST_KINDS } from '@baku-charter/core/authoring';
import { toCsl } from '@baku-charter/core/export/csl';
import { toCsv } from '@baku-charter/core/export/csv';
import { toICalendar } from '@baku-charter/core/export/icalendar';
import { toJsonLd } from '@baku-charter/core/export/json-ld';
import { toMarkdown } from '@baku-charter/core/export/text';
import { toTimelineJs } from '@baku-charter/core/export/timelinejs';
import { datasetPath } from '../builder/spoken.ts';
import { correctionsFeed } from './corrections-feed.ts';
import type { Edition, SiteFacts } from './facts.ts';
import type { LivePageWords } from './page-words.ts';

/** A file of the site. */
export interface Download {
  /** From the root of the site. */
  readonly path: string;
  /** Its media type: https://www.iana.org/assignments/media-types */
  readonly type: string;
  /** What it holds, in words. Tables have none, but the name of their file. */
  readonly label?: string;
  content(): string;
}

/** The path of the feed of corrections in a language. */
export const feedPath = (lang: string): string => `${lang}/corrections.rss`;

/** The tables: one for each kind of record that there is. */
const tables = (data: Dataset): readonly Download[] =>
  LIST_KINDS.filter((list) => data[list].length > 0).map((list) => ({
    path: `${data.meta.lang}/${list}.csv`,
    type: 'text/csv',
    content: () => toCsv(data, list),
  }));

const labels = ({ site: { aboutPage: t, corrections }, element: w }: LivePageWords) => ({
  ...t.downloads,
  corrections,
  sources: w.sources,
  timeline: w.timeline,
});

/** All files that a site offers in one language, in the order in which they are listed. */
export const downloadsOf = (edition: Edition, facts: SiteFacts): readonly Download[] => {
  const { data, words } = edition;
  const { element: w } = words;
  const { lang } = data.meta;
  const label = labels(words);
  return [
    { path: datasetPath(lang), type: 'application/json', label: label.dataset, content: () => JSON.stringify(data) },
    {
      path: `${lang}/dataset.jsonld`,
      type: 'application/ld+json',
      label: label.dataset,
      content: () => toJsonLd(data, w),
    },
    { path: `${lang}/agreement.md`, type: 'text/markdown', label: label.text, content: () => toMarkdown(data, w) },
    { path: `${lang}/events.ics`, type: 'text/calendar', label: label.calendar, content: () => toICalendar(data, w) },
    {
      path: `${lang}/timeline.json`,
      type: 'application/json',
      label: label.timeline,
      content: () => toTimelineJs(data, w),
    },
    {
      path: `${lang}/sources.csl.json`,
      type: 'application/vnd.citationstyles.csl+json',
      label: label.sources,
      content: () => toCsl(data, w),
    },
    {
      path: feedPath(lang),
      type: 'application/rss+xml',
      label: label.corrections,
      content: () => correctionsFeed(edition, facts, feedPath(lang)),
    },
    ...tables(data),
  ];
};
