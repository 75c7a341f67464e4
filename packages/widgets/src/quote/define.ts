import { data } from '../../generated/quote.en.ts';
import { register } from '../register.ts';
import { CharterQuoteElement } from './charter-quote.ts';

register('charter-quote', CharterQuoteElement, data);

declare global {
  interface HTMLElementTagNameMap {
    'charter-quote': CharterQuoteElement;
  }
}
