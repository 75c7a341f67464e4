/** The parts of docs/survival.md, so that its table can be shown like the other tables. */
export interface Survival {
  before: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  after: string;
}

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Throws an Error where the Markdown has no table between its marks. */
export const survivalFrom = (markdown: string): Survival => {
  const [, before = '', table = '', after = ''] =
    /^# .+\n([^]*)<!-- table -->\n+([^]*?)\n+<!-- \/table -->([^]*)$/.exec(markdown) ?? [];
  const [head, , ...rows] = table.split('\n').filter(Boolean).map(cells);
  if (!head || rows.length === 0) throw new Error('docs/survival.md has no table between its marks.');
  return { before, head, rows, after };
};
