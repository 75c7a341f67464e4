/** The builder's view of its state. */
import { type Dataset, fill, formatEdtf, type Language, nameInWords, resolveQuote } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import {
  type Choices,
  FORM_IDS,
  FORMS,
  LAYOUTS,
  OPTIONS,
  type Snippet,
  SYSTEM_PARAMETER,
  SYSTEMS,
} from '@baku-charter/widgets/snippets';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

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

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  ru: 'Русский',
  tr: 'Türkçe',
  ar: 'العربية',
};

const ELEMENTS = { quote: 'A quotation', pillars: 'Pillars of the Charter', timeline: 'The timeline' } as const;

/** What the values of attributes are called, where it is not their name. */
const WORDS: Readonly<Record<string, string>> = {
  auto: 'automatic',
  pull: 'pull quote',
  proportional: 'proportional to time',
};

const select = (name: string, label: string, options: readonly (readonly [string, string])[], chosen: string) => html`
  <label>${label}
    <select name=${name} .value=${live(chosen)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;

const worded = (values: readonly string[]) => values.map((value) => [value, WORDS[value] ?? value] as const);

const radio = (name: string, value: string, checked: boolean, content: unknown) => html`
  <label class="radio"><input type="radio" name=${name} value=${value} .checked=${live(checked)}> <span>${content}</span></label>`;

/** The beginning of a text, long enough to tell it from others. */
const beginning = (text: string) => (text.length > 80 ? `${text.slice(0, text.lastIndexOf(' ', 80))} …` : text);

const quoteSelect = (data: Dataset, chosen: string) => {
  const w = wordsFor(data.meta.lang);
  const options = data.quotes.map(({ id }) => {
    const found = resolveQuote(data, id);
    const name = found ? nameInWords(found.speaker.name, found.speaker, w) : '';
    return [id, `${name}: ${fill(w.quoted, { text: beginning(found?.quote.text ?? '') })}`] as const;
  });
  return select('quote-id', 'Quotation', options, chosen);
};

const checkboxes = (legend: string, records: readonly (readonly [string, string])[], { show, lang }: Choices) => html`
  <fieldset class="records">
    <legend>${legend}</legend>
    <p class="hint">Tick none for all.</p>
    <div class="list" lang=${lang}>
      ${records.map(
        ([id, title]) => html`<label class="radio" dir="auto"><input type="checkbox" name="show" value=${id}
          .checked=${live(show.includes(id))}> <span>${title}</span></label>`,
      )}
    </div>
  </fieldset>`;

const recordFields = (data: Dataset, choices: Choices) => {
  if (choices.element === 'quote') return quoteSelect(data, choices['quote-id']);
  if (choices.element === 'pillars') {
    return checkboxes(
      'Which pillars',
      data.pillars.map(({ id, title }) => [id, title] as const),
      choices,
    );
  }
  // Not `live()`, which would put back the old value when the view is drawn again while the editor is typing.
  const date = (name: 'from' | 'to', label: string) => html`
    <label>${label} <input name=${name} .value=${choices[name]} placeholder="2026-02-10" autocomplete="off"
      spellcheck="false" aria-describedby="dates"></label>`;
  return html`
    ${checkboxes(
      'Which events',
      data.events.map(({ id, title, date: when }) => [id, `${formatEdtf(when, data.meta.lang)}: ${title}`] as const),
      choices,
    )}
    <div class="row">${date('from', 'From')} ${date('to', 'To')}</div>
    <p class="hint" id="dates">A day, a month or a year, both included: 2026-02-10, 2026-02, 2026.</p>`;
};

const looks = (choices: Choices) => {
  const { element, layout, variant, scale, open, theme, lang } = choices;
  const layouts: readonly string[] = LAYOUTS[element];
  return html`
    <div class="row">
      ${select(
        'lang',
        'Language',
        OPTIONS.lang.map((code) => [code, LANGUAGE_NAMES[code]] as const),
        lang,
      )}
      ${select('theme', 'Theme', worded(OPTIONS.theme), theme)}
      ${element === 'quote' ? select('variant', 'Variant', worded(OPTIONS.variant), variant) : nothing}
      ${layouts.length > 0 ? select('layout', 'Layout', worded(layouts), layout) : nothing}
      ${element === 'timeline' ? select('scale', 'Distances', worded(OPTIONS.scale), scale) : nothing}
      ${
        element === 'quote'
          ? nothing
          : html`${select(
              'heading-level',
              'Level of headings',
              [...OPTIONS['heading-level']].sort().map((level) => [level, `h${level}`] as const),
              choices['heading-level'],
            )}
            <label class="radio"><input type="checkbox" name="open"
              value=${typeof open === 'object' ? open.join(' ') : ''} .checked=${live(open !== false)}> <span>Details open</span></label>`
      }
    </div>`;
};

const form = ({ data, choices, change }: BuilderState) => html`
  <form id="choices" @change=${change} @submit=${(event: Event) => {
    event.preventDefault();
  }}>
    <fieldset>
      <legend>What to show</legend>
      ${OPTIONS.element.map((element) => radio('element', element, element === choices.element, ELEMENTS[element]))}
      ${recordFields(data, choices)}
    </fieldset>
    <fieldset>
      <legend>How it looks</legend>
      ${looks(choices)}
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
    ${OPTIONS.scheme.map(
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
