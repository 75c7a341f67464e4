/**
 * Texts that are still to be translated. They begin with the tag of their language in brackets, `[fr] `, and go on in the
 * language that they are translated from.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_KINDS, SINGLE_KINDS } from '@baku-charter/core/authoring';
import { dataFolder, readJson } from './folder.ts';

const markOf = (language: string) => `[${language}] `;

/** A text that is still to be translated into a language. */
export const unfinished = (language: string, text: string): string => markOf(language) + text;

/** A text without what says that it is still to be translated. */
export const withoutMark = (language: string, text: string): string =>
  text.startsWith(markOf(language)) ? text.slice(markOf(language).length) : text;

/** The texts in a value with the pointers to them. */
const textsIn = (value: unknown, path: string): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path}/${key}`));
};

/** One line on what is still to be translated in a file, or in the files of a folder; none where nothing is. */
const noteOn = (path: string, languages: readonly string[]): string[] => {
  const names = path.endsWith('.json')
    ? ['']
    : readdirSync(path)
        .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
        .sort();
  const found = names.flatMap((name) =>
    textsIn(readJson(join(path, name)), `${name}#`).flatMap(([place, text]) => {
      const language = languages.find((tag) => text.startsWith(markOf(tag)));
      return language === undefined ? [] : [{ language, place }];
    }),
  );
  const [first] = found;
  if (!first) return [];
  const marks = [...new Set(found.map(({ language }) => `[${language}]`))].join(' or ');
  const are = found.length === 1 ? 'text is' : 'texts are';
  return [`${path}: ${found.length} ${are} still to be translated, marked ${marks}. The first: ${first.place}`];
};

/** What is still to be translated in an agreement whose data are sound: a line for each kind of data that has any. */
export const unfinishedData = (folder: string, languages: readonly string[]): string[] => {
  const data = dataFolder(folder);
  const kinds = [...SINGLE_KINDS.map((kind) => `${kind}.json`), ...LIST_KINDS];
  return kinds.flatMap((kind) => (existsSync(join(data, kind)) ? noteOn(join(data, kind), languages) : []));
};

/** The same of a file of words. */
export const unfinishedWords = (file: string, language: string): string[] => noteOn(file, [language]);
