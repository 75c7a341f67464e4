import { packs } from '../../generated/timeline.en-first.ts';
import { define } from '../packs.ts';
import { CharterTimelineElement } from './charter-timeline.ts';

export { registerDataset } from '../datasets.ts';
export type * from '../events.ts';

define('charter-timeline', CharterTimelineElement, packs);

declare global {
  interface HTMLElementTagNameMap {
    'charter-timeline': CharterTimelineElement;
  }
}
