/**
 * The styles of the matrix. A row is a grid at every width: four cells beside each other on a wide screen and on paper,
 * one below the other on a phone. The last cell, with what opens, always takes a line of its own beneath the others. Its
 * control stands at the end of the first line, for which the fifth column leaves room.
 */
export const matrixStyles = `
  [part='matrix'],
  [part='matrix'] > *,
  .group,
  .cell {
    display: block;
    min-inline-size: 0;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    color: inherit;
    font-size: 1em;
    font-weight: 400;
    text-align: start;
    text-wrap: pretty;
  }
  [part='matrix'] {
    --_space: calc(5px * var(--_density));
    --_ladder: minmax(0, 42fr);
    --_claim: minmax(0, 49fr);
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .no-ladder {
    --_ladder: 0px;
  }
  .no-claim {
    --_claim: 0px;
  }
  [part='matrix'] > caption {
    margin-block-end: calc(8px * var(--_density));
    font-size: 1.0667em;
    line-height: 1.4;
  }
  [part='byline'] + [part='byline'] {
    margin: 0;
  }
  :is(.head, .row) {
    display: grid;
    grid-template-columns: minmax(0, 37fr) minmax(0, 60fr) var(--_ladder) var(--_claim) 28px;
    column-gap: 18px;
    align-items: baseline;
  }
  .row {
    position: relative;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule-color);
    scroll-margin: 16px;
  }
  .head > .cell {
    padding-block-end: 6px;
    font-size: max(0.8667em, 12px);
    font-weight: 700;
  }
  :is(.head, .row) > .ladder {
    grid-column: 3;
  }
  :is(.head, .row) > .claim {
    grid-column: 4;
  }
  .head > .gist {
    color: var(--_document-color);
  }
  .head > .claim {
    color: var(--_analysis-color);
  }
  .cell > .who {
    display: none;
  }
  .row > [part='title'] {
    display: flex;
    overflow-wrap: break-word;
  }
  /* The verdict above its subjects. */
  .group > .cell {
    display: flex;
    gap: 8px;
    align-items: center;
    padding-block: calc(5px * var(--_density));
    border-block-start: var(--_rule-width) solid;
    font-size: max(0.9333em, 13px);
    font-weight: 700;
  }
  .bare > .row:first-child {
    border-block-start: var(--_rule-width) solid;
  }
  .row > .verdict {
    grid-column: 1 / -1;
  }
  .verdict > [part='details'] {
    margin: 0;
  }
  .row [part='details-summary'] {
    position: absolute;
    inset-block-start: calc(var(--_space) - 2px);
    inset-inline-end: 0;
    inline-size: 28px;
  }
  .row [part='details-summary']:hover {
    outline: 1px solid var(--_rule-color);
  }
  .beneath {
    margin-block-start: calc(10px * var(--_density));
    padding-block-end: calc(6px * var(--_density));
    border-block-start: 2px solid;
  }
  .row:has([open] > .beneath) + .row {
    border-block-start: 2px solid;
  }
  .paper {
    display: none;
  }

  /* The verb ladder. */
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: 1.4em;
    overflow: visible;
  }
  [dir='rtl'] .drawing {
    scale: -1 1;
  }
  .place {
    overflow: visible;
  }
  .scale {
    stroke: currentColor;
    stroke-width: 1px;
    opacity: 0.45;
  }
  .none {
    stroke: none;
  }
  :is(.way, .back) {
    stroke: var(--_analysis-color);
    stroke-dasharray: 0 6;
    stroke-width: 3px;
  }
  .back {
    stroke-dasharray: 6 4;
    stroke-linecap: butt;
  }
  :is(.disc, .tick, .diamond) {
    fill: currentColor;
    stroke: none;
  }
  .disc {
    color: var(--_document-color);
  }
  .ring {
    stroke: var(--_document-color);
    stroke-width: 3px;
  }
  .diamond {
    color: var(--_analysis-color);
  }
  .key {
    display: inline-block;
    inline-size: 15px;
    block-size: 15px;
    vertical-align: -2px;
  }
  /* The first and the last disc end where the texts around them begin and end. */
  :is(.head, .row) > .ladder {
    padding-inline: 8px;
  }
  .head > .ladder {
    text-indent: -8px;
  }
  /* Five columns, the middles of which are the steps. */
  .steps {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    align-items: end;
    margin-inline: -12.5%;
    font-size: max(0.72em, 11.5px);
    font-weight: 400;
    line-height: 1.1;
    text-align: center;
    text-indent: 0;
    overflow-wrap: normal;
  }
  .row .steps {
    display: none;
  }
  /* Every other word stands a line lower, which gives each twice the room. */
  .step {
    grid-row: 1;
    justify-self: center;
    inline-size: max-content;
  }
  :is(.s2, .s4) {
    grid-row: 2;
  }
  .step.document {
    color: var(--_document-color);
  }
  .step.analysis {
    color: var(--_analysis-color);
  }
  ${[1, 2, 3, 4, 5].map((n) => `.s${n} { grid-column: ${n}; }`).join('\n')}
  [part='ladder-key'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    padding-block: calc(7px * var(--_density));
    border-block-start: 1px solid var(--_rule-color);
    font-size: max(0.8125em, 12px);
  }

  @media not print {
    @container (min-width: 1000px) {
      .row > .ladder {
        --_faint: color-mix(in srgb, var(--_rule-color) 45%, transparent);
        align-self: stretch;
        margin-block: calc(-1 * var(--_space));
        padding-block-start: var(--_space);
        background: ${[0, 25, 50, 75, 100].map((place) => `linear-gradient(var(--_faint) 0 0) ${place}% 0 / 1px 100% no-repeat content-box`).join(', ')};
      }
      .tick {
        display: none;
      }
    }
    @container (min-width: 1240px) {
      .head .step {
        grid-row: 1;
        inline-size: min-content;
      }
    }
    /* Without columns, each line says whose words it has, and the headings are for screen readers only. */
    @container (max-width: 999.9px) {
      [part='matrix'] > thead {
        position: absolute;
        inset-inline: 0;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      [part='matrix'] {
        --_space: calc(8px * var(--_density));
      }
      .head {
        display: block;
      }
      .cell > .who {
        display: inline;
      }
      .row {
        grid-template-columns: minmax(0, 1fr);
        column-gap: 24px;
      }
      .row > :not(.verdict) {
        grid-column: auto;
      }
      /* The ladder comes before the words, as the eye takes them in. */
      .row > [part='title'] {
        order: -2;
        padding-inline-end: 40px;
      }
      .row > .ladder {
        order: -1;
      }
      .drawing {
        block-size: 1.2em;
      }
      .head .steps {
        display: none;
      }
      /* The words at both ends have half a column each, and begin and end where the texts do. */
      .row .steps {
        display: grid;
        grid-template-columns: minmax(0, 1fr) repeat(3, calc(25% - 4px)) minmax(0, 1fr);
        margin-inline: -8px;
      }
      .s1 {
        justify-self: start;
      }
      .s5 {
        justify-self: end;
      }
      .row > :is(.gist, .claim) {
        margin-block-start: calc(4px * var(--_density));
      }
    }
    /* Enlarged to 400 %: the longest words of titles keep to their line. */
    @container (max-width: 319.9px) {
      .row > [part='title'] {
        padding-inline-end: 32px;
        font-size: min(1em, 6.2cqi);
      }
    }
    /* Here there is room for all words in one line. */
    @container (min-width: 320px) and (max-width: 999.9px) {
      .step {
        grid-row: 1;
        max-inline-size: 110%;
      }
      /* Beside it Russian has a longer word. */
      .s2:lang(ru) {
        inline-size: min-content;
      }
    }
    @container (min-width: 560px) and (max-width: 999.9px) {
      .row {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .row > .ladder {
        margin-block-start: 0;
        padding-inline-end: 48px;
      }
    }
  }
  @media (forced-colors: active) {
    :is(.scale, .way, .back, .ring) {
      stroke: CanvasText;
    }
    :is(.disc, .tick, .diamond) {
      color: CanvasText;
    }
  }
  /* On paper the whole table comes first, and what opens beneath its rows after it: all cells are in one grid. */
  @media print {
    [part='matrix'] {
      display: grid;
      grid-template-columns: minmax(0, 37fr) minmax(0, 52fr) var(--_ladder) var(--_claim);
      font-size: 0.72em;
    }
    [part='matrix'] > caption,
    .group > .cell,
    .beneath {
      grid-column: 1 / -1;
    }
    .group > .cell {
      padding-block: 4px;
    }
    .steps {
      font-size: 0.85em;
    }
    [part='matrix'] > :not(caption),
    :is(.head, .group, .row),
    .row > .verdict,
    .verdict > [part='details'] {
      display: contents;
    }
    .row > .cell {
      padding-block: 4px;
      border-block-start: 1px solid #999;
      break-inside: avoid;
    }
    :is(.head, .row) > .cell {
      padding-inline-end: 14px;
    }
    [part='details']::details-content {
      grid-column: 1 / -1;
      order: 1;
    }
    .row [part='icon'],
    .row [part='details-summary'],
    .cell > .who {
      display: none;
    }
    .paper {
      display: block;
      font-weight: 700;
      font-size: 1.2em;
      break-after: avoid;
    }
  }
`;
