/**
 * The address of the repository in the published packages: `repository`, `homepage` and `bugs`. The project does not know
 * where it will live, so whoever publishes it says so once: `npm run home -- https://github.com/<owner>/<name>`. Without
 * an address, it ends with an error where one is missing: no package is published without.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, ROOT } from './workspace.mjs';

/** The packages that are published, by their folders. */
export const PACKAGES = ['core', 'widgets', 'kit'];

/** @param {string} name */
const manifestOf = (name) => join(ROOT, 'packages', name, 'package.json');

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The fields of a package that lives in a folder of a repository.
 * @param {string} address
 * @param {string} name
 */
export const fieldsOf = (address, name) => {
  const home = address.replace(/\/+$/, '').replace(/\.git$/, '');
  if (!/^https:\/\/[^/\s]+\/\S+$/.test(home)) {
    throw new TypeError(`"${address}" is no address of a repository. Write it like https://github.com/<owner>/<name>`);
  }
  return {
    repository: { type: 'git', url: `git+${home}.git`, directory: `packages/${name}` },
    homepage: `${home}/tree/main/packages/${name}#readme`,
    bugs: `${home}/issues`,
  };
};

/** What to do before publishing; `undefined` where every package has an address. */
export const whatIsMissing = () => {
  const homeless = PACKAGES.filter((name) => {
    const manifest = read(manifestOf(name));
    return ['repository', 'homepage', 'bugs'].some((field) => manifest[field] === undefined);
  });
  return homeless.length === 0
    ? undefined
    : `${homeless.map((name) => `packages/${name}`).join(', ')}: nothing says where the repository is. ` +
        'Before publishing, run: npm run home -- https://github.com/<owner>/<name>';
};

/** @param {string} address */
const write = (address) => {
  for (const name of PACKAGES) {
    const path = manifestOf(name);
    const { name: called, version, description, keywords, ...rest } = read(path);
    const fields = { name: called, version, description, keywords, ...fieldsOf(address, name) };
    writeFileSync(path, `${JSON.stringify({ ...fields, ...rest, ...fields }, null, 2)}\n`);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [address] = process.argv.slice(2);
  try {
    if (address !== undefined) write(address);
  } catch (error) {
    fail(/** @type {Error} */ (error).message);
  }
  const missing = whatIsMissing();
  if (missing) fail(missing);
}
