/** What stands at an address that has had no language in it: it leads to the page in the first language, and names all others. */
import { html } from '@lit-labs/ssr';
import { documentHtml, languageLinks, rootFrom } from './document.ts';
import type { Edition } from './facts.ts';

/** The page at the old address, such as `about/`. */
export const movedPageHtml = (path: string, { data, words }: Edition, languages: readonly string[]): string => {
  const { lang, dir } = words.element;
  const { moved } = words.site.sourcePage;
  const head = html`<meta http-equiv="refresh" content="0; url=${data.meta.lang}/"><link rel="canonical" href="${data.meta.lang}/">`;
  const body = html`<main class="text"><p>${moved}</p>${languageLinks(languages)}</main>`;
  return documentHtml({ lang, dir, title: moved, root: rootFrom(path), head, body });
};
