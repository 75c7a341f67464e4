/** The page that shows all elements of an agreement, which also is the first page of its site. */
import { directionOf } from '@baku-charter/core';
import { type LivePage, livePages } from '@baku-charter/widgets/snippets';
import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { aboutPath, builderPath, documentHtml, languageLinks, rootFrom } from './document.ts';
import type { Edition, SiteFacts } from './facts.ts';
import { contentOf } from './live-page-content.ts';

/** The path of the page in a language. */
export const overviewPath = (lang: string): string => `${lang}/`;

/** One page of each element with all that it shows: that of all records, or those of each record where none has all. */
const shown = ({ data, words }: Edition): readonly LivePage[] => {
  const pages = livePages(data, words.element);
  const whole = new Set(pages.filter(({ record }) => record === undefined).map(({ element }) => element));
  return pages.filter(({ element, record, ids }) => ids.length > 0 && (record === undefined || !whole.has(element)));
};

/** The page as it stands at an address of the site: its own, or the root. */
export const overviewHtml = (edition: Edition, { languages, base }: SiteFacts, path: string): string => {
  const { data, words } = edition;
  const w = words.element;
  const { lang } = data.meta;
  const { title, shortTitle } = data.charter;
  const root = rootFrom(path);
  const bundle = lang === languages[0] ? 'charter.js' : `charter.${lang}.js`;
  const head = html`<link rel="canonical" href="${base}${overviewPath(lang)}">
    <script type="module" src="${root}cdn/${bundle}"></script>`;
  const body = html`<main class="overview">
      <h1 lang=${lang} dir=${directionOf(lang)}>${title}</h1>
      ${unsafeHTML(
        shown(edition)
          .map((page) => contentOf(page, 'prerendered'))
          .join('\n'),
      )}
    </main>
    <footer>
      <p><a href="${root}${builderPath(languages, lang)}">${words.site.builder.title}</a> · <a href="${root}${aboutPath(lang)}">${words.site.aboutPage.title}</a></p>
      ${languages.length > 1 ? languageLinks(languages, path === '' ? undefined : lang) : ''}
    </footer>`;
  return documentHtml({ lang: w.lang, dir: w.dir, title: shortTitle, root, head, listed: true, body });
};
