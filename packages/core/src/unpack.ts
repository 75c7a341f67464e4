/**
 * Reads what scripts/pack.ts writes: records by column, since values of one field are alike and compress well
 * side by side. It ships with the slices, so it is small rather than careful: it is given nothing else.
 *
 * A column holds one value for each of some records. It begins with a mark:
 * `{` names of fields; a column for each follows · `[` lengths of lists; a column of all their items follows
 * `?` which records have a value; a column of those follows · `=` one value for all, or one for each, as JSON
 * `@` references, by when the id came up · `"` text, one per line, an empty line where a record has none
 */

interface Fields {
  [name: string]: unknown;
  url?: string;
  title?: string;
}

/** A small number as one character. Those from 127 to 176 are passed over, since many cannot be seen. */
const numberOf = (character: string) => {
  const code = character.charCodeAt(0);
  return code - (code < 127 ? 48 : 98);
};

/** The words of a title with hyphens between them, in which many a web address ends. */
export const slugOf = (title: string): string => (title.replace(/['’]/g, '').match(/\w+/g) ?? []).join('-');

/** A space in an address stands for the slug of the title in lower case, a tab for the slug as it is. */
const restoreAddress = (record: Fields) => {
  if (!record.url || !record.title) return;
  const slug = slugOf(record.title);
  record.url = record.url.replace(' ', slug.toLowerCase()).replace('\t', slug);
};

export const unpack = (packed: string, separator = '\n'): unknown => {
  const lines = packed.split(separator);
  const ids: unknown[] = [];

  const column = (count: number): unknown[] => {
    const line = lines.shift() ?? '';
    const content = line.slice(1);
    switch (line[0]) {
      case '{': {
        const records = Array.from({ length: count }, (): Fields => ({}));
        for (const name of content.split(' ')) {
          const values = column(count);
          if (name === 'id') ids.push(...values);
          values.forEach((value, index) => {
            const record = records[index];
            if (record && value !== undefined) record[name] = value;
          });
        }
        records.forEach(restoreAddress);
        return records;
      }
      case '[': {
        const lengths = Array.from(content, numberOf);
        const items = column(lengths.reduce((sum, length) => sum + length));
        return lengths.map((length) => items.splice(0, length));
      }
      case '?': {
        const present = column(content.replaceAll('0', '').length);
        return Array.from(content, (mark) => (mark === '0' ? undefined : present.shift()));
      }
      case '=': {
        const values = JSON.parse(`[${content}]`) as unknown[];
        return Array.from({ length: count }, (_, index) => values[index % values.length]);
      }
      case '@':
        return Array.from(content, (character) => ids[numberOf(character)]);
      default:
        return [content, ...lines.splice(0, count - 1)].map((text) => text || undefined);
    }
  };

  return column(1)[0];
};
