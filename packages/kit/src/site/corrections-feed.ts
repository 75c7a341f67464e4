/** The corrections of a site as a feed, RSS 2.0: https://www.rssboard.org/rss-specification */
import { escapeHtml } from '@baku-charter/core';
import { aboutPath } from './document.ts';
import type { Edition, SiteFacts } from './facts.ts';

/** A day as RFC 822 has it. Of a change only the day is known. */
const inRfc822 = (date: string) => new Date(`${date}T00:00:00Z`).toUTCString();

const element = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`;

/** The newest change comes first. `path` is where the feed stands on the site. */
export const correctionsFeed = ({ data, words }: Edition, { base }: SiteFacts, path: string): string => {
  const { charter, meta, revisions } = data;
  const { site } = words;
  const page = base + aboutPath(meta.lang);
  const items = revisions
    .toReversed()
    .map(({ id, date, change, reason }) =>
      [
        '<item>',
        element('title', change),
        element('description', reason),
        element('link', page),
        `<guid isPermaLink="false">${escapeHtml(`${meta.id}:${id}`)}</guid>`,
        element('pubDate', inRfc822(date)),
        '</item>',
      ].join(''),
    );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', `${site.corrections} – ${charter.shortTitle}`),
    element('description', site.aboutPage.recorded),
    element('link', page),
    element('language', meta.lang),
    element('lastBuildDate', inRfc822(meta.modified)),
    `<atom:link href="${escapeHtml(base + path)}" rel="self" type="application/rss+xml"/>`,
    ...items,
    '</channel></rss>',
    '',
  ].join('\n');
};
