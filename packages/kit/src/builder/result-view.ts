/** The result beside the choices: the preview, what to copy, and what is said before somebody pastes. */
import { fill } from '@baku-charter/core';
import { EXTENTS, FORM_IDS, type FormId, type Snippet } from '@baku-charter/widgets/snippets';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Actions } from './actions.ts';
import { type Option, option, segments } from './fields.ts';
import { hasSeveral, isMissed, type State } from './state.ts';
import { warningsFor } from './warnings.ts';
import { insteadOf, placeView } from './where-view.ts';

/** Widths of the preview in CSS pixels. */
const WIDTHS = { phone: 320, article: 600 } as const;

/** The forms whose copies carry words that can be more or fewer. */
const WORDED: readonly FormId[] = ['tag', 'figure', 'text'];

/** What is said where readers see a copy without the loader: one sentence is little of an element with many records. */
const littleView = ({ words, choices }: State) => {
  const { builder: t } = words.site;
  if (choices.form !== 'figure' || choices.loader === 'yes' || choices.extent !== 'line' || !hasSeveral(choices))
    return nothing;
  return html`<p class="little">${t.little} <label class="link"><input type="radio" name="extent" value="glance"
    form="choices" .checked=${live(false)}><span>${t.takeGlance}</span></label></p>`;
};

const preview = (state: State, { fit, showWhole }: Actions, documentOf: string) => {
  const { builder: t } = state.words.site;
  const { isWhole, choices } = state;
  const names = ['phone', 'article'] as const;
  return html`
    <div class="bar">
      <h2 id="preview">${t.preview}</h2>
      <div class="widths">${segments(
        'width',
        t.preview,
        names.map((name): Option => [name, t[name]]),
        state.width,
      )}</div>
    </div>
    ${littleView(state)}
    <div class="stage ${isWhole ? 'whole' : ''}" data-shown=${state.width} data-scheme=${choices.scheme}>${names.map(
      (name) => html`<div class="sheet ${name}"><iframe class=${name} title=${fill(t.width, { width: WIDTHS[name] })}
        width=${WIDTHS[name]} .srcdoc=${live(documentOf)} @load=${fit}></iframe>
        <button type="button" aria-expanded=${isWhole ? 'true' : 'false'} @click=${showWhole}
          >${isWhole ? t.showShort : t.showWhole}</button></div>`,
    )}</div>`;
};

const nameOf = (state: State, { id, size }: Pick<Snippet, 'id' | 'size'>) =>
  fill(state.words.site.builder.snippets[id], { size: size?.replace('x', ' × ') ?? '' });

/** Lines for a text, of which some are wrapped. */
const rowsOf = (text: string) => {
  const lines = text.split('\n').length;
  return lines > 1 ? Math.min(lines + 3, 9) : 2;
};

/** A text to copy, with its button. */
const copyView = (
  state: State,
  { copy }: Actions,
  name: string,
  text: string,
  { isFirst = false, dir = 'ltr' } = {},
) => {
  const { words, copied } = state;
  const { builder: t } = words.site;
  const said = copied?.name === name ? (copied.taken ? t.copied : t.byHand) : '';
  return html`
    <textarea readonly dir=${dir} spellcheck="false" aria-label=${name} data-copy=${name} rows=${isFirst ? 7 : rowsOf(text)} .value=${text}></textarea>
    <p class="copy">
      <button type="button" class=${isFirst ? 'first' : ''} @click=${() => {
        copy(name, text);
      }} aria-label=${fill(t.copyOf, { name })}>${t.copy}</button>
      <span role="status">${said}</span>
      ${isFirst ? html`<small>${fill(t.characters, { n: text.length })}</small>` : nothing}
    </p>`;
};

