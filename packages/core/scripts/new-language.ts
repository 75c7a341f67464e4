/**
 * `pnpm new language <tag>` adds a language: a row in the table of languages, a file of words per package, and a text in
 * every localised field of the data. The texts are empty, so that `pnpm check` names what is still to be written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isPlural, pluralCategories, type WordsTable } from '../src/authoring/compare-words.ts';
import { LANGUAGES, type LanguageRow } from '../src/languages.ts';
import { identifierOf, REPOSITORY, WORDS_FOLDERS } from './words-files.ts';

const CORE = fileURLToPath(new URL('..', import.meta.url));
const ROWS = join(CORE, 'src/languages.ts');
const END_OF_ROWS = '} as const satisfies Record<string, LanguageRow>;';

const refuse = (reason: string): never => {
  throw new Error(reason);
};

/** The tag, unless it is not well formed or the language is there already. */
const checked = (tag: string): string => {
  const example = 'Write: pnpm new language <tag>, with a BCP 47 tag such as "ka" or "pt-BR".';
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return refuse(`"${tag}" is no language. ${example}`);
  const [canonical = ''] = Intl.getCanonicalLocales(tag);
  if (canonical !== tag) return refuse(`"${tag}" is written "${canonical}". ${example}`);
  if ((LANGUAGES as readonly string[]).includes(tag)) return refuse(`"${tag}" is there already.`);
  return tag;
};

/** The row of a language, as far as `Intl` knows it. */
const rowOf = (tag: string): LanguageRow => {
  // Engines have one of the two; TypeScript has no type for either.
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    textInfo?: { direction?: string };
    getTextInfo?: () => { direction?: string };
  };
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? {};
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return {
    name: name.charAt(0).toLocaleUpperCase(tag) + name.slice(1),
    dir: direction === 'rtl' ? 'rtl' : 'ltr',
    script: locale.maximize().script ?? 'Latn',
    locale: tag,
  };
};

const addRow = (tag: string, row: LanguageRow) => {
  const code = readFileSync(ROWS, 'utf8');
  if (code.split(END_OF_ROWS).length !== 2) refuse(`src/languages.ts must have "${END_OF_ROWS}" once.`);
  const line = `  ${JSON.stringify(tag)}: ${JSON.stringify(row)},\n`;
  writeFileSync(
    ROWS,
    code.replace(END_OF_ROWS, () => line + END_OF_ROWS),
  );
};

/** An empty text for each English one, with the English in a comment beside it. */
const emptyWords = (model: WordsTable, categories: readonly string[]): string =>
  Object.entries(model)
    .map(([key, text]) => {
      const name = JSON.stringify(key);
      if (typeof text === 'string') return `${name}: "", // ${JSON.stringify(text)}\n`;
      const forms = Object.fromEntries(categories.map((category) => [category, text[category] ?? text['other'] ?? '']));
      return `${name}: {\n${emptyWords(isPlural(text) ? forms : text, categories)}},\n`;
    })
    .join('');

/** Writes the file of words for one package and returns its path. */
const addWords = async (folder: string, tag: string, { name, locale }: LanguageRow): Promise<string> => {
  const english = join(REPOSITORY, folder, 'en.ts');
  const { en = {} } = (await import(pathToFileURL(english).href)) as { en?: WordsTable };
  // The type that en.ts exports for the other languages.
  const [, type] = /^export type (\w+) = WordsLike</m.exec(readFileSync(english, 'utf8')) ?? [];
  const file = join(REPOSITORY, folder, `${tag}.ts`);
  const code = [
    ...(type ? [`import type { ${type} } from './en.ts';\n\n`] : []),
    `/** The same in ${name}. */\n`,
    `export const ${identifierOf(tag)}${type ? `: ${type}` : ''} = {\n`,
    `${emptyWords(en, pluralCategories(locale))}};\n`,
  ];
  writeFileSync(file, code.join(''), { flag: 'wx' });
  return file;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A copy of a value, with an empty text or list of words in the new language wherever all other languages have one. */
const withTexts = (value: unknown, tag: string): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => withTexts(item, tag));
  if (!isObject(value)) return value;
  if (LANGUAGES.every((language) => Object.hasOwn(value, language))) {
    return { ...value, [tag]: Array.isArray(value['en']) ? [] : '' };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      // Translations lack the language of the quotation.
      if (key !== 'translations' || !isObject(child)) return [key, withTexts(child, tag)];
      return [key, value['lang'] === tag ? child : { ...child, [tag]: '' }];
    }),
  );
};

/** Adds the empty texts to all authored files and returns the paths of those that have any. */
const addTexts = (tag: string): string[] => {
  const folder = join(CORE, 'data');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.flatMap((name) => {
    const file = join(folder, name);
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const more = withTexts(value, tag);
    if (JSON.stringify(more) === JSON.stringify(value)) return [];
    writeFileSync(file, JSON.stringify(more, null, 2));
    return [file];
  });
};

const monthsOf = (tag: string) => {
  const day = new Intl.DateTimeFormat(tag, { calendar: 'gregory', day: 'numeric', month: 'long', timeZone: 'UTC' });
  // With a day, since some languages decline the month.
  const parts = (month: number) => day.formatToParts(Date.UTC(2026, month, 2));
  return Array.from({ length: 12 }, (_, month) => parts(month).find(({ type }) => type === 'month')?.value ?? '');
};

const advice = (tag: string, { name }: LanguageRow): string[] => {
  const digits = new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;
  return [
    `Look at the row in packages/core/src/languages.ts: is "${name}" how the language is called in itself?`,
    'Chromium lacks some languages. If it writes a date of theirs as "2026 M02 11", add the months to the row: ' +
      `months: ${JSON.stringify(monthsOf(tag))}`,
    ...(digits === 'latn'
      ? []
      : [`Numbers and dates take the digits "${digits}"; for those of English texts, locale: '${tag}-u-nu-latn'.`]),
    '"npx pnpm check" names every text that is still to be written, with its file.',
  ];
};

/** Adds a language and returns a message about what was made and what is left to do. */
export const addLanguage = async (asked = ''): Promise<string> => {
  const tag = checked(asked);
  const row = rowOf(tag);
  const words: string[] = [];
  for (const folder of WORDS_FOLDERS.filter((path) => existsSync(join(REPOSITORY, path)))) {
    words.push(await addWords(folder, tag, row));
  }
  const texts = addTexts(tag);
  addRow(tag, row);
  const biome = join(REPOSITORY, 'node_modules/.bin/biome');
  const { status, stderr } = spawnSync(biome, ['format', '--write', ROWS, ...words, join(CORE, 'data')], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  if (status !== 0) refuse(`The files were written, but Biome cannot format them: ${stderr}`);
  // A new process, since this one has loaded the old table of languages. It exits with 1, as texts are still missing.
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts', '--write-schema'], { cwd: CORE });
  return [
    `A row for ${tag}: packages/core/src/languages.ts`,
    ...words.map((file) => `Words to write: ${relative(REPOSITORY, file)}`),
    `Texts to write: ${texts.length} files in packages/core/data`,
    'Written anew: packages/core/schema.json',
    ...advice(tag, row),
  ].join('\n');
};
