import { packs } from '../../generated/quote.en-first.ts';
import { CharterQuoteElement } from './charter-quote.ts';

CharterQuoteElement.define('charter-quote', packs);

declare global {
  interface HTMLElementTagNameMap {
    'charter-quote': CharterQuoteElement;
  }
}
