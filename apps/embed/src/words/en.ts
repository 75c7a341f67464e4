/** The words of live pages beside those of the data and of the elements. The other languages take their shape from it. */
export const en = {
  corrections: 'Corrections',
  noCorrections: 'No corrections so far.',
  about: 'About this page',
};

export type PageWords = typeof en;
