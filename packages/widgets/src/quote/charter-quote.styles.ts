/** One left edge for the words, the caption and the actions; rules begin at the edge of the column. */
export const quoteStyles = `
  /* The surface of a theme ends where the lines do. */
  [part='base'] {
    max-inline-size: calc(46em + 2 * var(--_padding));
  }
  /* The gutter, in which the opening mark hangs. */
  [part='quote'],
  [part='actions'],
  [part='copy-text'] {
    --_gutter: 0em;
    max-inline-size: 46em;
    padding-inline-start: var(--_gutter);
  }
  /* A colour stands for the analyst. What anybody else said is in that of the text. */
  [part='quote'] {
    --_voice: var(--_text-color);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(12px * var(--_density));
    padding-block-start: calc(14px * var(--_density));
    border-block-start: calc(1.5 * var(--_rule-width)) solid var(--_voice);
  }
  .analysis {
    --_voice: var(--_analysis-color);
  }
  [part='label'] {
    margin-block-end: -8px;
  }
  [part='label'],
  [part='original-label'] {
    color: var(--_voice);
    font-size: max(0.8125em, 12px);
    font-weight: 700;
  }
  blockquote {
    font-family: var(--_quote-font-family);
    text-wrap: pretty;
  }
  [part='text'] {
    font-size: calc(1em + clamp(0.25em, 1.5cqi, 0.6em) * var(--_type-scale));
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='quotation-mark'] {
    color: var(--_voice);
  }
  [part='ellipsis']::before {
    content: '…';
  }
  [part='original'] {
    display: grid;
    margin-block: 4px;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  /* It begins where the words beneath it do, which may run in the other direction. */
  [part='original-label'] {
    justify-self: start;
    margin-block-end: 4px;
  }
  /* The marks of its own language, which a browser knows. */
  [part='original'] blockquote p::before {
    content: open-quote;
  }
  [part='original'] blockquote p::after {
    content: close-quote;
  }
  [part='attribution'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
  }
  [part='speaker'] {
    font-weight: 700;
  }
  [part='origin'],
  [part='spoken'],
  [part='wording'],
  [part='source'] {
    font-size: max(0.8667em, 13px);
  }
  [part='origin'],
  [part='spoken'],
  [part='wording'] {
    color: var(--_muted-color);
  }
  [part='source'],
  [part='other-source'] {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    justify-self: start;
    min-block-size: 24px;
  }
  [part='source'] {
    color: var(--_document-color);
    font-weight: 600;
  }
  :is([part='source'], [part='other-source']):hover {
    text-decoration-thickness: 2px;
  }
  :is([part='source'], [part='other-source']) svg {
    flex: none;
    inline-size: 11px;
    block-size: 11px;
  }
  [dir='rtl'] :is([part='source'], [part='other-source']) svg {
    scale: -1 1;
  }
  /* Its rule begins where the one above the words does. */
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    margin-block-start: calc(10px * var(--_density));
    padding-block-start: calc(6px * var(--_density));
    border-block-start: 1px solid var(--_rule-color);
  }
  [part='actions'] > :not([part='source']) {
    min-block-size: 28px;
    color: var(--_muted-color);
    line-height: 28px;
  }
  [part='actions'] button:hover {
    text-decoration-line: underline;
  }
  /* On a phone, too, most languages have room for all of them in one line. */
  [part='actions'] > [part] {
    font-size: max(0.75em, 12px);
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
    [part='actions'] {
      column-gap: 18px;
    }
    [part='actions'] > [part] {
      font-size: max(0.8125em, 12px);
    }
    [part='quote'],
    [part='actions'],
    [part='copy-text'] {
      --_gutter: 0.9em;
    }
    :host([variant='pull']) [part='quote'] {
      --_gutter: 1.2em;
    }
    /* It stands inside the line, so that it is selected and copied with the words. Words of another language may begin
       at the other edge, where there is no gutter. */
    [part='text']:not([dir='auto']) .opening {
      display: inline-block;
      inline-size: 0.53em;
      margin-inline-start: -0.53em;
    }
  }

  /* In an article: larger, and nothing around it but a short bar above. */
  :host([variant='pull']) [part='quote'] {
    gap: calc(10px * var(--_density));
    padding-block-start: 0;
    border: 0;
  }
  :host([variant='pull']) [part='quote']::before {
    inline-size: 64px;
    margin-inline-start: calc(-1 * var(--_gutter));
    border-block-start: 4px solid var(--_voice);
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
  @media print {
    [part='status'],
    [part='copy-text'] {
      display: none;
    }
    [part='quote'] {
      break-inside: avoid;
    }
  }
`;
