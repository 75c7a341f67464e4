/** The classes and types; importing them defines no tag. */
export { CharterErrorEvent } from './events.ts';
export { CharterPillarsElement } from './pillars/charter-pillars.ts';
export { CharterQuoteElement } from './quote/charter-quote.ts';
export { CharterTimelineElement } from './timeline/charter-timeline.ts';
