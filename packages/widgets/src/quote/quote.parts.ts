import { baseParts } from '../shared.parts.ts';

/** The parts of `<charter-quote>`, each with what it is. */
export const quoteParts = {
  ...baseParts,
  quote: 'The figure.',
  ellipsis: 'The ellipsis before words that begin in the middle of a sentence.',
  label: 'Says above the words that our own translation leads, or that the source translates them.',
  text: 'The words that lead: those quoted or, on a page of another language, our translation of them.',
  'quotation-mark': 'The opening or the closing mark of the words that lead.',
  original: 'The words as they were published, beneath a translation and its attribution.',
  'original-label': 'The words that say so, and in which language they are.',
  unfold: 'Unfolds a long original on a phone.',
  attribution: 'Speaker, role, publisher and date; in a pull quote, the link to the source too.',
  speaker: 'The speaker’s name.',
  origin: 'The line that names publisher and date.',
  wording: 'Says that another source gives the same sentence in other words.',
  'other-source': 'The link to that source.',
  actions: 'The row of the link to the source, the buttons and the citation.',
  'copy-quotation': 'The button that copies the quotation.',
  citation: 'The citation, which opens beneath the row.',
  cite: 'Opens the citation.',
  'citation-text': 'The citation itself.',
  'copy-citation': 'The button that copies the citation.',
  share: 'The button that shares, where the platform can.',
  status: 'Says that something was copied.',
  'copy-text': 'The text to copy by hand, where the browser does not allow copying.',
} as const;
