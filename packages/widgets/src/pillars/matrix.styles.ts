import { ladderStyles } from './ladder.styles.ts';

/**
 * The styles of the matrix. A row is a grid at every width: four cells beside each other on a wide screen and on paper,
 * one below the other on a phone. The last cell, with what opens, always takes a line of its own beneath the others. Its
 * control stands at the end of the first line, for which the fifth column leaves room.
 */
export const matrixStyles = `${ladderStyles}
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
    --_space: calc(4px * var(--_density));
    --_ladder: minmax(264px, 42fr);
    --_claim: minmax(0, 58fr);
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
  :is(.head, .group, .row) {
    display: grid;
    grid-template-columns: minmax(0, 41fr) minmax(0, 59fr) var(--_ladder) var(--_claim) 28px;
    column-gap: 20px;
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
  .head > .ladder {
    padding-block-end: 0;
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
    font-size: max(0.875em, 12px);
  }
  .gist > .who {
    color: var(--_document-color);
  }
  .claim > .who {
    color: var(--_analysis-color);
  }
  .row > [part='title'] {
    display: flex;
    gap: 8px;
    align-items: baseline;
    overflow-wrap: break-word;
  }
  /* In the middle of the first line. */
  .row > [part='title'] > [part='icon'] {
    align-self: start;
    margin-block: calc(0.65em - var(--_icon-size) / 2) -8px;
  }
  /* The verdict above its subjects, and on what the two differ on these. */
  .group > .cell {
    grid-area: 1 / 1 / auto / -1;
    display: flex;
    gap: 8px;
    align-items: center;
    flex-wrap: wrap;
    column-gap: 8px;
    padding-block: calc(3px * var(--_density));
    border-block-start: var(--_rule-width) solid;
    font-size: max(0.9333em, 13px);
    font-weight: 700;
  }
  .group .aspect {
    font-weight: 400;
  }
  .group::after {
    grid-area: 1 / 3;
    content: '';
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

  @media not print {
    /* Without columns, each line says whose words it has. Of the headings the scale alone is seen, above all ladders. */
    @container (max-width: 999.9px) {
      .head > .cell:not(.ladder),
      .no-ladder .head {
        position: absolute;
        inset-inline: 0;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      [part='matrix'] {
        --_space: calc(8px * var(--_density));
      }
      .cell > .who {
        display: inline;
      }
      :is(.head, .group, .row) {
        grid-template-columns: minmax(0, 1fr);
        column-gap: 24px;
      }
      .group::after {
        content: none;
      }
      :is(.head, .row) > :not(.verdict) {
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
      .row > :is(.gist, .claim) {
        margin-block-start: calc(3px * var(--_density));
      }
      .row > .gist {
        margin-block-start: calc(5px * var(--_density));
      }
    }
    /* Enlarged to 400 %: the longest words of titles keep to their line. */
    @container (max-width: 319.9px) {
      .row > [part='title'] {
        padding-inline-end: 32px;
        font-size: min(1em, 6.2cqi);
      }
    }
    @container (min-width: 560px) and (max-width: 999.9px) {
      :is(.head, .row) {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .head > .ladder {
        grid-column: 2;
      }
      :is(.head, .row) > .ladder {
        padding-inline-end: 0;
        margin-inline-end: 40px;
      }
    }
  }
  /* On paper the whole table comes first, and what opens beneath its rows after it: all cells are in one grid. */
  @media print {
    [part='matrix'] {
      display: grid;
      grid-template-columns: minmax(min-content, 40fr) minmax(0, 68fr) var(--_ladder) var(--_claim);
      font-size: 0.66em;
    }
    /* Words need the room of a sheet more than bars do. */
    [part='matrix']:not(.no-ladder) {
      --_ladder: 196px;
    }
    [part='matrix']:not(.no-claim) {
      --_claim: minmax(0, 70fr);
    }
    [part='matrix'] > caption,
    .group > .cell,
    .beneath {
      grid-area: auto / 1 / auto / -1;
    }
    .group > .cell {
      padding-block: 1px;
      break-after: avoid;
    }
    .group::after {
      content: none;
    }
    .steps {
      font-size: 0.85em;
    }
    .ladder .scale {
      opacity: 1;
      stroke: #999;
    }
    [part='matrix'] > :not(caption),
    :is(.head, .group, .row),
    .row > .verdict,
    .verdict > [part='details'] {
      display: contents;
    }
    .row > .cell {
      padding-block: 1px;
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
