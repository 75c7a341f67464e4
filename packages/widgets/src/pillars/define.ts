import { packs } from '../../generated/pillars.en-first.ts';
import { define } from '../packs.ts';
import { CharterPillarsElement } from './charter-pillars.ts';

export { registerDataset } from '../datasets.ts';
export type * from '../events.ts';

define('charter-pillars', CharterPillarsElement, packs);

declare global {
  interface HTMLElementTagNameMap {
    'charter-pillars': CharterPillarsElement;
  }
}
