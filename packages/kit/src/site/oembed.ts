/** Answers for oEmbed consumers: https://oembed.com/#section2 */
import { escapeHtml } from '@baku-charter/core';
import type { LivePage } from '@baku-charter/widgets/snippets';
import type { SiteFacts } from './facts.ts';
import { contentOf } from './live-page-content.ts';

const WIDTH = 600;

/** What a consumer asks for: the choices in the address of the page, as a query, and how large a frame may be. */
export interface Asked {
  search?: string;
  maxWidth?: number;
  maxHeight?: number;
}

type Answer = Readonly<Record<string, string | number>>;

const answer = (page: LivePage, { base, publisher, name }: SiteFacts, asked: Asked): Answer => {
  const { search = '', maxWidth = WIDTH, maxHeight = page.height } = asked;
  const folder = base + page.path;
  const address = folder + search;
  const [width, height] = [Math.min(WIDTH, maxWidth), Math.min(page.height, maxHeight)];
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: publisher ?? name,
    provider_url: base,
    cache_age: 86_400,
    width,
    height,
    // What the host puts into its page: the words, and the live page in a frame.
    html:
      contentOf(page, 'oembed', { page: address }) +
      `<iframe src="${escapeHtml(address)}" width="${width}" height="${height}" frameborder="0" scrolling="auto" allow="clipboard-write" title="${escapeHtml(page.title)}"></iframe>`,
    ...(page.alt !== undefined && {
      thumbnail_url: `${folder}1200x630.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
  };
};

export const oEmbedJson = (page: LivePage, facts: SiteFacts, asked: Asked = {}): string =>
  `${JSON.stringify(answer(page, facts, asked), null, 2)}\n`;

export const oEmbedXml = (page: LivePage, facts: SiteFacts, asked: Asked = {}): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${Object.entries(answer(page, facts, asked))
    .map(([name, value]) => `  <${name}>${escapeHtml(String(value))}</${name}>\n`)
    .join('')}</oembed>\n`;
