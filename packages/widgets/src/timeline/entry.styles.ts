/** A small arrow says that an entry opens. */
export const arrow = `
    display: inline-block;
    inline-size: 6px;
    block-size: 6px;
    margin-inline: 8px 2px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    opacity: 0.75;
    rotate: var(--_arrow, 45deg);
    translate: 0 -2px;`;

/** The headings, and the entry of an event, as they stand in a list. */
export const entryStyles = `
  [part='date-group'] {
    border-block-start: 1px solid var(--_rule-color);
  }
  .long [part='date-group']:has([part~='signing']) {
    border-block-start: 2px solid;
  }
  [part~='date'] {
    padding-block: calc(5px * var(--_density)) calc(4px * var(--_density));
    font-family: var(--_heading-font-family);
    font-weight: 700;
    line-height: 1.25;
    scroll-margin: 16px;
  }
  /* A line along the entries is the axis, on which each entry has its mark. */
  [part='details-summary'] {
    --_rail: 28px;
    --_middle: 0.53em;
    display: grid;
    grid-template: auto auto 1fr / var(--_rail) minmax(0, 1fr);
    --_above: calc(2px * var(--_density));
    --_below: calc(4px * var(--_density));
    min-block-size: 24px;
    padding-block: var(--_above) var(--_below);
    line-height: 1.25;
    scroll-margin: 16px;
  }
  [part~='event']:last-child [part='details-summary'] {
    --_below: calc(8px * var(--_density));
  }
  [part='details-summary'] > * {
    grid-column: 2;
  }
  [part='details-summary'] > [part~='tick']:not(.placed) {
    /* Before the line. */
    position: relative;
    grid-area: 1 / var(--_mark, 1) / span 3;
    place-self: start center;
    /* In the middle of the first line. */
    margin-block-start: calc(var(--_middle) - var(--_wide) / 2);
  }
  [part='details-summary']::before {
    grid-area: 1 / var(--_mark, 1) / span 3;
    justify-self: center;
    margin-block: calc(-1 * var(--_above)) calc(-1 * var(--_below));
    border-inline-start: 1px solid;
    content: '';
    opacity: 0.5;
  }
  [part~='event']:first-child [part='details-summary']::before {
    margin-block-start: var(--_middle);
  }
  [part~='event']:last-child [part='details-summary']::before {
    align-self: start;
    block-size: calc(var(--_above) + var(--_middle));
  }
  [part~='event']:only-child [part='details-summary']::before {
    display: none;
  }
  /* Where a long time passes. */
  .pause [part='details-summary'] {
    --_below: 26px;
  }
  .pause [part='details-summary']::before {
    border-inline-start: 2px dotted;
  }
  /* Several days. */
  [part='details-summary'] > [part~='bar']:not(.placed),
  .item.bar > [part~='tick'] {
    inline-size: 6px;
    block-size: 16px;
    border-width: 0;
    border-radius: 3px;
    background: var(--_ink);
  }
  [part='details-summary'] > [part~='bar']:not(.placed) {
    margin-block-start: calc(var(--_middle) - 8px);
  }

  [part='when'],
  [part='where'] {
    color: var(--_muted-color);
  }
  [part='when'],
  [part='where'],
  [part='summary'] {
    font-size: max(0.75em, 12px);
    line-height: 1.2;
  }
  [part='summary'] {
    display: block;
    padding-block-start: 1px;
    font-size: max(0.8125em, 13px);
    line-height: 1.2;
    text-wrap: pretty;
  }
  /* Where it was comes with what opens. The headline says what was signed, and where. */
  .top + .strip details:not([open]) > summary [part='where'],
  .top + .strip [part~='signing'] :is([part='where'], [part='milestone']) {
    display: none;
  }
  [part='where'] {
    display: inline-block;
    margin-inline-start: 8px;
    font-weight: 400;
    word-spacing: 0.08em;
  }
  [part='when'] > b {
    font-weight: 400;
  }
  [part~='signing'] [part='when'] {
    color: inherit;
    font-size: 0.9375em;
  }
  [part~='signing'] [part='when'] > b {
    font-weight: 600;
  }
  [part='when'] > * + *::before {
    content: ' ·\\a0';
  }
  .top + .strip [part~='signing'] [part='milestone'] + *::before {
    content: none;
  }
  [part='name'] {
    font-family: var(--_heading-font-family);
  }
  /* Titles are set off from their sentences. Where most are read by themselves, the signing stands out among them. */
  [part='details-summary'] > [part='heading'] {
    font-family: inherit;
    font-size: calc(0.8375em + 0.0625em * var(--_type-scale));
    font-weight: 600;
  }
  [part~='event']:not(.told) [part='details-summary'] > [part='heading'] {
    font-weight: 400;
  }
  [part~='signing'] [part='details-summary'] {
    --_middle: 0.83em;
  }
  [part~='signing'] [part='details-summary'] > [part='heading'] {
    color: var(--_document-color);
    font-size: calc(1em + 0.3125em * var(--_type-scale));
    font-weight: 700;
    line-height: 1.2;
  }
  [part~='computed'] [part='details-summary'] > [part='heading'] {
    color: var(--_muted-color);
  }
  [part='when'] > [part='milestone'] {
    color: var(--_document-color);
    font-weight: 700;
  }
  [part='facts'] [part='milestone'] {
    color: var(--_analysis-color);
  }
  [part='name']::after {${arrow}
  }
  [open] > [part='details-summary'] {
    --_arrow: -135deg;
  }
  [part='details-summary']:hover > [part='heading'] {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  /* Balancing so many titles takes long. */
  .hundreds [part='heading'] {
    text-wrap: wrap;
  }
  /* The panel begins with this sentence, in full and with its sources. */
  [part~='event']:not(.told) [part='summary'],
  [open] > summary > [part='summary'] {
    display: none;
  }
  /* On a phone, time and title of all events fit on one screen. Place and sentence come with what opens. */
  @container (max-width: 559.98px) {
    [part='details-summary'] {
      --_below: calc(6px * var(--_density));
    }
    [part='date-group'] {
      padding-block: calc(3px * var(--_density));
    }
    .top + .strip [part~='event']:not([part~='signing']) [part='summary'] {
      display: none;
    }
    [part~='event']:not([part~='signing']) [part='details-summary'] > [part='heading'] {
      font-weight: 400;
    }
    /* Not every event of a day has a time. All marks stand beside titles. */
    .columns [part='details-summary'] > [part='heading'] {
      grid-row: 1;
    }
    .columns [part='details-summary'] > [part='when'] {
      grid-row: 2;
    }
    .columns [part='details-summary'] > [part='summary'] {
      grid-row: 3;
    }
  }
  @container (min-width: 560px) {
    /* The mark stands between time and title. */
    [part='details-summary'] {
      --_mark: 2;
      --_times: 10.5em;
      grid-template-columns: var(--_times) var(--_rail) minmax(0, 1fr);
    }
    [part='details-summary'] > [part='when'] {
      grid-area: 1 / 1 / span 2;
      align-self: baseline;
      text-align: end;
    }
    [part='details-summary'] > [part='heading'] {
      align-self: baseline;
    }
    [part~='signing'] [part='when'] {
      font-size: max(0.8125em, 12px);
    }
    /* A line for each, so that times stand below one another. */
    [part='when'] > * {
      display: block;
    }
    [part='when'] > * + *::before {
      content: none;
    }
    [part='details-summary'] > :is([part='heading'], [part='summary']) {
      grid-column: 3;
    }
  }
  @container (min-width: 900px) {
    [part='date-group'] {
      display: grid;
      grid-template-columns: 10.5em minmax(0, 1fr);
    }
    .strip [part~='date'] {
      padding: 2px 0 0;
      background: none;
    }
    [part='events'] {
      padding-block: 3px;
    }
    /* A long list has its sentences beside the titles. */
    .long [part='details-summary'] {
      grid-template-columns: var(--_times) var(--_rail) minmax(0, 20.5em) minmax(0, 1fr);
    }
    .long [part='details-summary'] > [part='summary'] {
      grid-area: 1 / 4;
      align-self: baseline;
      padding-inline-start: 20px;
    }
    .long details:not([open]) > summary > [part='summary'] {
      display: block;
    }
    .long [part~='event']:not([part~='computed'], [part~='signing']) [part='details-summary'] > [part='heading'] {
      font-weight: 600;
    }
  }
`;
