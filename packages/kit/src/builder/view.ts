/** The builder's view of its state: three steps, and the result beside them. */
import { html } from 'lit';
import type { Actions } from './actions.ts';
import { lookView } from './look-view.ts';
import { previewDocument } from './preview.ts';
import { resultView } from './result-view.ts';
import type { State } from './state.ts';
import { unknownIn } from './warnings.ts';
import { whatView } from './what-view.ts';
import { whereView } from './where-view.ts';

const step = (number: number, name: string, content: unknown) => html`
  <section class="step" aria-labelledby="step-${number}">
    <h2 id="step-${number}"><b aria-hidden="true">${number}</b>${name}</h2>
    ${content}
  </section>`;

const stay = (event: Event) => {
  event.preventDefault();
};

/** Everything that changes. `address` is that of the page with its choices; a page without script has no preview. */
export const builderView = (state: State, actions: Actions, address = ''): unknown => {
  const { steps, see, preview } = state.words.site.builder;
  const { what, where, look } = steps;
  const shown = address === '' ? '' : previewDocument(state.result, preview);
  return html`<form id="choices" class="columns" @change=${actions.change} @submit=${stay}>
    <div class="steps">
      <div role="status">${unknownIn(state).map((text) => html`<p class="notice">${text}</p>`)}</div>
      ${step(1, what, whatView(state, actions))}
      ${step(2, where, whereView(state))}
      ${step(3, look, lookView(state))}
      <a class="jump" href="#result">${see}</a>
    </div>
    <div class="result" id="result" tabindex="-1">${resultView(state, actions, shown, address)}</div>
  </form>`;
};
