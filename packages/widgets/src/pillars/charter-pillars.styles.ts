import { statementStyles } from '../statement.styles.ts';
import { matrixStyles } from './matrix.styles.ts';
import { panelStyles } from './panel.styles.ts';
import { summaryStyles } from './summary.styles.ts';
import { ASPECTS, VERDICTS, verdictStyles } from './verdict.ts';

/** Choosing a verdict or an aspect puts the cards of the others away. It needs no script. */
const filterRules = [...VERDICTS, ...ASPECTS]
  .map((name) => `[part='base']:has(.${name}:checked) [part='pillar']:not(.${name}) { display: none; }`)
  .join('\n');

/** A grid of some columns, where there is room for it. Each card knows in which column it stands. */
const columns = (minWidth: number, count: number) => `
  @container (min-width: ${minWidth}px) {
    :host(:not([layout='list'])) [part='pillars'] { --_columns: ${count}; }
    ${Array.from({ length: count }, (_, n) => `:host(:not([layout='list'])) [part='pillar']:nth-child(${count}n + ${n + 1}) { --_nth: ${n}; }`).join('\n')}
  }`;

export const pillarsStyles = `${statementStyles}${verdictStyles}${panelStyles}${summaryStyles}
  [part='pillars'] {
    --_columns: 1;
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    grid-auto-flow: dense;
    column-gap: var(--_gap);
  }
  /* The cards of a line share their rows: the faces, the lines of the analyst, and what opens beneath these. */
  [part='pillar'] {
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    grid-row: span 3;
    row-gap: 0;
    scroll-margin: 16px;
  }
  [part='face'] {
    padding-block: calc(10px * var(--_density)) calc(4px * var(--_density));
    border-block-start: var(--_rule-width) solid var(--_rule-color);
  }
  [part='standing'] {
    display: flex;
    gap: 6px;
    align-items: center;
    margin-block-end: 3px;
    font-size: max(0.8125em, 13px);
    font-weight: 600;
    line-height: 1.2;
  }
  [part='face'] > [part='title'] {
    display: flex;
    gap: 8px;
    align-items: baseline;
    justify-content: space-between;
  }
  [part='title'] > [part='heading'] {
    text-wrap: pretty;
  }
  /* In the middle of the first line. */
  [part='icon'] {
    align-self: start;
    margin-block: calc(0.65em - var(--_icon-size) / 2) -8px;
    color: var(--_document-color);
  }
  [part='gist'] {
    max-inline-size: 36em;
    margin-block-start: 4px;
    line-height: 1.32;
    text-wrap: pretty;
  }
  /* The line of the analyst, smaller than that of the text and at the same edge. It opens the panel. */
  [part='pillar'] [part='claim'] {
    padding-block: 4px;
    color: var(--_analysis-color);
    line-height: 1.25;
    text-wrap: pretty;
  }
  [part='pillar'] [part='claim'] > b {
    font-weight: 400;
  }
  .cut {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  [part='details'] {
    grid-row: span 2;
    margin-block-end: calc(10px * var(--_density));
  }
  [part='details-summary'] {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 30px;
    font-size: max(0.8125em, 13px);
  }
  [part='details-summary']:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='details'] > [part='panel'] {
    --_shift: calc(var(--_column, 0) * (100cqi + var(--_gap)) / var(--_columns));
    position: relative;
    /* Above the empty room beneath the cards beside it, so that everything in it can be clicked. */
    z-index: 1;
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
    /* What opens begins beneath the longest of the lines beside its own. */
    [part='pillar'] > [part='details'] {
      display: grid;
      grid-template-rows: subgrid;
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0;
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
