export const quoteStyles = `
  [part='quote'] {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding-block: 1em 0.5em;
    border-block-start: 3px solid var(--_accent-color);
  }
  [part='text'] {
    margin: 0;
    font-family: var(--_quote-font-family);
    font-size: clamp(1.125em, 0.9em + 1.4cqi, 1.5em);
    line-height: 1.4;
    text-wrap: pretty;
  }
  /* About 75 letters in a line, so that the eye finds the next one. */
  [part='text'],
  [part='translation'] {
    max-inline-size: 36em;
  }
  [part='attribution'],
  [part='translation'] {
    color: var(--_muted-color);
    font-size: 0.9375em;
  }
  [part='speaker'] {
    color: var(--_text-color);
    font-weight: 600;
  }
  [part='origin'] {
    display: block;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
    min-block-size: 2.25rem;
    border-block-end: 1px solid var(--_rule-color);
  }
  [part='status'] {
    margin-inline-start: auto;
    font-size: max(0.875em, 0.8125rem);
  }
  [part='copy-text'] {
    box-sizing: border-box;
    margin-block-start: 0.5em;
    inline-size: 100%;
    font: inherit;
  }
  @media print {
    textarea {
      display: none;
    }
  }
  :host([variant='pull']) [part='quote'] {
    padding-block: 0;
    padding-inline-start: 1em;
    border-block: 0;
    border-inline-start: 3px solid var(--_accent-color);
  }
  :host([variant='pull']) [part='text'] {
    font-size: clamp(1.25em, 1em + 2cqi, 2em);
    line-height: 1.25;
    font-weight: 500;
  }
  :host([variant='pull']) [part='actions'] {
    margin-block-start: 0.5em;
    padding-inline-start: calc(1em + 3px);
    border: 0;
  }
`;
