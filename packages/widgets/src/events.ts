/** The events of the elements. A page that imports the tags alone knows the fields of the events by these types. */
export type { CharterNavigateEvent } from './deep-link-controller.ts';
export type { CharterErrorEvent, CharterReadyEvent } from './problems.ts';
export type { CharterToggleEvent } from './reader-controller.ts';
