import { css } from 'lit';

export const pillarsStyles = css`
  [part='pillars'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: var(--_gap);
    align-items: start;
  }
  :host([layout='list']) [part='pillars'] {
    grid-template-columns: minmax(0, 1fr);
  }
  [part='pillar'] {
    display: grid;
    gap: 0.625em;
    padding-block-start: 0.75em;
    border-block-start: 3px solid var(--_accent);
  }
  [part='provisions'],
  [part='attribution'],
  [part='match'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='comparison-summary'] {
    color: var(--_text);
    font-weight: 600;
  }
  [part='comparison'][open] {
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_rule);
  }
  [part='quotations'] li + li {
    margin-block-start: 0.75em;
  }
`;
