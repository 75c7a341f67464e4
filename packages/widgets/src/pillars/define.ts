import { data } from '../../generated/pillars.en.ts';
import { register } from '../register.ts';
import { CharterPillarsElement } from './charter-pillars.ts';

register('charter-pillars', CharterPillarsElement, data);

declare global {
  interface HTMLElementTagNameMap {
    'charter-pillars': CharterPillarsElement;
  }
}
