/**
 * The folder that builds are written into. It belongs to whoever keeps the server: they put files of their own there, such
 * as `_headers` or `CNAME`. So a build remembers which files it wrote, and the next one takes away no others.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Refusal } from './folder.ts';

/** The names of all files that the last build wrote, one a line. */
const RECORD = '.charter-files';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/** The files of the last build; refuses a folder that no build has written, so that none is filled by mistake. */
const recorded = (out: string): readonly string[] => {
  if (existsSync(out) && !statSync(out).isDirectory()) {
    throw new Refusal(`"${out}" is a file. Name a folder with --out.`);
  }
  const record = join(out, RECORD);
  // A name that leads out of the folder was not written by a build.
  if (existsSync(record))
    return readFileSync(record, 'utf8')
      .split('\n')
      .filter((name) => name && !name.includes('..'));
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new Refusal(
      `"${out}" holds files that no build has written. Name another folder with --out, or empty this one.`,
    );
  }
  return [];
};

/** Removes files, and the folders that are empty then. */
const remove = (out: string, names: readonly string[]) => {
  for (const name of names) {
    rmSync(join(out, name), { force: true });
    for (let path = dirname(name); path !== '.'; path = dirname(path)) {
      const folder = join(out, path);
      if (!existsSync(folder) || readdirSync(folder).length > 0) break;
      rmdirSync(folder);
    }
  }
};

const writeRecord = (out: string, names: readonly string[]) => {
  writeFileSync(join(out, RECORD), `${names.join('\n')}\n`);
};

/**
 * Lets `write` fill a folder elsewhere, and puts what is there in the place of the last build. A build that fails leaves
 * everything as it was.
 */
export const replaceBuild = async <Result>(
  out: string,
  write: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const before = recorded(out);
  const folder = mkdtempSync(join(tmpdir(), 'charter-build-'));
  try {
    const result = await write(folder);
    const names = filesIn(folder);
    const own = new Set(before);
    const foreign = names.find((name) => !own.has(name) && existsSync(join(out, name)));
    if (foreign !== undefined) {
      throw new Refusal(`"${join(out, foreign)}" was written by no build, and would be lost. Move it, or rename it.`);
    }
    remove(
      out,
      before.filter((name) => !names.includes(name)),
    );
    mkdirSync(out, { recursive: true });
    // If copying stops half-way, the next build knows what it may take away.
    writeRecord(out, [...new Set([...before, ...names])]);
    cpSync(folder, out, { recursive: true });
    writeRecord(out, names);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
