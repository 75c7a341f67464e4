import { statementStyles } from '../statement.styles.ts';
import { matrixStyles } from './matrix.styles.ts';
import { panelStyles } from './panel.styles.ts';
import { verdictStyles } from './verdict.ts';

export const pillarsStyles = `${statementStyles}${verdictStyles}${panelStyles}${matrixStyles}
  [part='pillars'] {
    display: grid;
    /* Not auto-fit: while a page is still loading, the first card would fill the row and then shrink. */
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card-inline-size)), 1fr));
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
    border-block-start: 3px solid var(--_accent-color);
    scroll-margin: 1rem;
  }
  /* About 75 letters in a line, so that the eye finds the next one. */
  p:not([part]),
  [part='text'] {
    max-inline-size: 36em;
  }
  [part='title'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  [part='icon'] {
    flex: none;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    fill: none;
    stroke: var(--_accent-color);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='attribution'],
  [part='match'],
  [part='translation'],
  [part='certainty'],
  [part='provisions-summary'] {
    color: var(--_muted-color);
    font-size: max(0.875em, 0.8125rem);
  }
  [part='details-summary'] {
    color: var(--_text-color);
    font-weight: 600;
  }
  [part='details'][open] {
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_rule-color);
  }
  [part='text'] {
    margin: 0;
  }
  [part='provision'],
  [part='quotations'] > li {
    margin-block-start: 0.75em;
  }
  [part='translation'],
  [part='attribution'] {
    margin-block-start: 0.5em;
  }
  /* With forced colours, browsers leave the colours of SVG as they are. */
  @media (forced-colors: active) {
    [part='icon'] {
      stroke: currentColor;
    }
  }
  @media print {
    [part='pillar'] {
      margin-block-end: var(--_gap);
    }
  }
`;
