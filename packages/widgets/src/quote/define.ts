import { packs } from '../../generated/quote.en-first.ts';
import { define } from '../packs.ts';
import { CharterQuoteElement } from './charter-quote.ts';

export { registerDataset } from '../datasets.ts';
export type * from '../events.ts';

define('charter-quote', CharterQuoteElement, packs);

declare global {
  interface HTMLElementTagNameMap {
    'charter-quote': CharterQuoteElement;
  }
}
