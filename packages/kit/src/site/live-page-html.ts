/** The document of a live page: complete without script, whoever embeds it and however they lock it up. */
import { dateInWords, fill, type Revision, type Slice } from '@baku-charter/core';
import { choicesInAddress, type LivePage, scriptName } from '@baku-charter/widgets/snippets';
import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { aboutPath, documentHtml, openGraphLocale, rootFrom } from './document.ts';
import type { SiteFacts } from './facts.ts';
import { jsonLdOf } from './json-ld.ts';
import { contentOf } from './live-page-content.ts';
import type { LivePageWords } from './page-words.ts';
import { sourcePath } from './source-page.ts';

const previews = ({ title, description, alt, path, data }: LivePage, { base, name }: SiteFacts) => {
  const address = base + path;
  const property = (name: string, content: string) => html`<meta property=${name} content=${content}>\n`;
  const named = (name: string, content: string) => html`<meta name=${name} content=${content}>\n`;
  return html`<link rel="canonical" href=${address}>
    <link rel="alternate" type="application/json+oembed" href="${address}oembed.json" title=${title}>
    <link rel="alternate" type="text/xml+oembed" href="${address}oembed.xml" title=${title}>
    ${named('description', description)}
    ${property('og:type', 'article')}${property('og:title', title)}${property('og:description', description)}
    ${property('og:url', address)}${property('og:site_name', name)}${property('og:locale', openGraphLocale(data.meta.lang))}
    ${
      alt === undefined
        ? named('twitter:card', 'summary')
        : html`${property('og:image', `${address}1200x630.png`)}${property('og:image:type', 'image/png')}
          ${property('og:image:width', '1200')}${property('og:image:height', '630')}${property('og:image:alt', alt)}
          ${named('twitter:card', 'summary_large_image')}`
    }`;
};

/** The corrections of the records on a page. A change of the data as a whole corrects no record, and is left out. */
const correctionsOf = ({ data, ids }: LivePage): readonly Revision[] =>
  data.revisions.filter(({ about }) => about.some((id) => ids.includes(id)));

const corrections = (page: LivePage, { site, element: w }: LivePageWords) => {
  const list = correctionsOf(page);
  return list.length === 0
    ? html`<p>${site.noCorrections}</p>`
    : html`<details><summary>${site.corrections}${w.colon}${list.length}</summary>
        <ul>${list.map(({ date, change, reason }) => html`<li>${dateInWords(date, w)}${w.colon}${change} ${reason}</li>`)}</ul></details>`;
};

export const livePageHtml = (page: LivePage, words: LivePageWords, facts: SiteFacts): string => {
  const { data, element, path, title, ids } = page;
  const { lang, version, modified } = data.meta;
  const w = words.element;
  const root = rootFrom(path);
  // The page of each source that is linked to, by the address of the source: the script leads readers there from the
  // links that the element draws itself. Most sites refuse to be shown in a frame, and a sandboxed one may open no window.
  const pages: Record<string, string> = {};
  const sourceHref = (source: Slice['sources'][number], address: string) => {
    if (source.url !== undefined) pages[source.url] = root + sourcePath(source, lang);
    // The browser hides a text fragment from the page that it opens, which would not know where to go on to.
    const [, words] = address.split(':~:');
    return root + sourcePath(source, lang) + (words ? `#${words}` : '');
  };
  const content = contentOf(page, 'prerendered', { sourceHref });
  const head = html`${previews(page, facts)}
    ${unsafeHTML(`<script type="application/ld+json">${jsonLdOf(data, ids, w)}</script>`)}
    ${unsafeHTML(`<script type="application/json" id="sources">${JSON.stringify(pages).replaceAll('<', '\\u003c')}</script>`)}
    <script src="${root}frame.js" defer></script>
    <script type="module" src="${root}cdn/${scriptName(element, lang, facts.languages)}"></script>`;
  const body = html`<main data-choices=${choicesInAddress(page).join(' ')}>
      <h1 class="kicker">${data.charter.shortTitle}</h1>
      ${unsafeHTML(content)}
    </main>
    <footer>
      <p>${fill(w.edition, { version, date: dateInWords(modified, w) })}</p>
      ${corrections(page, words)}
      <p><a href="${root}${aboutPath(lang)}">${words.site.about}</a></p>
    </footer>`;
  return documentHtml({ lang: w.lang, dir: w.dir, title, root, head, listed: true, theme: 'light', body });
};
