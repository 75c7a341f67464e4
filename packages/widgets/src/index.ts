/** The classes and types; importing them defines no tag. */
export {
  CharterErrorEvent,
  CharterEvent,
  CharterNavigateEvent,
  CharterReadyEvent,
  CharterToggleEvent,
} from './charter-element.ts';
export { CharterPillarsElement } from './pillars/charter-pillars.ts';
export { CharterCopyEvent, CharterQuoteElement, CharterShareEvent } from './quote/charter-quote.ts';
export type { Pack } from './source.ts';
export { CharterTimelineElement } from './timeline/charter-timeline.ts';
