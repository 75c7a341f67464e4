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
  statement: 'One statement with the mark of its sources.',
  'sources-mark': 'The mark behind a statement, which opens the list of its sources.',
  sources: 'The list of the sources of a statement, which opens above the page.',
  references: 'The list of all sources at the end, in which each is described once.',
  more: 'A line of the third layer, which opens beneath itself. Its content is a second name of the part.',
  'more-summary': 'What opens such a line.',
  unknowns: 'What is not known.',
  terms: 'Terms explained.',
  term: 'One term with its explanation.',
  'details-summary': 'What opens the details.',
} as const;
