/** The playground of tokens: what is picked on the left is seen at once in three mastheads, and can be taken away. */
import { TAGS } from '@baku-charter/widgets/elements';
import { html, nothing, render, type TemplateResult } from 'lit';
import { keepInAddress, readAddress } from '../address.ts';
import { tokenRows } from '../docs/token-rows.ts';
import {
  type Contrast,
  contrastOf,
  cssOf,
  designTokensOf,
  fromHash,
  hashOf,
  MASTHEAD,
  type Property,
} from './choices.ts';
import { makePapers, type Paper } from './papers.ts';
import './playground.css';

const rows = tokenRows();
const rowOf = (property: Property) => rows.find((row) => row.property === property);

const COLOURS: readonly (readonly [Property, string])[] = [
  ['--charter-document-color', 'Document'],
  ['--charter-reported-color', 'Reported'],
  ['--charter-analysis-color', 'Analysis'],
  ['--charter-accent-color', 'Focus ring'],
  ['--charter-text-color', 'Text'],
  ['--charter-surface-color', 'Surface'],
];
const SURFACE: Property = '--charter-surface-color';

const TYPEFACES: readonly (readonly [Property, string])[] = [
  ['--charter-font-family', 'Text'],
  ['--charter-heading-font-family', 'Headings'],
  ['--charter-quote-font-family', 'Quotations'],
];
const STACKS = [
  'Georgia, "Times New Roman", serif',
  '"Helvetica Neue", Arial, sans-serif',
  'system-ui, sans-serif',
  'ui-monospace, monospace',
];

interface Slider {
  property: Property;
  label: string;
  min: number;
  max: number;
  step: number;
  /** Where the slider stands while nothing is chosen. */
  start: number;
  unit: string;
}

const SLIDERS: readonly Slider[] = [
  { property: '--charter-density', label: 'Density', min: 0.5, max: 2, step: 0.1, start: 1, unit: '' },
  { property: '--charter-radius', label: 'Corners', min: 0, max: 20, step: 1, start: 0, unit: 'px' },
  { property: '--charter-font-size', label: 'Size of text', min: 12, max: 24, step: 1, start: 17, unit: 'px' },
  { property: '--charter-type-scale', label: 'Contrast of sizes', min: 0, max: 2, step: 0.1, start: 1, unit: '' },
  { property: '--charter-rule-width', label: 'Rules', min: 0, max: 8, step: 1, start: 2, unit: 'px' },
  { property: '--charter-gap', label: 'Between columns', min: 8, max: 48, step: 4, start: 24, unit: 'px' },
];

