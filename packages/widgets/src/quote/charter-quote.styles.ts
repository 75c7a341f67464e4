export const quoteStyles = `
  /* The surface of a theme ends where the lines do. */
  [part='base'] {
    max-inline-size: calc(46em + 2 * var(--_padding));
  }
  /* The opening mark hangs in the gutter. The words, their attribution and the buttons begin at one line. */
  [part='quote'],
  [part='actions'],
  [part='copy-text'] {
    --_gutter: 0.95em;
    max-inline-size: 46em;
    padding-inline-start: var(--_gutter);
  }
  [part='quote'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(14px * var(--_density));
    padding-block-start: calc(16px * var(--_density));
    border-block-start: calc(1.5 * var(--_rule-width)) solid var(--_analysis-color);
  }
  [part='label'] {
    margin-block-end: -8px;
    color: var(--_analysis-color);
  }
  blockquote {
    font-family: var(--_quote-font-family);
    text-wrap: pretty;
  }
  [part='text'] {
    font-size: calc(1em + clamp(0.25em, 1.6cqi, 0.75em) * var(--_type-scale));
    line-height: 1.3;
  }
  [part='quotation-mark'] {
    color: var(--_analysis-color);
  }
  /* It stands inside the line, so that it is selected and copied with the words. */
  .opening {
    display: inline-block;
    inline-size: 0.53em;
    margin-inline-start: -0.53em;
  }
  /* Words of another language may begin at the other edge, where there is no gutter. */
  [part='text'][dir='auto'] .opening {
    display: inline;
    margin: 0;
  }
  [part='original'] {
    display: grid;
    margin-block: 8px;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  /* It begins where the words beneath it do, which may run in the other direction. */
  [part='original-label'] {
    justify-self: start;
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
  [part='source'] svg:dir(rtl) {
    scale: -1 1;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: calc(4px * var(--_density));
  }
  [part='actions'] > * {
    min-block-size: 28px;
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
    line-height: 28px;
  }
  [part='actions'] button:hover {
    text-decoration: underline;
  }
  [part='status'] {
    margin-inline-start: auto;
  }
  [part='copy-text'] {
    margin-block-start: 8px;
    inline-size: 100%;
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
    --_gutter: 1.3em;
    gap: calc(10px * var(--_density));
    padding-block-start: 0;
    border: 0;
  }
  :host([variant='pull']) [part='quote']::before {
    inline-size: 64px;
    margin-inline-start: calc(-1 * var(--_gutter));
    border-block-start: 4px solid var(--_analysis-color);
    content: '';
  }
  :host([variant='pull']) [part='text'] {
    font-size: calc(1em + clamp(0.5em, 0.1em + 2.6cqi, 1.4em) * var(--_type-scale));
    font-weight: 500;
    line-height: 1.2;
  }
  :host([variant='pull']) .long {
    font-size: calc(1em + clamp(0.3em, 0.1em + 1.4cqi, 0.8em) * var(--_type-scale));
  }
  :host([variant='pull']) [part='attribution'] {
    grid-template-columns: minmax(0, 1fr);
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
