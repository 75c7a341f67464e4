/** The page of the builder. Without script it still has the table of systems and every address that can be embedded. */
import type { Dataset } from '@baku-charter/core';
import { FORM_IDS, FORMS, type FormId, livePages, SYSTEM_PARAMETER, SYSTEMS } from '@baku-charter/widgets/snippets';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { documentHtml } from './document.ts';
import type { Settings } from './settings.ts';

const formName = (form: FormId) => `${FORM_IDS.indexOf(form) + 1}. ${FORMS[form].name}`;

const systemsTable = html`
  <div class="scroll" tabindex="0" role="group" aria-labelledby="systems">
    <table>
      <thead><tr><th scope="col">Where</th><th scope="col">What it does</th><th scope="col">Choose</th><th scope="col">How</th></tr></thead>
      <tbody>${SYSTEMS.map(
        ({ id, name, does, form, how, known }) => html`<tr id="system-${id}">
          <th scope="row">${name}</th>
          <td>${does}${known === 'read' ? ' (read, not run here)' : ''}</td>
          <td><a href="?form=${form}&amp;${SYSTEM_PARAMETER}=${id}">${formName(form)}</a></td>
          <td>${how}</td>
        </tr>`,
      )}</tbody>
    </table>
  </div>`;

/** Every live page, with its counterparts in the other languages: each list has the same records in the same order. */
const addresses = (datasets: readonly Dataset[]) => {
  const [first = [], ...others] = datasets.map((data) => livePages(data));
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
      <section class="wide" aria-labelledby="systems">
        <h2 id="systems">Which form for which system</h2>
        ${systemsTable}
        <p class="hint">In doubt choose the second form: its words, name and link came through every system that was tried.</p>
      </section>
      <section class="wide" aria-labelledby="addresses">
        <h2 id="addresses">All addresses</h2>
        <details><summary>Pages that can be put into a frame, or pasted where addresses become embeds</summary>${addresses(datasets)}</details>
      </section>
      <footer><p><a href="../about/en/">About these pages</a></p></footer>
    </main>`;
  const head = html`<link rel="stylesheet" href="builder.css"><script type="module" src="builder.js"></script>`;
  return collectResultSync(
    render(documentHtml({ lang: 'en', dir: 'ltr', title: 'Embed builder', root: '../', head, body })),
  );
};
