/** Defines all three tags. */
import { data } from '../generated/all.en.ts';
import { CharterPillarsElement } from './pillars/charter-pillars.ts';
import { CharterQuoteElement } from './quote/charter-quote.ts';
import { register } from './register.ts';
import { CharterTimelineElement } from './timeline/charter-timeline.ts';

register('charter-pillars', CharterPillarsElement, data);
register('charter-quote', CharterQuoteElement, data);
register('charter-timeline', CharterTimelineElement, data);

declare global {
  interface HTMLElementTagNameMap {
    'charter-pillars': CharterPillarsElement;
    'charter-quote': CharterQuoteElement;
    'charter-timeline': CharterTimelineElement;
  }
}
