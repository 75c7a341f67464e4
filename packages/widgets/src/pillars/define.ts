import { packs } from '../../generated/pillars.en-first.ts';
import { CharterPillarsElement } from './charter-pillars.ts';

CharterPillarsElement.define('charter-pillars', packs);

declare global {
  interface HTMLElementTagNameMap {
    'charter-pillars': CharterPillarsElement;
  }
}
