/** Lit's `html` for content that is made of a page's own data. */
import { html, nothing } from 'lit';

/** The templates that `contentHtml` has made. */
const ownTemplates = new WeakSet<object>();

/** A value that content may hold: text, a number, nothing, a template made by `contentHtml`, or a list of these. */
const checked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(checked);
  const isObject = typeof value === 'object' && value !== null;
  const isOther = isObject ? !ownTemplates.has(value) : typeof value === 'function' || typeof value === 'symbol';
  if (isOther && value !== nothing) throw new TypeError('a text in it is no text');
  return value;
};

/** Lit's `html` for data. The data of a page may hold objects that Lit would take for templates, and render as markup. */
export const contentHtml = (strings: TemplateStringsArray, ...values: unknown[]): unknown => {
  const template = html(strings, ...values.map(checked));
  ownTemplates.add(template);
  return template;
};
