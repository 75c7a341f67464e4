/** The page on which editors choose and copy; without script it has every address that can be embedded. */
import type { Dataset } from '@baku-charter/core';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { FORMS } from './builder/choices.ts';
import { PLACES } from './builder/places.ts';
import { FORM_NAMES } from './builder/words.ts';
import { documentHtml } from './document.ts';
import { embedPages } from './embed-pages.ts';
import type { Settings } from './settings.ts';

const formName = (form: (typeof FORMS)[number]) => `${FORMS.indexOf(form) + 1}. ${FORM_NAMES[form].name}`;

const placesTable = html`
  <div class="scroll" tabindex="0" role="group" aria-labelledby="places">
    <table>
      <thead><tr><th scope="col">Where</th><th scope="col">What it does</th><th scope="col">Choose</th><th scope="col">How</th></tr></thead>
      <tbody>${PLACES.map(
        ({ id, name, does, form, how, known }) => html`<tr id="place-${id}">
          <th scope="row">${name}</th>
          <td>${does}${known === 'read' ? ' (read, not run here)' : ''}</td>
          <td><a href="?form=${form}&amp;place=${id}">${formName(form)}</a></td>
          <td>${how}</td>
        </tr>`,
      )}</tbody>
    </table>
  </div>`;

/** The same records in each language stand at the same place of its list. */
const addresses = (datasets: readonly Dataset[]) => {
  const [first = [], ...others] = datasets.map(embedPages);
  return html`<ul class="addresses">${first.map(
    ({ path, title }, index) =>
      html`<li><a href="../${path}">${title}</a>${others.map((pages, language) => {
        const lang = datasets[language + 1]?.meta.lang ?? '';
        return html` <a href="../${pages[index]?.path ?? ''}" hreflang=${lang} aria-label="${title} (${lang})">${lang}</a>`;
      })}</li>`,
  )}</ul>`;
};

export const builderPageHtml = (datasets: readonly Dataset[], { base }: Settings): string => {
  const shortTitle = datasets[0]?.charter.shortTitle ?? '';
  const body = html`<main class="builder">
      <p class="kicker"><a href="../">${shortTitle}</a></p>
      <h1>Embed a quotation, pillars or the timeline</h1>
      <div id="builder" data-base=${base}>
        <p role="status">The builder needs its script, which has not run yet. The addresses below work without it.</p>
      </div>
      <section class="wide" aria-labelledby="places">
        <h2 id="places">Which form for which system</h2>
        ${placesTable}
        <p class="hint">In doubt choose the second form: its words, name and link came through every system that was tried.</p>
      </section>
      <section class="wide" aria-labelledby="addresses">
        <h2 id="addresses">All addresses</h2>
        <details><summary>Pages that can be put into a frame, or pasted where addresses become embeds</summary>${addresses(datasets)}</details>
      </section>
      <footer><p><a href="../about/">About these pages</a></p></footer>
    </main>`;
  const head = html`<link rel="stylesheet" href="builder.css"><script type="module" src="builder.js"></script>`;
  return collectResultSync(
    render(documentHtml({ lang: 'en', dir: 'ltr', title: 'Embed builder', root: '../', head, body })),
  );
};
