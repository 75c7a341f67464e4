/** The words around the data in languages that elements and pages do not speak themselves: a file per language in `words/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { closestLanguage, type Dataset, directionOf, LANGUAGES } from '@baku-charter/core';
import { compareWords, counted, isPlural, pluralCategories, type WordsTable } from '@baku-charter/core/authoring';
import { type ElementWords, elementWordsFor } from '@baku-charter/widgets/bundles';
import { Refusal, readJson, requireTags, writeJson } from './folder.ts';
import { type LivePageWords, loadPageWords } from './site/page-words.ts';
import { en, type PageWords } from './site/words/en.ts';
import { unfinished, unfinishedWords, withoutMark } from './unfinished.ts';

/** What of the words is no text: it follows from the language. */
const FACTS = new Set(['lang', 'dir', 'locale', 'months', 'dates', 'plurals']);

/** The texts of the English words of elements, which all other languages have too. */
const elementTexts = (): WordsTable => {
  const texts = Object.entries(elementWordsFor({ meta: { lang: 'en' } })).filter(([key]) => !FACTS.has(key));
  return Object.fromEntries(texts as [string, string | WordsTable][]);
};

/** The tables of a file of words, each with its English texts: those of elements and downloads, and those of pages and builder. */
const models = (): Readonly<Record<'words' | 'pages', WordsTable>> => ({ words: elementTexts(), pages: en });

const fileOf = (folder: string, language: string) => join(folder, 'words', `${language}.json`);

interface WordsFile {
  /** What `Intl` is given for dates and numbers; the language itself where missing. */
  readonly locale?: string;
  /** The names of the twelve months, for a language that browsers cannot write dates in. */
  readonly months?: readonly string[];
  readonly words: WordsTable;
  readonly pages: WordsTable;
}

/** What a file of words may hold. */
const KEYS = ['locale', 'months', 'words', 'pages'];

/** The English texts, each marked as still to be translated, with as many plural forms as the language has. */
const begunFrom = (table: WordsTable, language: string): WordsTable =>
  Object.fromEntries(
    Object.entries(table).map(([key, text]): [string, string | WordsTable] => {
      if (typeof text === 'string') return [key, unfinished(language, text)];
      if (!isPlural(text)) return [key, begunFrom(text, language)];
      const forms = pluralCategories(language).map((category) => {
        const { [category]: form = text.other } = text as Readonly<Record<string, string>>;
        return [category, unfinished(language, form)];
      });
      return [key, Object.fromEntries(forms) as WordsTable];
    }),
  );

/** What is shown of a table: where a text is still to be translated, its English. */
const shownOf = (table: WordsTable, language: string): WordsTable =>
  Object.fromEntries(
    Object.entries(table).map(([key, text]) => [
      key,
      typeof text === 'string' ? withoutMark(language, text) : shownOf(text, language),
    ]),
  );

/** Begins the words of a language: its English in every text, marked so that `charter check` counts what is left. */
export const beginWords = (folder: string, language: string): string => {
  if ((LANGUAGES as readonly string[]).includes(language)) {
    throw new Refusal(`Elements and pages speak "${language}" already. A file of words is for other languages.`);
  }
  requireTags([language], '');
  const file = fileOf(folder, language);
  if (existsSync(file)) throw new Refusal(`"${file}" is there already.`);
  const tables = Object.entries(models()).map(([name, model]) => [name, begunFrom(model, language)]);
  writeJson(file, { locale: language, ...Object.fromEntries(tables) });
  return file;
};

/** What is still to be translated in the words of a language, in one line. */
export const notesOnWords = (folder: string, language: string): string[] => {
  const file = fileOf(folder, language);
  if (existsSync(file)) return unfinishedWords(file, language);
  if (closestLanguage(language, LANGUAGES)) return [];
  return [`The words around the data in "${language}" are English. "charter words ${language}" begins ${file}.`];
};

/** The language of a tag; both written languages of Norway go by the one name that they have together, too. */
const languageOf = (tag: string): string => new Intl.Locale(tag).language.replace(/^n[bn]$/, 'no');

/** Refuses a locale of another language. Only a language in which no browser can write dates may borrow one. */
const requireLocale = (file: string, lang: string, locale: string) => {
  const isKnown = (tag: string) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  if (languageOf(locale) === languageOf(lang) || (isKnown(locale) && !isKnown(lang))) return;
  throw new Refusal(
    `${file}#/locale: "${locale}" is not the language "${lang}", but dates and numbers are written in it. Write "${lang}", with a region if you like, or remove it.`,
  );
};

/** Refuses a file of words that has no words at all, or no language to write dates in: each text would be a fault of its own. */
const requireTables = (file: string, lang: string, given: unknown) => {
  const held = (given ?? {}) as Readonly<Record<string, unknown>>;
  const lacking = ['words', 'pages'].filter((name) => typeof held[name] !== 'object' || held[name] === null);
  if (lacking.length > 0) {
    const tables = lacking.map((name) => `"${name}"`).join(' and ');
    throw new Refusal(`${file}: has no table ${tables}. Move it away, and "charter words ${lang}" begins it anew.`);
  }
  const { locale = lang } = held;
  try {
    Intl.getCanonicalLocales(locale as string);
  } catch {
    throw new Refusal(`${file}#/locale: "${String(locale)}" is no language tag. Write it like "en", "fr" or "pt-BR".`);
  }
  requireLocale(file, lang, String(locale));
};

/** The words of elements and downloads in a language, as far as its file can be read: to understand what a site wrote. */
export const wordsToRead = (folder: string, lang: string): ElementWords => {
  const own = elementWordsFor({ meta: { lang } });
  const file = fileOf(folder, lang);
  if (!existsSync(file)) return own;
  const { words, locale = lang, months } = (readJson(file) ?? {}) as Partial<WordsFile>;
  return { ...own, ...(words && shownOf(words, lang)), lang, locale, ...(months && { months }) };
};

/** The words of a dataset: those of its file, else those of the registry, else English. Throws a Refusal. */
export const wordsOf = async (folder: string, { meta: { lang } }: Dataset): Promise<LivePageWords> => {
  const file = fileOf(folder, lang);
  if (!existsSync(file)) return loadPageWords(lang);
  const given = readJson(file) as Partial<WordsFile>;
  requireTables(file, lang, given);
  const { locale = lang, months } = given;
  const problems: string[] = [];
  const report = (path: string, message: string) => problems.push(`  ${file}#/${path}: ${message}`);
  for (const key of Object.keys(given)) {
    if (!KEYS.includes(key)) report(key, `is nothing that a file of words has; it has ${KEYS.join(', ')}`);
  }
  for (const name of ['words', 'pages'] as const) {
    compareWords(models()[name], given[name] ?? {}, pluralCategories(locale), (keys, message) =>
      report([name, ...keys].join('/'), message),
    );
  }
  if (months !== undefined && !(Array.isArray(months) && months.length === 12))
    report('months', 'must be the names of twelve months');
  if (problems.length > 0)
    throw new Refusal(`${counted(problems.length, 'problem')} in the words:\n${problems.join('\n')}`);
  const [texts, pages] = [given.words ?? {}, given.pages ?? {}].map((table) => shownOf(table, lang));
  return {
    element: { ...(texts as unknown as ElementWords), lang, dir: directionOf(lang), locale, ...(months && { months }) },
    site: pages as unknown as PageWords,
  };
};
