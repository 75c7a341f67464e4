/** What changes where entries stand side by side. The numbers come from `arrangement.ts`. */

/**
 * The entries of a chapter stand column by column, so that reading goes down the columns. Chapters stand one below the
 * other, their headings in the first column. What opens is as wide as all columns, beneath the row of its entry.
 */
export const strip = `
  [part='axis'] {
    display: block;
  }
  .placed {
    display: block;
  }
  .note {
    display: inline;
  }
  [part='panel-title'] {
    display: block;
  }
  [part='timeline'] {
    display: grid;
  }
  [part='date-group'] {
    display: grid;
    grid-template-columns: 8em repeat(3, minmax(0, 1fr));
    column-gap: var(--_gap);
    padding-block: 4px;
  }
  [part='panel'] {
    grid-template-columns: minmax(0, 1.5fr) minmax(0, 3fr) minmax(0, 2fr);
  }
  [part~='date'] {
    grid-row: 1;
    grid-column: 1;
    padding: 2px 0 0;
  }
  .during > [part~='date'] {
    background: none;
  }
  :is([part='events'], [part~='event'], [part='details']) {
    display: contents;
  }
  [part='details-summary'] {
    --_rail: 22px;
    --_above: 1px;
    --_below: 5px;
    grid-template-columns: var(--_rail) minmax(0, 1fr);
    grid-row: var(--_row);
    grid-column: var(--_column);
  }
  [part='details-summary'] > [part='whereabouts'] {
    grid-row: auto;
    padding: 0;
  }
  [part='details-summary'] > :is([part='heading'], [part='summary']) {
    grid-column: 2;
  }
  /* The other lines of its row stay where they are. */
  .told > [open] > summary > [part='summary'] {
    display: block;
  }
  [part='details']::details-content {
    grid-row: calc(var(--_row) + 1);
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
`;

/** Where there is more room, a few days are columns, and an event of several days is a line above all of them. */
export const columns = `
  .columns {
    [part='timeline'] {
      grid-template-columns: var(--_tracks);
      column-gap: var(--_gap);
    }
    [part='date-group'] {
      display: contents;
    }
    [part~='date'] {
      grid-row: 1;
      grid-column: var(--_first) / span var(--_span);
      margin-block-end: 3px;
      padding-block: 4px 0;
      border-block-start: var(--_rule-width) solid;
    }
    [part='details-summary'] {
      grid-row: var(--_day-row);
      grid-column: var(--_day-column) / var(--_day-end, auto);
      background: none;
    }
    [part='details']::details-content {
      grid-row: calc(var(--_day-row) + 1);
    }
    /* A line has room for the time. What opens says the place. */
    [part='whereabouts'] > b ~ .where {
      display: none;
    }
    [part='facts'] > .where {
      display: block;
    }
    /* The entry of several days is a line from the first of them to the last. */
    [part='details-summary']:has(> [part~='bar']) {
      display: flex;
      gap: 2px 8px;
      align-items: center;
      padding-block: 0 4px;
    }
    [part='details-summary']:has(> [part~='bar'])::before {
      display: block;
      align-self: center;
      block-size: 12px;
      margin: 0;
      border-inline-start: 2px solid;
    }
    [part='details-summary']:has(> [part~='bar'])::before {
      order: -2;
    }
    /* The notch beneath its first cap. */
    [part='details-summary']:has(> [part~='bar'])::after {
      order: -1;
      align-self: end;
      margin-block-end: -4px;
      margin-inline: -16px -6px;
    }
    [part~='event']:has([part~='bar']) + [part~='event'] [part='details-summary']::before {
      margin-block-start: var(--_middle);
    }
    [part~='event']:has([part~='bar']) + [part~='event']:last-child [part='details-summary']::before {
      display: none;
    }
    [part~='bar'] + [part='whereabouts'] ~ [part='summary'] {
      display: none;
    }
    [part='details-summary'] > [part~='bar']:not(.placed) {
      order: 1;
      margin: 0;
      align-self: center;
      flex: 1 0 14px;
      block-size: 12px;
      border-inline-end: 2px solid var(--_ink);
      background: linear-gradient(var(--_line-of-bar)) center / 100% 2px no-repeat;
    }
    [part='details-summary'] > [part~='bar'][part~='uncertain']:not(.placed) {
      background-repeat: repeat-x;
      background-size: 5px 2px;
    }
  }
  .columns + .foot .item.bar {
    display: none;
  }
`;
