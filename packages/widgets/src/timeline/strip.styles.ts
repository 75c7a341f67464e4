/** Where there is room for it, the axis of a proportional scale, and on it the marks of all events. */
export const axisShown = `
  [part='axis'],
  .placed {
    display: block;
  }
  .note {
    display: inline;
  }
`;

/** Time and place above the title, for columns that are too narrow to have them beside it. */
const stacked = `
  [part='details-summary'] {
    grid-template-columns: var(--_rail) minmax(0, 1fr);
  }
  [part='details-summary'] > [part='whereabouts'] {
    grid-row: auto;
    padding: 0;
  }
  [part='details-summary'] > :is([part='heading'], [part='summary']) {
    grid-column: 2;
  }
`;

/**
 * Shows a few days side by side, each as a column that is read downwards. `arrangement.ts` says in which column and row an
 * entry stands. All columns share their rows, so that the panel of an entry can be as wide as all of them, right beneath it.
 */
export const columns = `
  .columns {
    [part='timeline'] {
      display: grid;
      grid-template-columns: var(--_tracks);
      column-gap: var(--_gap);
    }
    :is([part='date-group'], [part='events'], [part~='event'], [part='details']) {
      display: contents;
    }
    [part~='date'] {
      grid-row: 1;
      grid-column: var(--_day);
      margin-block-end: 3px;
      padding: 4px 0 0;
      border-block-start: var(--_rule-width) solid;
      background: none;
    }
    [part='details-summary'] {
      --_rail: 24px;
      --_above: 1px;
      --_below: 5px;
      grid-template-columns: var(--_rail) 13em minmax(0, 1fr);
      grid-row: var(--_row);
      grid-column: var(--_day) / var(--_end, auto);
      background: none;
    }
    /* The other entries of its row stay where they are. */
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
    [part='panel'] {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 3fr) minmax(0, 2fr);
    }
    [part='panel-title'] {
      display: block;
    }
    [part='facts'] {
      display: block;
      grid-column: auto;
    }
    /* Only the day with more room has time and place beside its titles, and a sentence in each entry. */
    [part='date-group']:not(.main) {
      ${stacked}
    }
    @container (max-width: 1059.98px) {
      ${stacked}
    }
    &:has(.main) [part='date-group']:not(.main) [part='summary'] {
      display: none;
    }
    /* The entry of several days stands on a line from the first of them to the last: its date where the line begins, its
       title where those of the day with more room do. */
    [part~='event'] [part='details-summary']:has(> [part~='bar']) {
      grid-template: auto / subgrid;
      padding-block: 0 4px;
    }
    [part='details-summary']:has(> [part~='bar'])::before {
      display: none;
    }
    [part~='event'] [part='details-summary'] > [part~='bar'] ~ [part='whereabouts'] {
      grid-area: 1 / 1;
      align-self: end;
      padding-block-end: 10px;
    }
    [part~='event'] [part='details-summary'] > [part~='bar'] ~ [part='heading'] {
      grid-area: var(--_label, 2 / 1 / auto / -1);
      padding-block-end: 10px;
    }
    /* The notch beneath its first cap. */
    [part='details-summary']:has(> [part~='bar'])::after {
      grid-area: auto / 1;
      grid-row-end: -1;
      place-self: end start;
      margin-block-end: -4px;
      margin-inline-start: -6px;
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
      grid-area: 1 / 1 / -1 / -1;
      place-self: end stretch;
      inline-size: auto;
      block-size: 9px;
      margin: 0;
      border: solid var(--_ink);
      border-width: 0 1px;
      background: linear-gradient(var(--_line-of-bar)) center / 100% 1px no-repeat;
    }
    [part='details-summary'] > [part~='bar'][part~='uncertain']:not(.placed) {
      background-repeat: repeat-x;
      background-size: 5px 1px;
    }
  }
  .columns + .foot .item.bar {
    display: none;
  }
  /* The columns show it. */
  .top:has(+ .columns) [part='around'] {
    display: none;
  }
`;
