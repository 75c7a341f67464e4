import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from './checks.ts';

const ROOT = join(import.meta.dirname, '../../../..');

test('every file of tests that the page names is there', () => {
  const files = CHECKS.flatMap((check) => check.files);
  expect(files.length).toBeGreaterThan(CHECKS.length);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
