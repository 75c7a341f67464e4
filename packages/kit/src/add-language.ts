/** Adds a language to an agreement: every text in it is begun with that of the first language, marked as still to be translated. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_KINDS, SINGLE_KINDS } from '@baku-charter/core/authoring';
import { dataFolder, languagesIn, Refusal, readJson, requireTags, writeJson } from './folder.ts';
import { unfinished, withoutMark } from './unfinished.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file with a text in one more language wherever it has one in each of the others. */
const withTexts = (value: unknown, languages: readonly string[], language: string): unknown => {
  const [first = ''] = languages;
  const begun = (text: unknown) => (typeof text === 'string' ? unfinished(language, withoutMark(first, text)) : text);
  const added = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(added);
    if (!isFields(part)) return part;
    // A list, such as the verbs of a text, is copied without a mark: its words must stand in the new text letter for letter.
    if (languages.every((tag) => Object.hasOwn(part, tag))) {
      return Object.hasOwn(part, language) ? part : { ...part, [language]: begun(part[first]) };
    }
    const fields = Object.fromEntries(Object.entries(part).map(([key, child]) => [key, added(child)]));
    return { ...fields, ...translationsOf(part) };
  };
  /** A quotation is translated into every language but its own, so that no other text is begun like it. */
  const translationsOf = ({ selector, lang, text, translations = {} }: Fields): Fields => {
    if (selector === undefined || !isFields(translations)) return {};
    if (lang === language || Object.hasOwn(translations, language)) return { translations };
    return { translations: { ...translations, [language]: begun(translations[first] ?? text) } };
  };
  return added(value);
};

/** Writes a language into every file of an agreement. Returns the files that it has changed, by their paths in the data. */
export const addLanguage = (folder: string, language: string): string[] => {
  requireTags([language], '');
  const data = dataFolder(folder);
  const languages = languagesIn(data);
  const dataset = readJson(join(data, 'dataset.json')) as Fields;
  // A language may have been named by hand, before any text was written in it.
  const named = languages.includes(language) ? languages : [...languages, language];
  const others = languages.filter((tag) => tag !== language);
  const lists = LIST_KINDS.flatMap((kind) =>
    (existsSync(join(data, kind)) ? readdirSync(join(data, kind)) : []).map((name) => `${kind}/${name}`),
  );
  const paths = [...SINGLE_KINDS.map((kind) => `${kind}.json`), ...lists].filter(
    (path) => path.endsWith('.json') && !/(?:^|\/)\./.test(path) && existsSync(join(data, path)),
  );
  // All files are read before any is written. If one of them is broken, nothing has been changed yet.
  const files = paths.map((path) => {
    const content = path === 'dataset.json' ? { ...dataset, languages: named } : readJson(join(data, path));
    return [path, content] as const;
  });
  const changed = files.flatMap(([path, before]) => {
    const content = withTexts(before, others, language);
    return JSON.stringify(content) === JSON.stringify(before) && path !== 'dataset.json'
      ? []
      : [[path, content] as const];
  });
  if (others.length === 0 || (languages.includes(language) && changed.length === 1)) {
    throw new Refusal(`"${language}" is a language of the agreement already, and no text lacks it.`);
  }
  for (const [path, content] of changed) writeJson(join(data, path), content);
  return changed.map(([path]) => path);
};
