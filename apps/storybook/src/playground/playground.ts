/** The playground of tokens: what is picked on the left is seen at once in three mastheads, and can be taken away. */
import { TAGS } from '@baku-charter/widgets/elements';
import { html, nothing, render, type TemplateResult } from 'lit';
import { keepInAddress, readAddress } from '../address.ts';
import { type Theme, tokenRows } from '../docs/token-rows.ts';
import { cssOf, fromHash, hashOf, MASTHEAD } from './choices.ts';
import { belowAA, COLOURS, contrastOf, SURFACE } from './contrast.ts';
import { fontsOf } from './fonts.ts';
import { SLIDERS, type Slider, STACKS, TYPEFACES } from './lists.ts';
import { makePapers, type Paper } from './papers.ts';
import { type Contrasts, takenView } from './taken.ts';
import { asOne, type Pair, type Property, pairOf } from './values.ts';
import './playground.css';

const rows = tokenRows();
const rowOf = (property: Property) => rows.find((row) => row.property === property);

/** The theme in Storybook's toolbar when the playground was drawn last. */
let before: Theme | undefined;

/** Where the toolbar is used, its theme counts; a page that is loaded begins with the theme in its address. */
const themeAtFirst = (asked: Theme, toolbar: Theme): Theme => {
  const isAsked = asked !== 'auto' && (before === undefined || before === toolbar);
  before = toolbar;
  return isAsked ? asked : toolbar;
};

export const playground = (toolbar: Theme): HTMLElement => {
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
  let theme = themeAtFirst(asked.theme, toolbar);
  /** What was typed as a typeface, by property, until it is one. */
  const typed = new Map<Property, string>();
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
  const groundIn = ({ page }: Paper): string => {
    const { backgroundColor, colorScheme } = getComputedStyle(page);
    const own = chosen.get(SURFACE);
    if (own === undefined) return theme === 'auto' ? backgroundColor : (rowOf(SURFACE)?.[theme] ?? 'white');
    return pairOf(own)[theme === 'auto' ? (colorScheme === 'dark' ? 'dark' : 'light') : theme];
  };

  /** The contrast in each paper; nothing before all of them are drawn. */
  const contrasts: Contrasts = (property) => {
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
        ?disabled=${!chosen.has(property) && !typed.has(property)}
        @click=${() => {
          typed.delete(property);
          choose(property, '');
        }}>×</button></span>
      <span class="note" id="${id}-note">${note}</span>
    </div>`;
  };

  const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;

  /** Two pickers, for light pages and for dark ones; `id` is that of the first. */
  const pickers = (id: string, label: string, { light, dark }: Pair, pick: (pair: Pair) => void) => {
    const picker = (scheme: keyof Pair, value: string) => {
      const own = scheme === 'light' ? id : `${id}-${scheme}`;
      return html`<span class="picker"><small aria-hidden="true">${scheme}</small><input type="color" id=${own}
        aria-label="${label}, ${scheme}" aria-describedby="${id}-note" .value=${value}
        @input=${(event: Event) => {
          pick({ light, dark, [scheme]: valueOf(event) });
        }}></span>`;
    };
    return html`${picker('light', light)}${picker('dark', dark)}`;
  };

  /** A colour as it was chosen, else as it is shipped. */
  const startOf = (property: Property): Pair => {
    const own = chosen.get(property);
    const alias = property === '--charter-accent-color' ? '--charter-document-color' : property;
    const { light = '#000000', dark = '#ffffff' } = rowOf(alias) ?? {};
    return own === undefined ? { light, dark } : pairOf(own);
  };

  /** Where a chosen colour is hard to read: in the mastheads, and in the themes that the elements bring. */
  const faintNote = (property: Property) => {
    const lowest = contrasts(property).toSorted((a, b) => a.contrast.ratio - b.contrast.ratio)[0];
    const faint = belowAA(chosen).filter((one) => one.property === property);
    return html`${
      lowest && (chosen.has(property) || !lowest.contrast.passes)
        ? html`<span class=${lowest.contrast.passes ? '' : 'fails'}>Lowest: ${lowest.contrast.figure} in
            <bdi lang=${lowest.paper.lang}>${lowest.paper.name}</bdi>, ${lowest.contrast.verdict}</span>`
        : nothing
    }${faint.map(({ theme, contrast }) => html` <span class="fails">Theme ${theme}: ${contrast.figure}, ${contrast.verdict}</span>`)}`;
  };

  const colour = ([property, label]: readonly [Property, string]) =>
    field(
      'colour',
      property,
      label,
      pickers(property.slice(2), label, startOf(property), (pair) => {
        choose(property, asOne(pair));
      }),
      faintNote(property),
    );

  /** One colour for all that a masthead would colour. Its voices can be told apart again by the fields below it. */
  const masthead = () => html`<div class="field colour">
    <label for="masthead">Masthead colour<br><small>document, analysis and focus at once</small></label>
    <span class="control">${pickers('masthead', 'Masthead colour', startOf('--charter-document-color'), (pair) => {
      for (const property of MASTHEAD) chosen.set(property, asOne(pair));
      update();
    })}</span>
    <span class="note" id="masthead-note"></span>
  </div>`;

  /** Takes what is typed once it is a list of typefaces, and says so at the field where it is none. */
  const typeface = ([property, label]: readonly [Property, string]) => {
    const id = property.slice(2);
    const text = typed.get(property);
    const isWrong = text !== undefined && text.trim() !== '' && fontsOf(text) === undefined;
    return field(
      'face',
      property,
      label,
      html`<input id=${id} list="stacks" placeholder="as the page" spellcheck="false" autocomplete="off"
        aria-describedby="${id}-note" aria-invalid=${isWrong ? 'true' : nothing}
        .value=${text ?? chosen.get(property) ?? ''}
        @input=${(event: Event) => {
          typed.set(property, valueOf(event));
          const fonts = fontsOf(valueOf(event));
          choose(property, fonts ?? (valueOf(event).trim() === '' ? '' : (chosen.get(property) ?? '')));
        }}
        @change=${() => {
          if (!isWrong) typed.delete(property);
          update();
        }}>`,
      html`<span role="status" class="fails">${
        isWrong ? 'Not a list of typefaces. Write it like: Georgia, "Times New Roman", serif' : ''
      }</span>`,
    );
  };

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
    <p>Pick, and all three mastheads follow. The CSS and the tokens are below them. A colour can differ on light and on dark pages.</p>
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
      typed.clear();
      theme = 'auto';
      update();
    }}>Reset all</button>`;

  const copy = async (css: string) => {
    try {
      await navigator.clipboard.writeText(css);
      copied = 'Copied.';
    } catch {
      copied = 'This browser does not let a page copy. Select the lines above.';
    }
    update();
  };

  function update() {
    const css = cssOf(chosen, theme);
    keepInAddress(hashOf(chosen, theme));
    sheet.textContent = css;
    for (const element of shown.querySelectorAll(TAGS.join())) {
      if (theme === 'auto') element.removeAttribute('theme');
      else element.setAttribute('theme', theme);
    }
    render(panelView(), panel);
    render(takenView({ chosen, css, papers, contrasts, copied, copy: () => void copy(css) }), taken);
    copied = '';
  }

  // The Arabic words are loaded when they are asked for.
  shown.addEventListener('charter-ready', update);
  update();
  return root;
};
