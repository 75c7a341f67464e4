/**
 * Writes values of the data as words, the same for exporters, pages and elements. Each function is given the words of
 * one language, so that a browser loads no other.
 */
import { parseEdtf } from './dates.ts';
import { fill, type PluralForms } from './fill.ts';
import { formatDate } from './format-dates.ts';
import { primaryLanguage } from './languages.ts';
import { findById } from './lookup.ts';
import type { EventRecord, EventTime, Slice, Source } from './types.ts';
import type { Words } from './words.ts';

/** The words that a date needs. */
export type DateWords = Pick<
  Words,
  'locale' | 'months' | 'dates' | 'about' | 'uncertain' | 'until' | 'from' | 'seasons' | 'unspecified'
>;

/** The words that a number needs. */
export type CountWords = Pick<Words, 'locale' | 'plurals'>;

/** The words that a time of day needs. */
export type TimeWords = Pick<Words, 'comma' | 'inferred' | 'at' | 'atAbout' | 'between' | 'notBefore' | 'notAfter'>;

/** The words that names need. */
export type NameWords = Pick<Words, 'comma'>;

/** The words that a page about sources needs to say which names are our own renderings. */
export type RenderingWords = Pick<Words, 'colon' | 'quoted' | 'ourRendering'>;

/** The words that the name of a language needs. */
export type LanguageWords = Pick<Words, 'locale' | 'inLanguage' | 'language'>;

/** The words that stand before an original. */
export type TranslationWords = LanguageWords & Pick<Words, 'unofficialTranslation' | 'translatedTwice'>;
export type OriginalWords = LanguageWords & Pick<Words, 'comma' | 'original' | 'asPublished'>;

/** The words that the line about a source needs. */
export type CitationWords = DateWords &
  LanguageWords &
  Pick<Words, 'lang' | 'comma' | 'quoted' | 'excerpt' | 'titleFromAddress'>;

/**
 * Words of a quotation that begin in the middle of a sentence, with the ellipsis that says so. A small letter tells: the
 * words quoted, also those of which `words` are a translation, stand as they stand in the source.
 */
export const withEllipsis = (words: string, quoted: string = words): string =>
  isFragment(quoted) ? `…${words}` : words;

/** Whether words begin in the middle of a sentence. */
export const isFragment = (quoted: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(quoted);

/** The name of a date in `dates` without its year, as XML Schema writes it: `--01-14`. */
const withoutYears = (value: string) => value.replace(/\d{4}-/g, '--');

/** Whether a date has a month and the only year of another date, under which it can be written without it. */
const sharesYear = (value: string, other: string) =>
  /^\d{4}-[01]/.test(value) && new Set(`${value} ${other}`.match(/\d\d[\dX]{2}/g)).size === 1;

/**
 * A date as precise as it is known, with the words for what qualifies it. Without its year, if `under` is a date of the
 * same year, which the reader has read above.
 */
export const dateInWords = (value: string, w: DateWords, under?: string): string => {
  const withYear = under === undefined || !sharesYear(value, under);
  const written = w.dates?.[withYear ? value : withoutYears(value)];
  if (written !== undefined) return written;
  const date = parseEdtf(value);
  // Intl puts thin spaces around the dash, and some fonts draw these as an empty box.
  const text = formatDate(value, w, withYear).replace(/[\u2009\u202F]/g, ' ');
  if (date?.interval && !date.start) return fill(w.until, { date: text });
  if (date?.interval && !date.end) return fill(w.from, { date: text });
  const bounds = [date?.start, date?.end];
  const qualified = bounds.some((bound) => bound?.approximate) ? fill(w.about, { date: text }) : text;
  return bounds.some((bound) => bound?.uncertain) ? fill(w.uncertain, { date: qualified }) : qualified;
};

/** A time of day as far as it is known, without its zone. */
export const clockInWords = ({ at, notBefore, notAfter, approximate }: EventTime, w: TimeWords): string => {
  if (at !== undefined) return fill(approximate ? w.atAbout : w.at, { time: at });
  if (notBefore === undefined) return fill(w.notAfter, { time: notAfter ?? '' });
  return notAfter === undefined
    ? fill(w.notBefore, { time: notBefore })
    : fill(w.between, { start: notBefore, end: notAfter });
};

/** A time of day as far as it is known, with its zone, and whether it was worked out. */
export const timeInWords = (time: EventTime, w: TimeWords): string =>
  `${clockInWords(time, w)} (UTC${time.zone}${time.basis === 'inferred' ? w.comma + w.inferred : ''})`;

interface Counter {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}
const counters = new Map<string, Counter>();

/** Made once per locale, since making them takes a hundred times as long as using them. */
const counterFor = (locale: string) => {
  let counter = counters.get(locale);
  if (!counter) {
    counter = { plural: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) };
    counters.set(locale, counter);
  }
  return counter;
};

/** A number with its word, in the plural form and the digits of the language. */
export const countInWords = (n: number, forms: PluralForms, { locale, plurals }: CountWords): string => {
  const known = plurals?.[n];
  if (known) return fill(forms[known] ?? forms.other, { n });
  const { plural, number } = counterFor(locale);
  return fill(forms[plural.select(n)] ?? forms.other, { n: number.format(n) });
};

