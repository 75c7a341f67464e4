import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from './checks.ts';

const ROOT = join(import.meta.dirname, '../../../..');

test.each(CHECKS)('the tests exist that are named for: $what', async ({ evidence }) => {
  for (const { file, titles } of evidence) {
    const text = await readFile(join(ROOT, file), 'utf8');
    expect(
      titles.filter((title) => !text.includes(title)),
      file,
    ).toEqual([]);
  }
});
