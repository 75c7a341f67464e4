import { arrow } from './entry.styles.ts';

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

/** Time and place below the title, for columns that are too narrow to have them beside it. */
const stacked = `
  [part='details-summary'] {
    --_mark: 1;
    grid-template-columns: var(--_rail) minmax(0, 1fr);
  }
  [part='details-summary'] > [part='when'] {
    grid-area: 2 / 2;
    padding: 0;
    text-align: start;
  }
  [part='details-summary'] > [part='heading'] {
    grid-area: 1 / 2;
  }
  [part='details-summary'] > [part='summary'] {
    grid-area: 3 / 2;
  }
  [part='details-summary'] > [part='heading']::after {
    content: none;
  }
  [part='name']::after {${arrow}
  }
  [part='when'] > * {
    display: inline;
  }
  [part='when'] > * + *::before {
    content: ' ·\\a0';
  }
  [part='where'] {
    display: block;
    margin: 0;
  }
  /* Where a time is known, it is enough beside a title. */
  [part='when'] ~ [part='heading'] > [part='where'] {
    display: none;
  }
`;

/**
 * Shows a few days side by side, each as a column that is read downwards. `arrangement.ts` says in which column and row an
 * entry stands. All columns share their rows, so that the panel of an entry can be as wide as all of them, beneath them.
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
    & {
      --_rail: 24px;
      --_times: 5.4em;
    }
    [part='details-summary'] {
      --_rail: inherit;
      --_times: inherit;
      --_above: 1px;
      --_below: 8px;
      grid-row: var(--_row) / span var(--_rows, 1);
      grid-column: var(--_day) / var(--_end, auto);
      background: none;
    }
    /* Nothing moves when an entry opens. */
    .told > [open] > summary:not(:has([part~='bar'])) > [part='summary'] {
      display: block;
    }
    [part='details']::details-content {
      grid-row: var(--_under);
      grid-column: 1 / -1;
    }
    /* What is closed would take a cell. */
    [part='details']:not([open])::details-content {
      position: absolute;
      inline-size: 100%;
    }
    [part='panel'] {
      grid-template-columns: var(--_parts, minmax(0, 2fr) minmax(0, 3fr) minmax(0, 2fr));
      grid-template-rows: auto 1fr;
      column-gap: var(--_gap);
      margin-block: 10px 4px;
    }
    [part='panel-title'] {
      display: block;
      grid-area: 1 / 1 / span 2;
    }
    [part='statements'] {
      grid-area: 1 / 2;
    }
    [part='facts'] {
      grid-area: 2 / 2;
    }
    [part='check'] {
      grid-area: 1 / 3 / span 2;
    }
    .signing [part='panel-title'] > b {
      color: var(--_document-color);
    }
    [open] > [part='details-summary']::after {
      content: none;
    }
    [open] > summary [part='name'] {
      text-decoration: underline 2px;
      text-underline-offset: 0.2em;
    }
    [part='when'] {
      text-wrap: balance;
    }
    /* Only the day with more room has time and place beside its titles. */
    [part='date-group']:not(.main) {
      ${stacked}
      [part='where'] {
        display: none;
      }
    }
    @container (max-width: 1059.98px) {
      ${stacked}
      [part='where'] {
        display: block;
      }
    }
    /* The entry of several days stands in a line from the first of them to the last. */
    [part='date-group'] [part~='event'] [part='details-summary']:has(> [part~='bar']) {
      grid-template: auto / auto 1fr;
      column-gap: 8px;
      align-items: baseline;
      margin: 0;
      padding-block: 0;
    }
    [part='details-summary']:has(> [part~='bar'])::before {
      display: none;
    }
    [part='date-group'] [part~='event'] [part='details-summary'] > [part~='bar'] ~ :is([part='heading'], [part='when']) {
      grid-area: 1 / 1;
      align-self: center;
      padding-block: 3px;
      font-size: max(0.8125em, 13px);
    }
    /* Where the line begins. */
    [part~='bar'] ~ [part='heading']::before {
      display: inline-block;
      inline-size: 1px;
      block-size: 9px;
      margin-inline-end: 7px;
      background: var(--_muted-color);
      content: '';
    }
    /* The line says so. */
    [part='date-group'] [part~='event'] [part='details-summary'] > [part~='bar'] ~ [part='when'] {
      clip-path: inset(50%);
    }
    [part~='bar'] ~ [part='heading'] > [part='where'] {
      display: none;
    }
    [part~='bar'] ~ [part='summary'] {
      display: none;
    }
    /* The first mark on the line of its day is that of the event after it. */
    [part~='event']:first-child:has([part~='bar']) + [part~='event'] [part='details-summary']::before {
      margin-block-start: var(--_middle);
    }
    [part~='event']:first-child:has([part~='bar']) + [part~='event']:last-child [part='details-summary']::before {
      display: none;
    }
    [part='details-summary'] > [part~='bar']:not(.placed) {
      grid-area: 1 / 2;
      place-self: center stretch;
      inline-size: auto;
      block-size: 9px;
      margin: 0;
      rotate: none;
      border: solid var(--_ink);
      border-width: 0;
      border-inline-end-width: 1px;
      background: linear-gradient(var(--_line-of-bar)) center / 100% 1px no-repeat;
    }
    [part='details-summary'] > [part~='bar'][part~='uncertain']:not(.placed) {
      background-repeat: repeat-x;
      background-size: 5px 1px;
    }
  }
  .columns + .foot .item.bar > [part~='tick'] {
    rotate: none;
  }
`;
