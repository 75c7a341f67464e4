import { baseParts } from '../shared.parts.ts';

/** The parts of `<charter-quote>`, each with what it is. */
export const quoteParts = {
  ...baseParts,
  quote: 'The figure.',
  text: 'The words quoted.',
  translation: 'The words in the language of the page, and that this is our own translation.',
  label: 'The words that say it is our own translation.',
  attribution: 'Speaker, role and source.',
  speaker: 'The speaker’s name.',
  origin: 'The line that names the source.',
  actions: 'The row of buttons.',
  'copy-quotation': 'The button that copies the quotation.',
  'copy-citation': 'The button that copies the citation.',
  share: 'The button that shares, where the platform can.',
  status: 'Says that something was copied.',
  'copy-text': 'The text to copy by hand, where the browser does not allow copying.',
} as const;
