/** Parts of documentation pages that are computed from the data, the tokens or the manifest. */
import { render } from 'lit';
import './docs.css';

/**
 * Defines a tag that shows a view in the page itself, so that the page's own styles and its find command reach it.
 * `update` shows the view again.
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
