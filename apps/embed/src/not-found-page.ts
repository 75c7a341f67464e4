/**
 * What a server shows where there is no page, in every language. It may stand at any address, so that its links begin at
 * the root of the server, and its style is in it.
 */
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { aboutPath } from './about-page.ts';
import { builderPath, documentHtml } from './document.ts';
import type { LivePageWords } from './page-words.ts';
import type { Settings } from './settings.ts';

export const notFoundPageHtml = (languages: readonly LivePageWords[], { base }: Settings): string => {
  const root = new URL(base).pathname;
  const sections = languages.map(({ site, element: { lang, dir } }, index) => {
    const { title, text, article } = site.notFound;
    const heading = index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
    return html`<section lang=${lang} dir=${dir}>${heading}
      <p>${text}</p>
      <p><a href=${root}>${article}</a> · <a href="${root}${builderPath(lang)}">${site.builder.title}</a> · <a
        href="${root}${aboutPath(lang)}">${site.aboutPage.title}</a></p></section>`;
  });
  const title = languages[0]?.site.notFound.title ?? '';
  const body = html`<main class="text">${sections}</main>`;
  return collectResultSync(render(documentHtml({ lang: 'en', dir: 'ltr', title, root, body })));
};
