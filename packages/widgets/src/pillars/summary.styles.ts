/**
 * The styles of what stands above the subjects. The legend is a list on a phone: a line for each verdict, with a mark for
 * each of its subjects. Where there is room it is a chart: names, marks, and beneath the marks of a verdict in part on
 * what the two differ.
 */
export const summaryStyles = `
  [part='summary'] {
    margin-block-end: calc(16px * var(--_density));
  }
  [part='headline'] {
    font-family: var(--_heading-font-family);
    font-size: calc(1em + (clamp(1.1875em, 0.95em + 1.1cqi, 1.5em) - 1em) * var(--_type-scale));
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  [part='byline'] {
    margin-block-start: 4px;
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
    text-wrap: pretty;
  }
  [part='legend'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 12px;
    margin-block-start: calc(8px * var(--_density));
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
    overflow-wrap: break-word;
  }
  /* About a third of an em beside the space before it. */
  [part='count'] {
    margin-inline-start: 0.1em;
  }
  [part='aspects'] {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
  }
  [part='choice'] {
    position: relative;
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    justify-items: start;
    min-block-size: 27px;
    cursor: pointer;
  }
  [part='aspects'] > [part='choice'] + [part='choice'] > input + span {
    margin-inline-start: 14px;
  }
  [part='choice']:hover > input + span {
    text-decoration: underline;
    text-underline-offset: 5px;
  }
  [part='choice'] > input + span {
    padding-block: 4px;
  }
  [part='choice'] > :checked + span {
    padding-block-end: 1px;
    border-block-end: 3px solid;
  }
  [part='choice']:has(:focus-visible) {
    outline: 2px solid var(--_accent-color);
    outline-offset: 2px;
  }
  [part='marks'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  [part='marks']:empty {
    display: none;
  }
  [part='marks'] > svg {
    inline-size: 16px;
    block-size: 16px;
  }
  /* Without :has() nothing would be put away, so that the legend is a legend only. */
  @supports not selector(:has(a)) {
    [part='choice'] {
      cursor: auto;
    }
    [part='choice'] input {
      display: none;
    }
    [part='choice'] > :checked + span {
      border-color: transparent;
    }
  }
  @supports (grid-template-rows: subgrid) {
    @container (min-width: 700px) {
      [part='legend'] {
        grid-template-columns: none;
        grid-template-rows: repeat(3, auto);
        grid-auto-flow: column;
        justify-content: start;
        column-gap: clamp(18px, 2.6cqi, 36px);
        font-size: max(0.875em, 13px);
      }
      [part='aspects'],
      [part='choice'] {
        grid-template-columns: none;
        grid-template-rows: subgrid;
        grid-row: 1 / span 3;
        grid-column: auto;
        align-items: start;
      }
      [part='aspects'] {
        grid-auto-flow: column;
        column-gap: clamp(14px, 2cqi, 28px);
      }
      [part='marks'] {
        grid-row: 2;
        gap: 4px;
      }
      [part='marks'] > svg {
        inline-size: 19px;
        block-size: 19px;
      }
      /* The name of the verdict spans what it is made of, with a rule beneath it. */
      [part='aspects'] > [part='choice']:first-child {
        grid-row: 1;
        grid-column: 1 / span 3;
        grid-auto-flow: column;
        justify-content: start;
        column-gap: 8px;
        border-block-end: 1px solid var(--_rule-color);
        margin-block-end: 5px;
      }
      [part='aspects'] > [part='choice']:first-child > [part='marks'] {
        grid-row: 1;
      }
      [part='aspects'] > [part='choice'] + [part='choice'] {
        grid-row: 2 / span 2;
      }
      [part='aspects'] > [part='choice'] + [part='choice'] > input + span {
        grid-row: 2;
        margin-inline-start: 0;
      }
      [part='aspects'] > [part='choice'] + [part='choice'] > [part='marks'] {
        grid-row: 1;
      }
    }
  }
`;
