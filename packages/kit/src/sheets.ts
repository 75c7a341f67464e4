/** Sheets: the records of a kind as CSV, one a row, so that a newsroom can write them in the program that it has. */
import { authoredKinds, type Field, fieldsOf, type ListKind } from '@baku-charter/core/authoring';

const quoted = (text: string) => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

type Container = Readonly<Record<string | number, unknown>>;

export const valueAt = (record: unknown, path: Field['path']): unknown =>
  path.reduce<unknown>((part, key) => (part as Container | null | undefined)?.[key], record);

/** How many items of each list of objects the records have at most, by the name of the list. */
const countsIn = (records: readonly unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  const count = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      counts[name] = Math.max(counts[name] ?? 1, value.length);
      for (const [index, item] of value.entries()) count(item, `${name}.${index + 1}`);
    } else {
      for (const [key, child] of Object.entries(value)) count(child, name ? `${name}.${key}` : key);
    }
  };
  for (const record of records) count(record, '');
  return counts;
};

/** A value as it stands in a cell. */
export const cellOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(' | ');
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ((value as string | undefined) ?? '');
};

/** The sheet of a kind with the records given; without any, its head alone. Excel reads it as UTF-8 by its first mark. */
export const sheetOf = (
  kind: ListKind,
  languages: readonly string[],
  records: readonly { readonly id: string; readonly content: unknown }[],
): string => {
  const fields = fieldsOf(authoredKinds(languages)[kind], languages, countsIn(records.map(({ content }) => content)));
  const head = ['id', ...fields.map(({ name }) => name)];
  const rows = records.map(({ id, content }) => [id, ...fields.map((field) => cellOf(valueAt(content, field.path)))]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
};
