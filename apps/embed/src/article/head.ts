/** What the demo article says of itself to search engines and to whoever links to it. */
import type { Dataset } from '@baku-charter/core';
import { openGraphLocale, type Settings } from '@baku-charter/kit/site';
import { livePages } from '@baku-charter/widgets/snippets';
import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Citations } from './citations.ts';
import { ARTICLE_LANGUAGES, articlePath, type StoryWords } from './words.ts';

/** The article as schema.org has it: without a date of publication or an author, since it has neither. */
const jsonLd = (data: Dataset, { article, element }: StoryWords, citations: Citations, settings: Settings): string => {
  const { meta, charter } = data;
  const address = settings.base + articlePath(element.lang);
  const graph = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': address,
    url: address,
    headline: article.title,
    description: article.description,
    inLanguage: element.lang,
    dateModified: meta.modified,
    version: meta.version,
    isAccessibleForFree: true,
    creativeWorkStatus: 'Demonstration',
    about: { '@type': 'CreativeWork', name: charter.title },
    citation: citations.sources.map(({ url }) => url),
    ...(settings.publisher !== undefined && { publisher: { '@type': 'Organization', name: settings.publisher } }),
  };
  // An unescaped "</script" in the data would end the script element.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
};

/** The elements of the document's head that other machines read. */
export const articleHead = (data: Dataset, words: StoryWords, citations: Citations, settings: Settings): unknown => {
  const { article, element } = words;
  const { base } = settings;
  const address = base + articlePath(element.lang);
  const property = (name: string, content: string) => html`<meta property=${name} content=${content}>\n    `;
  const pillars = livePages(data).find(({ path }) => path === `pillars/${element.lang}/`);
  const image = `${base}pillars/${element.lang}/1200x630.png`;
  return html`<meta name="description" content=${article.description}>
    <link rel="canonical" href=${address}>
    ${ARTICLE_LANGUAGES.map((lang) => html`<link rel="alternate" hreflang=${lang} href=${base + articlePath(lang)}>\n    `)}<link rel="alternate" hreflang="x-default" href=${base + articlePath('en')}>
    ${property('og:type', 'article')}${property('og:title', article.title)}${property('og:description', article.description)}${property('og:url', address)}${property('og:site_name', article.name)}${property('og:locale', openGraphLocale(element.lang))}${
      pillars?.alt === undefined
        ? ''
        : html`${property('og:image', image)}${property('og:image:type', 'image/png')}${property('og:image:width', '1200')}${property('og:image:height', '630')}${property('og:image:alt', pillars.alt)}<meta name="twitter:card" content="summary_large_image">`
    }
    ${unsafeHTML(`<script type="application/ld+json">${jsonLd(data, words, citations, settings)}</script>`)}`;
};
