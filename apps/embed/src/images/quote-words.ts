/** What a picture of a quotation says. The drawing and its alternative text are both made of this, and of nothing else. */
import { dateInWords, fill, resolveQuote, type Slice } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';

/** The name of the site, as it stands in the corner of each picture. */
export const SITE_NAME = 'Charter Widgets';

/** Words with their language, on which the shapes of letters depend. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

export interface QuoteWords {
  readonly id: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly agreement: Said;
  readonly site: Said;
  readonly original: Said;
  readonly translation: { readonly label: Said; readonly words: Said } | undefined;
  readonly speaker: Said;
  readonly role: Said;
  readonly publisher: Said;
  readonly date: Said;
}

/** All words of a picture. Throws a RangeError where the data has no such quotation. */
export const quoteWords = (data: Slice, id: string): QuoteWords => {
  const found = resolveQuote(data, id);
  if (!found) throw new RangeError(`There is no quotation "${id}" in the data.`);
  const { quote, speaker, source } = found;
  const { lang } = data.meta;
  const w = wordsFor(lang);
  const around = (text: string): Said => ({ text, lang: w.lang });
  const ofData = (text: string): Said => ({ text, lang });
  return {
    id: quote.id,
    lang,
    dir: w.dir,
    agreement: ofData(data.charter.shortTitle),
    site: { text: SITE_NAME, lang: 'en' },
    original: { text: fill(w.quoted, { text: quote.text }), lang: quote.lang },
    translation: quote.translation && {
      label: around(w.unofficialTranslation),
      words: { text: fill(w.quoted, { text: quote.translation.text }), lang: quote.translation.lang },
    },
    speaker: ofData(speaker.name),
    role: ofData(quote.role),
    publisher: { text: source.publisher, lang: source.lang },
    date: around(dateInWords(quote.date, w)),
  };
};

/** All that a picture says, in the order in which it is read. */
export const allSaid = (words: QuoteWords): readonly Said[] => {
  const { agreement, site, original, translation, speaker, role, publisher, date } = words;
  const quoted = translation ? [original, translation.label, translation.words] : [original];
  return [agreement, site, ...quoted, speaker, role, publisher, date];
};

/** The alternative text of a picture: all its words but the site's name, in the order in which they are read. */
export const quoteImageAlt = (data: Slice, id: string): string => {
  const { agreement, original, translation, speaker, role, publisher, date } = quoteWords(data, id);
  const { comma } = wordsFor(data.meta.lang);
  return [
    original.text,
    ...(translation ? [`${translation.label.text}: ${translation.words.text}`] : []),
    [speaker, role, publisher, date].map(({ text }) => text).join(comma),
    agreement.text,
  ].join('\n');
};
