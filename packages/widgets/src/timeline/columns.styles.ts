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

/** The time below the title, for columns that are too narrow to have it beside it. */
const stacked = `
  [part='details-summary'] > [part='when'] {
    grid-area: 2 / 2;
    margin: 0;
  }
  [part='details-summary'] > [part='heading'] {
    grid-column: 2 / -1;
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
      margin-block-end: 6px;
      padding: 4px 0 0;
      border-block-start: var(--_rule-width) solid;
      background: none;
    }
    & {
      --_rail: 24px;
    }
    [part='details-summary'] {
      --_rail: inherit;
      --_mark: 1;
      grid-template-columns: var(--_rail) auto minmax(auto, 1fr);
      --_above: calc(1px * var(--_density));
      --_below: calc(8px * var(--_density));
      grid-row: var(--_row) / span var(--_rows, 1);
      grid-column: var(--_day);
      background: none;
    }
    /* Nothing moves when an entry opens. */
    .told > [open] > summary > [part='summary'] {
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
      display: grid;
      grid-area: 1 / 1 / span 2;
      grid-template-columns: 24px 1fr;
      align-content: start;
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
    [open] > [part='details-summary']::after {
      content: none;
    }
    [open] > summary [part='name'] {
      text-decoration: underline 1.5px;
      text-underline-offset: 0.15em;
    }
    /* The time follows the title; where an event was comes with what opens. */
    [open] > summary [part='where'] {
      display: none;
    }
    [part='details-summary'] > [part='heading'] {
      grid-area: 1 / 2;
    }
    [part='details-summary'] > [part='when'] {
      grid-area: 1 / 3;
      margin-inline-start: 8px;
      text-align: start;
      white-space: nowrap;
    }
    [part='when'] ~ [part='heading'] > [part='name']::after {
      content: none;
    }
    [part='when']::after {${arrow}
    }
    [part='summary'] {
      line-height: 1.3;
    }
    [part~='signing'] {
      [part='details-summary'] {
        --_above: calc(5px * var(--_density));
        --_below: calc(12px * var(--_density));
      }
      [part='when'] {
        font-size: 0.9375em;
      }
    }
    [part='details-summary'] > [part='summary'] {
      grid-area: 3 / 2 / auto / -1;
    }
    [part='when'] > :not([part='milestone']) {
      display: inline;
    }
    [part='when'] > :not([part='milestone']) + *::before {
      content: ' ·\\a0';
    }
    /* The signing has a larger mark. */
    .main {
      --_rail: 28px;
    }
    @container (max-width: 1059.98px) {
      ${stacked}
    }
    [part='date-group'] [part~='bar'] ~ [part='when'] {
      grid-area: 2 / 2;
      margin: 2px 0;
    }
  }
`;
