/** Static answers for oEmbed consumers: https://oembed.com/#section2 */
import { escapeHtml } from '@baku-charter/core';
import type { LivePage } from '@baku-charter/widgets/snippets';
import { contentOf } from './live-page-content.ts';
import type { Settings } from './settings.ts';

const WIDTH = 600;

/** What the host puts into its page: the words, and the live page in a frame. */
const hostHtml = (page: LivePage, address: string) =>
  contentOf(page, 'oembed', { page: address }) +
  `<iframe src="${escapeHtml(address)}" width="${WIDTH}" height="${page.height}" frameborder="0" scrolling="auto" allow="clipboard-write" title="${escapeHtml(page.title)}"></iframe>`;

const answer = (page: LivePage, { base, publisher }: Settings): Readonly<Record<string, string | number>> => {
  const address = base + page.path;
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: publisher ?? 'Charter Widgets',
    provider_url: base,
    cache_age: 86_400,
    width: WIDTH,
    height: page.height,
    html: hostHtml(page, address),
    ...(page.alt !== undefined && {
      thumbnail_url: `${address}1200x630.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
  };
};

export const oEmbedJson = (page: LivePage, settings: Settings): string =>
  `${JSON.stringify(answer(page, settings), null, 2)}\n`;

export const oEmbedXml = (page: LivePage, settings: Settings): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${Object.entries(answer(page, settings))
    .map(([name, value]) => `  <${name}>${escapeHtml(String(value))}</${name}>\n`)
    .join('')}</oembed>\n`;
