/** The builder's view of its state. */
import { type Dataset, LANGUAGE_ROWS, LANGUAGES } from '@baku-charter/core';
import { type AttributeType, attributeOf, ELEMENT_NAMES, ELEMENTS } from '@baku-charter/widgets/elements';
import {
  type Choices,
  chosenAttributes,
  FORM_IDS,
  FORMS,
  recordLabels,
  SCHEMES,
  type Snippet,
  SYSTEM_PARAMETER,
  SYSTEMS,
} from '@baku-charter/widgets/snippets';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { en as words } from '../words/en.ts';

export interface BuilderState {
  data: Dataset;
  choices: Choices;
  snippets: readonly Snippet[];
  warnings: readonly string[];
  /** Why nothing can be shown; undefined where something can. */
  error: string | undefined;
  preview: string;
  /** The name of the snippet that was copied last, and whether the clipboard took it. */
  copied: { name: string; taken: boolean } | undefined;
  copy: (name: string, text: string) => void;
  change: (event: Event) => void;
}

/** Widths of the preview in CSS pixels: a phone, a column, a page. */
const WIDTHS = [320, 600, 960] as const;

/** What attributes are called, by the names of their properties. One that is missing here has the name that it has in HTML. */
const LABELS: Readonly<Record<string, string>> = {
  quoteId: 'Quotation',
  from: 'From',
  to: 'To',
  theme: 'Theme',
  variant: 'Variant',
  layout: 'Layout',
  scale: 'Distances',
  headingLevel: 'Level of headings',
  open: 'Details open',
};

/** What the values of attributes are called, where it is not their name. */
const WORDS: Readonly<Record<string, string>> = {
  auto: 'automatic',
  pull: 'pull quote',
  proportional: 'wider for more time',
};

const labelOf = (property: string) => LABELS[property] ?? attributeOf(property);