const snippetView = (state: State, actions: Actions, snippet: Snippet, isFirst: boolean) => {
  const { builder: t } = state.words.site;
  const { kind, text, alt, once } = snippet;
  const name = nameOf(state, snippet);
  if (kind !== 'picture') {
    return html`<section class="snippet" aria-label=${name}>
      ${isFirst ? nothing : html`<h3>${name}${once ? html` <small>${t.once}</small>` : nothing}</h3>`}
      ${copyView(state, actions, name, text, { isFirst })}</section>`;
  }
  return html`<section class="snippet" aria-label=${name}>
    <h3>${name}</h3>
    <p><a href=${text} download><img src=${text} alt=${alt ?? ''} loading="lazy"></a></p>
    ${copyView(state, actions, fill(t.pictureText, { name }), alt ?? '', { dir: 'auto' })}
    ${copyView(state, actions, fill(t.pictureAddress, { name }), text)}</section>`;
};

/** The line for the template, in a message to whoever keeps it, and what to take where that is not possible. */
const askView = (state: State, actions: Actions) => {
  const { builder: t } = state.words.site;
  const { base } = state.site;
  const instead = insteadOf(state);
  const { plugin: address } = state;
  const plugin = address && state.choices.system === 'wordpress' ? `\n\n${fill(t.plugin, { plugin: address })}` : '';
  const message = `${fill(t.message, { site: base })}\n\n${state.result.loader}${plugin}`;
  return html`<section class="snippet" aria-label=${t.askLoader}>
    <h3>${t.askLoader}</h3>
    ${copyView(state, actions, t.askLoader, message, { dir: 'auto' })}
    ${
      instead
        ? html`<p>${t.noLoader} <label class="link"><input type="radio" name="form" value=${instead} form="choices"
            .checked=${live(false)}><span>${t.forms[instead]}</span></label></p>`
        : nothing
    }</section>`;
};

const extentView = ({ words, choices }: State) => {
  const { builder: t } = words.site;
  return html`<fieldset class="field"><legend class="label">${t.extent}</legend>
    ${EXTENTS.map((extent) => option('radio', 'extent', extent, extent === choices.extent, t.extents[extent]))}
  </fieldset>`;
};

/** What only some need beside the copy: it stands with the other ways. */
const RARE: readonly Snippet['id'][] = ['pinned', 'height'];

/** For experts: the six forms, and what goes with the chosen one. */
const expertsView = (state: State, actions: Actions, snippets: readonly Snippet[]) => {
  const { words, choices } = state;
  const { builder: t } = words.site;
  return html`<details class="more"><summary>${t.otherWays}</summary>
    <fieldset class="field"><legend class="label">${t.form}</legend>
      ${FORM_IDS.map((form, index) => option('radio', 'form', form, form === choices.form, `${index + 1}. ${t.forms[form]}`))}
    </fieldset>
    ${snippets.map((snippet) => snippetView(state, actions, snippet, false))}</details>`;
};

export const resultView = (state: State, actions: Actions, documentOf: string, address: string): unknown => {
  const { words, result, isOld } = state;
  const { builder: t } = words.site;
  const { form } = result.choices;
  const [first, ...others] = result.snippets;
  const warnings = warningsFor(state);
  const isWaiting = form === 'figure' && result.choices.loader !== 'yes';
  return html`
    ${preview(state, actions, documentOf)}
    <h2>${t.copyThis}</h2>
    <p class="fault" role="status">${isOld || isMissed(state) ? t.lastCopy : ''}</p>
    <div class="place">${placeView(state)}</div>
    ${first ? snippetView(state, actions, first, true) : nothing}
    <div role="status" class="warnings">${
      warnings.length > 0
        ? html`<p><b>${t.before}</b></p><ul>${warnings.map((text) => html`<li>${text}</li>`)}</ul>`
        : nothing
    }</div>
    ${isWaiting ? askView(state, actions) : nothing}
    ${repeat(
      others.filter(({ id }) => !RARE.includes(id) && id !== 'loader'),
      (snippet) => nameOf(state, snippet),
      (snippet) => snippetView(state, actions, snippet, false),
    )}
    ${WORDED.includes(form) ? extentView(state) : nothing}
    ${expertsView(
      state,
      actions,
      others.filter(({ id }) => RARE.includes(id)),
    )}
    <details class="more link"><summary>${t.link}</summary>${copyView(state, actions, t.link, address)}</details>`;
};
