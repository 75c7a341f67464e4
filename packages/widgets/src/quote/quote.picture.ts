/** The words on the picture of a quotation. The drawing and its alternative text are both made from them. */
import {
  dateInWords,
  originalInWords,
  resolveQuote,
  type Slice,
  translationInWords,
  type Words,
  withEllipsis,
} from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import { quotationMarks } from '../markup.ts';
import type { Said } from '../picture.ts';

export interface PictureWords {
  readonly id: string;
  readonly lang: string;
  /** Whether the words are the analyst's, for whom a colour stands. */
  readonly isAnalysis: boolean;
  readonly dir: 'ltr' | 'rtl';
  /** What separates words in a line of the caption. */
  readonly comma: string;
  /** The words that lead, without their marks: those published, or our translation of them. */
  readonly lead: Said;
  /** The marks around them, which are drawn apart. */
  readonly marks: { readonly opening: string; readonly closing: string };
  /** Where our translation leads: the words that mark it as unofficial, and the original beneath it. */
  readonly translated: { readonly mark: Said; readonly label: Said; readonly original: Said } | undefined;
  readonly speaker: Said;
  readonly role: Said;
  readonly publisher: Said;
  readonly date: Said;
  readonly agreement: Said;
  readonly site: Said;
}

/**
 * `site` is the name of the site, which stands in the corner. Throws a RangeError where the data has no such quotation.
 */
export const pictureWords = (data: Slice, id: string, w: Words = wordsFor(data.meta.lang), site = ''): PictureWords => {
  const found = resolveQuote(data, id);
  if (!found) throw new RangeError(`There is no quotation "${id}" in the data.`);
  const { quote, speaker, source } = found;
  const { translation } = quote;
  const { lang } = data.meta;
  const around = (text: string): Said => ({ text, lang: w.lang });
  const ofData = (text: string): Said => ({ text, lang });
  const [opening = '', closing = ''] = quotationMarks(w);
  return {
    id: quote.id,
    lang,
    isAnalysis: quote.voice === 'analysis',
    dir: w.dir,
    comma: w.comma,
    lead: { text: withEllipsis(translation?.text ?? quote.text, quote.text), lang: translation?.lang ?? quote.lang },
    marks: { opening, closing },
    translated: translation && {
      mark: around(translationInWords(quote, w)),
      label: around(originalInWords(quote, w)),
      original: { text: withEllipsis(quote.text), lang: quote.lang },
    },
    speaker: ofData(speaker.name),
    role: ofData(quote.role),
    publisher: ofData(source.publisher),
    date: around(dateInWords(quote.date, w)),
    agreement: ofData(data.charter.shortTitle),
    site: { text: site, lang: 'en' },
  };
};

/** The quotation in reading order. */
const quoted = ({ lead, marks, translated }: PictureWords): readonly Said[] => {
  const words = { ...lead, text: marks.opening + lead.text + marks.closing };
  return translated ? [translated.mark, words, translated.label, translated.original] : [words];
};

/** All words of a picture in reading order. */
export const allSaid = (words: PictureWords): readonly Said[] => {
  const { speaker, role, publisher, date, agreement, site } = words;
  return [...quoted(words), speaker, role, publisher, date, agreement, site].filter(({ text }) => text !== '');
};

/** The alternative text of a picture: all its words in reading order, without the name of the site. */
export const pictureAlt = (data: Slice, id: string, w: Words = wordsFor(data.meta.lang)): string => {
  const words = pictureWords(data, id, w);
  const { speaker, role, publisher, date, agreement, translated } = words;
  const [first, second, third, fourth] = quoted(words).map(({ text }) => text);
  return [
    ...(translated ? [`${first}${w.colon}${second}`, `${third}${w.colon}${fourth}`] : [first]),
    [speaker, role, publisher, date].map(({ text }) => text).join(w.comma),
    agreement.text,
  ].join('\n');
};
