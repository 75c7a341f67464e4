/** The words around the data in languages that the elements do not speak themselves: a file per language in `words/`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, directionOf, LANGUAGES } from '@baku-charter/core';
import { compareWords, isPlural, pluralCategories, type WordsTable } from '@baku-charter/core/authoring';
import { type ElementWords, elementWordsFor } from '@baku-charter/widgets/bundles';
import { Refusal, writeJson } from './folder.ts';

/** What of the words is no text: it follows from the language. */
const FACTS = new Set(['lang', 'dir', 'locale', 'months', 'dates', 'plurals']);

/** The texts of the English words, which all other languages have too. */
const model = (): WordsTable => {
  const texts = Object.entries(elementWordsFor({ meta: { lang: 'en' } })).filter(([key]) => !FACTS.has(key));
  return Object.fromEntries(texts as [string, string | WordsTable][]);
};

const fileOf = (folder: string, language: string) => join(folder, 'words', `${language}.json`);

interface WordsFile {
  /** What `Intl` is given for dates and numbers; the language itself where missing. */
  readonly locale?: string;
  /** The names of the twelve months, for a language that browsers cannot write dates in. */
  readonly months?: readonly string[];
  readonly words: WordsTable;
}

const blank = (table: WordsTable, categories: readonly string[]): WordsTable =>
  Object.fromEntries(
    Object.entries(table).map(([key, text]): [string, string | WordsTable] => {
      if (typeof text === 'string') return [key, ''];
      if (isPlural(text)) return [key, Object.fromEntries(categories.map((category) => [category, '']))];
      return [key, blank(text, categories)];
    }),
  );

/** Begins the words of a language: every text empty, so that `charter check` names each with its English. */
export const beginWords = (folder: string, language: string): string => {
  if ((LANGUAGES as readonly string[]).includes(language)) {
    throw new Refusal(`The elements speak "${language}" already. A file of words is for other languages.`);
  }
  const file = fileOf(folder, language);
  if (existsSync(file)) throw new Refusal(`"${file}" is there already.`);
  writeJson(file, { locale: language, words: blank(model(), pluralCategories(language)) });
  return file;
};

/** The words of a dataset: those of its file, else those that the elements have, else English. Throws a Refusal. */
export const wordsOf = (folder: string, { meta: { lang } }: Dataset): ElementWords => {
  const file = fileOf(folder, lang);
  if (!existsSync(file)) return elementWordsFor({ meta: { lang } });
  let given: Partial<WordsFile>;
  try {
    given = JSON.parse(readFileSync(file, 'utf8')) as Partial<WordsFile>;
  } catch (error) {
    throw new Refusal(`"${file}" is no JSON: ${(error as Error).message}`);
  }
  const { locale = lang, months, words = {} } = given;
  const problems: string[] = [];
  compareWords(model(), words, pluralCategories(locale), (keys, message) => {
    problems.push(`  ${file}#/words/${keys.join('/')}: ${message}`);
  });
  if (months && months.length !== 12) problems.push(`  ${file}#/months: must be the names of twelve months`);
  if (problems.length > 0) throw new Refusal(`${problems.length} problem(s) in the words:\n${problems.join('\n')}`);
  return { ...(words as unknown as ElementWords), lang, dir: directionOf(lang), locale, ...(months && { months }) };
};