const save = (name: string, type: string, text: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

export const playground = (): HTMLElement => {
  const root = document.createElement('main');
  root.className = 'playground';
  root.lang = 'en';
  root.dir = 'ltr';
  const panel = document.createElement('form');
  panel.className = 'site panel';
  panel.setAttribute('aria-label', 'Tokens');
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const sheet = document.createElement('style');
  const papers = makePapers();
  const shown = document.createElement('div');
  shown.className = 'papers';
  shown.append(...papers.map(({ page }) => page));
  const taken = document.createElement('section');
  taken.className = 'site taken';
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.append(shown);
  root.append(sheet, panel, stage, taken);

  const asked = fromHash(readAddress());
  const { chosen } = asked;
  let { theme } = asked;
  let copied = '';
  const probe = document.createElement('i');

  /** A colour as it is seen in a paper: what was chosen, else what the theme or the page gives. */
  const colorIn = (property: Property, { page }: Paper): string => {
    const own = property.replace('--charter-', '--_');
    for (const element of page.querySelectorAll(TAGS.join())) {
      const base = element.shadowRoot?.querySelector('[part="base"]');
      const value = base && getComputedStyle(base).getPropertyValue(own);
      if (!value) continue;
      // The browser works out a colour that depends on that of the page.
      probe.style.color = value;
      base.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }
    return '';
  };

  /** What a colour stands on in a paper: the surface that was chosen or that the theme brings, else the page. */
  const groundIn = ({ page }: Paper): string =>
    chosen.get(SURFACE) ??
    (theme === 'auto' ? getComputedStyle(page).backgroundColor : (rowOf(SURFACE)?.[theme] ?? 'white'));

  /** The contrast in each paper; nothing before all of them are drawn. */
  const contrasts = (property: Property): { paper: Paper; contrast: Contrast }[] => {
    if (property === SURFACE) return [];
    const all = papers.flatMap((paper) => {
      const color = colorIn(property, paper);
      return color ? [{ paper, contrast: contrastOf(property, color, groundIn(paper)) }] : [];
    });
    return all.length === papers.length ? all : [];
  };

  const choose = (property: Property, value: string) => {
    if (value) chosen.set(property, value);
    else chosen.delete(property);
    update();
  };

  /** A field with its name, the property that it sets, and a way back. */
  const field = (kind: string, property: Property, label: string, control: TemplateResult, note: unknown = nothing) => {
    const id = property.slice(2);
    return html`<div class="field ${kind}">
      <label for=${id}>${label}<br><code>${property}</code></label>
      <span class="control">${control}<button
        type="button"
        class="reset"
        aria-label="Reset ${label}, ${property}"
        ?disabled=${!chosen.has(property)}
        @click=${() => {
          choose(property, '');
        }}>×</button></span>
      <span class="note" id="${id}-note">${note}</span>
    </div>`;
  };

  const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;

  const colour = ([property, label]: readonly [Property, string]) => {
    const alias = property === '--charter-accent-color' ? '--charter-document-color' : property;
    const start = rowOf(alias)?.[theme === 'dark' ? 'dark' : 'light'] ?? '#000000';
    const all = contrasts(property);
    const lowest = all.toSorted((a, b) => a.contrast.ratio - b.contrast.ratio)[0];
    return field(
      'colour',
      property,
      label,
      html`<input type="color" id=${property.slice(2)} aria-describedby="${property.slice(2)}-note"
        .value=${chosen.get(property) ?? start} @input=${(event: Event) => {
          choose(property, valueOf(event));
        }}>`,
      lowest && (chosen.has(property) || !lowest.contrast.passes)
        ? html`<span class=${lowest.contrast.passes ? '' : 'fails'}>Lowest: ${lowest.contrast.figure} in
            <bdi lang=${lowest.paper.lang}>${lowest.paper.name}</bdi>, ${lowest.contrast.verdict}</span>`
        : nothing,
    );
  };

  /** One colour for all that a masthead would colour. Its voices can be told apart again by the fields below it. */
  const masthead = () => html`<div class="field colour">
    <label for="masthead">Masthead colour<br><small>document, analysis and focus at once</small></label>
    <span class="control"><input type="color" id="masthead"
      .value=${chosen.get('--charter-document-color') ?? rowOf('--charter-document-color')?.light ?? '#000000'}
      @input=${(event: Event) => {
        for (const property of MASTHEAD) chosen.set(property, valueOf(event));
        update();
      }}></span>
  </div>`;

  const typeface = ([property, label]: readonly [Property, string]) =>
    field(
      'face',
      property,
      label,
      html`<input id=${property.slice(2)} list="stacks" placeholder="as the page" spellcheck="false"
        .value=${chosen.get(property) ?? ''} @input=${(event: Event) => {
          choose(property, valueOf(event));
        }}>`,
    );

  const slider = ({ property, label, min, max, step, start, unit }: Slider) =>
    field(
      'size',
      property,
      label,
      html`<input type="range" id=${property.slice(2)} min=${min} max=${max} step=${step}
        .value=${String(Number.parseFloat(chosen.get(property) ?? String(start)))} @input=${(event: Event) => {
          choose(property, `${valueOf(event)}${unit}`);
        }}><output for=${property.slice(2)}>${chosen.get(property) ?? 'default'}</output>`,
    );

  const panelView = () => html`
    <h1>Colour and token playground</h1>
    <p>Pick, and all three mastheads follow. The CSS and the tokens are below them.</p>
    <fieldset>
      <legend>Theme</legend>
      ${(['auto', 'light', 'dark'] as const).map(
        (one) =>
          html`<label class="choice"><input type="radio" name="theme" .checked=${one === theme} @change=${() => {
            theme = one;
            update();
          }}> ${one === 'auto' ? 'as the page' : one}</label>`,
      )}
    </fieldset>
    <fieldset><legend>Colours</legend>${masthead()}${COLOURS.map(colour)}</fieldset>
    <fieldset><legend>Typefaces</legend>${TYPEFACES.map(typeface)}
      <datalist id="stacks">${STACKS.map((stack) => html`<option value=${stack}></option>`)}</datalist>
    </fieldset>
    <fieldset><legend>Sizes</legend>${SLIDERS.map(slider)}</fieldset>
    <button type="button" @click=${() => {
      chosen.clear();
      theme = 'auto';
      update();
    }}>Reset all</button>`;

  const contrastTable = () => {
    const told = COLOURS.flatMap(([property, label]) => {
      const all = contrasts(property);
      return all.length > 0 ? [{ label, all }] : [];
    });
    return html`<div class="wide" tabindex="0" role="group" aria-label="Contrast"><table>
      <thead><tr><th scope="col">Colour</th>${papers.map(
        ({ name, lang }) => html`<th scope="col"><bdi lang=${lang}>${name}</bdi></th>`,
      )}</tr></thead>
      <tbody>${told.map(
        ({ label, all }) =>
          html`<tr><th scope="row">${label}</th>${all.map(
            ({ contrast }) =>
              html`<td class=${contrast.passes ? '' : 'fails'}>${contrast.figure}: ${contrast.verdict}</td>`,
          )}</tr>`,
      )}</tbody>
    </table></div>`;
  };

  const takenView = (css: string) => html`
    <h2>Contrast</h2>
    ${contrastTable()}
    <h2>CSS</h2>
    <p>For the style sheet of the page, or of one article.</p>
    <pre tabindex="0" role="group" aria-label="CSS"><code>${css}</code></pre>
    <p class="buttons">
      <button type="button" @click=${async () => {
        try {
          await navigator.clipboard.writeText(css);
          copied = 'Copied.';
        } catch {
          copied = 'This browser does not let a page copy. Select the lines above.';
        }
        update();
      }}>Copy CSS</button>
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

  function update() {
    const css = cssOf(chosen, theme);
    keepInAddress(hashOf(chosen, theme));
    sheet.textContent = css;
    for (const element of shown.querySelectorAll(TAGS.join())) {
      if (theme === 'auto') element.removeAttribute('theme');
      else element.setAttribute('theme', theme);
    }
    render(panelView(), panel);
    render(takenView(css), taken);
    copied = '';
  }

  // The Arabic words are loaded when they are asked for.
  shown.addEventListener('charter-ready', update);
  update();
  return root;
};
