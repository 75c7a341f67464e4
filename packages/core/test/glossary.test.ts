import { describe, expect, it } from 'vitest';
import { checkGlossary, GLOSSARY } from '../scripts/glossary.ts';
import { LANGUAGES } from '../src/languages.ts';

const problemsWith = (value: unknown): string[] => {
  const problems: string[] = [];
  checkGlossary(value, (path, message) => problems.push(`${path}: ${message}`));
  return problems;
};

describe('the glossary', () => {
  it('names the word, what to write in its place, and why', () => {
    const text = { en: 'a', az: 'b', ru: 'Nasha Niva пишет', tr: 'd', ar: 'e' };
    expect(problemsWith({ statements: [{ text }] })).toEqual([
      '/statements/0/text/ru: says "Nasha Niva" where the glossary has "«Наша Нива»": so newsrooms of the language name it',
    ]);
  });

  it('holds for translations too', () => {
    const [problem] = problemsWith({ translations: { ru: 'а', tr: 'yapay zeka' } });
    expect(problem).toMatch(/^\/translations\/tr: says "zeka" where the glossary has "zekâ"/);
  });

  it('decides nothing for another language, nor for words that were published', () => {
    const text = { en: 'Azer Garayev, Nasha Niva', az: 'b', ru: 'в', tr: 'd', ar: 'e' };
    expect(problemsWith({ text, title: 'Nasha Niva' })).toEqual([]);
    expect(problemsWith({ text: 'Azer Garayev', lang: 'az' })).toEqual([]);
  });

  it.each(LANGUAGES)('in %s never refuses what it asks for', (language) => {
    const rows = GLOSSARY[language] ?? [];
    for (const { use } of rows) {
      expect(rows.filter(({ avoid }) => avoid.test(use)).map((row) => row.use)).toEqual([]);
    }
  });
});
