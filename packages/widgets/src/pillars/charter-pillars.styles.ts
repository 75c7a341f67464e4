import { statementStyles } from '../statement.styles.ts';
import { matrixStyles } from './matrix.styles.ts';
import { panelStyles } from './panel.styles.ts';
import { summaryStyles } from './summary.styles.ts';
import { ASPECTS, VERDICTS, verdictStyles } from './verdict.ts';

/** Choosing a verdict or an aspect puts the cards of the others away. It needs no script. */
const filterRules = [...VERDICTS, ...ASPECTS]
  .map((name) => `[part='base']:has(.${name}:checked) [part='pillar']:not(.${name}) { display: none; }`)
  .join('\n');

const HOST = ":host(:not([layout='list']))";

/** A grid of some columns, in containers of some widths. Each card knows in which column it stands. */
const columns = (count: number, widths: string) => `
  @container ${widths} {
    ${HOST} [part='pillars'] { --_columns: ${count}; }
    ${Array.from({ length: count - 1 }, (_, n) => `${HOST} [part='pillar']:nth-child(${count}n + ${n + 2}) { --_nth: ${n + 1}; }`).join('\n')}
  }`;

/** What stands in lines that it shares with the cards beside it. */
const SHARED_LINES = `
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;`;

export const pillarsStyles = `${statementStyles}${verdictStyles}${panelStyles}${summaryStyles}
  [part='pillars'] {
    --_columns: 1;
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    grid-auto-flow: dense;
    column-gap: var(--_gap);
  }
  /* The cards of a line share their rows: the faces, the lines of the analyst, and what opens beneath these. */
  [part='pillar'] {${SHARED_LINES}
    grid-row: span 3;
    scroll-margin: 16px;
  }
  [part='face'] {
    display: flex;
    flex-direction: column;
    padding-block-start: calc(8px * var(--_density));
    border-block-start: var(--_rule-width) solid;
  }
  [part='standing'] {
    display: flex;
    gap: 6px;
    align-items: center;
    margin-block-end: 3px;
    font-size: max(0.8125em, 13px);
    line-height: 1.2;
  }
  [part='title'] > [part='heading'] {
    text-wrap: pretty;
  }
  [part='icon'] {
    opacity: 0.75;
  }
  [part='standing'] > [part='icon'] {
    margin-block: -4px;
    margin-inline-start: auto;
  }
  /* Both voices have one size. Colour and the shape of the rule tell them apart, and the name of the analyst. */
  [part='gist'],
  [part='pillar'] [part='claim'] {
    padding-inline-start: 9px;
    border-inline-start: 2px solid var(--_document-color);
    font-size: 0.9375em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  /* Its edge goes on to that of the analyst. */
  [part='face'] > [part='gist'] {
    flex: 1;
    margin-block-start: 6px;
  }
  [part='pillar'] [part='claim'] {
    border-inline-start-color: var(--_analysis-color);
    border-inline-start-style: dotted;
  }
  [part='pillar'] [part='claim'] > b {
    color: var(--_analysis-color);
    font-weight: 600;
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
  /* The lines of the analyst begin in one line of a row, however long each is. */
  [part='details-summary'] {
    display: flex;
    gap: 14px;
    align-items: start;
    min-block-size: 28px;
    padding-block-start: 6px;
  }
  [part='details-summary'].opens::after {
    margin-block-start: 0.45em;
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
    border-block-start: 2px solid;
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
    /* One rule for all of a verdict: it goes on between the cards of a line, unless some are put away. */
    @container (min-width: 480px) {
      ${HOST} .same > [part='face'] {
        position: relative;
      }
      ${HOST} [part='base']:not(:has(:checked:not(.all))) .same > [part='face']::before {
        position: absolute;
        inset-block-start: calc(var(--_rule-width) * -1);
        inset-inline-end: 100%;
        inline-size: calc(min(1, var(--_nth, 0)) * var(--_gap));
        border-block-start: var(--_rule-width) solid;
        content: '';
      }
    }
    @container (max-width: 479.9px) {
      .same > [part='face'] {
        border-block-start: 1px solid var(--_rule-color);
      }
    }
    ${columns(2, '(min-width: 480px) and (max-width: 699.9px)')}
    ${columns(3, '(min-width: 700px) and (max-width: 999.9px)')}
    ${columns(4, '(min-width: 1000px) and (max-width: 1099.9px)')}
    ${columns(5, '(min-width: 1100px)')}
    /* What does not differ begins a line of its own, unless some cards are put away, or the page has an order of its own. */
    @container (min-width: 1100px) {
      ${HOST} [part='base']:not(:has(:checked:not(.all))) .one:not(:has(> .rest ~ :not(.rest))) {
        grid-auto-flow: row;
        > .rest {
          --_nth: 0;
          grid-column-start: calc(var(--_nth) + 1);
        }
        ${[1, 2, 3, 4].map((nth) => `> .rest:nth-child(5n + ${nth + 1} of .rest) { --_nth: ${nth}; }`).join('\n')}
      }
    }
    [part='base'] [part='pillar']:has(> [open]) > [part='face'] {
      border-block-start-color: currentColor;
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
    [part='pillar'] > [part='details'] {${SHARED_LINES}
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
    [part='face']::before {
      display: none;
    }
    [part='details'] > [part='panel'] {
      --_shift: 0px;
    }
  }
${matrixStyles}`;
