/** The folder of an agreement: its files, and the languages that they are written in. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseJson } from '@baku-charter/core/authoring';

/** What stops a command: one line for whoever typed it. */
export class Refusal extends Error {}

/** Where the authored files are: in `data` of the folder of an agreement. */
export const dataFolder = (folder: string): string => {
  const data = join(folder, 'data');
  if (existsSync(join(data, 'dataset.json'))) return data;
  throw new Refusal(
    `"${folder}" has no data/dataset.json. Name the folder of an agreement, or begin one with "charter new <folder>".`,
  );
};

/** What a file of JSON holds; throws a Refusal that says in which line it is none. */
export const readJson = (file: string): unknown => {
  const { value, faults } = parseJson(readFileSync(file));
  const [fault] = faults;
  if (fault !== undefined) throw new Refusal(`${file}: ${fault}`);
  return value;
};

/** A language tag as agreements name it: https://www.rfc-editor.org/info/bcp47 */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Refuses tags of which nothing can be made. Everything else would be told of each text. */
export const requireTags = (tags: readonly string[], where: string): void => {
  for (const [index, tag] of tags.entries()) {
    if (!TAG.test(tag)) throw new Refusal(`${where}"${tag}" is no language tag. Write it like "en", "fr" or "pt-BR".`);
    if (tags.indexOf(tag) < index) throw new Refusal(`${where}"${tag}" is named twice. Name each language once.`);
  }
};

/** The languages of an agreement, as its dataset.json has them. */
export const languagesIn = (data: string): readonly string[] => {
  const file = join(data, 'dataset.json');
  const { languages } = (readJson(file) ?? {}) as { languages?: unknown };
  if (Array.isArray(languages) && languages.length > 0 && languages.every((tag) => typeof tag === 'string')) {
    requireTags(languages, `${file}#/languages: `);
    return languages;
  }
  throw new Refusal(`"${file}" must name the languages of all texts, such as "languages": ["en", "fr"].`);
};

/** Refuses a folder that holds anything, so that nothing is written over. */
export const requireEmpty = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Refusal(`"${folder}" is there already and not empty. Choose another name.`);
  }
};

/** A record as its file has it: editors that know JSON Schema complete and check it, where the folder has a schema. */
export const withSchema = (folder: string, path: string, content: unknown): unknown => {
  const isMap = /^(?:redirects|publishers)\.json$/.test(path);
  if (isMap || !existsSync(join(folder, 'schema.json'))) return content;
  return { $schema: `${'../'.repeat(path.split('/').length)}schema.json`, ...(content as object) };
};

export const writeText = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

export const writeJson = (file: string, value: unknown): void => {
  writeText(file, `${JSON.stringify(value, null, 2)}\n`);
};
