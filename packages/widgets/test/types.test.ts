/** The types of the tags, as the compiler sees them in a project that uses the package. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

test.each([
  ['accept what the elements know and refuse everything else, in each framework', 'types'],
  ['know the fields of events also where only a tag is imported', 'types-alone'],
])('%s', { timeout: 120_000 }, (_what, project) => {
  // Lines that the types must refuse have @ts-expect-error, which is an error itself if the line is accepted.
  const { status, stdout } = spawnSync(path('../node_modules/.bin/tsc'), ['-p', path(project)], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

test.each([
  ...['preact.d.ts', 'react.d.ts', 'solid.d.ts', 'svelte.d.ts', 'vue.d.ts'],
  ...['web-types.json', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json'],
])('%s has no path of the machine it was built on', (name) => {
  expect(readFileSync(path(`../dist/${name}`), 'utf8')).not.toContain(process.cwd());
});

test('editors offer the values of an attribute, and each custom property and part once', () => {
  const html = JSON.parse(readFileSync(path('../dist/vscode.html-custom-data.json'), 'utf8')) as {
    tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[];
  };
  const timeline = html.tags.find(({ name }) => name === 'charter-timeline');
  const layout = timeline?.attributes.find(({ name }) => name === 'layout');
  expect(layout?.values).toEqual([{ name: 'auto' }, { name: 'strip' }, { name: 'list' }]);

  const css = JSON.parse(readFileSync(path('../dist/vscode.css-custom-data.json'), 'utf8')) as {
    properties: { name: string }[];
    pseudoElements: { name: string }[];
  };
  for (const list of [css.properties, css.pseudoElements]) {
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  }
});
