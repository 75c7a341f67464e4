export const quoteStyles = `
  [part='quote'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(14px * var(--_density));
    max-inline-size: 46em;
    padding-block-start: calc(16px * var(--_density));
    border-block-start: calc(1.5 * var(--_rule-width)) solid var(--_analysis-color);
  }
  [part='label'] {
    justify-self: start;
    margin-block-end: -6px;
    padding: 1px 8px;
    border: 1.5px solid;
    color: var(--_analysis-color);
  }
  blockquote {
    font-family: var(--_quote-font-family);
    text-wrap: pretty;
  }
  [part='text'] {
    padding-inline-start: 0.62em;
    font-size: calc(1em + clamp(0.25em, 1.6cqi, 0.75em) * var(--_type-scale));
    line-height: 1.3;
  }
  [part='quotation-mark'] {
    color: var(--_analysis-color);
  }
  /* It hangs beside the first line, as wide as the space that the other lines leave. A box without height does not push
     the line down, and inside the line its mark is selected and copied with the words. */
  .opening {
    display: inline-block;
    inline-size: 0.496em;
    margin-inline-start: -0.496em;
    font-size: 1.25em;
    line-height: 0;
    vertical-align: -0.12em;
  }
  [part='original'] {
    padding-inline-start: 14px;
    border-inline-start: 1px solid var(--_rule-color);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  [part='original-label'] {
    margin-block-end: 4px;
    color: var(--_muted-color);
    font-size: max(0.8667em, 12px);
    font-weight: 700;
  }
  [part='attribution'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px 24px;
    align-items: baseline;
    padding-block-start: calc(10px * var(--_density));
    border-block-start: 1px solid var(--_rule-color);
    font-size: 0.9375em;
  }
  [part='speaker'] {
    font-weight: 700;
  }
  [part='origin'],
  [part='wording'] {
    color: var(--_muted-color);
    font-size: max(0.9333em, 13px);
  }
  [part='source'] {
    display: inline-flex;
    justify-self: start;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    color: var(--_document-color);
    font-size: max(0.9333em, 13px);
    font-weight: 600;
  }
  [part='source']:hover {
    text-decoration-thickness: 2px;
  }
  [part='source'] svg {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
  }
  [dir='rtl'] [part='source'] svg {
    scale: -1 1;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    max-inline-size: 46em;
    margin-block-start: calc(14px * var(--_density));
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_rule-color);
  }
  [part='actions'] > * {
    min-block-size: 28px;
    font-size: max(0.8125em, 12px);
    line-height: 28px;
  }
  [part='actions'] button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  [part='actions'] button:hover {
    text-decoration-thickness: 2px;
  }
  [part='status'] {
    margin-inline-start: auto;
  }
  [part='copy-text'] {
    margin-block-start: 8px;
    inline-size: 100%;
    max-inline-size: 46em;
    font: inherit;
  }
  @container (min-width: 480px) {
    [part='attribution'] {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    [part='attribution'] > :not([part='source']) {
      grid-column: 1;
    }
    [part='source'] {
      grid-area: 1 / 2;
    }
  }

  /* In an article: larger, and nothing around it but a short bar above. */
  :host([variant='pull']) [part='quote'] {
    gap: calc(10px * var(--_density));
    padding: 0;
    border: 0;
  }
  :host([variant='pull']) [part='quote']::before {
    inline-size: 64px;
    border-block-start: 4px solid var(--_analysis-color);
    content: '';
  }
  :host([variant='pull']) [part='text'] {
    font-size: calc(1em + clamp(0.5em, 0.1em + 2.6cqi, 1.25em) * var(--_type-scale));
    font-weight: 500;
    line-height: 1.18;
  }
  :host([variant='pull']) .long {
    font-size: calc(1em + clamp(0.3em, 0.1em + 1.4cqi, 0.8em) * var(--_type-scale));
    line-height: 1.25;
  }
  :host([variant='pull']) [part='attribution'] {
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    border: 0;
  }
  :host([variant='pull']) [part='source'] {
    grid-area: auto;
  }
  @media print {
    [part='actions'],
    [part='copy-text'] {
      display: none;
    }
    [part='quote'] {
      break-inside: avoid;
    }
  }
`;
