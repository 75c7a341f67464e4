import { statementStyles } from '../statement.styles.ts';

/** Two columns of entries. What opens is as wide as both, under its line; the entry beside it stays where it is. */
const twoColumns = `
  [part='timeline']:not(.several),
  .days:not(.several) [part='events'] {
    display: grid;
    grid-template-columns: repeat(var(--_of, 2), minmax(0, 1fr));
    grid-auto-flow: row dense;
    column-gap: var(--_gap);
    align-items: start;
  }
  .days:not(.several) {
    --_of: 1;
  }
  .days:not(.several) [part='events'] {
    --_of: 2;
  }
  @supports selector(::details-content) {
    [part='timeline']:not(.several) :is([part~='event'], [part='details']) {
      display: contents;
    }
    [part='timeline']:not(.several) [part='details']::details-content {
      grid-column: 1 / -1;
    }
    /* What is closed would take a cell. */
    [part='timeline']:not(.several) [part='details']:not([open])::details-content {
      position: absolute;
      inline-size: 100%;
    }
  }
`;

/**
 * In a wide container days are columns under the axis, all in one grid. What opens is the last row of that grid: placed by
 * its columns only, it comes after every row that an entry stands in.
 */
const columns = `
  .flow:not(.several) {
    --_of: 4;
  }
  @supports selector(::details-content) {
    .days:not(.several) {
      grid-auto-flow: row;
      grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
    }
    .days:not(.several) :is([part='date-group'], [part='events']) {
      display: contents;
    }
    .days:not(.several) [part~='date'] {
      grid-row: var(--_row, auto);
      grid-column: var(--_column, 1) / span var(--_span, 1);
    }
    .days:not(.several) [part='details-summary'] {
      grid-row: var(--_row, auto);
      grid-column: var(--_column, 1);
    }
    /* The headings of the days stand where their names would. */
    .of-days {
      --_under: 16px;
    }
    .of-days [part='stretch'] > span {
      display: none;
    }
  }
`;

