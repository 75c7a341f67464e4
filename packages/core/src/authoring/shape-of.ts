/** Looks into the schemas that authored files are made of. */
import type * as v from 'valibot';

/** What a schema says of a value, as far as those who make or read authored files need to know. */
export type Shape =
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, v.GenericSchema])[] }
  | { readonly kind: 'text'; readonly languages: readonly string[]; readonly isList: boolean }
  | { readonly kind: 'list'; readonly item: v.GenericSchema }
  | { readonly kind: 'map' }
  | { readonly kind: 'literal'; readonly value: string | boolean }
  | { readonly kind: 'number' | 'boolean' | 'string' };

/** The schemas that are used. A `pipe` of valibot has the fields of its first schema. */
type Part =
  | v.StrictObjectSchema<v.ObjectEntries, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.LiteralSchema<string | boolean, undefined>
  | v.OptionalSchema<v.GenericSchema, undefined>
  | v.RecordSchema<v.StringSchema<undefined>, v.GenericSchema, undefined>
  | v.NumberSchema<undefined>
  | v.BooleanSchema<undefined>
  | v.StringSchema<undefined>
  | v.PicklistSchema<string[], undefined>;

/** The schema within, where it need not be there. */
const required = (schema: v.GenericSchema): v.GenericSchema =>
  schema.type === 'optional' ? required((schema as v.OptionalSchema<v.GenericSchema, undefined>).wrapped) : schema;

/** The shape of a value of a schema. `languages` are those in which texts are written: an object of these is a text. */
export const shapeOf = (schema: v.GenericSchema, languages: readonly string[]): Shape => {
  const part = required(schema) as unknown as Part;
  switch (part.type) {
    case 'strict_object': {
      const fields = Object.entries(part.entries as Readonly<Record<string, v.GenericSchema>>);
      const names = fields.map(([name]) => name);
      const isText = names.length === languages.length && languages.every((language) => names.includes(language));
      if (!isText) return { kind: 'object', fields };
      const [first] = fields;
      return { kind: 'text', languages, isList: first !== undefined && required(first[1]).type === 'array' };
    }
    case 'array':
      return { kind: 'list', item: part.item };
    case 'record':
      return { kind: 'map' };
    case 'literal':
      return { kind: 'literal', value: part.literal };
    case 'number':
    case 'boolean':
      return { kind: part.type };
    default:
      return { kind: 'string' };
  }
};
