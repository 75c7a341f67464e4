import { actionStyles, chevron, chevronUp } from './actions.styles.ts';

/** All words and actions begin at one edge. It is set in, so that the opening mark hangs beside it. */
export const quoteStyles = `
  /* The surface of a theme ends where the lines do. */
  [part='base'] {
    --_larger: calc(clamp(0.25em, 1.5cqi, 0.6em) * var(--_type-scale));
    max-inline-size: calc(40em + 2 * var(--_padding));
  }
  [part='base']:has(.long) {
    --_larger: calc(clamp(0.125em, 1.2cqi, 0.5em) * var(--_type-scale));
  }
  [part='quote'],
  [part='original'],
  [part='actions'] {
    max-inline-size: calc(40em - var(--_indent, 0px));
    margin-inline-start: var(--_indent, 0px);
  }
  /* A colour stands for the analyst. What anybody else said is in that of the text. */
  [part='quote'],
  [part='original'] {
    --_voice: var(--_text-color);
  }
  .analysis,
  .analysis + [part='original'] {
    --_voice: var(--_analysis-color);
  }
  [part='quote'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(15px * var(--_density));
    padding-block-start: calc(14px * var(--_density));
    border-block-start: calc(1.5 * var(--_rule-width)) solid var(--_voice);
  }
  [part='label'] {
    margin-block-end: -10px;
    color: var(--_muted-color);
  }
  [part='label'],
  [part='original-label'] {
    font-size: max(0.8125em, 12px);
    font-weight: 700;
  }
  blockquote {
    font-family: var(--_quote-font-family);
    text-wrap: pretty;
  }
  [part='text'] {
    font-size: calc(1em + var(--_larger));
    max-inline-size: 23em;
    line-height: 1.3;
    text-wrap: balance;
  }
  /* Letters of Arabic reach higher and lower. */
  [part='text']:lang(ar),
  [dir='rtl'] [part='attribution'] {
    line-height: 1.5;
  }
  [part='quotation-mark'] {
    color: var(--_voice);
  }
  [part='ellipsis']::before {
    content: '…';
  }
  [part='original'] {
    display: grid;
    gap: 7px;
    margin-block: calc(18px * var(--_density)) calc(6px * var(--_density));
  }
  [part='original-label'] {
    color: var(--_muted-color);
    font-weight: 600;
  }
  /* A quotation in the direction of its own words, which may be another one. */
  [part='original'] blockquote {
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_rule-color);
    line-height: 1.4;
  }
  [part='original'] blockquote p {
    font-size: 0.9375em;
  }
  @media screen and (scripting) {
    @supports selector(:has(:checked)) {
      @container (max-width: 479.98px) {
        [part='unfold'] {
          display: inline-flex;
          gap: 8px;
          align-items: center;
          justify-self: start;
          min-block-size: 24px;
          /* The corner of the arrow. */
          padding-inline-end: 2px;
          font-size: max(0.875em, 13px);
          text-decoration: underline 1px;
          text-underline-offset: 0.2em;
          cursor: pointer;
        }
        [part='unfold']:hover {
          text-decoration-thickness: 2px;
        }
        [part='unfold'] input {
          position: absolute;
          opacity: 0;
        }
        [part='unfold']:has(:focus-visible) {
          outline: 2px solid var(--_accent-color);
          outline-offset: 2px;
        }
        [part='unfold']::after {
          ${chevron}
        }
        [part='unfold']:has(:checked)::after {
          ${chevronUp}
        }
        [part='original']:has([part='unfold']) > [part='original-label'] {
          display: none;
        }
        /* All of it or nothing: words cut off would look like an ellipsis of ours. */
        [part='original']:has(input:not(:checked)) blockquote {
          display: none;
        }
      }
    }
  }
  /* The marks of its own language, which browsers know; of Armenian, they do not. */
  :lang(hy) {
    line-height: 1.5;
    quotes: '«' '»';
  }
  [part='original'] blockquote p::before {
    color: var(--_voice);
    content: open-quote;
  }
  [part='original'] blockquote p::after {
    color: var(--_voice);
    content: close-quote;
  }
  [part='attribution'] {
    display: grid;
    max-inline-size: 38em;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
  }
  [part='speaker'] {
    font-weight: 700;
  }
  [part='origin'],
  [part='wording'],
  [part='source'] {
    font-size: max(0.875em, 13px);
  }
  [part='origin'],
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
  :is([part='source'], [part='other-source']):hover {
    text-decoration-thickness: 2px;
  }
  :is([part='source'], [part='other-source']) svg {
    flex: none;
    inline-size: 11px;
    block-size: 11px;
    stroke-width: 1.5;
  }
  [dir='rtl'] :is([part='source'], [part='other-source']) svg {
    scale: -1 1;
  }
  ${actionStyles}
  @container (min-width: 480px) {
    [part='quote'] {
      gap: calc(18px * var(--_density));
    }
    /* As wide as the mark and the space behind it, at the size of the quotation. */
    [part='base'] > * {
      --_indent: calc(0.6 * (1em + var(--_larger)));
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
    gap: calc(18px * var(--_density));
    padding-block-start: 0;
    border: 0;
  }
  :host([variant='pull']) [part='quote']::before {
    inline-size: 64px;
    margin-block-end: -6px;
    border-block-start: 4px solid var(--_voice);
    content: '';
  }
  :host([variant='pull']) [part='base'] {
    --_larger: calc(clamp(0.5em, 0.1em + 2.6cqi, 1.4em) * var(--_type-scale));
  }
  :host([variant='pull']) [part='attribution'] {
    padding-block-start: clamp(0px, 1cqi - 4px, 8px);
    font-size: calc(1em + clamp(0em, 0.6cqi - 0.2em, 0.2em) * var(--_type-scale));
  }
  :host([variant='pull']) [part='source'] {
    margin-block-start: 6px;
  }
  :host([variant='pull']) [part='text'] {
    font-weight: 500;
    line-height: 1.2;
  }
  :host([variant='pull']) [part='base']:has(.long) {
    --_larger: calc(clamp(0.3em, 0.1em + 1.4cqi, 0.8em) * var(--_type-scale));
  }
  /* So many lines are not balanced, and the last four of them would be, which looks like a narrower column. */
  .long {
    text-wrap: wrap;
  }
  @media print {
    [part='citation'],
    [part='status'],
    [part='copy-text'] {
      display: none;
    }
    [part='quote'] {
      break-inside: avoid;
    }
  }
`;
