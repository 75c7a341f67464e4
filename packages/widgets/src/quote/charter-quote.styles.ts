import { css } from 'lit';

export const quoteStyles = css`
  [part='quote'] {
    display: grid;
    gap: 0.75em;
    padding-block: 1em;
    border-block: 1px solid var(--_rule);
    border-block-start: 3px solid var(--_accent);
  }
  [part='text'] {
    font-family: var(--_quote-font);
    font-size: clamp(1.125em, 0.9em + 1.4cqi, 1.5em);
    line-height: 1.4;
    text-wrap: pretty;
    hanging-punctuation: first last;
  }
  [part='attribution'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='speaker'] {
    color: var(--_text);
    font-weight: 600;
  }
  [part='origin'] {
    display: block;
  }
  :host([variant='pull']) [part='quote'] {
    border-block: 0;
    padding-block: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  :host([variant='pull']) [part='text'] {
    font-size: clamp(1.25em, 1em + 2cqi, 2em);
    line-height: 1.25;
    font-weight: 500;
  }
`;
