/**
 * Writes JSON by column, for src/unpack.ts to read; there stands what the marks mean. What records refer to has
 * to come before them, for a reference to be a character and not a word.
 */
import { slugOf } from '../src/unpack.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** See `numberOf`. Beyond the last ASCII character come those from U+00B1. */
const characterOf = (number: number) => String.fromCharCode(number < 79 ? number + 48 : number + 98);

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Whether one value stands for all. Records stay records, for the ids in them; one text or list is shorter as it is. */
const isRepeated = (values: readonly unknown[]) => {
  const [first] = values;
  const json = JSON.stringify(first);
  const isAlone = values.length === 1 && (isText(first) || Array.isArray(first));
  const isEmpty = json === '{}' || json === '[]';
  return (isEmpty || !(isFields(first) || isAlone)) && values.every((value) => JSON.stringify(value) === json);
};

/** An address with its title's slug taken out. The schema lets no address have white space. */
const shortened = (record: Fields): Fields => {
  const { url, title } = record;
  if (!isText(url) || !isText(title)) return record;
  const slug = slugOf(title);
  // Short ones may stand elsewhere in the address, and save nothing.
  if (slug.length < 8) return record;
  return { ...record, url: url.replace(slug.toLowerCase(), ' ').replace(slug, '\t') };
};

/** The arguments with which `unpack` gives the data back: the packed form, and what separates its lines. */
export const pack = (data: object): [packed: string, separator: string] => {
  const separator = ['\n', '\u001E'].find((character) => stringsIn(data).every((text) => !text.includes(character)));
  if (separator === undefined) throw new Error('A text has both a line break and a record separator, U+001E.');
  const lines: string[] = [];
  const ids = new Map<unknown, number>();
  let known = -1;

  const column = (values: readonly unknown[], key = ''): void => {
    const present = values.filter((value) => value !== undefined);
    const isWhole = present.length === values.length;
    // A later id may be that of a record of another list: the last place at which it came up is as good as the first.
    if (key === 'id') for (const id of values) ids.set(id, (known += 1));

    if (key !== 'id' && isWhole && isRepeated(values)) {
      lines.push(`=${JSON.stringify(values[0])}`);
    } else if (key !== 'id' && present.every((value) => ids.has(value))) {
      lines.push(`@${values.map((value) => (value === undefined ? ' ' : characterOf(ids.get(value) ?? 0))).join('')}`);
    } else if (present.every(isText)) {
      lines.push(`"${values.map((value) => (isText(value) ? value : '')).join(separator)}`);
    } else if (!isWhole) {
      lines.push(`?${values.map((value) => (value === undefined ? 0 : 1)).join('')}`);
      column(present);
    } else if (values.every(isFields)) {
      const records = values.map(shortened);
      const keys = [...new Set(records.flatMap(Object.keys))];
      lines.push(`{${keys.join(' ')}`);
      for (const name of keys) {
        column(
          records.map((record) => record[name]),
          name,
        );
      }
    } else if (values.every(Array.isArray)) {
      lines.push(`[${values.map(({ length }) => characterOf(length)).join('')}`);
      column(values.flat());
    } else {
      lines.push(`=${JSON.stringify(values).slice(1, -1)}`);
    }
  };
  column([data]);
  return [lines.join(separator), separator];
};

/** A template literal: its line breaks need no escapes, and there is one between any two values. */
const literal = (text: string) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r')}\``;

/** The call of `unpack` that gives the data back. */
export const packedSource = (data: object): string => {
  const [packed, separator] = pack(data);
  return `unpack(${literal(packed)}${separator === '\n' ? '' : `, ${JSON.stringify(separator)}`})`;
};
