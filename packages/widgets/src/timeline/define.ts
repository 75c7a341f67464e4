import { data } from '../../generated/timeline.en.ts';
import { register } from '../register.ts';
import { CharterTimelineElement } from './charter-timeline.ts';

register('charter-timeline', CharterTimelineElement, data);

declare global {
  interface HTMLElementTagNameMap {
    'charter-timeline': CharterTimelineElement;
  }
}
