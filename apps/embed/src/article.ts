/** The demo article: the elements as a newsroom would use them. Its statements are taken from the data. */
import {
  type Dataset,
  formatEdtf,
  resolveEvent,
  type Statement,
  type Unknown,
  unknownsAbout,
} from '@baku-charter/core';
import { pillarsElement, quoteElement, timelineElement } from '@baku-charter/widgets/static';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { Citations } from './citations.ts';

const TITLE = 'A charter signed in Baku: what the text says, and what an analyst says of it';

/** The days that the timeline in the article covers. */
const DAYS = { from: '2026-02-09', to: '2026-02-11' };

const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The demo article needs ${what}, which the data no longer has.`);
  return value;
};

/** What is not known about the document itself is shown at once, everything else on demand. */
const unknownsList = (data: Dataset) => {
  const first = new Set(['charter-signing', 'charter-published'].flatMap((id) => unknownsAbout(data, id)));
  const list = (unknowns: readonly Unknown[]) => html`<ul>${unknowns.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
  return html`
    ${list([...first])}
    <details>
      <summary>More that is not known</summary>
      ${list(data.unknowns.filter((unknown) => !first.has(unknown)))}
    </details>`;
};

const noteList = (citations: Citations) => html`
  <ol class="notes-list">
    ${citations.notes.map(
      (sources, index) => html`<li id="note-${index + 1}">
        ${sources.map(
          ({ url, title, lang, publisher, published, seen }) => html`
            <a href=${url}><cite lang=${lang}>${title ?? publisher}</cite></a>${title ? `, ${publisher}` : ''}${
              published ? `, ${formatEdtf(published, 'en-GB')}` : ''
            }${seen === 'excerpt' ? ' (read as an excerpt)' : ''}.`,
        )}
        <a class="back" href="#mark-${index + 1}" aria-label="Back to the text of note ${index + 1}">↩</a>
      </li>`,
    )}
  </ol>`;

const body = (data: Dataset, citations: Citations) => {
  const { charter, visit, analyses } = data;
  const paragraph = (...statements: (Statement | undefined)[]) =>
    html`<p>${statements.map((statement) => citations.cite(required(statement, 'a statement')))}</p>`;
  const contents = charter.statements.filter(({ voice }) => voice === 'document');
  const readings = charter.statements.filter(({ voice }) => voice !== 'document');
  const reported = (id: string) => required(resolveEvent(data, id), `the event "${id}"`).event.statements;

  return html`
    ${paragraph(visit.statements[0])}
    ${paragraph(...reported('charter-signing').slice(0, 1), ...reported('press-statements'))}
    ${paragraph(...visit.statements.slice(1))}

    <h2>Three days in February</h2>
    <div class="wide">${unsafeHTML(timelineElement(data, DAYS))}</div>

    <h2>What the text says</h2>
    ${paragraph(...contents.slice(0, 2))}
    ${paragraph(...contents.slice(2))}
    <div class="wide">${unsafeHTML(pillarsElement(data))}</div>

    <h2>How it is read</h2>
    ${paragraph(...reported('garayev-interview'))}
    ${unsafeHTML(quoteElement(data, 'q3-s2', { variant: 'pull' }))}
    ${unsafeHTML(quoteElement(data, 'q4-s1'))}
    <p>What others say of the document:</p>
    <ul>${readings.map((statement) => html`<li>${citations.cite(statement)}</li>`)}</ul>
    <p>Other readings of the visit and the Charter:</p>
    <ul>${analyses.map(({ statement }) => html`<li>${citations.cite(statement)}</li>`)}</ul>

    <h2>What is not known</h2>
    ${unknownsList(data)}`;
};

const page = (data: Dataset) => {
  const citations = new Citations(data);
  const text = body(data, citations);
  const { meta, charter } = data;
  const modified = formatEdtf(meta.modified, 'en-GB');
  return html`<!doctype html>
<html lang=${meta.lang}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE}</title>
    <meta name="description" content=${`An explainer on the ${charter.title}, with every statement traced to its sources.`}>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="article.css">
    <script type="module" src="cdn/charter.js"></script>
  </head>
  <body>
    <header class="masthead">
      <a class="skip" href="#article">Skip to the article</a>
      <p class="name">The Sample Courier</p>
      <p class="edition">A demonstration page, not a newspaper</p>
    </header>
    <main id="article">
      <article>
        <header class="head">
          <p class="kicker">Explainer</p>
          <h1>${TITLE}</h1>
          <p class="standfirst">The Charter on Strategic Partnership was signed in Baku on ${formatEdtf(charter.signed.date, 'en-GB')}. What stands in the text, what was reported, and what an analyst says of it are kept apart here. No complete copy of the text was read; what is said of it rests on the parts that the press published.</p>
          <p class="byline">Built from the data, version ${meta.version}, last changed <time datetime=${meta.modified}>${modified}</time></p>
        </header>
        ${text}
        <section class="notes" aria-labelledby="notes">
          <h2 id="notes">Notes and sources</h2>
          ${noteList(citations)}
        </section>
      </article>
    </main>
    <footer class="foot">
      <p>The texts here and in the elements come from one dataset. Its licence is <a href=${meta.licence}>CC BY 4.0</a>; quotations and titles are excluded. <a href="about/en/">About these pages</a> · <a href="builder/">Embed a part of them</a></p>
    </footer>
  </body>
</html>`;
};

/** The page as HTML. */
export const articlePage = (data: Dataset): string => collectResultSync(render(page(data)));
