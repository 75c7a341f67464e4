/**
 * Leads the links to sources in the markup of an element to the pages that sources have on this site: most other sites
 * refuse to be shown in a frame, and a sandboxed frame may open no window.
 */
import type { Dataset } from '@baku-charter/core';
import { sourcePath } from './source-page.ts';

/** As the template engine writes the value of an attribute. */
const asWritten = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The markup with its links led on, and the page of each source that it links to, by the address of the source. */
export const withSourcePages = (markup: string, { sources }: Dataset, root: string) => {
  const pages: Record<string, string> = {};
  const linked = markup.replace(/ href="([^"]+)"/g, (link, href: string) => {
    const source = sources.find(({ url }) => href === url || href === asWritten(url));
    if (!source) return link;
    const page = root + sourcePath(source);
    pages[source.url] = page;
    return ` href="${page}"`;
  });
  return { linked, pages };
};
