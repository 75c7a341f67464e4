import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../scripts/api-tables.ts';
import { manifest } from './manifest.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the reference in the README is up to date with the manifest ("pnpm readme" in packages/widgets writes it)', () => {
  expect(readme).toBe(withTables(readme, manifest));
});

test('a README without the marks around the reference is refused', () => {
  expect(() => withTables('# Widgets', manifest)).toThrow('README.md lacks');
});
