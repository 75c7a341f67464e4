/** Begins the folder of an agreement, with one example of each kind of record. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { authoredFrom, LIST_KINDS } from '@baku-charter/core/authoring';
import { parseDataset } from '@baku-charter/core/schema';
import {
  dataFolder,
  languagesIn,
  Refusal,
  readJson,
  requireEmpty,
  requireTags,
  withSchema,
  writeJson,
  writeText,
} from './folder.ts';
import { readme } from './readme.ts';
import { sheetOf } from './sheets.ts';
import { unfinished } from './unfinished.ts';

const require = createRequire(import.meta.url);

/** The JSON Schema of all files, in any language; the build of this package has made it. */
const SCHEMA = join(dirname(require.resolve('@baku-charter/kit/package.json')), 'dist/schema.json');

export interface NewOptions {
  /** The languages of all texts, the one that is written first at the beginning. */
  readonly languages: readonly string[];
  /** Whether the records are begun as sheets for a spreadsheet, too. */
  readonly sheets: boolean;
}

/** Writes the records of an agreement as sheets, one for each kind, into its folder `sheets`. Returns their paths. */
export const writeSheets = (folder: string): string[] => {
  const data = dataFolder(folder);
  const languages = languagesIn(data);
  const sheets = join(folder, 'sheets');
  if (existsSync(sheets) && readdirSync(sheets).length > 0) {
    throw new Refusal(`"${sheets}" is there already and not empty. Move it, so that nothing is written over.`);
  }
  return LIST_KINDS.map((kind) => {
    const names = existsSync(join(data, kind)) ? readdirSync(join(data, kind)) : [];
    const records = names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({ id: basename(name, '.json'), content: readJson(join(data, kind, name)) }));
    const path = `sheets/${kind}.csv`;
    writeText(join(folder, path), sheetOf(kind, languages, records));
    return path;
  });
};

/**
 * Writes the example that the data package comes with as authored files. Its texts are English; in every other language
 * they begin with its tag, so that whoever looks at a page sees at once what is still to be written.
 */
export const beginAgreement = (folder: string, { languages, sheets }: NewOptions): string[] => {
  requireEmpty(folder);
  requireTags(languages, '');
  const id = basename(folder);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Refusal(`"${id}" cannot be an id. Name the folder with lower-case letters, digits and single hyphens.`);
  }
  const example = parseDataset(require('@baku-charter/core/example.json'));
  if (!example.ok) throw new Error('The example of the data package is no dataset.');
  const localise = (text: string) =>
    Object.fromEntries(languages.map((tag) => [tag, tag.split('-')[0] === 'en' ? text : unfinished(tag, text)]));
  const files = authoredFrom(example.data, languages, localise);
  writeText(join(folder, 'schema.json'), readFileSync(SCHEMA, 'utf8'));
  for (const { path, content } of files) {
    const own = path === 'dataset.json' ? { ...(content as object), id } : content;
    writeJson(join(folder, 'data', path), withSchema(folder, path, own));
  }
  writeText(join(folder, 'README.md'), readme(id, languages));
  return [
    'README.md',
    'schema.json',
    ...files.map(({ path }) => `data/${path}`),
    ...(sheets ? writeSheets(folder) : []),
  ];
};
