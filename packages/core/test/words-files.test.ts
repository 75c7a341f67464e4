import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifierOf, wordsProblems } from '../scripts/words-files.ts';
import { compareWords, pluralCategories, type WordsTable } from '../src/authoring/compare-words.ts';

const model = {
  comma: ', ',
  between: 'between {start} and {end}',
  channels: { online: 'Online', telephone: 'By telephone' },
  sourceCount: { one: '{n} source', other: '{n} sources' },
};

const right = {
  comma: ', ',
  between: 'между {start} и {end}',
  channels: { online: 'Онлайн', telephone: 'По телефону' },
  sourceCount: { one: '{n} источник', few: '{n} источника', many: '{n} источников', other: '{n} источника' },
};

const problemsOf = (table: WordsTable, locale = 'ru') => {
  const problems: string[] = [];
  compareWords(model, table, pluralCategories(locale), (keys, message) => {
    problems.push(`${keys.join('.')}: ${message}`);
  });
  return problems;
};

describe('the words of a language', () => {
  it('have the keys and the braces of English, and plural forms of their own', () => {
    expect(problemsOf(right)).toEqual([]);
  });

  it('may be in another order, and may say a number in words', () => {
    const sourceCount = { one: 'один источник', few: '{n} источника', many: '{n} источников', other: '{n} источника' };
    expect(problemsOf({ ...right, between: '{end} или раньше, но после {start}', sourceCount })).toEqual([]);
  });

  it.each<[string, WordsTable, string]>([
    ['lack a text', { ...right, channels: { online: 'Онлайн' } }, 'channels.telephone: is missing'],
    ['lack a group', { ...right, channels: 'Онлайн' }, 'channels: must be an object'],
    ['have an empty text', { ...right, comma: '' }, 'comma: is still to be written. In English: ", "'],
    ['lose a value', { ...right, between: 'с {start}' }, 'between: has {start} where English has {end} and {start}'],
    [
      'misspell a value',
      { ...right, between: 'между {begin} и {end}' },
      'between: has {begin} and {end} where English has {end} and {start}',
    ],
    ['have a text too much', { ...right, colour: 'красный' }, 'colour: is nothing that English has'],
    [
      'lose the number',
      { ...right, sourceCount: { ...right.sourceCount, other: 'источники' } },
      'sourceCount.other: has no braces where English has {n}',
    ],
    [
      'have a plural form that the language has not',
      { ...right, sourceCount: { ...right.sourceCount, two: '{n} источника' } },
      'sourceCount.two: is no plural form of the language',
    ],
  ])('are named where they %s', (_, table, problem) => {
    expect(problemsOf(table)).toEqual([problem]);
  });

  it('lack each plural form that the language has and the table has not', () => {
    expect(problemsOf({ ...right, sourceCount: { one: '{n}', other: '{n}' } })).toEqual([
      'sourceCount.few: is missing',
      'sourceCount.many: is missing',
    ]);
  });
});

describe('the words of this repository', () => {
  it('are complete in every package', async () => {
    expect(await wordsProblems()).toEqual([]);
  });

  it('are looked for in a file per language, and in no other', async () => {
    const repository = mkdtempSync(join(tmpdir(), 'words-'));
    const folder = join(repository, 'packages/core/src/words');
    mkdirSync(folder, { recursive: true });
    for (const language of ['en', 'az', 'ru', 'tr']) {
      // Plain JavaScript, since nothing compiles TypeScript outside the repository.
      writeFileSync(join(folder, `${language}.ts`), `export const ${language} = { comma: ', ' };\n`);
    }
    writeFileSync(join(folder, 'xx.ts'), '');
    const problems = await wordsProblems(repository);
    rmSync(repository, { recursive: true });
    expect(problems).toEqual([
      { file: 'packages/core/src/words/xx.ts', path: '', message: 'is of no language that languages.ts has' },
      { file: 'packages/core/src/words/ar.ts', path: '', message: 'must export the words of "ar" as ar' },
    ]);
  });

  it('are exported by an identifier, whatever the tag', () => {
    expect(['ka', 'pt-BR', 'zh-Hant-TW'].map(identifierOf)).toEqual(['ka', 'ptBR', 'zhHantTW']);
  });
});
