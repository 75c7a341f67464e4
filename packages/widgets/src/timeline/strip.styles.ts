/** What changes where entries stand side by side beneath an axis. */

/** The numbers of `arrangement.ts` by the nodes that have them. Some differ where there is less room. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  '.strip': ['tracks', 'gaps', 'step'],
  "[part='stretch']": ['start', 'start-gaps', 'size', 'size-gaps'],
  "[part='date-group']": ['first', 'span', 'height'],
  "[part~='event']": ['column', 'row', 'rows', 'at', 'at-gaps', 'to', 'to-gaps'],
};

const numbersHere = (valueOf: (name: string) => string) =>
  Object.entries(NUMBERS)
    .map(([node, names]) => `${node}{${names.map((name) => `--_${name}-here:${valueOf(name)}`).join(';')}}`)
    .join('');

/** The numbers of the arrangement in more columns. */
export const manyColumns = numbersHere((name) => `var(--_${name}, 0)`);

/**
 * The entries of a chapter stand column by column, so that reading goes down the columns. What opens is as wide as all
 * columns: placed by its columns only, it comes after every row that an entry stands in. A few chapters stand side by side,
 * each under its stretch of the axis. More chapters stand one below the other, their headings in the first column.
 */
export const strip = `
  ${numbersHere((name) => `var(--_${name}-narrow, var(--_${name}, 0))`)}
  [part='axis'],
  .placed {
    display: var(--_drawn, none);
  }
  .note {
    display: inline;
  }
  [part='panel-title'] {
    display: block;
  }
  [part='timeline'] {
    display: grid;
    row-gap: 8px;
  }
  [part='date-group'] {
    display: grid;
    grid-template-columns: 9em repeat(3, minmax(0, 1fr));
    column-gap: var(--_gap);
    margin: 0;
  }
  [part='panel'] {
    grid-template-columns: minmax(0, 1.5fr) minmax(0, 3fr) minmax(0, 2fr);
  }
  [part~='date'] {
    grid-row: 1 / span var(--_height-here);
    grid-column: 1;
    padding-block-start: 4px;
  }
  :is([part='events'], [part~='event'], [part='details']) {
    display: contents;
  }
  [part='details-summary'] {
    display: block;
    grid-row: var(--_row-here) / span var(--_rows-here);
    grid-column: var(--_column-here);
    align-self: start;
  }
  [part='details-summary']::before,
  [part='details-summary'] > [part~='tick']:not(.placed) {
    display: none;
  }
  /* The axis says so beside the mark. */
  [part~='signing'] [part='milestone']:not(:only-child) {
    display: none;
  }
  [part~='signing'] [part='milestone'] + *::before {
    content: none;
  }
  /* The entry may be far from what it opens, so nothing above moves. */
  :not(.many) > * > * > * > * > [open] > summary > [part='summary'] {
    display: block;
  }
  [part='details']::details-content {
    grid-column: 1 / -1;
  }
  /* What is closed would take a cell. */
  [part='details']:not([open])::details-content {
    position: absolute;
    inline-size: 100%;
  }
  [part='facts'] {
    display: block;
    grid-column: auto;
  }
  [part='panel']::before {
    inset-inline-start: calc(9em + var(--_gap) + (100% - 9em) / 3 * (var(--_column-here) - 2) + 3px);
  }
  .columns {
    --_between: var(--_gap);
    [part='timeline'] {
      grid-template-columns: var(--_tracks-here);
      gap: 0 var(--_gap);
    }
    [part='date-group'] {
      display: contents;
    }
    [part~='date'] {
      grid-row: 1;
      grid-column: var(--_first-here) / span var(--_span-here);
      padding-block: 0 2px;
    }
    [part='panel']::before {
      inset-inline-start: calc(var(--_start-at) - 7px);
    }
    /* The headings of the chapters stand where the names of their stretches would. */
    [part='axis'] {
      block-size: calc(var(--_line) + 12px);
      margin: 0;
    }
    [part='stretch'] > span {
      display: none;
    }
  }
  .columns + .foot .item.bar {
    display: none;
  }
`;
