import { baseParts, statementParts } from '../shared.parts.ts';

/** The parts of `<charter-pillars>`, each with what it is. */
export const pillarsParts = {
  ...baseParts,
  ...statementParts,
  pillars: 'The grid.',
  pillar: 'One card.',
  title: 'The drawing and the heading of a card.',
  icon: 'The drawing beside its title.',
  heading: 'The title of a card.',
  provisions: 'The paragraphs of the document on this subject.',
  'provisions-summary': 'What opens them; names each.',
  provision: 'One paragraph.',
  locator: 'How it is cited.',
  certainty: 'How sure we are of its wording and place.',
  details: 'What the analyst says, and how it compares.',
  match: 'How the analyst’s words relate to the document’s.',
  label: 'The name of a list in a card.',
  quotations: 'Quotations about a pillar.',
  text: 'The words quoted.',
  translation: 'The words in the language of the page, and that this is our own translation.',
  attribution: 'Who said them.',
  events: 'Events about a pillar.',
} as const;
