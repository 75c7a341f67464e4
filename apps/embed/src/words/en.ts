import type { ElementName } from '@baku-charter/widgets/elements';

/** The words of the site beside those of the data and of the elements. The other languages take their shape from it. */
export const en = {
  corrections: 'Corrections',
  noCorrections: 'No corrections so far.',
  about: 'About this page',
  /** What can be chosen to be shown, by the names of the elements. */
  elements: {
    quote: 'A quotation',
    pillars: 'Pillars of the Charter',
    timeline: 'The timeline',
  } satisfies Record<ElementName, string>,
};

export type PageWords = typeof en;
