/** The fields of a kind as the columns of a sheet: one for each value that is no list or object of its own. */
import * as v from 'valibot';
import { shapeOf } from './shape-of.ts';

/** A value that stands in a cell: its name, such as `statements.1.text.en`, and how it is read. */
export interface Field {
  readonly name: string;
  readonly kind: 'string' | 'number' | 'boolean' | 'list';
  /** The keys that lead to it in the record; numbers are places in a list. */
  readonly path: readonly (string | number)[];
}

/** What is found in place of a field that is left out. */
const defaultOf = (schema: v.GenericSchema): unknown =>
  v.getDefault(schema as v.OptionalSchema<v.GenericSchema, unknown>);

/** A record with an empty list wherever its kind has a list and it has none: files and sheets may leave such lists out. */
export const withEmptyLists = (schema: v.GenericSchema, value: unknown, languages: readonly string[]): unknown => {
  const shape = shapeOf(schema, languages);
  if (shape.kind === 'list') {
    if (value !== undefined && !Array.isArray(value)) return value;
    return (value ?? []).map((item: unknown) => withEmptyLists(shape.item, item, languages));
  }
  if (shape.kind !== 'object') return value ?? defaultOf(schema);
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) return value;
  const record = (value ?? {}) as Readonly<Record<string, unknown>>;
  const filled = shape.fields.flatMap(([name, field]) => {
    const mayLack = field.type === 'optional' && defaultOf(field) === undefined;
    if (mayLack && record[name] === undefined) return [];
    const child = withEmptyLists(field, record[name], languages);
    return child === undefined ? [] : [[name, child] as const];
  });
  return { ...record, ...Object.fromEntries(filled) };
};

/**
 * Lists the fields of a record. A list of objects has columns for one item, or for as many as `counts` says under the name
 * of the list. The first item has the number 1 in the names, since readers of sheets count from 1.
 */
export const fieldsOf = (
  schema: v.GenericSchema,
  languages: readonly string[],
  counts: Readonly<Record<string, number>> = {},
): Field[] => {
  const fields = (part: v.GenericSchema, path: readonly (string | number)[]): Field[] => {
    const name = path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');
    const shape = shapeOf(part, languages);
    switch (shape.kind) {
      case 'object':
        return shape.fields.flatMap(([key, child]) => (key === '$schema' ? [] : fields(child, [...path, key])));
      case 'text':
        return shape.languages.map((language) => ({
          name: `${name}.${language}`,
          kind: shape.isList ? 'list' : 'string',
          path: [...path, language],
        }));
      case 'list': {
        if (!['object', 'text'].includes(shapeOf(shape.item, languages).kind)) return [{ name, kind: 'list', path }];
        const places = Array.from({ length: counts[name] ?? 1 }, (_, index) => index);
        return places.flatMap((index) => fields(shape.item, [...path, index]));
      }
      case 'map':
        return [];
      case 'literal':
        return [{ name, kind: typeof shape.value === 'boolean' ? 'boolean' : 'string', path }];
      default:
        return [{ name, kind: shape.kind, path }];
    }
  };
  return fields(schema, []);
};
