/** The words on the picture of a quotation. The drawing and its alternative text are both made from them. */
import { dateInWords, fill, resolveQuote, type Slice, type Words } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';

/** The sizes of the pictures, as they stand in file names. */
export const PICTURE_SIZES = ['1200x630', '1080x1080'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** The name of the site, which stands in the corner of each picture. */
export const SITE_NAME = 'Charter Widgets';

/** Words with their language, since the shapes of letters depend on it. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

export interface PictureWords {
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

/** Throws a RangeError where the data has no such quotation. */
export const pictureWords = (data: Slice, id: string, w: Words = wordsFor(data.meta.lang)): PictureWords => {
  const found = resolveQuote(data, id);
  if (!found) throw new RangeError(`There is no quotation "${id}" in the data.`);
  const { quote, speaker, source } = found;
  const { lang } = data.meta;
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
    publisher: ofData(source.publisher),
    date: around(dateInWords(quote.date, w)),
  };
};

/** All words of a picture in reading order. */
export const allSaid = (words: PictureWords): readonly Said[] => {
  const { agreement, site, original, translation, speaker, role, publisher, date } = words;
  const quoted = translation ? [original, translation.label, translation.words] : [original];
  return [agreement, site, ...quoted, speaker, role, publisher, date];
};

/** The alternative text of a picture: all its words in reading order, without the name of the site. */
export const pictureAlt = (data: Slice, id: string, w: Words = wordsFor(data.meta.lang)): string => {
  const { agreement, original, translation, speaker, role, publisher, date } = pictureWords(data, id, w);
  return [
    original.text,
    ...(translation ? [`${translation.label.text}: ${translation.words.text}`] : []),
    [speaker, role, publisher, date].map(({ text }) => text).join(w.comma),
    agreement.text,
  ].join('\n');
};
