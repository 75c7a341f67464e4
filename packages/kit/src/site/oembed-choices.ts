/**
 * Answers oEmbed consumers for pages with choices in their addresses, on servers that can run code. Plain hosts serve
 * static answers, which know no choices. docs/self-hosting.md says how to use it.
 */
import { readFile } from 'node:fs/promises';
import { escapeHtml } from '@baku-charter/core';
import { type LivePage, livePages, optionsIn, pageSearch } from '@baku-charter/widgets/snippets';
import type { Edition, SiteFacts } from './facts.ts';
import { type Asked, oEmbedJson, oEmbedXml } from './oembed.ts';

interface Answer {
  status: number;
  type: string;
  body: string;
}

const HTML = 'text/html; charset=utf-8';
const FORMATS = new Map<string, readonly [type: string, write: typeof oEmbedJson]>([
  ['json', ['application/json; charset=utf-8', oEmbedJson]],
  ['xml', ['text/xml; charset=utf-8', oEmbedXml]],
]);

const refusal = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

/** A size that a consumer allows. */
const limit = (text: string | null): number | undefined => {
  const size = Number(text);
  return Number.isInteger(size) && size > 0 ? size : undefined;
};

/**
 * Answers two kinds of requests: those to the endpoint `oembed`, and those for pages with a query. Such a page is sent with
 * links to the endpoint, so that consumers find the answer with the same choices. All other requests get `undefined`.
 * `folder` is where the built site is.
 */
export const oEmbedChoices = (
  editions: readonly Edition[],
  facts: SiteFacts,
  folder: URL,
): ((url: URL) => Promise<Answer | undefined>) => {
  const { base } = facts;
  const root = new URL(base);
  const pages = new Map(
    editions.flatMap(({ data, words }) => livePages(data, words.element)).map((page) => [page.path, page]),
  );

  /** The page at an address on the site, as its choices change it, and these choices. */
  const chosen = ({ pathname, searchParams }: URL): { page: LivePage; search: string } | undefined => {
    const page = pathname.startsWith(root.pathname) ? pages.get(pathname.slice(root.pathname.length)) : undefined;
    if (!page) return undefined;
    const asked = optionsIn(page, searchParams);
    return { page: { ...page, options: { ...page.options, ...asked } }, search: pageSearch(page, asked) };
  };

  const endpoint = (query: URLSearchParams): Answer => {
    const asked = query.get('url') ?? '';
    const [type, write] = FORMATS.get(query.get('format') ?? 'json') ?? [];
    if (!type || !write) return refusal(501, 'There are json and xml.\n');
    const url = URL.canParse(asked) ? new URL(asked) : undefined;
    const found = url?.host === root.host ? chosen(url) : undefined;
    if (!found) return refusal(404, 'There is no such page.\n');
    const [maxWidth, maxHeight] = [limit(query.get('maxwidth')), limit(query.get('maxheight'))];
    const sizes: Asked = { ...(maxWidth && { maxWidth }), ...(maxHeight && { maxHeight }) };
    return { status: 200, type, body: write(found.page, facts, { search: found.search, ...sizes }) };
  };

  /** The static page, with links to the answers for its choices. */
  const withLinks = async ({ page, search }: { page: LivePage; search: string }): Promise<Answer> => {
    const address = base + page.path;
    const html = await readFile(new URL(`${page.path}index.html`, folder), 'utf8');
    const link = (format: string) => {
      const query = new URLSearchParams({ url: address + search, format });
      return escapeHtml(`${base}oembed?${query}`);
    };
    const body = [...FORMATS.keys()].reduce(
      (text, format) => text.replaceAll(`href="${address}oembed.${format}"`, `href="${link(format)}"`),
      html,
    );
    return { status: 200, type: HTML, body };
  };

  return async (url) => {
    try {
      if (url.pathname === `${root.pathname}oembed`) return endpoint(url.searchParams);
      const found = url.search ? chosen(url) : undefined;
      return found && (await withLinks(found));
    } catch (error) {
      // The choices leave nothing to show.
      if (error instanceof RangeError) return refusal(404, `${error.message}\n`);
      throw error;
    }
  };
};
