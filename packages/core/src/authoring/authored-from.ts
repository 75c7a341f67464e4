/** The way back: authored files from a dataset in one language. */
import type * as v from 'valibot';
import type { Dataset } from '../types.ts';
import { authoredKinds } from './schema.ts';
import { shapeOf } from './shape-of.ts';

/** Gives a text in each language in which it is to be written. It has to keep the words of the text. */
export type Localise = (text: string) => Readonly<Record<string, string>>;

/** A file of an agreement: its path in the folder, and what it holds. */
interface AuthoredFile {
  readonly path: string;
  readonly content: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Makes authored files from a dataset, for an agreement that is written in `languages`. It calls `localise` for each text,
 * which has to return the text in all of these languages. A quotation keeps its words, and gets translations. Fields that
 * only datasets have, such as ids, are left out.
 */
export const authoredFrom = (data: Dataset, languages: readonly string[], localise: Localise): AuthoredFile[] => {
  const kinds = authoredKinds(languages);
  const written = (schema: v.GenericSchema, value: unknown): unknown => {
    const shape = shapeOf(schema, languages);
    if (shape.kind === 'text') {
      if (typeof value === 'string') return localise(value);
      // Words of a text that are set off: they stand in it in every language, however it is marked.
      return Object.fromEntries(languages.map((language) => [language, value]));
    }
    if (shape.kind === 'list') return (value as readonly unknown[]).map((item) => written(shape.item, item));
    if (shape.kind !== 'object' || !isObject(value)) return value;
    return Object.fromEntries(
      shape.fields.flatMap(([name, field]) => (value[name] === undefined ? [] : [[name, written(field, value[name])]])),
    );
  };
  const translations = ({ lang, text, translation }: Dataset['quotes'][number]) =>
    Object.fromEntries(Object.entries(localise(translation?.text ?? text)).filter(([language]) => language !== lang));

  const { meta, charter, visit, redirects, ...lists } = data;
  const { id, version, licence } = meta;
  return [
    { path: 'dataset.json', content: { id, languages, version, licence } },
    { path: 'charter.json', content: written(kinds.charter, charter) },
    ...(visit ? [{ path: 'visit.json', content: written(kinds.visit, visit) }] : []),
    ...(Object.keys(redirects).length > 0 ? [{ path: 'redirects.json', content: redirects }] : []),
    ...Object.entries(lists).flatMap(([kind, records]) =>
      records.map((record) => {
        const content = written(kinds[kind as keyof typeof lists], record) as object;
        const translated = kind === 'quotes' ? { translations: translations(record as Dataset['quotes'][number]) } : {};
        return { path: `${kind}/${record.id}.json`, content: { ...content, ...translated } };
      }),
    ),
  ];
};
