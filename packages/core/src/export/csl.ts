import { type PartialDate, parseEdtf } from '../dates.ts';
import type { Dataset, Source } from '../types.ts';
import { dateInWords } from './in-words.ts';

// JSON.stringify() is all the escaping that CSL-JSON needs; a citation is plain text.

const en = {
  dateLocale: 'en-GB', // The texts are in British spelling; dates follow.
  comma: ', ',
  quoted: (title: string) => `“${title}”`,
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  until: (date: string) => `until ${date}`,
  from: (date: string) => `from ${date}`,
  language: (name: string) => `in ${name}`,
  excerpt: 'read as an excerpt',
  titleFromAddress: 'title taken from the address',
};
type Words = typeof en;

const az: Words = {
  dateLocale: 'az',
  comma: ', ',
  quoted: (title) => `“${title}”`,
  about: (date) => `təxminən ${date}`,
  uncertain: (date) => `${date} (dəqiq deyil)`,
  until: (date) => `${date} tarixinədək`,
  from: (date) => `${date} tarixindən`,
  language: (name) => `${name} dilində`,
  excerpt: 'çıxarış kimi oxunub',
  titleFromAddress: 'başlıq veb-ünvandan götürülüb',
};
const ru: Words = {
  dateLocale: 'ru',
  comma: ', ',
  quoted: (title) => `«${title}»`,
  about: (date) => `около ${date}`,
  uncertain: (date) => `${date} (неточно)`,
  until: (date) => `не позднее ${date}`,
  from: (date) => `начиная с ${date}`,
  language: (name) => `язык: ${name}`,
  excerpt: 'прочитан фрагмент',
  titleFromAddress: 'заголовок взят из веб-адреса',
};
const tr: Words = {
  dateLocale: 'tr',
  comma: ', ',
  quoted: (title) => `“${title}”`,
  about: (date) => `yaklaşık ${date}`,
  uncertain: (date) => `${date} (kesin değil)`,
  until: (date) => `${date} tarihine kadar`,
  from: (date) => `${date} tarihinden itibaren`,
  language: (name) => `dili: ${name}`,
  excerpt: 'bir bölümü okundu',
  titleFromAddress: 'başlık web adresinden alındı',
};
const ar: Words = {
  dateLocale: 'ar',
  comma: '، ',
  // The isolate keeps a title in another script from reordering what stands around it: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
  quoted: (title) => `«\u2068${title}\u2069»`,
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (غير مؤكد)`,
  until: (date) => `حتى ${date}`,
  from: (date) => `ابتداءً من ${date}`,
  language: (name) => `باللغة ${name}`,
  excerpt: 'قُرئ مقتطف منه',
  titleFromAddress: 'العنوان مأخوذ من عنوان الصفحة على الويب',
};

const WORDS: Readonly<Record<string, Words>> = { en, az, ru, tr, ar };
const wordsFor = (lang: string) => {
  const [language = ''] = lang.split('-');
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? en;
};

const remarksOf = ({ seen, titleFrom }: Source, w: Words) => [
  ...(seen === 'excerpt' ? [w.excerpt] : []),
  ...(titleFrom === 'address' ? [w.titleFromAddress] : []),
];

/**
 * One source as a line of plain text: publisher, title, date as precise as it is known, what to know about
 * it, address. The words around it are in the language asked for, or in English where there are none.
 */
export const formatCitation = (source: Source, lang: string): string => {
  const w = wordsFor(lang);
  const sameLanguage = source.lang.split('-')[0] === w.dateLocale.split('-')[0];
  // "und" is a source whose language is not known; Intl would call it "root".
  const name =
    sameLanguage || source.lang === 'und'
      ? undefined
      : new Intl.DisplayNames([w.dateLocale], { type: 'language' }).of(source.lang);
  const remarks = [...(name === undefined ? [] : [w.language(name)]), ...remarksOf(source, w)];
  const parts = [
    source.publisher,
    ...(source.title === undefined ? [] : [w.quoted(source.title)]),
    ...(source.published === undefined ? [] : [dateInWords(source.published, w)]),
  ];
  return `${parts.join(w.comma)}${remarks.length > 0 ? ` (${remarks.join(w.comma)})` : ''}. ${source.url}`;
};

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const TYPES: Record<Source['kind'], string> = {
  document: 'document',
  government: 'webpage',
  'news-agency': 'article-newspaper',
  newspaper: 'article-newspaper',
  'news-site': 'article-newspaper',
  magazine: 'article-magazine',
  analysis: 'webpage',
  // Not "interview": there, the style takes the author for the one who was asked.
  interview: 'article-newspaper',
  encyclopedia: 'entry-encyclopedia',
  'data-set': 'dataset',
  blog: 'post-weblog',
};

/** Kinds of which the publisher is a body, and not what they appeared in. */
const BODIES: readonly Source['kind'][] = ['document', 'government', 'data-set'];

/** https://docs.citationstyles.org/en/stable/specification.html#date-variables */
const issuedOf = (published: string, w: Words) => {
  const date = parseEdtf(published);
  const parts = ({ year, month, day }: PartialDate) => [year, month, day].filter((part) => part !== undefined);
  const bounds = [date?.start, date?.end].filter((bound) => bound !== undefined);
  // Date parts have no open end.
  if (date?.interval && bounds.length < 2) return { literal: dateInWords(published, w) };
  const circa = bounds.some(({ approximate, uncertain }) => approximate || uncertain);
  return { 'date-parts': bounds.map(parts), ...(circa && { circa: true }) };
};

/**
 * All sources as CSL-JSON, which Zotero, Pandoc and other reference managers read: an array of items with
 * `id`, `type`, `title`, `container-title` or `publisher`, `issued` as precise as it is known, `language`, `URL`,
 * and in `note` what a reader should know: that it was read as an excerpt, that its title comes from the address.
 * No authors: the data has publishers. A source without a known title has no `title`.
 */
export const toCsl = ({ meta, sources }: Pick<Dataset, 'meta' | 'sources'>): string => {
  const w = wordsFor(meta.lang);
  const items = sources.map((source) => ({
    id: source.id,
    type: TYPES[source.kind],
    title: source.title,
    [BODIES.includes(source.kind) ? 'publisher' : 'container-title']: source.publisher,
    issued: source.published && issuedOf(source.published, w),
    language: source.lang,
    URL: source.url,
    note: [...remarksOf(source, w), ...(source.note === undefined ? [] : [source.note])].join('; ') || undefined,
  }));
  return JSON.stringify(items, null, 2);
};
