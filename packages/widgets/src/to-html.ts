/** Writes templates for servers as HTML. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/**
 * The HTML of what the `html` of `@lit-labs/ssr` has made. Where a template ends with an expression, Lit adds `<?>`, which
 * HTML does not know: https://html.spec.whatwg.org/#parse-error-unexpected-question-mark-instead-of-tag-name. In words
 * that are shown `<` is escaped, so that nothing else is taken away.
 */
export const toHtml = (content: unknown): string => collectResultSync(render(content)).replaceAll('<?>', '');
