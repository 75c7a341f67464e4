/** Compares the words of a language with the English ones. */
import type { PluralForms } from '../fill.ts';

/** Texts by their keys, in groups if needed. A group that has `other` holds plural forms. */
export interface WordsTable {
  readonly [key: string]: string | WordsTable;
}

/** The plural categories of a language; only `other` if this engine does not know the language. */
export const pluralCategories = (locale: string): readonly string[] =>
  Intl.PluralRules.supportedLocalesOf(locale).length > 0
    ? new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    : ['other'];

export const isPlural = (value: WordsTable): value is WordsTable & PluralForms => Object.hasOwn(value, 'other');

const placeholdersIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Takes what is wrong with a text; `keys` lead to it. */
export type WordsReport = (keys: readonly string[], message: string) => void;

const listed = (placeholders: readonly string[]) => placeholders.join(' and ') || 'no braces';

/** Compares one text with the English one. A plural form may omit the number, since "one source" has it in words. */
const compareText = (model: string, text: unknown, keys: readonly string[], report: WordsReport, mayOmit = false) => {
  if (text === undefined) report(keys, 'is missing');
  else if (typeof text !== 'string') report(keys, 'must be a text');
  else if (text === '') report(keys, `is still to be written. In English: ${JSON.stringify(model)}`);
  else {
    const [wanted, found] = [placeholdersIn(model), placeholdersIn(text)];
    const isRight =
      found.every((one) => wanted.includes(one)) && (mayOmit || wanted.every((one) => found.includes(one)));
    if (!isRight) report(keys, `has ${listed(found)} where English has ${listed(wanted)}`);
  }
};

/** Reports every text that is missing, empty or superfluous, and wrong names in braces or plural forms. */
export const compareWords = (
  model: WordsTable,
  table: WordsTable,
  categories: readonly string[],
  report: WordsReport,
  keys: readonly string[] = [],
): void => {
  for (const key of Object.keys(table)) {
    if (!Object.hasOwn(model, key)) report([...keys, key], 'is nothing that English has');
  }
  for (const [key, text] of Object.entries(model)) {
    const path = [...keys, key];
    const own = Object.hasOwn(table, key) ? table[key] : undefined;
    if (typeof text === 'string') compareText(text, own, path, report);
    else if (typeof own !== 'object') report(path, own === undefined ? 'is missing' : 'must be an object');
    else if (isPlural(text)) {
      for (const category of Object.keys(own)) {
        if (!categories.includes(category)) report([...path, category], 'is no plural form of the language');
      }
      for (const category of categories) {
        compareText(text.other, own[category], [...path, category], report, category !== 'other');
      }
    } else compareWords(text, own, categories, report, path);
  }
};
