/** Defines all three tags. */
import { packs } from '../generated/all.en-first.ts';
import { CharterPillarsElement } from './pillars/charter-pillars.ts';
import { CharterQuoteElement } from './quote/charter-quote.ts';
import { CharterTimelineElement } from './timeline/charter-timeline.ts';

CharterPillarsElement.define('charter-pillars', packs);
CharterQuoteElement.define('charter-quote', packs);
CharterTimelineElement.define('charter-timeline', packs);

declare global {
  interface HTMLElementTagNameMap {
    'charter-pillars': CharterPillarsElement;
    'charter-quote': CharterQuoteElement;
    'charter-timeline': CharterTimelineElement;
  }
}
