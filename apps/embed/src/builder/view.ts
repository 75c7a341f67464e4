/** What the builder shows of its state. */
import { type Dataset, fill, formatEdtf, type Language, resolveQuote } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Choices, FORMS, LAYOUTS, OPTIONS } from './choices.ts';
import { PLACES } from './places.ts';
import type { Snippet } from './snippets.ts';
import { FORM_NAMES } from './words.ts';

export interface BuilderState {
  data: Dataset;
  choices: Choices;
  snippets: readonly Snippet[];
  warnings: readonly string[];
  /** Why nothing can be shown. */
  error: string | undefined;
  preview: string;
  /** What was copied last, by name, and whether the clipboard took it. */
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

/** Enough of a text to tell it from others. */
const beginning = (text: string) => (text.length > 80 ? `${text.slice(0, text.lastIndexOf(' ', 80))} …` : text);

const quoteSelect = (data: Dataset, chosen: string) => {
  const w = wordsFor(data.meta.lang);
  const options = data.quotes.map(({ id }) => {
    const found = resolveQuote(data, id);
    const name = found?.speaker.name ?? '';
    return [id, `${name}: ${fill(w.quoted, { text: beginning(found?.quote.text ?? '') })}`] as const;
  });
  return select('quote-id', 'Quotation', options, chosen);
};

const checkboxes = (legend: string, records: readonly (readonly [string, string])[], { only, lang }: Choices) => html`
  <fieldset class="records">
    <legend>${legend}</legend>
    <p class="hint">Tick none for all.</p>
    <div class="list" lang=${lang}>
      ${records.map(
        ([id, title]) => html`<label class="radio" dir="auto"><input type="checkbox" name="only" value=${id}
          .checked=${live(only.includes(id))}> <span>${title}</span></label>`,
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
  // Not live: what is being typed stays where something else is drawn meanwhile.
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
            <label class="radio"><input type="checkbox" name="open" .checked=${live(open)}> <span>Details open</span></label>`
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
        'place',
        'Where will you paste it?',
        [['', 'I choose the form myself'], ...PLACES.map(({ id, name }) => [id, name] as const)],
        choices.place,
      )}
      <fieldset class="forms">
        <legend>Form</legend>
        ${FORMS.map((name, index) =>
          radio(
            'form',
            name,
            name === choices.form,
            html`<b>${index + 1}. ${FORM_NAMES[name].name}</b> <span class="hint">${FORM_NAMES[name].about}</span>`,
          ),
        )}
      </fieldset>
    </fieldset>
  </form>`;

/** How many lines of a text area show a text, within reason. */
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

/** What is longer scrolls in its frame: three long timelines would bury the page. In CSS pixels. */
const HIGHEST = 800;

/** Gives a frame the height of its document, now and whenever that changes. */
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

/** All of the page that changes. */
export const builderView = (state: BuilderState): unknown => {
  const { choices, snippets, warnings, error, change } = state;
  const all = error === undefined ? warnings : [error, ...warnings];
  return html`
    <div class="columns">
      ${form(state)}
      <div class="result">
        <section aria-labelledby="copy-heading">
          <h2 id="copy-heading">Copy: ${FORM_NAMES[choices.form].name}</h2>
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
