import type { ListKind } from '../schema.ts';
import type { Dataset } from '../types.ts';

/**
 * An apostrophe keeps a spreadsheet from running a cell as a formula:
 * https://owasp.org/www-community/attacks/CSV_Injection. It stands before the signs that begin one, in full width too:
 * at the start, and after what a spreadsheet may take for the end of a cell, since one that splits at semicolons ignores
 * our quotation marks. Where apostrophes stand there already it gets one more, so that removing one always restores the
 * cell.
 */
const guarded = (cell: string) => {
  const signs = cell.replace(/(?:^|[,;\t\r\n]) *(?='*[=+\-@＝＋－＠])/g, "$&'");
  return /^'*[\t\r\n]/.test(cell) ? `'${signs}` : signs;
};

/**
 * https://www.rfc-editor.org/rfc/rfc4180#section-2, rules 5 to 7. Semicolons and tabs need no quotation marks there, but
 * many spreadsheets split at them.
 */
const quoted = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const NAME = ['rendering', 'original.text', 'original.lang'];
const STATEMENT = ['statement.text', 'statement.voice', 'statement.sources'];
const TIME = [
  ...['at', 'notBefore', 'notAfter', 'zone', 'approximate', 'basis', 'working.text', 'working.sources'],
].map((field) => `time.${field}`);
const TRANSLATION = ['translation.text', 'translation.lang', 'translation.official'];
const SELECTOR = ['selector.type', 'selector.exact', 'selector.prefix', 'selector.suffix'];

/** Every field that a record can have, so that all datasets have the same columns. */
const COLUMNS: Readonly<Record<ListKind, readonly string[]>> = {
  pillars: [
    ...['id', 'title', ...NAME, 'position', 'gist.text', 'gist.verbs', 'claim.text', 'claim.verbs', 'provisions'],
    ...['document', 'analyst', 'comparison.match', 'comparison.aspect', 'comparison.reach'],
    ...['comparison.statements', 'icon'],
  ],
  provisions: [
    ...['id', 'locator', 'numbering', 'section', 'modality', 'verb', 'certainty', 'certaintyNote', ...STATEMENT],
  ],
  events: [
    ...[
      'id',
      'title',
      'summary',
      'date',
      ...TIME,
      'order',
      'milestone',
      'kind',
      'place',
      'channel',
      'participants',
      'pillars',
    ],
    ...[
      'statements',
      'confidence',
      'independentLineages',
      'disagreement.text',
      'disagreement.voice',
      'disagreement.sources',
    ],
  ],
  quotes: [
    ...['id', 'text', 'lang', 'spokenIn', 'pageTranslates', 'wordingOf', ...TRANSLATION, 'voice', 'speaker', 'role'],
    ...['date', 'source', 'pillars', ...SELECTOR],
  ],
  analyses: ['id', 'stance', ...STATEMENT],
  people: ['id', 'name', ...NAME, 'role', 'note', 'sources'],
  organizations: ['id', 'name', ...NAME, 'shortName', 'sources'],
  places: ['id', 'name', ...NAME, 'partOf'],
  sources: [
    ...[
      'id',
      'publisher',
      'title',
      'titleFrom',
      'url',
      'reference',
      'published',
      'lang',
      'kind',
      'note',
      'lineage',
      'seen',
    ],
    'supports',
  ],
  terms: ['id', 'name', ...NAME, 'statements', 'usedIn'],
  unknowns: ['id', 'text', 'about'],
  revisions: ['id', 'date', 'about', 'change', 'reason'],
};

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const plain = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const statementOf = ({ text, voice, sources }: Fields) => `${plain(text)} [${plain(voice)}: ${cellOf(sources)}]`;

const cellOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((item: unknown) => (isObject(item) ? statementOf(item) : plain(item))).join('; ')
    : plain(value);

/**
 * One list of the dataset as CSV: RFC 4180, commas, CRLF, a header, one row per record in the order of the data. The
 * columns are the same for every dataset; the header has the names of fields, in no language.
 *
 * Nested values are flattened. An object becomes columns with dots (`time.zone`, `selector.prefix`). Ids are joined by
 * `; `, and so are statements, each followed by its voice and sources in brackets: `Text. [reported: a; b]`. A field
 * that a record lacks is an empty cell.
 *
 * **A cell is altered in one case.** Where it begins with `=`, `+`, `-`, `@` or one of these in full width, perhaps after
 * spaces and apostrophes, an apostrophe is put before the sign, so that no spreadsheet runs it; likewise where such a
 * sign follows a comma, semicolon, tab or line break within the cell, and before a tab or line break that begins it. This
 * concerns quotations too, and time zones (`'+04:00`). To restore the exact words, replace every match of
 * `((?:^|[,;\t\r\n]) *)'(?='*[=+\-@＝＋－＠])|^'(?='*[\t\r\n])` with its first group. There is no byte order mark; put
 * U+FEFF before the text if Excel is to open it.
 *
 * @throws TypeError for a name that is no list of the dataset.
 */
export const toCsv = (data: Dataset, list: ListKind): string => {
  if (!Object.hasOwn(COLUMNS, list)) {
    throw new TypeError(`There is no list "${list}". There are: ${Object.keys(COLUMNS).join(', ')}.`);
  }
  const columns = COLUMNS[list];
  const fieldOf = (record: unknown, column: string) =>
    column.split('.').reduce((value, key) => (isObject(value) ? value[key] : undefined), record);
  const rows = data[list].map((record) => columns.map((column) => guarded(cellOf(fieldOf(record, column)))));
  return [columns, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
};
