import { statementStyles } from '../statement.styles.ts';

/**
 * An axis, and entries in two columns beneath. The entries of a chapter stand column by column, so that reading goes down
 * the columns, which a line parts. What opens is as wide as all columns: placed by its columns only, it comes after every
 * row that an entry stands in.
 */
const strip = `
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
    --_parted: 2;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: var(--_gap);
    margin: 0;
  }
  [part='date-group']::before {
    grid-row: 2 / span var(--_rows-of-two, 1);
    grid-column: 1 / -1;
    background: linear-gradient(to right, transparent calc(100% - 1px), var(--_rule-color) 0) calc(var(--_gap) / -2) 0 /
      calc((100% + var(--_gap)) / var(--_parted)) 100%;
    content: '';
  }
  [part='date-group']:not(:has([part~='event'] + [part~='event']))::before {
    content: none;
  }
  [part~='date'] {
    grid-column: 1 / -1;
  }
  :is([part='events'], [part~='event'], [part='details']) {
    display: contents;
  }
  [part='details-summary'] {
    grid-row-start: var(--_row-of-two);
    grid-column: var(--_column-of-two);
    align-self: start;
  }
  [part='details-summary']::before,
  [part~='event']:not([part~='signing']) [part='summary'] {
    display: none;
  }
  [part='details-summary'] > [part~='bar']:not(.placed) {
    --_wide: 14px;
    --_high: 7px;
    grid-row-end: auto;
    align-self: start;
    margin-block: calc(0.49em - 3.5px) 0;
    border-width: 0 2px;
    background-size: 100% 2px;
  }
  [part~='signing'] [part='details-summary'] {
    grid-row-end: span 2;
  }
  [part='details']::details-content {
    grid-column: 1 / -1;
  }
  /* What is closed would take a cell. */
  [part='details']:not([open])::details-content {
    position: absolute;
    inline-size: 100%;
  }
  [part='panel']::before {
    inset-inline-start: calc((100% + var(--_gap)) / 2 * (var(--_column-of-two, 1) - 1) + 3px);
  }
`;

/**
 * Four columns. A few chapters stand side by side, each under its stretch of the axis and all in one grid. More chapters
 * stand one below the other, their headings in the first column. The panel has the columns of the list.
 */
const wideStrip = `
  [part='date-group'] {
    --_parted: var(--_span, 1);
  }
  [part='date-group'],
  [part='panel'] {
    grid-template-columns: 9em repeat(3, minmax(0, 1fr));
    column-gap: var(--_gap);
  }
  [part='date-group']::before {
    grid-row: 1 / span var(--_rows, 1);
    grid-column: 2 / span var(--_span, 1);
  }
  [part~='date'] {
    grid-row: 1 / span var(--_rows, 1);
    grid-column: 1;
    padding-block-start: 4px;
  }
  [part='details-summary'] {
    grid-row-start: var(--_row);
    grid-column: var(--_column);
  }
  [part='facts'] {
    grid-column: 1 / span 2;
  }
  [part='statements'] {
    grid-column: 3;
  }
  [part='panel']::before {
    inset-inline-start: calc(9em + var(--_gap) + (100% - 9em) / 3 * (var(--_column, 2) - 2) + 3px);
  }
  .columns {
    --_between: var(--_gap);
    [part='timeline'],
    [part='panel'] {
      grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
      column-gap: var(--_gap);
    }
    [part='timeline'] {
      row-gap: 0;
    }
    [part='date-group'] {
      display: contents;
    }
    [part='date-group']::before {
      grid-row-start: 2;
      grid-column: var(--_column, 1) / span var(--_span, 1);
    }
    [part~='date'] {
      grid-row: 1;
      grid-column: var(--_column, 1) / span var(--_span, 1);
      padding-block: 0;
    }
    [part='facts'] {
      grid-column: 1;
    }
    [part='statements'] {
      grid-column: 2 / -2;
    }
    [part='check'] {
      grid-column: -2;
    }
    [part='panel']::before {
      inset-inline-start: calc((100% + var(--_gap)) / var(--_columns, 1) * (var(--_column, 1) - 1) + 3px);
    }
    /* The headings of the chapters stand where the names of their stretches would. */
    [part='axis'] {
      block-size: calc(var(--_line) + 18px);
      margin: 0;
    }
    [part='stretch'] {
      border-inline-start: 1px solid var(--_rule-color);
    }
    [part='stretch'] > span {
      display: none;
    }
  }
`;

