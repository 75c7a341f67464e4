/** The closed lists of values in the data. */

/** Whose statement it is: the document's, a reporter's, or that of a named analyst. */
export const VOICES = ['document', 'reported', 'analysis'] as const;

/** How an analyst's words relate to the document's, from agreement to contradiction. */
export const MATCHES = ['supported', 'partly-supported', 'stronger', 'reversed', 'not-supported', 'opinion'] as const;

/** On what an analyst's words and the document's differ, where they agree in part: what is undertaken, what follows, who contributes. */
export const ASPECTS = ['commitment', 'effect', 'contribution'] as const;

/** How far words reach, from what is stated to what is said to be done already. */
export const REACHES = ['states', 'explores', 'intends', 'commits', 'done'] as const;

/** How far the text of a provision goes. */
export const MODALITIES = [
  'shall',
  'intends',
  'acknowledges',
  'may',
  'explores',
  'affirms',
  'recital',
  'not-seen',
] as const;

/** What a timeline marks. */
export const MILESTONES = ['signing', 'entry-into-force', 'amendment', 'expiry', 'article'] as const;

/** What an event is to the agreement. */
export const EVENT_KINDS = ['background', 'event', 'context', 'publication', 'follow-up', 'computed'] as const;

/** How something happened that has no place. */
export const CHANNELS = ['online', 'telephone', 'broadcast'] as const;

/** What a source is. */
export const SOURCE_KINDS = [
  'document',
  'government',
  'news-agency',
  'newspaper',
  'news-site',
  'magazine',
  'radio',
  'television',
  'book',
  'analysis',
  'interview',
  'encyclopedia',
  'data-set',
  'blog',
] as const;
