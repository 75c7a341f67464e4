/** The styles of what opens of a subject. Its columns depend on its own width, wherever it stands. */
export const panelStyles = `
  [part='panel'] {
    container-type: inline-size;
    padding-block: calc(14px * var(--_density));
  }
  [part='panel'] > [part~='heading'] {
    margin-block-end: 10px;
  }
  .sides {
    display: grid;
    gap: calc(16px * var(--_density)) var(--_gap-wide);
  }
  [part='finding'] {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: calc(1em + 0.0625em * var(--_type-scale));
    font-weight: 700;
    line-height: 1.25;
  }
  [part='finding'] .aspect {
    font-weight: 400;
  }
  [part='finding'] > svg {
    inline-size: 22px;
    block-size: 22px;
  }
  /* About 75 letters in a line, so that the eye finds the next one. */
  [part='statement'] {
    max-inline-size: 36em;
    text-wrap: pretty;
  }
  .sides > .side,
  .others {
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .side {
    display: flex;
    flex-direction: column;
    gap: calc(16px * var(--_density));
  }
  .others {
    display: grid;
    gap: calc(14px * var(--_density)) var(--_gap-wide);
  }
  [part='quotation'] {
    max-inline-size: 44em;
    padding-inline-start: 14px;
    border-inline-start: calc(1.5 * var(--_rule-width)) solid var(--_rule-color);
    text-wrap: pretty;
  }
  [part='quotation'].his {
    border-inline-start: calc(1.5 * var(--_rule-width)) dotted var(--_analysis-color);
  }
  [part='quotations'] {
    margin-block-start: 4px;
  }
  [part='quotation'] + [part='quotation'] {
    margin-block-start: calc(10px * var(--_density));
  }
  [part='translation'],
  [part='text'] {
    font-family: var(--_quote-font-family);
  }
  [part='translation'] [part='label'] {
    color: var(--_muted-color);
    font-family: var(--_font-family);
  }
  [part='translation'] + [part='text'] {
    margin-block-start: 4px;
    font-size: max(0.875em, 13px);
  }
  [part='attribution'] {
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
  }
  [part~='provisions'] table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  [part~='provisions'] :is(th, td) {
    display: block;
    padding: 0;
    text-align: start;
    vertical-align: top;
  }
  [part='provision'] {
    display: block;
    padding-block: 6px;
    border-block-start: 1px solid var(--_rule-color);
  }
  [part='locator'] {
    font-weight: 700;
    white-space: nowrap;
  }
  /* In one line, where rows are blocks. */
  [part~='provisions'] :is(th, [part='modality']) {
    display: inline;
    padding-inline-end: 8px;
  }
  [part='modality'] {
    color: var(--_document-color);
    font-weight: 700;
  }
  /* Words that nobody has seen have no voice. */
  [part='modality'].not-seen {
    color: inherit;
    font-style: italic;
    font-weight: 400;
  }
  [part='certainty'] {
    color: var(--_muted-color);
  }
  [part='more-summary'] + div > ul,
  [part='more-summary'] + div > dl {
    max-inline-size: 44em;
  }
  [part='more-summary'] + div :is(li, [part='term']) + :is(li, [part='term']) {
    margin-block-start: 6px;
  }
  @container (min-width: 700px) {
    /* Under what the text says stands what one can check; beside both, the analyst in his own words. */
    .sides:has(> .analyst) {
      grid-template-rows: auto auto 1fr;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .sides > [part='finding'] {
      grid-column: 1 / -1;
    }
    .sides > .analyst {
      grid-row: 2 / span 2;
      grid-column: 2;
    }
    .sides:has(> .analyst) > .text {
      grid-area: 2 / 1;
    }
    .sides:has(> .analyst) > .checks {
      grid-area: 3 / 1;
    }
    .sides:has(> .analyst) > .others {
      grid-area: 4 / 1 / auto / -1;
    }
    .others .in-columns {
      columns: 2;
      column-gap: var(--_gap-wide);
    }
    .in-columns > [part='quotation'] {
      break-inside: avoid;
    }
    [part~='statements'] > div,
    .sides:not(:has(> .analyst)) > .checks {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_gap-wide);
      align-items: start;
    }
    .checks > [open] {
      grid-column: 1 / -1;
    }
    [part~='provisions'] :is(th, td) {
      display: table-cell;
      padding: 6px 0;
      padding-inline-end: 16px;
    }
    [part='provision'] {
      display: table-row;
    }
    [part='modality'] {
      inline-size: 9em;
    }
    [part='certainty'] {
      inline-size: 26%;
    }
  }
  /* Where five cards stand side by side, the text has the room of two of them, and the analyst that of three. */
  @container (min-width: 1100px) {
    .sides:has(> .analyst) {
      grid-template-columns: calc(40% - 0.6 * var(--_gap)) minmax(0, 1fr);
      column-gap: var(--_gap);
    }
  }
`;
