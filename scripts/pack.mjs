/**
 * `npm run pack` makes tarballs of the packages that can be installed from files, into `packed/`, and the plugin for
 * WordPress. What one package needs of another is a peer in them: npm, pnpm, yarn and bun then take the tarball beside it,
 * and ask no registry for it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGES, whatIsMissing } from './home.mjs';
import { commandLine, fail, install, ROOT, turbo } from './workspace.mjs';

const OUT = join(ROOT, 'packed');

/** @param {string} command @param {string[]} args @param {string} cwd */
const quiet = (command, args, cwd) => {
  const line = commandLine(command, args);
  execFileSync(line.command, line.args, { cwd, shell: line.shell, stdio: ['ignore', 'ignore', 'inherit'] });
};

install(true);
if (!turbo(['build', '--filter=./packages/*', '--filter=@baku-charter/wordpress'], {}, true))
  fail('The build failed; the lines above say where.');
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
const pnpm = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'pnpm.cmd' : 'pnpm');
/** @type {string[]} */
const made = [];
for (const name of PACKAGES) {
  const folder = mkdtempSync(join(tmpdir(), 'charter-pack-'));
  // pnpm writes versions where the workspace has "workspace:" and "catalog:", which no other package manager knows.
  quiet(pnpm, ['pack', '--pack-destination', folder], join(ROOT, 'packages', name));
  quiet('tar', ['-xzf', readdirSync(folder)[0] ?? ''], folder);
  const content = join(folder, 'package');
  const file = join(content, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const own = Object.entries(manifest.dependencies ?? {}).filter(([one]) => one.startsWith('@baku-charter/'));
  for (const [one, version] of own) {
    delete manifest.dependencies[one];
    manifest.peerDependencies = { ...manifest.peerDependencies, [one]: version };
  }
  delete manifest.devDependencies;
  delete manifest.scripts;
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  quiet('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], content);
  const tarball = `baku-charter-${name}-${manifest.version}.tgz`;
  renameSync(join(folder, tarball), join(OUT, tarball));
  rmSync(folder, { recursive: true });
  made.push(`packed/${tarball}`);
}
quiet(pnpm, ['run', 'pack'], join(ROOT, 'integrations/wordpress'));
/** @param {boolean} isKit */
const paths = (isKit) =>
  made
    .filter((path) => path.includes('-kit-') === isKit)
    .map((path) => `./${path}`)
    .join(' ');
console.log(
  `\n  ${made.join('\n  ')}\n\n  For a page, install together: npm install ${paths(false)}\n  For data and sites of your own add the kit: ${paths(true)}\n  The zip file there is the plugin for WordPress.\n`,
);
const missing = whatIsMissing();
if (missing) console.log(`  ${missing}\n`);
