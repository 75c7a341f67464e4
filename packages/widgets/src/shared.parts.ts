/** The parts that all elements have, which a page can style with `::part()`. */
export const baseParts = {
  base: 'Everything.',
  source: 'The link to a source.',
} as const;

/** The parts of elements that show statements under the name of their voice. */
export const statementParts = {
  voice: 'A group of statements of one voice. The voice is a second name of the part, one of the next three.',
  document: 'Statements in the voice of the document.',
  reported: 'Statements in the voice of a reporter.',
  analysis: 'Statements in the voice of an analyst.',
  'voice-label': 'The words that say whose voice it is.',
  statement: 'One statement with its sources.',
  sources: 'The sources of a statement.',
  'sources-summary': 'What opens the sources.',
  unknowns: 'What is not known.',
  'details-summary': 'What opens the details.',
} as const;
