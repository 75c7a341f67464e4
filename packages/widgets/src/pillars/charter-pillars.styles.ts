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
  }
  [part='legend'] {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 16px;
    margin-block-start: calc(12px * var(--_density));
    padding-block: 4px;
    border-block: 1px solid var(--_rule-color);
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
  }
  [part='choice'] {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 3px;
    min-block-size: 44px;
    padding-block: 6px 5px;
    border-block-end: 3px solid transparent;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  [part='choice']:first-of-type {
    display: flex;
    grid-column: 1 / -1;
    gap: 6px;
    align-items: baseline;
    justify-self: start;
    min-block-size: 30px;
  }
  [part='choice']:hover {
    border-block-end-color: var(--_rule-color);
  }
  [part='choice']:has(:checked) {
    border-block-end-color: currentColor;
    font-weight: 700;
  }
  [part='choice']:has(:focus-visible) {
    outline: 2px solid var(--_accent-color);
    outline-offset: 2px;
  }
  [part='marks'] {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    align-items: center;
    min-block-size: 20px;
  }
  [part='marks'] svg {
    display: block;
    inline-size: 20px;
    max-inline-size: 100%;
    block-size: 20px;
  }
  [part='count'] {
    font-size: 1.0769em;
  }
  /* Without :has() nothing would be put away, so that the legend is a legend only. */
  @supports not selector(:has(a)) {
    [part='choice'] {
      cursor: auto;
    }
    [part='choice'] input {
      display: none;
    }
  }
  @container (min-width: 480px) {
    [part='legend'] {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  /* Room enough: the legend is a chart with one column for each subject. All marks ask for more room than there is, and
     shrink alike, so that each choice is as wide as it has marks. */
  @container (min-width: 700px) {
    [part='legend'] {
      display: flex;
      gap: 0;
    }
    [part='choice'] {
      flex: 0 1 auto;
      min-inline-size: 7em;
      hyphens: auto;
    }
    [part='choice']:first-of-type {
      display: grid;
      flex: none;
      gap: 3px;
      min-inline-size: 56px;
    }
    [part='choice'] > span {
      padding-inline-end: 8px;
    }
    [part='marks'] {
      flex-wrap: nowrap;
      gap: 0;
      padding-block-end: 5px;
      border-block-end: 1px solid var(--_rule-color);
      margin-inline-end: 8px;
    }
    [part='choice'] > [part='marks'] {
      padding-inline-end: 0;
    }
    [part='choice']:first-of-type > [part='marks'] {
      border-color: transparent;
    }
    [part='marks'] > span {
      flex: 0 1 auto;
      inline-size: 400px;
      min-inline-size: 0;
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
  /* A card takes two rows that all cards of its line share: its face, and its verdict with what opens beneath. */
  [part='pillar'] {
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    grid-row: span 2;
    row-gap: 0;
    scroll-margin: 16px;
  }
  [part='face'] {
    padding-block: calc(10px * var(--_density)) calc(8px * var(--_density));
    border-block-start: var(--_rule-width) solid var(--_rule-color);
  }
  [part='title'] {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
  }
  [part='icon'] {
    color: var(--_document-color);
  }
  [part='gist'] {
    max-inline-size: 36em;
    margin-block-start: 5px;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .cut {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  [part='details'] {
    margin-block-end: calc(14px * var(--_density));
  }
  [part='details-summary'] {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
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
    inset-inline-start: calc(var(--_shift) + 2px);
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
    /* Browsers paint transparent borders, too. */
    [part='choice']:not(:has(:checked)),
    [part='choice']:first-of-type > [part='marks'] {
      border-block-end-color: Canvas;
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
    [part='choice']:has(:checked) {
      border-block-end-color: transparent;
    }
  }
${matrixStyles}`;