interface Rendered {
  readonly rendering?: 'ours' | undefined;
  readonly original?: { readonly text: string } | undefined;
}

/**
 * What a page about sources says of a name or title that no source has in this language: that it is our own rendering,
 * and the form it goes back to. Empty for all others. Texts and elements give the plain name.
 */
export const renderingInWords = (name: string, { rendering, original }: Rendered, w: RenderingWords): string => {
  if (!rendering) return '';
  const form = original && original.text !== name ? w.colon + fill(w.quoted, { text: original.text }) : '';
  return w.ourRendering + form;
};

/** The names of people and organizations, as a list. */
export const namesInWords = (
  { people, organizations }: Pick<Slice, 'people' | 'organizations'>,
  ids: readonly string[],
  w: NameWords,
): string =>
  ids
    .flatMap((id) => findById(people, id) ?? findById(organizations, id) ?? [])
    .map(({ name }) => name)
    .join(w.comma);

/** Where something happened: the place with the places around it, or the channel. Empty if neither is known. */
export const whereInWords = (
  { places }: Pick<Slice, 'places'>,
  { place, channel }: Pick<EventRecord, 'place' | 'channel'>,
  w: NameWords & Pick<Words, 'channels'>,
): string => {
  const names = new Map<string, string>();
  let next = place;
  // In unchecked data, places may contain each other in a circle.
  while (next !== undefined && !names.has(next)) {
    const found = findById(places, next);
    if (found) names.set(next, found.name);
    next = found?.partOf;
  }
  return names.size > 0 ? [...names.values()].join(w.comma) : channel ? w.channels[channel] : '';
};

/** In which language something is, for example "in English". Empty where the language has no name in that of the words. */
export const languageInWords = (lang: string, w: LanguageWords): string => {
  const names: Readonly<Record<string, unknown>> = w.inLanguage;
  const name = names[primaryLanguage(lang)];
  if (typeof name === 'string') return name;
  // "und" stands for a language that nobody knows; Intl would write "root". Chromium has no Azerbaijani; without the
  // second check, Azerbaijani readers would get the name in the language of their browser.
  if (lang === 'und' || Intl.DisplayNames.supportedLocalesOf(w.locale).length === 0) return '';
  try {
    return fill(w.language, { name: new Intl.DisplayNames([w.locale], { type: 'language' }).of(lang) ?? lang });
  } catch {
    // The schema accepts tags that Intl refuses: https://tc39.es/ecma402/#sec-intl.displaynames.prototype.of
    return fill(w.language, { name: lang });
  }
};

/** What stands before the words of a quotation that a translation leads: whether they are the original, and their language. */
export const originalInWords = (
  { lang, pageTranslates }: Pick<Slice['quotes'][number], 'lang' | 'pageTranslates'>,
  w: OriginalWords,
): string => [pageTranslates ? w.asPublished : w.original, languageInWords(lang, w)].filter(Boolean).join(w.comma);

/** What stands before a translation of ours: that it is ours, and where the words translated were a translation already. */
export const translationInWords = (
  { lang, pageTranslates, spokenIn }: Pick<Slice['quotes'][number], 'lang' | 'pageTranslates' | 'spokenIn'>,
  w: TranslationWords,
): string => {
  const language = pageTranslates && spokenIn !== undefined && spokenIn !== lang ? languageInWords(spokenIn, w) : '';
  return language === '' ? w.unofficialTranslation : fill(w.translatedTwice, { language });
};

/** What to know of a source before relying on it: how much was read, and where its title is from. */
export const remarksOn = (
  { seen, titleFrom }: Pick<Source, 'seen' | 'titleFrom'>,
  w: Pick<Words, 'excerpt' | 'titleFromAddress'>,
): string[] => [...(seen === 'excerpt' ? [w.excerpt] : []), ...(titleFrom === 'address' ? [w.titleFromAddress] : [])];

/**
 * One source in words, without its address: publisher, title, date as precise as it is known, where it is found on paper,
 * its language if that is not the reader's, remarks.
 */
export const sourceInWords = (source: Slice['sources'][number], w: CitationWords): string => {
  const isForeign = primaryLanguage(source.lang) !== primaryLanguage(w.lang);
  const remarks = [...(isForeign ? [languageInWords(source.lang, w)] : []), ...remarksOn(source, w)].filter(Boolean);
  const parts = [
    source.publisher,
    ...(source.title === undefined ? [] : [fill(w.quoted, { text: source.title })]),
    ...(source.published === undefined ? [] : [dateInWords(source.published, w)]),
    ...(source.reference === undefined ? [] : [source.reference]),
  ];
  const words = `${parts.join(w.comma)}${remarks.length > 0 ? ` (${remarks.join(w.comma)})` : ''}`;
  // A Russian date ends in a full stop already.
  return `${words}${words.endsWith('.') ? '' : '.'}`;
};

/** One source as a line of plain text: what it is, and its address where it has one. */
export const citationInWords = (source: Slice['sources'][number], w: CitationWords): string =>
  [sourceInWords(source, w), source.url].filter(Boolean).join(' ');
