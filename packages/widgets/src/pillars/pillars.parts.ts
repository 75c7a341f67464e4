import { baseParts, statementParts } from '../shared.parts.ts';

/** The parts of `<charter-pillars>`, each with what it is. */
export const pillarsParts = {
  ...baseParts,
  ...statementParts,
  pillars: 'The grid.',
  pillar: 'One card.',
  title: 'The drawing and the heading of a card.',
  icon: 'The drawing beside the title of a card.',
  heading: 'The title of a card.',
  provisions: 'The paragraphs of the document on this subject.',
  'provisions-summary': 'What opens the provisions; it names each of them.',
  provision: 'One paragraph.',
  locator: 'How a provision is cited.',
  certainty: 'How certain the wording and the location of a provision are.',
  details: 'What the analyst says, and how it compares.',
  match: 'How the analyst’s words relate to the document’s.',
  label: 'The name of a list in a card.',
  quotations: 'Quotations about a pillar.',
  text: 'The words quoted.',
  translation: 'The words in the language of the page, and that this is our own translation.',
  attribution: 'Who said the words quoted.',
  events: 'Events about a pillar.',
} as const;
