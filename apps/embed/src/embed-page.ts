/** A page that is shown in frames: complete without script, whoever embeds it and however they lock it up. */
import { dateInWords, fill } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { documentHtml, rootFrom } from './document.ts';
import { correctionsOf, type EmbedPage } from './embed-pages.ts';
import { jsonLdOf } from './json-ld.ts';
import { PAGE_WORDS } from './page-words.ts';
import type { Settings } from './settings.ts';

const previews = ({ title, description, alt, path }: EmbedPage, base: string) => {
  const address = base + path;
  const property = (name: string, content: string) => html`<meta property=${name} content=${content}>\n`;
  const named = (name: string, content: string) => html`<meta name=${name} content=${content}>\n`;
  return html`<link rel="canonical" href=${address}>
    <link rel="alternate" type="application/json+oembed" href="${address}oembed.json" title=${title}>
    <link rel="alternate" type="text/xml+oembed" href="${address}oembed.xml" title=${title}>
    ${named('description', description)}
    ${property('og:type', 'article')}${property('og:title', title)}${property('og:description', description)}
    ${property('og:url', address)}
    ${
      alt === undefined
        ? named('twitter:card', 'summary')
        : html`${property('og:image', `${address}1200x630.png`)}${property('og:image:type', 'image/png')}
          ${property('og:image:width', '1200')}${property('og:image:height', '630')}${property('og:image:alt', alt)}
          ${named('twitter:card', 'summary_large_image')}`
    }`;
};

/**
 * The sources that a page links to, each with its own page here. Most sites refuse to be shown in a frame, and a
 * sandbox opens no window; a page of this site can always be gone to.
 */
const withSourcePages = ({ content, data }: EmbedPage, root: string) => {
  const pages: Record<string, string> = {};
  const linked = content().replace(/ href="([^"]+)"/g, (link, href: string) => {
    const source = data.sources.find(({ url }) => href === url || href === escapedByTemplate(url));
    if (!source) return link;
    pages[source.url] = `${root}source/${source.id}/`;
    return ` href="${root}source/${source.id}/"`;
  });
  return { linked, pages };
};

/** As the template engine writes a value of an attribute. */
const escapedByTemplate = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const corrections = (page: EmbedPage) => {
  const w = wordsFor(page.data.meta.lang);
  const words = PAGE_WORDS[w.lang as keyof typeof PAGE_WORDS];
  const list = correctionsOf(page);
  return list.length === 0
    ? html`<p>${words.noCorrections}</p>`
    : html`<p>${words.corrections}:</p>
        <ul>${list.map(({ date, change, reason }) => html`<li>${dateInWords(date, w)}: ${change} ${reason}</li>`)}</ul>`;
};

export const embedPageHtml = (page: EmbedPage, { base }: Settings): string => {
  const { data, element, path, title, ids } = page;
  const { lang, version, modified } = data.meta;
  const w = wordsFor(lang);
  const root = rootFrom(path);
  const { linked, pages } = withSourcePages(page, root);
  const bundle = `charter-${element}${lang === 'en' ? '' : `.${lang}`}.js`;
  const head = html`${previews(page, base)}
    ${unsafeHTML(`<script type="application/ld+json">${jsonLdOf(data, ids)}</script>`)}
    ${unsafeHTML(`<script type="application/json" id="sources">${JSON.stringify(pages).replaceAll('<', '\\u003c')}</script>`)}
    <script src="${root}frame.js" defer></script>
    <script type="module" src="${root}cdn/${bundle}"></script>`;
  const body = html`<main>
      <h1 class="kicker">${data.charter.shortTitle}</h1>
      ${unsafeHTML(linked)}
    </main>
    <footer>
      <p>${fill(w.edition, { version, date: dateInWords(modified, w) })}</p>
      ${corrections(page)}
      <p><a href="${root}about/" hreflang="en">${PAGE_WORDS[w.lang as keyof typeof PAGE_WORDS].about}</a></p>
    </footer>`;
  return collectResultSync(render(documentHtml({ lang: w.lang, dir: w.dir, title, root, head, body })));
};
