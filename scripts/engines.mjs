/** `pnpm test:engines`: runs the tests of the elements in Chromium, Firefox and WebKit, one after the other. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browser, CHROMIUM, FIREFOX, WEBKIT } from './browsers.mjs';
import { count } from './report.mjs';
import { fail, install, ROOT, run, turbo } from './workspace.mjs';

install();
if (!turbo(['build', '--filter=@baku-charter/widgets'])) fail('The build failed; the lines above say where.');

/** @type {string[]} */
const lines = [];
/** @type {string[]} */
const problems = [];
let passed = 0;
let failed = 0;

for (const engine of [CHROMIUM, FIREFOX, WEBKIT]) {
  const { path, problem } = browser(engine);
  if (problem !== undefined) {
    problems.push(problem);
    lines.push(`${engine.name}: missing`);
    continue;
  }
  const project = engine.name.toLowerCase();
  const report = `test-results/${project}.json`;
  rmSync(join(ROOT, 'packages/widgets', report), { force: true });
  const succeeded = run(
    'pnpm',
    [
      ...['-C', 'packages/widgets', 'exec', 'vitest', 'run', '--config', 'vitest.engines.config.ts'],
      ...['--project', project, `--outputFile.json=${report}`],
    ],
    { [engine.variable]: path },
  );
  const counted = count(join(ROOT, 'packages/widgets', report)) ?? { passed: 0, failed: 0 };
  if (!succeeded && counted.failed === 0) {
    problems.push(`${engine.name} did not get through the tests; the lines above say why.`);
  }
  passed += counted.passed;
  failed += counted.failed;
  lines.push(`${engine.name}: ${counted.passed} passed, ${counted.failed} failed`);
}

console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
if (failed > 0) problems.push('Something above failed.');
if (problems.length > 0) fail(problems.join('\n'));