const select = (name: string, label: string, options: readonly (readonly [string, string])[], chosen: string) => html`
  <label>${label}
    <select name=${name} .value=${live(chosen)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;

const radio = (name: string, value: string, checked: boolean, content: unknown) => html`
  <label class="radio"><input type="radio" name=${name} value=${value} .checked=${live(checked)}> <span>${content}</span></label>`;

/** The beginning of a text, long enough to tell it from others. */
const beginning = (text: string) => (text.length > 100 ? `${text.slice(0, text.lastIndexOf(' ', 100))} …` : text);

/** A field of the form, for an attribute of the element that is shown. */
type Field = (property: string, type: AttributeType, state: Pick<BuilderState, 'data' | 'choices'>) => unknown;

const recordSelect: Field = (property, _, { data, choices: { element, options } }) => {
  const records = recordLabels(data, element).map(([id, label]) => [id, beginning(label)] as const);
  return select(attributeOf(property), labelOf(property), records, String(options[property]));
};

const checkboxes: Field = (property, _, { data, choices: { element, options, lang } }) => {
  const chosen = [options[property] ?? []].flat();
  return html`
  <fieldset class="records">
    <legend>Which ${ELEMENTS[element].list}</legend>
    <p class="hint">Tick none for all.</p>
    <div class="list" lang=${lang}>
      ${recordLabels(data, element).map(
        ([
          id,
          label,
        ]) => html`<label class="radio" dir="auto"><input type="checkbox" name=${attributeOf(property)} value=${id}
          .checked=${live(chosen.includes(id))}> <span>${label}</span></label>`,
      )}
    </div>
  </fieldset>`;
};

// `live()` would put back the old value when the view is drawn again while the editor is typing.
const dateField: Field = (property, _, { choices: { options } }) => html`
  <label>${labelOf(property)} <input name=${attributeOf(property)} .value=${options[property] ?? ''} placeholder="2026-02-10"
    autocomplete="off" spellcheck="false" aria-describedby="dates"></label>`;

const openField: Field = (property, _, { choices: { options } }) => {
  const value = options[property];
  return html`<label class="radio"><input type="checkbox" name=${attributeOf(property)}
    value=${Array.isArray(value) ? value.join(' ') : ''} .checked=${live(value !== undefined)}> <span>${labelOf(property)}</span></label>`;
};

const choiceSelect: Field = (property, type, { choices: { options } }) => {
  const values = typeof type === 'string' ? [] : type;
  // The default stands first among the values, and levels in their order.
  const listed = values.every((value) => typeof value === 'number') ? values.toSorted() : values;
  const named = listed.map((value) => {
    const name = property === 'headingLevel' ? `h${value}` : (WORDS[value] ?? String(value));
    return [String(value), name] as const;
  });
  return select(attributeOf(property), labelOf(property), named, String(options[property] ?? values[0]));
};

/** The fields of the attributes of some types, in the order of the attributes. */
const fields = (state: BuilderState, field: Field, isOf: (type: AttributeType) => boolean) =>
  chosenAttributes(state.choices.element)
    .filter(([, type]) => isOf(type))
    .map(([property, type]) => field(property, type, state));

const recordFields = (state: BuilderState) => {
  const dates = fields(state, dateField, (type) => type === 'date');
  return html`
    ${fields(state, recordSelect, (type) => type === 'id')}
    ${fields(state, checkboxes, (type) => type === 'ids')}
    ${
      dates.length > 0
        ? html`<div class="row">${dates}</div>
          <p class="hint" id="dates">A day, a month or a year, both included: 2026-02-10, 2026-02, 2026.</p>`
        : nothing
    }`;
};

const looks = (state: BuilderState) => html`
  <div class="row">
    ${select(
      'lang',
      'Language',
      LANGUAGES.map((tag) => [tag, LANGUAGE_ROWS[tag].name] as const),
      state.choices.lang,
    )}
    ${fields(state, choiceSelect, (type) => typeof type !== 'string')}
    ${fields(state, openField, (type) => type === 'open')}
  </div>`;

const form = (state: BuilderState) => {
  const { choices, change } = state;
  return html`
  <form id="choices" @change=${change} @submit=${(event: Event) => {
    event.preventDefault();
  }}>
    <fieldset>
      <legend>What to show</legend>
      ${ELEMENT_NAMES.map((name) => radio('element', name, name === choices.element, words.elements[name]))}
      ${recordFields(state)}
    </fieldset>
    <fieldset>
      <legend>How it looks</legend>
      ${looks(state)}
    </fieldset>
    <fieldset>
      <legend>Where it goes</legend>
      ${select(
        SYSTEM_PARAMETER,
        'Where will you paste it?',
        [['', 'I choose the form myself'], ...SYSTEMS.map(({ id, name }) => [id, name] as const)],
        choices.system,
      )}
      <fieldset class="forms">
        <legend>Form</legend>
        ${FORM_IDS.map((name, index) =>
          radio(
            'form',
            name,
            name === choices.form,
            html`<b>${index + 1}. ${FORMS[name].name}</b> <span class="hint">${FORMS[name].about}</span>`,
          ),
        )}
      </fieldset>
    </fieldset>
  </form>`;
};

/** How many lines a text area has for a text: at least 2, at most 12. */
const rows = (text: string) => Math.min(12, Math.max(2, Math.ceil(text.length / 70)));

const copyStatus = ({ copied }: BuilderState, name: string) => {
  if (copied?.name !== name) return '';
  return copied.taken
    ? 'Copied.'
    : 'The browser does not let this page use the clipboard. The text is selected: copy it with the keyboard.';
};

const field = (state: BuilderState, name: string, text: string) => html`
  <textarea readonly dir="ltr" spellcheck="false" aria-label=${name} data-copy=${name} rows=${rows(text)} .value=${text}></textarea>
  <p class="copy">
    <button type="button" @click=${() => {
      state.copy(name, text);
    }} aria-label="Copy: ${name}">Copy</button>
    <span role="status">${copyStatus(state, name)}</span>
  </p>`;

const snippetView = (state: BuilderState, { name, text, kind, note, alt, once }: Snippet) => html`
  <section class="snippet" aria-label=${name}>
    <h3>${name}${once ? html` <small>once, in the template of the site</small>` : nothing}</h3>
    ${note ? html`<p class="hint">${note}</p>` : nothing}
    ${
      kind === 'picture'
        ? html`<p><a href=${text} download><img src=${text} alt=${alt ?? ''} loading="lazy"></a></p>
            ${field(state, `Alternative text of ${name}`, alt ?? '')}`
        : nothing
    }
    ${field(state, kind === 'picture' ? `Address of ${name}` : name, text)}
  </section>`;

/** The greatest height of a preview in CSS pixels. Longer ones scroll, or three timelines would bury the page. */
const HIGHEST = 800;

/** Gives a preview the height of its document, now and whenever that changes. */
const fit = ({ target }: Event) => {
  const frame = target as HTMLIFrameElement;
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  new ResizeObserver(() => {
    frame.style.blockSize = `${Math.min(HIGHEST, Math.ceil(root.getBoundingClientRect().height))}px`;
  }).observe(root);
};

const previews = ({ choices, preview }: BuilderState) => html`
  <fieldset class="scheme" form="choices">
    <legend>Colours of the page</legend>
    ${SCHEMES.map(
      (scheme) => html`<label class="radio"><input form="choices" type="radio" name="scheme" value=${scheme}
        .checked=${live(scheme === choices.scheme)}> <span>${scheme}</span></label>`,
    )}
  </fieldset>
  <div class="previews">
    ${WIDTHS.map(
      (width) => html`<figure data-width=${width}>
        <figcaption>${width} pixels wide</figcaption>
        <div class="scroll" tabindex="0" role="group" aria-label="Preview, ${width} pixels wide">
          <iframe title="Preview, ${width} pixels wide" width=${width} .srcdoc=${live(preview)} @load=${fit}></iframe>
        </div>
      </figure>`,
    )}
  </div>`;

/** Everything that changes on the page of the builder. */
export const builderView = (state: BuilderState): unknown => {
  const { choices, snippets, warnings, error, change } = state;
  const all = error === undefined ? warnings : [error, ...warnings];
  return html`
    <div class="columns">
      ${form(state)}
      <div class="result">
        <section aria-labelledby="copy-heading">
          <h2 id="copy-heading">Copy: ${FORMS[choices.form].name}</h2>
          <div role="status" class="warnings">
            ${all.length > 0 ? html`<p><b>Before you paste</b></p><ul>${all.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
          </div>
          ${repeat(
            snippets,
            ({ name }) => name,
            (snippet) => snippetView(state, snippet),
          )}
          <section class="snippet" aria-label="Link to these choices">
            <h3>Link to these choices</h3>
            ${field(state, 'Link to these choices', location.href)}
          </section>
        </section>
      </div>
    </div>
    <section class="wide" aria-labelledby="preview-heading" @change=${change}>
      <h2 id="preview-heading">Preview</h2>
      ${error === undefined ? previews(state) : html`<p>${error}</p>`}
    </section>`;
};
