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
 * like everything that can be pressed. Before it each of its subjects has a mark.
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
  [part='byline'] {
    margin-block-start: 6px;
    color: var(--_muted-color);
    font-size: max(0.875em, 13px);
    line-height: 1.3;
    text-wrap: pretty;
  }
  [part='note'] {
    margin-block-start: 4px;
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
  }
  [part='legend'] {
    margin-block-start: calc(8px * var(--_density));
    font-size: max(0.8125em, 12px);
    line-height: 1.25;
    overflow-wrap: break-word;
  }
  [part='legend'],
  [part='choice'],
  [part='marks'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px clamp(14px, 2.2cqi, 28px);
    align-items: center;
    min-inline-size: 0;
  }
  [part='choice'] {
    position: relative;
    column-gap: 6px;
    padding-block: 2px;
    cursor: pointer;
  }
  [part='option'] {
    min-block-size: 24px;
    padding-block: 3px;
    text-decoration: underline;
    text-underline-offset: 0.25em;
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
    gap: 3px;
    order: -1;
  }
  [part='marks'] > svg {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  [part='marks']:empty {
    display: none;
  }
  /* A verdict stands before what it is made of. */
  [part='aspects'] {
    display: contents;
  }
  [part='aspects'] > span {
    margin-inline: -8px;
  }
  @container (max-width: 479.9px) {
    /* The panels cite the same sources. */
    [part='note'] [part='sources-mark'] {
      display: none;
    }
    [part='aspects'] {
      display: flex;
      flex-wrap: wrap;
      flex-basis: 100%;
      gap: 2px 14px;
      align-items: center;
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
      font-size: max(0.875em, 13px);
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
