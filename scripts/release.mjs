/**
 * `npm run release` publishes the packages whose version the registry does not have, and tags them. pnpm packs, since it
 * writes versions where the workspace has "workspace:" and "catalog:". npm publishes: where a workflow publishes without a
 * token, the registry has refused what pnpm 11 and 12 sent (https://github.com/pnpm/pnpm/issues/11566). `changeset publish`
 * would leave both to pnpm.
 *
 * `--dry-run` publishes and tags nothing. `--next` writes the next version and its changelogs instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGES, whatIsMissing } from './home.mjs';
import { commandLine, fail, install, ROOT, run, turbo } from './workspace.mjs';

const isDry = process.argv.includes('--dry-run');

/** @param {string} name */
const folderOf = (name) => join('packages', name);

/**
 * Whether the registry has this version. Only the answer that there is none counts as no: without an answer, nothing is
 * published.
 * @param {string} version A package with its version.
 */
const isPublished = (version) => {
  const { command, args, shell } = commandLine('npm', ['view', version, 'version', '--json']);
  const { stdout, status } = spawnSync(command, args, { cwd: ROOT, shell, encoding: 'utf8' });
  if (status === 0) return stdout.trim() !== '';
  if (stdout.includes('E404')) return false;
  return fail(`The registry did not say whether it has ${version}:\n${stdout}`);
};

const next = () => {
  // Changesets writes in its own format, which the check of the pull request would refuse.
  const written = PACKAGES.flatMap((name) =>
    ['package.json', 'CHANGELOG.md'].map((file) => join(folderOf(name), file)),
  );
  if (!run('changeset', ['version']) || !run('biome', ['format', '--write', ...written])) {
    fail('The next version could not be written; the lines above say why.');
  }
};

/** The packages with their versions, as tags name them. */
const versions = () =>
  PACKAGES.map((name) => {
    const manifest = JSON.parse(readFileSync(join(ROOT, folderOf(name), 'package.json'), 'utf8'));
    return { name, version: `${manifest.name}@${manifest.version}` };
  });

const publish = () => {
  const missing = whatIsMissing();
  if (missing) fail(missing);
  const due = versions().filter(({ version }) => !isPublished(version));
  console.log(
    due.length === 0 ? 'The registry has every version.' : `Due: ${due.map(({ version }) => version).join(', ')}`,
  );
  if (due.length > 0 && !turbo(['build', '--filter=./packages/*']))
    fail('The build failed; the lines above say where.');
  const packed = mkdtempSync(join(tmpdir(), 'charter-release-'));
  for (const { name, version } of due) {
    const target = join(packed, name);
    if (!run('pnpm', ['-C', folderOf(name), 'pack', '--pack-destination', target], {}, true)) {
      fail(`${version} could not be packed; the lines above say why.`);
    }
    const tarball = join(target, readdirSync(target)[0] ?? '');
    if (!run('npm', ['publish', tarball, '--access', 'public', ...(isDry ? ['--dry-run'] : [])])) {
      fail(`${version} could not be published; the lines above say why.`);
    }
  }
  rmSync(packed, { recursive: true });
  // Of what stands here after "New tag:", the action of Changesets writes releases on GitHub.
  if (!isDry && !run('changeset', ['tag'])) fail('Everything is published, but not tagged; the lines above say why.');
};

install(true);
if (process.argv.includes('--next')) next();
else publish();
