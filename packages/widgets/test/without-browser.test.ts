/** The package without a browser, as servers and builds import it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ELEMENT_NAMES } from '../src/elements.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a module prints that Node runs in this package. */
const run = (code: string) => {
  const args = ['--input-type=module', '-e', code];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr };
};

test.each<[entry: string, tag: string]>([
  ['define', 'charter-timeline'],
  ...ELEMENT_NAMES.map((name): [string, string] => [`${name}/define`, `charter-${name}`]),
])('Node imports %s, which throws nothing and defines its tags', (entry, tag) => {
  const code = `import '@baku-charter/widgets/${entry}'; console.log(typeof customElements.get('${tag}'));`;
  expect(run(code)).toEqual({ status: 0, stdout: 'function', stderr: '' });
});

test('Node imports the classes, which define no tag', () => {
  const code = `import * as api from '@baku-charter/widgets'; console.log(typeof api.CharterQuoteElement, customElements.get('charter-quote'));`;
  expect(run(code)).toEqual({ status: 0, stdout: 'function undefined', stderr: '' });
});