export const timelineStyles = `${statementStyles}
  .top {
    display: flex;
    gap: 2px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 4px;
  }
  [part='headline'] {
    font-family: var(--_heading-font-family);
    font-size: calc(1em + 0.25em * var(--_type-scale));
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='controls'] {
    display: flex;
    flex: none;
    gap: 4px;
    align-items: center;
    min-block-size: 28px;
    font-size: max(0.875em, 13px);
  }
  [part='status'] {
    min-inline-size: 5.5em;
    font-variant-numeric: tabular-nums;
    text-align: center;
    white-space: nowrap;
  }
  [part='previous'],
  [part='next'] {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-inline-size: 28px;
    min-block-size: 28px;
    padding-inline: 8px;
    border: 1px solid var(--_rule-color);
    border-radius: var(--_radius);
  }
  [part='controls'] button:hover:enabled {
    border-color: currentColor;
  }
  [part='controls'] button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  [part='previous']::before,
  [part='next']::after {
    inline-size: 7px;
    block-size: 7px;
    border: solid;
    border-width: 2px 2px 0 0;
    content: '';
    rotate: 45deg;
  }
  [part='previous']::before,
  [dir='rtl'] [part='next']::after {
    rotate: -135deg;
  }
  [dir='rtl'] [part='previous']::before {
    rotate: 45deg;
  }

  /* Marks belong to the entries and are only drawn on the axis, so that each event has one control. */
  .strip {
    --_lanes: var(--_lanes-narrow, 1);
    --_line: calc(8px + 14px * var(--_lanes));
    --_under: 22px;
    position: relative;
  }
  /* Hidden where this style sheet is missing. Without the places of the events there is no axis. */
  [part='axis'] {
    display: var(--_drawn, none);
    position: relative;
    block-size: calc(var(--_line) + var(--_under));
  }
  [part='axis']::after {
    position: absolute;
    inset-inline: 0;
    inset-block-start: var(--_line);
    border-block-start: 1.5px solid;
    content: '';
  }
  [part='stretch'] {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_start, 0) * 100%);
    display: flex;
    align-items: flex-end;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--_rule-color);
    font-size: max(0.75em, 11.5px);
    line-height: 16px;
    white-space: nowrap;
  }
  [part='stretch']:first-child {
    padding-inline-start: 0;
    border-inline-start: 0;
  }
  [part='stretch']:not(.always) > span {
    display: none;
  }
  .busy {
    inline-size: calc(var(--_size, 0) * 100%);
  }
  [part='axis']:not(.of-days) > .busy {
    background: color-mix(in srgb, currentColor 6%, transparent);
    font-weight: 700;
  }
  .break::before {
    position: absolute;
    inset-inline-start: -6px;
    inset-block-start: calc(var(--_line) - 9px);
    font-size: 13px;
    font-weight: 700;
    letter-spacing: -2px;
    content: '//';
  }
  /* Borders fill the marks: with forced colours and on paper, browsers drop backgrounds and keep borders. */
  [part~='tick'] {
    --_ink: var(--_reported-color);
    --_wide: 12px;
    display: var(--_drawn, none);
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--_line) - 14px * var(--_lane, var(--_lane-narrow, 0)) + 0.75px - var(--_wide) / 2);
    /* The corners of a diamond reach 2px beyond its box. */
    inset-inline-start: clamp(2px, var(--_start, 0) * 100% - var(--_wide) / 2, 100% - var(--_wide) - 2px);
    inline-size: var(--_wide);
    block-size: var(--_wide);
    border: calc(var(--_wide) / 2) solid var(--_ink);
    border-radius: 50%;
  }
  [part~='tick'][part~='bar'] {
    inset-inline-start: min(var(--_start, 0) * 100%, 100% - 12px);
    inline-size: max(12px, var(--_size, 0) * 100%);
    block-size: 8px;
    margin-block-start: 2px;
    border-width: 4px;
    border-radius: 4px;
  }
  [part~='tick'][part~='uncertain'] {
    border-width: 2px;
  }
  :is([part~='background'], [part~='context']) [part~='tick'] {
    --_ink: var(--_muted-color);
  }
  :is([part~='background'], [part~='context']) [part~='tick']:not([part~='bar']) {
    scale: 0.75;
  }
  :is([part~='publication'], .publication) [part~='tick'] {
    --_ink: var(--_analysis-color);
    border-radius: 0;
    rotate: 45deg;
    scale: 0.85;
  }
  :is([part~='computed'], .computed) [part~='tick'] {
    --_ink: var(--_document-color);
    border: 1.5px dashed var(--_ink);
    border-radius: 2px;
    background: repeating-linear-gradient(135deg, var(--_ink) 0 2px, transparent 2px 4px);
  }
  [part~='signing'] [part~='tick']:not([part~='bar']) {
    --_ink: var(--_document-color);
    --_wide: 26px;
    z-index: 2;
    outline: 1.5px solid var(--_ink);
    outline-offset: 2px;
  }
  [part='details-summary']:hover > [part~='tick'] {
    outline: 1.5px solid;
    outline-offset: 2px;
  }
  summary:focus-visible > [part~='tick'] {
    outline: 2px solid var(--_accent-color);
    outline-offset: 2px;
  }
  [open]:not([name='']) > summary > [part~='tick'] {
    outline: 2.5px solid;
    outline-offset: 3px;
  }

  [part~='date'] {
    margin-block-end: 2px;
    padding-block: 3px 2px;
    border-block-end: 1px solid var(--_rule-color);
    font-family: var(--_heading-font-family);
    font-size: max(0.875em, 13px);
    font-weight: 700;
    scroll-margin: 16px;
  }
  [part='details-summary'] {
    display: block;
    min-inline-size: 0;
    min-block-size: 24px;
    padding-block: calc(2px * var(--_density)) calc(4px * var(--_density));
    line-height: 1.3;
    scroll-margin: 16px;
  }
  [part='whereabouts'] {
    display: block;
    color: var(--_muted-color);
    font-size: max(0.75em, 11.5px);
  }
  [part='whereabouts'] > * + *::before {
    font-weight: 400;
    color: var(--_muted-color);
    content: ' · ';
  }
  [part='whereabouts'] > b {
    color: var(--_text-color);
  }
  [part='details-summary'] > [part='heading'] {
    font-size: calc(0.875em + 0.0625em * var(--_type-scale));
  }
  [part='details-summary']:hover > [part='heading'] {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  [part='summary'] {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
  }
  [part~='signing'] [part='summary'] {
    -webkit-line-clamp: 2;
  }
  /* Balancing takes long, and titles of many events are read one by one. */
  .many [part='heading'] {
    text-wrap: wrap;
  }
  .many [part~='event']:not([part~='signing']) [part='summary'] {
    display: none;
  }
  [part~='signing'] [part='heading'],
  [part='whereabouts'] > [part='milestone'] {
    color: var(--_document-color);
  }
  [part~='article'] [part='whereabouts'] > [part='milestone'] {
    color: var(--_analysis-color);
  }
  [part~='signing'] [part='details-summary'] > [part='heading'] {
    font-size: calc(1em + 0.125em * var(--_type-scale));
  }
  [part='details'][open] > summary {
    padding-inline-start: 10px;
    border-inline-start: 3px solid;
  }

  [part='panel'] {
    display: grid;
    gap: calc(14px * var(--_density)) var(--_gap-wide);
    margin-block: 6px 10px;
    padding-block: calc(14px * var(--_density));
    border-block: var(--_rule-width) solid;
  }
  [part='panel'] > * {
    min-inline-size: 0;
  }
  [part='panel-title'] {
    font-family: var(--_heading-font-family);
    font-size: calc(1em + 0.25em * var(--_type-scale));
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  /* The entry stands right above. */
  .several [part='panel-title'],
  :host([layout='list']) [part='panel-title'] {
    display: none;
  }
  [part='facts'] > :not([part='panel-title']) {
    margin-block-start: 4px;
    color: var(--_muted-color);
    font-size: max(0.875em, 13px);
  }
  [part='statements'] {
    max-inline-size: 36em;
  }
  [part='statements'] > * + * {
    margin-block-start: 12px;
  }
  [part='statements'] [part='statement'] {
    font-size: 0.9375em;
  }
  [part='check'] > [part~='more']:first-child {
    border-block-start: 0;
  }
  [part='check'] > [part~='more']:first-child > summary {
    min-block-size: 24px;
  }
  [part='confidence'] {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule-color);
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
  }
  [part='confidence']:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  /* Legend and sources share a line where there is room. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: flex-start;
    justify-content: space-between;
    margin-block-start: 4px;
  }
  .foot > [part~='more'] {
    border-block-start: 0;
  }
  .foot > [part~='more'][open] {
    flex-basis: 100%;
  }
  .foot > [part~='more'] > summary {
    min-block-size: 24px;
  }
  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    min-block-size: 24px;
    align-items: center;
    color: var(--_muted-color);
    font-size: max(0.75em, 11.5px);
  }
  .item {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .item [part~='tick'] {
    position: static;
    display: block;
    flex: none;
    /* Room for the corners of the diamond. */
    margin-inline: 2px;
  }
  .item [part~='bar'] {
    inline-size: 22px;
  }

  @container (min-width: 640px) {
    [part='panel'] {
      grid-template-columns: 2fr 1fr;
    }
    [part='facts'] {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 700px) {
    .strip {
      --_lanes: var(--_lanes-wide, 1);
    }
    [part~='tick'] {
      --_lane: var(--_lane-wide, 0);
    }
  }
  @container (min-width: 1000px) {
    [part='panel'] {
      grid-template-columns: 3fr 5fr 4fr;
    }
    [part='facts'] {
      grid-column: auto;
    }
    [part='stretch'].wide > span {
      display: inline;
    }
  }
  @container (max-width: 559.9px) {
    :host(:not([layout='strip'])) [part='panel-title'] {
      display: none;
    }
    [part='details-summary'] {
      padding-block: calc(5px * var(--_density)) calc(6px * var(--_density));
    }
  }
  @container (max-width: 479.9px) {
    .top {
      flex-direction: column;
      align-items: stretch;
    }
    [part='controls'] {
      justify-content: space-between;
    }
    .word {
      display: none;
    }
  }

  /* Not on paper, where everything is open, each in its place. */
  @media screen {
    @container (min-width: 320px) {
      :host([layout='strip']) [part='base'] {
        ${twoColumns}
      }
    }
    @container (min-width: 560px) {
      :host(:not([layout='list'])) [part='base'] {
        ${twoColumns}
      }
    }
    @container (min-width: 1000px) {
      :host(:not([layout='list'])) [part='base'] {
        ${columns}
      }
    }
  }
  @media print {
    [part='controls'],
    [part='summary'],
    [part='panel-title'] {
      display: none;
    }
    [part='panel'] {
      grid-template-columns: 3fr 2fr;
      gap: 6px 20px;
      margin: 0 0 8px;
      padding-block: 4px;
      border-block-width: 1px;
    }
    [part='facts'] {
      grid-column: 1 / -1;
    }
  }
`;
