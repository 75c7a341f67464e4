/** What a designer takes away from the playground: the contrast that is told, the CSS, and the tokens. */
import { html, type TemplateResult } from 'lit';
import { designTokensOf } from './choices.ts';
import { belowAA, COLOURS, type Contrast, contrastIn, SURFACE } from './contrast.ts';
import type { Paper } from './papers.ts';
import type { Chosen, Property } from './values.ts';

const save = (name: string, type: string, text: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** The contrast of a colour in each paper; nothing before all of them are drawn. */
export type Contrasts = (property: Property) => readonly { paper: Paper; contrast: Contrast }[];

const cell = ({ passes, figure, verdict }: Contrast) =>
  html`<td class=${passes ? '' : 'fails'}>${figure}: ${verdict}</td>`;

const contrastTable = (chosen: Chosen, papers: readonly Paper[], contrasts: Contrasts) => html`
  <div class="wide" tabindex="0" role="group" aria-label="Contrast"><table>
    <thead><tr><th scope="col">Colour</th>${papers.map(
      ({ name, lang }) => html`<th scope="col"><bdi lang=${lang}>${name}</bdi></th>`,
    )}<th scope="col">Light theme</th><th scope="col">Dark theme</th></tr></thead>
    <tbody>${COLOURS.flatMap(([property, label]) => {
      const all = property === SURFACE ? [] : contrasts(property);
      if (all.length === 0) return [];
      return html`<tr><th scope="row">${label}</th>${all.map(({ contrast }) => cell(contrast))}${cell(
        contrastIn(chosen, property, 'light'),
      )}${cell(contrastIn(chosen, property, 'dark'))}</tr>`;
    })}</tbody>
  </table></div>`;

/** Said where it is taken away, since a style sheet is read by others than who picked its colours. */
const warning = (chosen: Chosen) => {
  const faint = belowAA(chosen);
  return faint.length === 0
    ? ''
    : html`<p class="fails">Too faint for AA. The CSS and the tokens say so too:</p>
        <ul>${faint.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
};

interface Taken {
  chosen: Chosen;
  css: string;
  papers: readonly Paper[];
  contrasts: Contrasts;
  /** What came of copying. */
  copied: string;
  copy: () => void;
}

export const takenView = ({ chosen, css, papers, contrasts, copied, copy }: Taken): TemplateResult => html`
  <h2>Contrast</h2>
  ${contrastTable(chosen, papers, contrasts)}
  <h2>CSS</h2>
  <p>For the style sheet of the page, or of one article.</p>
  <div role="status">${warning(chosen)}</div>
  <pre tabindex="0" role="group" aria-label="CSS"><code>${css}</code></pre>
  <p class="buttons">
    <button type="button" @click=${copy}>Copy CSS</button>
    <button type="button" @click=${() => {
      save('charter-tokens.css', 'text/css', css);
    }}>Download CSS</button>
    <button type="button" @click=${() => {
      save('charter.tokens.json', 'application/json', designTokensOf(chosen));
    }}>Download tokens (JSON)</button>
    <span role="status">${copied}</span>
  </p>
  <p class="soft">The JSON has every token of the package with your values in place, in the format of the Design Tokens
    Community Group (DTCG), which Figma and its plugins, Penpot and Style Dictionary read.</p>`;
