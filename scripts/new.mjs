/**
 * `pnpm new element <name>` makes an element, `pnpm new language <tag>` a language, `pnpm new <kind> <id>` the file of a
 * record. Each prints what it made.
 */
import { run } from './workspace.mjs';

const [what = '', ...names] = process.argv.slice(2);
const made =
  what === 'element'
    ? run('pnpm', ['--silent', '-C', 'packages/widgets', 'run', 'new-element', ...names])
    : run('pnpm', ['--silent', '-C', 'packages/core', 'run', 'new', what, ...names]);
if (!made) process.exitCode = 1;
