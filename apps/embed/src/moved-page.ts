/** What stands at an address that has had no language in it: it leads to the English page, and names all others. */
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { documentHtml, languageLinks, rootFrom } from './document.ts';
import { en } from './words/en.ts';

/** The page at the old address, such as `about/`. */
export const movedPageHtml = (path: string): string => {
  const { moved } = en.sourcePage;
  const head = html`<meta http-equiv="refresh" content="0; url=en/"><link rel="canonical" href="en/">`;
  const body = html`<main class="text"><p>${moved}</p>${languageLinks()}</main>`;
  return collectResultSync(
    render(documentHtml({ lang: 'en', dir: 'ltr', title: moved, root: rootFrom(path), head, body })),
  );
};
