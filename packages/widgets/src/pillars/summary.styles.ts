/** A legend that is none to choose from. */
const PLAIN = `
    [part='legend'] [part='choice'] {
      cursor: auto;
    }
    [part='legend'] [part='option'] {
      font-weight: 400;
      text-decoration: none;
    }`;

/**
 * The styles of what stands above the subjects. In the legend, readers choose a verdict by its name, which is underlined
 * like everything that can be pressed. Each of its subjects has a mark. On a phone the marks stand in the line of the name;
 * where there is room, they stand in a row of their own, so that the legend is a chart.
 */
export const summaryStyles = `
  [part='summary'] {
    margin-block-end: calc(14px * var(--_density));
  }
  [part='headline'] {
    font-family: var(--_heading-font-family);
    font-size: calc(1em + (clamp(1.1875em, 0.95em + 1.1cqi, 1.5em) - 1em) * var(--_type-scale));
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  [part='note'] {
    margin-block-start: 6px;
    font-size: max(0.9375em, 13px);
    line-height: 1.3;
  }
  [part='byline'] {
    margin-block-start: 4px;
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
    text-wrap: pretty;
  }
  [part='legend'] {
    margin-block-start: calc(8px * var(--_density));
    font-size: max(0.8125em, 12px);
    line-height: 1.25;
    overflow-wrap: break-word;
  }
  [part='choice'] {
    position: relative;
    display: block;
    padding-block: 2px;
    cursor: pointer;
  }
  [part='option'] {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 3px;
    text-decoration: underline;
    text-underline-offset: 0.25em;
    margin-inline-end: 6px;
  }
  [part='choice']:hover > [part='option'] {
    text-decoration-thickness: 2px;
  }
  :checked + [part='option'] {
    font-weight: 700;
    text-decoration: underline 2px;
  }
  [part='choice'] > :focus-visible + [part='option'] {
    outline: 2px solid var(--_accent-color);
    outline-offset: 2px;
  }
  [part='marks'] {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 3px;
    vertical-align: -3px;
  }
  [part='marks'] > svg {
    inline-size: 14px;
    block-size: 14px;
  }
  [part='marks']:empty {
    display: none;
  }
  @container (max-width: 479.9px) {
    /* The panels cite the same sources. */
    .published,
    [part='note'] [part='sources-mark'] {
      display: none;
    }
  }
  @container (max-width: 699.9px) {
    [part='legend'],
    [part='aspects'] {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      min-inline-size: 0;
    }
    [part='choice'] {
      min-inline-size: 0;
    }
    [part='aspects'] > [part='choice']:first-child {
      flex-basis: 100%;
    }
  }
  /* On a phone, what a verdict is made of stands beneath it, a line each. */
  @container (max-width: 479.9px) {
    [part='aspects'] {
      display: block;
      flex-basis: 100%;
    }
    [part='aspects'] > [part='choice']:not(:first-child) {
      padding-inline-start: 12px;
      border-inline-start: 1px solid var(--_rule-color);
    }
  }
  /* Without :has() nothing would be put away, so that the legend is a legend only, as on paper. */
  @supports not selector(:has(a)) {${PLAIN}
    [part='choice'] input {
      display: none;
    }
  }
  @container (min-width: 700px) {
    [part='legend'] {
      display: flex;
      flex-wrap: wrap;
      gap: 8px clamp(14px, 2.2cqi, 28px);
      align-items: end;
      font-size: max(0.875em, 13px);
    }
    [part='aspects'] {
      display: grid;
      grid-auto-flow: column;
      column-gap: clamp(10px, 1.6cqi, 22px);
    }
    [part='choice'] {
      padding: 0;
    }
    [part='option'] {
      margin: 0;
    }
    [part='marks'] {
      display: flex;
      gap: 4px;
      min-block-size: 23px;
      padding-block-start: 4px;
    }
    /* Keeps the names in one line. */
    [part='marks']:empty {
      display: block;
    }
    [part='marks'] > svg {
      inline-size: 19px;
      block-size: 19px;
    }
    /* The name of the verdict spans what it is made of, with a rule beneath it. */
    [part='aspects'] > [part='choice']:first-child {
      display: flex;
      gap: 8px;
      grid-column: 1 / span 3;
      border-block-end: 1px solid var(--_rule-color);
    }
    [part='aspects'] > [part='choice']:first-child > [part='marks'] {
      min-block-size: 0;
      padding: 0;
    }
    [part='aspects'] > [part='choice']:not(:first-child) {
      grid-row: 2;
    }
  }
  /* In one line, a verdict stands before what it is made of, and marks after their name. */
  @container (min-width: 1100px) {
    [part='aspects'],
    [part='choice'],
    [part='aspects'] > [part='choice']:first-child {
      display: flex;
      gap: 8px;
      align-items: center;
      border: 0;
    }
    [part='aspects'] {
      gap: 8px 18px;
    }
    [part='aspects'] > [part='choice']:first-child {
      padding-inline-end: 18px;
      border-inline-end: 1px solid var(--_rule-color);
    }
    [part='marks'] {
      min-block-size: 0;
      padding: 0;
    }
    [part='marks']:empty {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :checked + [part='option'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {${PLAIN}
  }
`;
