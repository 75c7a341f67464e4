import { packs } from '../../generated/timeline.en-first.ts';
import { CharterTimelineElement } from './charter-timeline.ts';

CharterTimelineElement.define('charter-timeline', packs);

declare global {
  interface HTMLElementTagNameMap {
    'charter-timeline': CharterTimelineElement;
  }
}
