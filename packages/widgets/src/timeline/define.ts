import { packs } from '../../generated/timeline.en-first.ts';
import { define } from '../packs.ts';
import { CharterTimelineElement } from './charter-timeline.ts';

define('charter-timeline', CharterTimelineElement, packs);

declare global {
  interface HTMLElementTagNameMap {
    'charter-timeline': CharterTimelineElement;
  }
}
