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
  /** A page about one source. */
  sourcePage: {
    kicker: 'Source',
    citedFor: 'Cited for: {text}',
    blocked:
      'If the link does not open, this page stands inside another one that does not allow it. Copy the address then.',
    back: 'Back',
    moved: 'This page has moved:',
  },
  /** The page about the site and its sources. */
  aboutPage: {
    title: 'About these pages',
    shows: 'They show one set of data about the agreement “{agreement}” and the visit during which it was signed.',
    embed: 'Put a part of it into your own page',
    publisher: 'Who publishes this',
    publishedBy: 'This copy of the site is published by {publisher}.',
    noPublisher: 'Who publishes this copy of the site was not set when it was built.',
    contact: 'Questions and corrections:',
    noContact: 'There is no address for questions and corrections yet: whoever runs the site sets it.',
    voices: 'Whose words these are',
    paraphrased:
      'Each statement says whose voice it is: the document, a reporter or an analyst. It is written in our own words and names its sources.',
    quoted:
      'Quotations are word for word, in the language in which they were published. A translation beside them is ours and unofficial, and says so.',
    open: 'Where sources differ or something is not known, that is said too.',
    recorded:
      'Every change of the data is recorded with its date and reason, and shown on the page of the record that it concerns.',
    copies:
      'A copy that was pasted into another site keeps its words. Where that site uses the loader script, the words of today are shown.',
    server: 'What a server learns',
    nothing: 'The pages and scripts set no cookies, store nothing, count nobody and load nothing from anywhere else.',
    connection:
      'As with any page, the server that delivers them sees the address of the reader’s connection, the name of the browser, the time, and mostly which site the page is embedded in. A newsroom that does not want this can host the files itself.',
    licence: 'Licence',
    data: 'The data, without quotations and titles:',
    code: 'The code is under the MIT licence.',
    names: 'Names spelled or translated by the editors',
    namesFrom:
      'No source that was read has these names and titles in this language. The form that each goes back to stands behind it.',
  },
};

export type PageWords = typeof en;
