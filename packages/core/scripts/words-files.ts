/** Finds and checks the files of words, of which several packages have one per language. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compareWords, pluralCategories, type WordsReport, type WordsTable } from '../src/authoring/compare-words.ts';
import { LANGUAGE_ROWS, LANGUAGES, type Language, type LanguageRow } from '../src/languages.ts';
import { checkWording } from './glossary.ts';

/** The folder of the whole repository. */
export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/** The folders with one file of words per language. In each, `en.ts` is the model of the others. */
export const WORDS_FOLDERS = [
  'packages/core/src/words',
  'packages/widgets/src/words',
  'packages/kit/src/site/words',
  'integrations/wordpress/words',
];

/** A folder of the same kind in which a language may be missing: the demo article need not exist in it. */
const ARTICLE_WORDS = 'apps/embed/src/article/words';

/** A problem with one text of a table; `path` is a JSON Pointer into the table. */
export interface WordsProblem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** The name under which a file exports its words: the tag of the language, as an identifier. */
export const identifierOf = (tag: string): string => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Reports what the glossary says of every text of a table. */
const checkTable = (table: WordsTable, language: Language, report: WordsReport, keys: readonly string[] = []) => {
  for (const [key, text] of Object.entries(table)) {
    const path = [...keys, key];
    if (typeof text === 'string')
      checkWording(text, language, (message) => {
        report(path, message);
      });
    else checkTable(text, language, report, path);
  }
};

const read = async (file: string, tag: string) => {
  const module = (await import(pathToFileURL(file).href)) as Record<string, WordsTable | undefined>;
  return module[identifierOf(tag)];
};

/** All problems with the words of all packages. */
export const wordsProblems = async (repository = REPOSITORY): Promise<WordsProblem[]> => {
  const problems: WordsProblem[] = [];
  for (const [language, { months }] of Object.entries<LanguageRow>(LANGUAGE_ROWS)) {
    if (months && months.length !== 12) {
      const path = `/${language}/months`;
      problems.push({ file: 'packages/core/src/languages.ts', path, message: 'must be the names of twelve months' });
    }
  }
  for (const folder of [...WORDS_FOLDERS, ARTICLE_WORDS].filter((path) => existsSync(join(repository, path)))) {
    const model = (await read(join(repository, folder, 'en.ts'), 'en')) ?? {};
    for (const name of await readdir(join(repository, folder))) {
      if (!(LANGUAGES as readonly string[]).includes(basename(name, '.ts'))) {
        problems.push({ file: `${folder}/${name}`, path: '', message: 'is of no language that languages.ts has' });
      }
    }
    for (const language of LANGUAGES) {
      const file = `${folder}/${language}.ts`;
      const { locale }: LanguageRow = LANGUAGE_ROWS[language];
      const table = existsSync(join(repository, file)) ? await read(join(repository, file), language) : undefined;
      if (table) {
        const report: WordsReport = (keys, message) => {
          problems.push({ file, path: keys.map((key) => `/${key}`).join(''), message });
        };
        compareWords(model, table, pluralCategories(locale), report);
        checkTable(table, language, report);
      } else if (folder !== ARTICLE_WORDS) {
        problems.push({
          file,
          path: '',
          message: `must export the words of "${language}" as ${identifierOf(language)}`,
        });
      }
    }
  }
  return problems;
};
