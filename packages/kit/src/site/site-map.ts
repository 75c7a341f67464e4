/**
 * The pages of the site that search engines may list, each with its twins in other languages:
 * https://www.sitemaps.org/protocol.html and https://developers.google.com/search/docs/specialty/international/localized-versions
 */
import { escapeHtml } from '@baku-charter/core';
import { livePages } from '@baku-charter/widgets/snippets';
import { aboutPath } from './document.ts';
import type { Edition, SiteFacts } from './facts.ts';

/** The paths of one language, in an order that is the same in all. */
const pathsOf = ({ data, words }: Edition): readonly string[] => [
  ...livePages(data, words.element).map(({ path }) => path),
  aboutPath(data.meta.lang),
];

export const siteMap = (editions: readonly Edition[], { base }: SiteFacts): string => {
  const all = editions.map((edition) => ({ lang: edition.data.meta.lang, paths: pathsOf(edition) }));
  const urls = all.flatMap(({ paths }) =>
    paths.map((path, nth) => {
      const twins = all.map(
        ({ lang, paths: others }) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeHtml(base + (others[nth] ?? ''))}"/>`,
      );
      return `<url><loc>${escapeHtml(base + path)}</loc>${twins.join('')}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
};
