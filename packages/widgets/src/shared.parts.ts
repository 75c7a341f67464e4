/** The parts that all elements have, for `::part()`: what a page can style, beside the tokens. */
export const baseParts = {
  base: 'Everything.',
  source: 'The link to a source.',
} as const;

/** The parts of elements that show statements under the name of their voice. */
export const statementParts = {
  voice: 'Neighbouring statements of one voice. Also carries its name, as do the next three.',
  document: 'Statements in the voice of the document.',
  reported: 'Statements in the voice of a reporter.',
  analysis: 'Statements in the voice of an analyst.',
  'voice-label': 'The words that say whose voice it is.',
  statement: 'One statement with its sources.',
  sources: 'The sources of a statement.',
  'sources-summary': 'What opens them.',
  unknowns: 'What is not known.',
  'details-summary': 'What opens them.',
} as const;
