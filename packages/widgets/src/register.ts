import type { Dataset } from '@baku-charter/core';
import type { CharterElement } from './charter-element.ts';

/** Defines a tag with the data it comes with. A page that loads a script twice, or two versions, keeps the first. */
export const register = (
  tag: string,
  element: typeof CharterElement & CustomElementConstructor,
  data: Dataset,
): void => {
  if (customElements.get(tag)) return;
  element.defaultData = data;
  customElements.define(tag, element);
};
