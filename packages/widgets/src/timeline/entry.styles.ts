/** The headings, and the entry of an event, as they stand in a list. */
export const entryStyles = `
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
  /* A line along the entries is the axis, on which each entry has its mark. */
  [part='details-summary'] {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 1px 4px;
    align-content: start;
    min-block-size: 24px;
    padding-block: calc(4px * var(--_density));
    line-height: 1.25;
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
    margin-block: 1.2em -11px;
    border-inline-start: 1px solid var(--_rule-color);
    content: '';
  }
  [part~='event']:last-child [part='details-summary']::before {
    display: none;
  }
  [part='whereabouts'] {
    display: block;
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
    display: block;
    color: var(--_muted-color);
    font-size: max(0.75em, 12px);
    text-wrap: pretty;
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
  /* The rule above the entry that is open takes no room, so that nothing moves. */
  [part='details'][open] > summary {
    box-shadow: inset 0 2px;
  }
  /* The panel begins with this sentence, in full and with its sources. */
  [open] > summary > [part='summary'] {
    display: none;
  }
  @container (min-width: 560px) {
    [part='details-summary'] {
      grid-template-columns: 20px 11em minmax(0, 1fr);
      column-gap: 8px;
    }
    [part='details-summary'] > [part='whereabouts'] {
      grid-row: 1 / span 2;
    }
    [part='details-summary'] > :is([part='heading'], [part='summary']) {
      grid-column: 3;
    }
  }
`;
