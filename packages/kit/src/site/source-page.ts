/** The page of a source, for readers who come from a frame. It shows the address, and goes there where that is allowed. */
import { type Dataset, dateInWords, fill } from '@baku-charter/core';
import { html } from '@lit-labs/ssr';
import { documentHtml, languageLinks, rootFrom } from './document.ts';
import type { Edition, SiteFacts } from './facts.ts';
import type { LivePageWords } from './page-words.ts';

type Source = Dataset['sources'][number];

/** The path of a source's page in a language. */
export const sourcePath = ({ id }: Pick<Source, 'id'>, lang: string): string => `source/${id}/${lang}/`;

/** Who published a source, unless that is all the name it has, and when. */
export const originOf = ({ title, publisher, published }: Source, w: LivePageWords['element']): string[] => [
  ...(title === undefined ? [] : [publisher]),
  ...(published === undefined ? [] : [dateInWords(published, w)]),
];

/** How much of a source was read, and what its title goes by. */
const remarksOn = ({ seen, titleFrom }: Source, w: LivePageWords['element']): string[] => [
  ...(seen === 'excerpt' ? [w.excerpt] : []),
  ...(titleFrom === 'address' ? [w.titleFromAddress] : []),
];

/** The page of a source in the language of an edition. */
export const sourcePageHtml = (
  source: Source,
  { data, words }: Edition,
  { languages }: Pick<SiteFacts, 'languages'>,
): string => {
  const { site, element: w } = words;
  const { id, url, reference, title, publisher, lang, note, supports } = source;
  const { kicker, citedFor, blocked, back } = site.sourcePage;
  const name = title ?? publisher;
  const body = html`<main class="text">
      <p class="kicker">${kicker}</p>
      <h1>${title === undefined ? publisher : html`<cite lang=${lang} dir="auto" translate="no">${title}</cite>`}</h1>
      <p>${[...originOf(source, w), ...remarksOn(source, w)].join(w.comma)}</p>
      ${note === undefined ? '' : html`<p>${note}</p>`}
      <p>${fill(citedFor, { text: supports })}</p>
      ${
        url === undefined
          ? html`<p class="address">${reference}</p>`
          : html`<p class="address"><a href=${url} dir="ltr" translate="no" target="_blank" rel="noopener">${url}</a></p>
              <p class="hint">${blocked}</p>`
      }
      <p class="back"><a href="#" hidden>${back}</a></p>
    </main>
    <footer>${languageLinks(languages, data.meta.lang)}</footer>`;
  const root = rootFrom(sourcePath({ id }, data.meta.lang));
  const head = html`<script src="${root}source.js" defer></script>`;
  return documentHtml({ lang: w.lang, dir: w.dir, title: kicker + w.colon + name, root, head, body });
};
