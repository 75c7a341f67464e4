/** Static answers for oEmbed consumers: https://oembed.com/#section2 */
import type { EmbedPage } from './embed-pages.ts';
import type { Settings } from './settings.ts';

/** Text as HTML and XML take it, in content and in attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const WIDTH = 600;

/**
 * What stands on the page of the host: the words, and the page in a frame. WordPress keeps one blockquote directly
 * before the frame, up to its first end tag, so that none may stand in another.
 */
const hostHtml = ({ title, readable, height }: EmbedPage, page: string) =>
  `<blockquote>${readable(page)
    .replace(/<(\/?)blockquote/g, '<$1div')
    .replace(/ cite="[^"]*"/g, '')}</blockquote>` +
  `<iframe src="${escaped(page)}" width="${WIDTH}" height="${height}" frameborder="0" scrolling="auto" title="${escaped(title)}"></iframe>`;

const answer = (page: EmbedPage, { base, publisher }: Settings): Readonly<Record<string, string | number>> => {
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

export const oEmbedJson = (page: EmbedPage, settings: Settings): string =>
  `${JSON.stringify(answer(page, settings), null, 2)}\n`;

export const oEmbedXml = (page: EmbedPage, settings: Settings): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${Object.entries(answer(page, settings))
    .map(([name, value]) => `  <${name}>${escaped(String(value))}</${name}>\n`)
    .join('')}</oembed>\n`;
