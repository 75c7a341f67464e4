/** The fields of the builder's form. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

export type Option = readonly [value: string, text: string];

export const select = (name: string, label: string, options: readonly Option[], chosen: string): unknown => html`
  <label class="field"><span class="label">${label}</span>
    <select name=${name} .value=${live(chosen)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;

/** A choice among few, of which all are in view. */
export const segments = (name: string, label: string, options: readonly Option[], chosen: string): unknown => html`
  <fieldset class="field"><legend class="label">${label}</legend>
    <div class="segments">${options.map(
      ([value, text]) => html`<label><input type="radio" name=${name} value=${value} .checked=${live(value === chosen)}
        ><span>${text}</span></label>`,
    )}</div>
  </fieldset>`;

/** A radio button or a check box with its words, and what they mean in small print. */
export const option = (
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  isChecked: boolean,
  content: unknown,
  about?: unknown,
): unknown => html`
  <label class="option"><input type=${type} name=${name} value=${value} .checked=${live(isChecked)}
    ><span>${content}${about === undefined ? nothing : html`<small>${about}</small>`}</span></label>`;

/** A list too long to be shown whole: it says how many there are, and its edge shows that it goes on. */
export const list = (label: string, count: unknown, items: unknown, lang: string): unknown => html`
  <fieldset class="field"><legend class="label">${label}</legend>
    <div class="list" lang=${lang}>${items}</div>
    <p class="hint" role="status">${count}</p>
  </fieldset>`;
