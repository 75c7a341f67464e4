/**
 * `tsx scripts/fill-with-pseudo.ts <tag>`: fills every text that `pnpm new language <tag>` left empty with the English
 * one in the pseudo-language, so that a language can be tried before anybody has written a word of it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { accentedText } from '../src/accents.ts';
import { GLANCE_WORDS } from '../src/authoring/rules.ts';
import { pseudoText } from '../src/pseudo.ts';
import { REPOSITORY, WORDS_FOLDERS } from './words-files.ts';

const [, , tag = ''] = argv;
const DATA = fileURLToPath(new URL('../data/', import.meta.url));

/** A value of a data file with each empty text and list of words filled; `english` is what stands beside it. */
const filled = (value: unknown, write = pseudoText, english?: unknown): unknown => {
  if (value === '') return write(typeof english === 'string' ? english : '');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (Array.isArray(english) && value.length === 0) return english.map((word) => write(String(word)));
    return value.map((item: unknown) => filled(item, write));
  }
  const { en, text, lang } = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      // A quotation has no English translation where its words are English. Pictures limit the length of one.
      if (key === 'translations' && lang !== tag)
        return [key, { ...(child as object), [tag]: accentedText(String(text)) }];
      // The check limits the length of what is read at a glance.
      const writeChild = Object.hasOwn(GLANCE_WORDS, key) ? accentedText : write;
      return [key, filled(child, writeChild, key === tag ? en : undefined)];
    }),
  );
};

for (const name of readdirSync(DATA, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.json')) continue;
  const file = join(DATA, name);
  const content = readFileSync(file, 'utf8');
  const mended = `${JSON.stringify(filled(JSON.parse(content)), null, 2)}\n`;
  if (content.includes(`"${tag}": ""`)) writeFileSync(file, mended);
}

for (const folder of WORDS_FOLDERS) {
  const file = join(REPOSITORY, folder, `${tag}.ts`);
  if (!existsSync(file)) continue;
  // `new language` writes the English text in a comment beside each empty one.
  const fill = (_: string, english: string) => `${JSON.stringify(pseudoText(JSON.parse(english) as string))},`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/'', \/\/ (".*")/g, fill));
}
