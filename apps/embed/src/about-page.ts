import { type Dataset, formatEdtf } from '@baku-charter/core';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { documentHtml } from './document.ts';
import type { Settings } from './settings.ts';
import { sourcePath } from './source-page.ts';

const publishedBy = ({ publisher, contact }: Settings) => html`
  <p>${
    publisher === undefined
      ? 'Who publishes this copy of the site was not set when it was built.'
      : `This copy of the site is published by ${publisher}.`
  } ${
    contact === undefined
      ? 'There is no address for questions and corrections yet: whoever runs the site sets it.'
      : html`Questions and corrections: <a href=${contact}>${contact.replace(/^mailto:/, '')}</a>.`
  }</p>`;

/** The page about the site: what it shows, who publishes it, and what a server learns of its readers. */
export const aboutPageHtml = (data: Dataset, settings: Settings): string => {
  const { meta, charter, sources, revisions } = data;
  const excerpts = sources.filter(({ seen }) => seen === 'excerpt').length;
  const body = html`<main class="text">
      <p class="kicker"><a href="../">${charter.shortTitle}</a></p>
      <h1>About these pages</h1>
      <p>They show one dataset about the ${charter.title} and the visit during which it was signed: version ${meta.version}, last changed ${formatEdtf(meta.modified, 'en-GB')}. Newsrooms <a href="../builder/">embed its parts</a>; the words are the same wherever a part stands.</p>
      <h2>Who publishes this</h2>
      ${publishedBy(settings)}
      <h2>Whose words these are</h2>
      <p>Each statement says whose voice it is: the document, a reporter, or an analyst. Statements are paraphrased in our own words and name their sources. Quotations are verbatim and stand in the language in which they were published, first; a translation beneath is ours, unofficial, and says so. Where sources differ or something is not known, that is said too.</p>
      <h2>Corrections</h2>
      <p>What changes in the data is recorded with its date and its reason, and shown on the page of each record that it concerns. The identifier of a record never changes its meaning. A copy that a site pasted keeps its words; where the site uses the loader script, the element shows the words of today.</p>
      <ul>${revisions.map(({ date, change, reason }) => html`<li>${formatEdtf(date, 'en-GB')}: ${change} ${reason}</li>`)}</ul>
      <h2>What a server learns</h2>
      <p>The pages and scripts set no cookie, store nothing, count nobody and load nothing from anywhere else. As with any page on the web, the server that delivers them sees the address of the reader’s connection, the browser’s name for itself, the time, and mostly which site the page is embedded in. A newsroom that does not want another server to see that can host the files itself.</p>
      <h2>Licence</h2>
      <p>The data may be used under <a href=${meta.licence}>CC BY 4.0</a>; quotations and titles are excluded. The code is under the MIT licence.</p>
      <h2 id="sources">Sources</h2>
      <p>${sources.length} sources, of which ${excerpts} were read as excerpts.</p>
      <ul>${sources.map(
        (source) =>
          html`<li><a href="../${sourcePath(source)}"><cite lang=${source.lang} dir="auto" translate="no">${source.title ?? source.publisher}</cite></a>${source.title === undefined ? '' : `, ${source.publisher}`}</li>`,
      )}</ul>
    </main>`;
  return collectResultSync(
    render(documentHtml({ lang: 'en', dir: 'ltr', title: 'About these pages', root: '../', body })),
  );
};
