/** Blocks of documentation pages, computed from the data, the tokens or the manifest. */
import { render } from 'lit';
import './docs.css';

/**
 * Defines a tag that draws a view. It has no shadow root, so that the styles and the search of the page reach the view.
 * `update` draws it again.
 */
export const block = (name: `docs-${string}`, view: (update: () => void) => unknown): void => {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        this.classList.add('docs-block');
        const update = () => {
          render(view(update), this);
        };
        update();
      }
    },
  );
};
