/** The page of a source, for readers who come from a frame. It shows the address, and goes there where that is allowed. */
import { type Dataset, formatEdtf } from '@baku-charter/core';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { documentHtml, rootFrom } from './document.ts';

type Source = Dataset['sources'][number];

export const sourcePath = ({ id }: Pick<Source, 'id'>): string => `source/${id}/`;

export const sourcePageHtml = (source: Source): string => {
  const { url, title, publisher, lang, published, seen, supports } = source;
  const body = html`<main>
      <p class="kicker">Source</p>
      <h1><cite lang=${lang} dir="auto" translate="no">${title ?? publisher}</cite></h1>
      <p>${publisher}${published === undefined ? '' : `, ${formatEdtf(published, 'en-GB')}`}${
        seen === 'excerpt' ? ', read as an excerpt' : ''
      }.</p>
      <p>Cited for: ${supports}</p>
      <p class="address"><a href=${url} target="_blank" rel="noopener">${url}</a></p>
      <p class="hint">Where the link does not open, this page is shown inside another one that does not let it. Copy the address then.</p>
      <p class="back"><a href="#" hidden>Back</a></p>
    </main>`;
  const root = rootFrom(sourcePath(source));
  const head = html`<script src="${root}source.js" defer></script>`;
  const name = title ?? publisher;
  return collectResultSync(
    render(documentHtml({ lang: 'en', dir: 'ltr', title: `Source: ${name}`, root, head, body })),
  );
};