export const timelineStyles = `${statementStyles}
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 16px;
    align-items: center;
    margin-block-end: 8px;
  }
  [part='headline'],
  [part='panel-title'] {
    font-family: var(--_heading-font-family);
    font-size: calc(1em + 0.25em * var(--_type-scale));
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='byline'],
  [part='controls'] {
    font-size: max(0.8125em, 12px);
  }
  [part='byline'] {
    color: var(--_muted-color);
  }
  /* No date is broken where it fits into a line. */
  [part='byline'] span:not(.note) {
    display: inline-block;
  }
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
  }
  [part='status'] {
    min-inline-size: 4.5em;
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
    padding-inline: 6px;
  }
  [part='previous'] {
    padding-inline-start: 2px;
  }
  [part='controls'] button:hover:enabled {
    text-decoration-line: underline;
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

  [part~='tick'] {
    --_ink: var(--_text-color);
    --_wide: var(--_mark, 10px);
    flex: none;
    inline-size: var(--_wide);
    block-size: var(--_high, var(--_wide));
    border-radius: 50%;
    background: var(--_ink);
    print-color-adjust: exact;
  }
  .aside {
    --_wide: calc(0.65 * var(--_mark, 10px));
  }
  .signing {
    --_ink: var(--_document-color);
    --_wide: calc(1.8 * var(--_mark, 8.8px));
  }
  .publication {
    --_ink: var(--_analysis-color);
    border-radius: 0;
    rotate: 45deg;
    scale: 0.85;
  }
  .computed {
    --_ink: var(--_document-color);
    border: 1.5px dashed var(--_ink);
    border-radius: 2px;
    background: repeating-linear-gradient(135deg, var(--_ink) 0 2px, transparent 2px 4px);
  }
  [part~='tick'][part~='uncertain'] {
    border: 2px solid var(--_ink);
    background: none;
  }
  /* A thin line with a cap at each end. */
  [part~='tick'][part~='bar'] {
    --_wide: 14px;
    --_high: 7px;
    border: solid var(--_ink);
    border-width: 0 2px;
    border-radius: 0;
    background: linear-gradient(var(--_ink) 0 0) center / 100% 2px no-repeat;
  }
  [part~='tick'][part~='bar'][part~='uncertain'] {
    background-image: repeating-linear-gradient(135deg, var(--_ink) 0 3px, transparent 3px 5px);
  }
  summary:is(:hover, :focus-visible) > .placed,
  :is([aria-current], [open] > summary) > [part~='tick']:not(.placed[part~='bar']) {
    outline: 1.5px solid;
    outline-offset: 2px;
  }

  /* Marks on the axis belong to the entries and are only drawn there, so that each event has one control. */
  .strip {
    --_line: calc(18px + 10px * var(--_lanes, 0));
    --_dot: clamp(4px, 60cqi * var(--_step, 1), 12px);
    --_between: 0px;
    position: relative;
  }
  [part='axis'] {
    position: relative;
    block-size: calc(var(--_line) + 32px);
    margin-block-end: 12px;
  }
  [part='axis'],
  .placed,
  .note {
    display: none;
  }
  [part='axis']::before {
    position: absolute;
    inset-inline: 0;
    inset-block-start: var(--_line);
    border-block-start: 1.5px solid;
    content: '';
    mask: linear-gradient(to right, #000 0 var(--_cuts, 0));
  }
  [part='axis']:dir(rtl)::before {
    scale: -1 1;
  }
  /* A name that does not fit into its stretch goes to a second line, which is cut off, and its tick with it. */
  [part='stretch'] {
    position: absolute;
    inset-block: var(--_line) 0;
    inset-inline-start: calc((100% + var(--_between)) * var(--_start, 0));
    display: flex;
    flex-wrap: wrap;
    inline-size: calc((100% + var(--_between)) * var(--_size, 0) - var(--_between));
    overflow: hidden;
  }
  [part='stretch']::before {
    block-size: 100%;
    content: '';
  }
  [part='stretch'] > span {
    block-size: 100%;
    padding-block-start: 15px;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--_rule-color);
    font-size: max(0.75em, 11.5px);
    line-height: 16px;
    white-space: nowrap;
  }
  .placed {
    --_mark: var(--_dot);
    --_start-at: calc((100% + var(--_between)) * var(--_at, 0) - var(--_between) * var(--_within, 0));
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--_line) + 0.75px - var(--_wide) / 2);
    inset-inline-start: calc(var(--_start-at) - var(--_wide) / 2);
  }
  .placed[part~='bar'] {
    inset-block-start: calc(var(--_line) - 13px - 10px * var(--_lane, 1));
    inset-inline-start: calc(var(--_start-at) - 1px);
    min-inline-size: 4px;
    inline-size: calc(
      (100% + var(--_between)) * (var(--_to, 0) - var(--_at, 0)) - var(--_between) *
        (var(--_to-within, 0) - var(--_within, 0)) - 1px
    );
  }
  /* Ties the bar to the mark at which it begins. */
  .placed[part~='bar']::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: -2px;
    block-size: calc(13px + 10px * var(--_lane, 1) - var(--_dot) / 2);
    border-inline-start: 2px solid var(--_ink);
    content: '';
  }

  [part='date-group'] {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--_rule-color);
  }
  [part~='date'] {
    padding-block: 6px 2px;
    font-family: var(--_heading-font-family);
    font-size: max(0.875em, 13px);
    font-weight: 700;
    scroll-margin: 16px;
  }
  /* In a list, a line along the entries is the axis, on which each entry has its mark. */
  [part='details-summary'] {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 2px 4px;
    align-content: start;
    min-block-size: 24px;
    padding-block: calc(6px * var(--_density));
    line-height: 1.3;
    scroll-margin: 16px;
  }
  [part='details-summary'] > * {
    grid-column: 2;
  }
  [part='details-summary'] > [part~='tick']:not(.placed) {
    grid-area: 1 / 1;
    place-self: start center;
    /* In the middle of the first line. */
    margin-block-start: calc(0.49em - var(--_high, var(--_wide)) / 2);
  }
  [part='details-summary'] > [part~='bar']:not(.placed) {
    --_wide: 7px;
    --_high: auto;
    grid-row-end: span 2;
    align-self: stretch;
    margin-block: 4px 0;
    border-width: 2px 0;
    background-size: 2px 100%;
  }
  [part='details-summary']::before {
    grid-area: 1 / 1 / span 3;
    justify-self: center;
    margin-block: 1.2em -12px;
    border-inline-start: 1px solid var(--_rule-color);
    content: '';
  }
  [part~='event']:last-child [part='details-summary']::before {
    display: none;
  }
  [part='whereabouts'] {
    color: var(--_muted-color);
    font-size: max(0.75em, 11.5px);
  }
  [part='whereabouts'] > * + *::before {
    content: ' · ';
  }
  [part='details-summary'] > [part='heading'] {
    font-size: calc(0.875em + 0.0625em * var(--_type-scale));
  }
  [part='details-summary']:hover > [part='heading'] {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  [part='summary'] {
    color: var(--_muted-color);
    font-size: max(0.78125em, 12px);
  }
  /* Balancing so many titles takes long. */
  .hundreds [part='heading'] {
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
  /* The rule above the current entry is that of an open card. It takes no room, so that nothing moves. */
  :is([aria-current], [part='details'][open] > summary) {
    box-shadow: inset 0 2px;
  }
  /* The panel begins with this sentence, in full and with its sources. */
  [open] > summary > [part='summary'] {
    display: none;
  }

  [part='panel'] {
    position: relative;
    display: grid;
    gap: calc(14px * var(--_density)) var(--_gap-wide);
    margin-block: 10px;
    padding-block: calc(14px * var(--_density));
    border-block: var(--_rule-width) solid;
  }
  /* The notch beneath the mark of the entry that is open. */
  [part='panel']::before {
    position: absolute;
    inset-block-start: -10px;
    inset-inline-start: 3px;
    inline-size: 14px;
    block-size: 14px;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 60%, 0 60%);
    content: '';
  }
  [part='panel'] > * {
    min-inline-size: 0;
  }
  /* In a list, the entry stands right above. */
  [part='panel-title'] {
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
  /* All its lines are of one height, and the words of the first begin with those beside it. */
  [part='check'] > [part~='more']:first-child {
    margin-block-start: calc(9px - 18px * var(--_density));
    border-block-start: 0;
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
    gap: 4px 16px;
    align-items: flex-start;
    justify-content: space-between;
    margin-block-start: 16px;
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
    /* Room for the corners of the diamond. */
    padding-inline-start: 1px;
  }

  @container (min-width: 480px) {
    /* Leaves room for the line about sources, which comes later. */
    [part='legend'] {
      max-inline-size: calc(100% - 11em);
    }
    .top {
      grid-template-columns: 1fr auto;
    }
    [part='headline'] {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 640px) {
    [part='panel'] {
      grid-template-columns: 2fr 1fr;
    }
    [part='facts'] {
      grid-column: 1 / -1;
    }
  }

  /* Not on paper, where everything is open, each in its place. */
  @media screen {
    @supports selector(::details-content) {
      @container (min-width: 320px) {
        :host([layout='strip']) [part='base']:not(:has(.several)) {
          ${strip}
        }
      }
      @container (min-width: 560px) {
        :host(:not([layout='list'])) [part='base']:not(:has(.several)) {
          ${strip}
        }
      }
      @container (min-width: 1000px) {
        :host(:not([layout='list'])) [part='base']:not(:has(.several)) {
          ${wideStrip}
        }
      }
    }
  }
  @media (forced-colors: active) {
    [part~='tick'] {
      --_ink: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    [part='controls'],
    [part='summary'] {
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
