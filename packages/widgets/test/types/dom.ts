/** As a page without a framework uses the elements. Each expected error is one that the types must report. */
import type { CharterQuoteElement } from '@baku-charter/widgets';
import type {} from '@baku-charter/widgets/define';

export const quote: CharterQuoteElement = document.createElement('charter-quote');
quote.quoteId = 'q4-s1';
quote.variant = 'pull';
// @ts-expect-error There is no such variant.
quote.variant = 'big';

document.addEventListener('charter-toggle', ({ id, open }) => `${id satisfies string} ${open satisfies boolean}`);
