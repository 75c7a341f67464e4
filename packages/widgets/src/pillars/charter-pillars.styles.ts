import { statementStyles } from '../statement.styles.ts';
import { matrixStyles } from './matrix.styles.ts';
import { panelStyles } from './panel.styles.ts';
import { VERDICTS, verdictStyles } from './verdict.ts';

/** Choosing a verdict puts the cards of the others away. It needs no script. */
const filterRules = VERDICTS.map(
  (verdict) => `[part='base']:has(.${verdict}:checked) [part='pillar']:not(.${verdict}) { display: none; }`,
).join('\n');

/** A grid of some columns, where there is room for it. Each card knows in which column it stands. */
const columns = (minWidth: number, count: number) => `
  @container (min-width: ${minWidth}px) {
    :host(:not([layout='list'])) [part='pillars'] { --_columns: ${count}; }
    ${Array.from({ length: count }, (_, n) => `:host(:not([layout='list'])) [part='pillar']:nth-child(${count}n + ${n + 1}) { --_nth: ${n}; }`).join('\n')}
  }`;

const summaryStyles = `
  [part='summary'] {
    margin-block-end: calc(16px * var(--_density));
  }
  [part='headline'] {
    font-family: var(--_heading-font-family);
    font-size: calc(1em + (clamp(1.1875em, 0.95em + 1.1cqi, 1.5em) - 1em) * var(--_type-scale));
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  [part='byline'] {
    margin-block-start: 4px;
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
    text-wrap: pretty;
  }
  [part='legend'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 12px;
    margin-block-start: calc(8px * var(--_density));
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
  }
  /* About a third of an em beside the space before it. */
  [part='count'] {
    margin-inline-start: 0.1em;
  }
  [part='choice'] {
    position: relative;
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    justify-items: start;
    min-block-size: 30px;
    cursor: pointer;
  }
  [part='choice']:hover > input + span {
    text-decoration: underline;
    text-underline-offset: 5px;
  }
  [part='choice'] > input + span {
    padding-block: 5px;
  }
  [part='choice'] > :checked + span {
    padding-block-end: 2px;
    border-block-end: 3px solid;
  }
  [part='choice']:has(:focus-visible) {
    outline: 2px solid var(--_accent-color);
    outline-offset: 2px;
  }
  [part='marks'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  [part='marks']:empty {
    display: none;
  }
  [part='marks'] > svg {
    inline-size: 16px;
    block-size: 16px;
  }
  /* Without :has() nothing would be put away, so that the legend is a legend only. */
  @supports not selector(:has(a)) {
    [part='choice'] {
      cursor: auto;
    }
    [part='choice'] input {
      display: none;
    }
    [part='choice'] > :checked + span {
      border-color: transparent;
    }
  }
  @container (min-width: 700px) {
    [part='legend'] {
      display: flex;
      flex-wrap: wrap;
      column-gap: 32px;
      font-size: max(0.875em, 13px);
    }
    [part='choice'] {
      display: flex;
      gap: 8px;
    }
    [part='marks'] {
      gap: 4px;
    }
    [part='marks'] > svg {
      inline-size: 19px;
      block-size: 19px;
    }
  }
`;

export const pillarsStyles = `${statementStyles}${verdictStyles}${panelStyles}${summaryStyles}
  [part='pillars'] {
    --_columns: 1;
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    grid-auto-flow: dense;
    column-gap: var(--_gap);
  }
  /* The cards of a line share two rows, so that their verdicts stand on one line. */
  [part='pillar'] {
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    grid-row: span 2;
    row-gap: 0;
    scroll-margin: 16px;
  }
  [part='face'] {
    padding-block: calc(10px * var(--_density)) calc(4px * var(--_density));
    border-block-start: var(--_rule-width) solid var(--_rule-color);
  }
  [part='title'] {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  [part='title'] > [part='heading'] {
    text-wrap: pretty;
  }
  .who {
    font-size: max(0.875em, 12px);
  }
  [part='gist'] > .who {
    color: var(--_document-color);
  }
  [part='claim'] > .who {
    color: var(--_analysis-color);
  }
  /* Beneath each other stand marks and drawings, and the words beside them. */
  :is([part='details-summary'], .group) [part='mark'] {
    margin-inline: calc(var(--_icon-size) / 2 - 9px);
  }
  /* In the middle of the first line. */
  [part='icon'] {
    align-self: start;
    margin-block: calc(0.65em - var(--_icon-size) / 2) -8px;
    color: var(--_document-color);
  }
  [part='gist'] {
    max-inline-size: 36em;
    margin-block-start: 5px;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  [part='claim'] {
    margin-block-start: 6px;
    color: var(--_analysis-color);
    font-size: max(0.875em, 13px);
    line-height: 1.3;
    text-wrap: pretty;
  }
  [part='claim'] > b {
    font-weight: 600;
  }
  .cut {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  [part='details'] {
    margin-block-end: calc(10px * var(--_density));
  }
  [part='details-summary'] {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 30px;
    font-size: max(0.875em, 13px);
    font-weight: 600;
  }
  [part='details-summary']:hover [part='verdict'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='details'] > [part='panel'] {
    --_shift: calc(var(--_column, 0) * (100cqi + var(--_gap)) / var(--_columns));
    position: relative;
    inline-size: 100cqi;
    margin-block: 4px 18px;
    margin-inline-start: calc(var(--_shift) * -1);
    border-block: 2px solid;
  }
  /* The notch beneath the mark of the card that is open. */
  [part='details'] > [part='panel']::before {
    position: absolute;
    inset-block-start: -10px;
    inset-inline-start: calc(var(--_shift) + var(--_icon-size) / 2 - 7px);
    inline-size: 14px;
    block-size: 14px;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 60%, 0 60%);
    content: '';
  }
  @supports selector(:has(a)) {
    ${filterRules}
    ${columns(480, 2)}
    ${columns(700, 3)}
    ${columns(1000, 4)}
    [part='pillar']:has(> [open]) > [part='face'] {
      border-color: currentColor;
    }
    /* An open card takes a line of its own where others are put away or may be open too. */
    [part='pillar']:has(> [open]) {
      grid-column: 1 / -1;
    }
  }
  /* Otherwise it stays in its place, and its panel goes back to the start of the line. Whatever knows this selector also
     knows the name that lets only one card be open: two panels in a line would cover each other. */
  @supports selector(:has(a)) and selector(::details-content) {
    [part='base']:not(:has(:checked:not(.all))) .one > [part='pillar'] {
      --_column: var(--_nth, 0);
      grid-column: auto;
    }
  }
  @container (min-width: 1000px) {
    [part='pillars'] {
      --_gap: var(--_gap-wide);
    }
  }
  @media (forced-colors: active) {
    /* Browsers leave the colours of SVG as they are. */
    [part='icon'] {
      color: CanvasText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .opens::after {
      transition: rotate 0.15s;
    }
  }
  @media print {
    [part='pillars'] {
      display: block;
    }
    [part='pillar'] {
      display: block;
      break-inside: auto;
    }
    [part='details'] > [part='panel'] {
      --_shift: 0px;
    }
    [part='choice'] > :checked + span {
      border-color: transparent;
    }
  }
${matrixStyles}`;
