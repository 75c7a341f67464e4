/**
 * The page that a server sends, in every language, where it has none. The server sends it for addresses at any depth, so
 * relative links would lead nowhere: its links begin at the root of the server, and its style is in the page.
 */
import { html } from '@lit-labs/ssr';
import { aboutPath, builderPath, documentHtml } from './document.ts';
import type { Edition, SiteFacts } from './facts.ts';

export const notFoundPageHtml = (editions: readonly Edition[], { base, languages }: SiteFacts): string => {
  const root = new URL(base).pathname;
  const sections = editions.map(({ data, words }, index) => {
    const {
      site,
      element: { lang, dir },
    } = words;
    const { title, text } = site.notFound;
    const heading = index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
    return html`<section lang=${lang} dir=${dir}>${heading}
      <p>${text}</p>
      <p><a href=${root} lang=${data.meta.lang} dir="auto">${data.charter.shortTitle}</a> · <a href="${root}${builderPath(languages, data.meta.lang)}">${site.builder.title}</a> · <a
        href="${root}${aboutPath(data.meta.lang)}">${site.aboutPage.title}</a></p></section>`;
  });
  const [first] = editions;
  const { lang = '', dir = 'ltr' } = first?.words.element ?? {};
  const title = first?.words.site.notFound.title ?? '';
  const body = html`<main class="text">${sections}</main>`;
  return documentHtml({ lang, dir, title, root, body });
};
