/** The words of the demo article beside those of the data. The other languages take their shape from it. */
export const en = {
  name: 'The Sample Courier',
  edition: 'A demonstration page, not a newspaper',
  skip: 'Skip to the article',
  languages: 'This article in other languages',
  kicker: 'Explainer',
  title: 'The charter signed in Baku: its text and one analyst’s reading of it',
  standfirst:
    'The United States and Azerbaijan signed it on 10\u00A0February 2026. What could be read of the text stands here, subject by subject, beside what a political analyst said in an interview.',
  description:
    'The Charter on Strategic Partnership: what was read of its text, what is not known, and what an analyst says of it. Each statement names its sources.',
  byline: 'Demo article, put together from the data.',
  map: {
    alt: 'Map: Yerevan in Armenia, Baku on the Caspian Sea in Azerbaijan, and Nakhchivan, a part of Azerbaijan that Armenian territory separates from the rest.',
    came: 'Vance came to Baku from Yerevan.',
    nakhchivan:
      'Armenian territory separates Nakhchivan from the rest of Azerbaijan; TRIPP, the planned link between the two, is not drawn.',
    borders: 'Borders: Natural Earth {version} (1:{scale} million), as drawn there; places: Natural Earth.',
    areas: {
      azerbaijan: 'Azerbaijan',
      armenia: 'Armenia',
      georgia: 'Georgia',
      iran: 'Iran',
      turkiye: 'Türkiye',
      russia: 'Russia',
      caspian: 'Caspian Sea',
    },
  },
  headings: {
    unknown: 'What is not known about the text',
    says: 'What the text says',
    compared: 'Text and analyst, subject by subject',
    voices: 'Three voices',
  },
  /** What stands before a quotation. */
  voices: {
    analyst: 'A political analyst, in an interview:',
    signatory: 'President Aliyev, who signed for Azerbaijan, a day later:',
    critics: 'U.S. lawmakers, in a letter to Vance before he came to Baku:',
  },
  moreUnknown: 'More that is not known',
  notes: 'Notes and sources',
  note: 'Note {n}',
  back: 'Back to the text of note {n}',
};

export type ArticleWords = typeof en;
