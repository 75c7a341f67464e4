/** Writes templates for servers as HTML, on servers and in pages. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

/**
 * The `html` of `@lit-labs/ssr`, without its check that this is a server. The mark is all that it adds to Lit's `html`;
 * what writes the templates works in pages too, where the original throws.
 */
export const serverHtml: typeof html = (strings, ...values) =>
  Object.assign(html(strings, ...values), { _$litServerRenderMode: 1 });

/**
 * The HTML of what `serverHtml` has made. Where a template ends with an expression, Lit adds `<?>`, which
 * HTML does not know: https://html.spec.whatwg.org/#parse-error-unexpected-question-mark-instead-of-tag-name. In words
 * that are shown `<` is escaped, so that nothing else is taken away.
 */
export const toHtml = (content: unknown): string => collectResultSync(render(content)).replaceAll('<?>', '');
