/** The published table of what systems leave of an embed, taken apart, so that it can be shown as other tables are. */
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
