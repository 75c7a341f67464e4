/** Every other word stands a line lower, which gives each twice the room. */
const staggered = (steps: string) => `
      ${steps} {
        justify-self: center;
        inline-size: max-content;
      }
      ${steps}:nth-child(even) {
        grid-row: 3;
        margin-block-start: 5px;
      }
      ${[1, 2, 3, 4, 5].map((n) => `.step:nth-child(${n}) { grid-column: ${n}; }`).join('\n')}`;

/**
 * The styles of the ladders. A scale and all ladders beneath it have the same five columns. Where the scale stands above
 * the rows as a column, thin lines lead from it through all of them; elsewhere each ladder has the name of the step that
 * the text reaches.
 */
export const ladderStyles = `
  :is(.head, .row) > .ladder {
    position: relative;
  }
  /* The part that no verb of the text reaches is shaded, from the names of its steps to the last row. */
  .steps,
  .group::after,
  .ladder {
    --_shade: color-mix(in srgb, var(--_rule-color) 45%, transparent);
    --_faint: color-mix(in srgb, var(--_rule-color) 55%, transparent);
    --_zone: linear-gradient(var(--_shade) 0 0) var(--_end, 100%) 0 / calc((6 - var(--_from)) * 20%) 100% no-repeat;
  }
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block: 0.28em;
    overflow: visible;
  }
  [dir='rtl'] .drawing {
    scale: -1 1;
  }
  [dir='rtl'] .ladder {
    --_end: 0%;
  }
  .place {
    overflow: visible;
  }
  .disc {
    fill: var(--_document-color);
    stroke: none;
  }
  .joint {
    stroke: var(--_document-color);
    stroke-width: 2px;
  }
  .scale {
    stroke: currentColor;
    stroke-width: 1px;
    opacity: 0.45;
  }
  .none {
    stroke: none;
  }
  .way {
    stroke: var(--_analysis-color);
    stroke-dasharray: 0 5;
    stroke-width: 2.5px;
  }
  .diamond {
    fill: var(--_analysis-color);
    stroke: Canvas;
    stroke-width: 1.5px;
  }
  .key {
    display: inline-block;
    inline-size: 15px;
    block-size: 15px;
    vertical-align: -2px;
  }
  /* Words of one line wrap to the next rather than being cut off. */
  .steps {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    padding-block-end: 4px;
    font-size: max(0.765em, 12px);
    font-weight: 400;
    line-height: 1.1;
    text-align: center;
  }
  /* All counts stand in one line, and all words end in one. */
  .step {
    grid-row: 1 / span 2;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .step > [part='count'] {
    margin: 0 0 2px;
    font-size: 1.15em;
  }
  .step.unreached {
    grid-row: 2;
    justify-content: end;
  }
  /* Above the steps that no verb of the text reaches. */
  .beyond {
    grid-row: 1;
    grid-column: var(--_from) / -1;
    padding: 0 4px 3px;
  }
  ${[2, 3, 4, 5, 6].map((n) => `.from${n} { --_from: ${n}; }`).join('\n')}
  .reached {
    display: none;
    color: var(--_document-color);
    font-size: max(0.8em, 12px);
    font-weight: 600;
    white-space: nowrap;
  }
  .reached.word {
    color: var(--_analysis-color);
  }
  ${[1, 2, 3, 4, 5].map((n) => `.s${n} { --_at: ${20 * n - 10}%; }`).join('\n')}
  [part='ladder-key'] {
    padding-block: calc(7px * var(--_density));
    border-block-start: 1px solid var(--_rule-color);
    font-size: max(0.8125em, 12px);
    text-wrap: pretty;
  }
  @media not print {
    @container (min-width: 1000px) {
      .head .steps,
      .group::after,
      .row > .ladder {
        background: var(--_zone);
      }
      [dir='rtl'] .group::after {
        --_end: 0%;
      }
      .group::after,
      .row > .ladder {
        align-self: stretch;
        background: var(--_zone), ${[0, 20, 40, 60, 80, 100].map((place) => `linear-gradient(var(--_faint) 0 0) ${place}% 0 / 1px 100% no-repeat`).join(', ')};
      }
      .row > .ladder {
        margin-block: calc(-1 * var(--_space));
        padding-block-start: var(--_space);
      }
      .no-ladder .group::after {
        content: none;
      }
      .row > .ladder .scale {
        stroke: none;
      }
      /* Russian has longer words. */${staggered('.step:lang(ru)')}
    }
    @container (max-width: 999.9px) {
      .reached {
        display: block;
        position: absolute;
        inset-inline-start: calc(var(--_at) + 10px);
        line-height: 1;
      }
      /* There is no room behind the last two. */
      :is(.s4, .s5).behind {
        inset-inline: auto calc(100% - var(--_at) + 10px);
      }
      .behind {
        inset-block-start: 1px;
      }
      /* Beside a word of the analyst, each name stands beneath its shape. */
      .below {
        inset-block-start: calc(100% - 1.1em);
        inset-inline-start: calc(var(--_at) - 10%);
        inline-size: 20%;
        white-space: normal;
        overflow-wrap: anywhere;
        text-align: center;
      }
      .ladder:has(.below) {
        padding-block-end: 1.1em;
      }
      .row > .ladder {
        margin-block-start: 2px;
      }
    }
  }
  @media (forced-colors: active) {
    :is(.scale, .joint, .way) {
      stroke: CanvasText;
    }
    :is(.disc, .diamond) {
      fill: CanvasText;
    }
  }
  @media print {${staggered('.step')}
  }
`;
