/**
 * The styles of the matrix. Its rows are grids at every width, since what opens in the last cell takes a line of its own
 * beneath the row. On a narrow screen a row has several lines; on a wide one and on paper it looks like that of a table.
 */
export const matrixStyles = `
  [part='matrix'] {
    --_columns: minmax(0, 17fr) minmax(0, 26fr) minmax(0, 18fr) minmax(0, 26fr) minmax(0, 14fr);
    font-size: 0.9375em;
    line-height: 1.3;
  }
  [part='matrix'].no-claim {
    --_columns: minmax(0, 20fr) minmax(0, 35fr) minmax(0, 28fr) minmax(0, 17fr);
  }
  [part='matrix'].no-ladder {
    --_columns: minmax(0, 20fr) minmax(0, 32fr) minmax(0, 31fr) minmax(0, 17fr);
  }
  [part='matrix'].no-ladder.no-claim {
    --_columns: minmax(0, 25fr) minmax(0, 55fr) minmax(0, 20fr);
  }
  [part='matrix'],
  [part='matrix'] > *,
  .cell {
    display: block;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font-weight: 400;
    text-align: start;
  }
  [part='matrix'] > caption {
    margin-block-end: calc(10px * var(--_density));
  }
  [part='matrix'] :is(.head, .row) {
    display: grid;
    align-items: center;
    margin: 0;
  }
  [part='matrix'] .row {
    padding-block: calc(6px * var(--_density));
    border-block-start: 1px solid var(--_rule-color);
    scroll-margin: 16px;
  }
  /* Where another verdict begins. */
  [part='matrix'] .first {
    border-block-start: var(--_rule-width) solid;
  }
  [part='matrix'] [part='title'] {
    display: flex;
    gap: 9px;
    align-items: center;
  }
  [part='matrix'] [part='icon'] {
    color: var(--_document-color);
  }
  [part='matrix'] :is([part='gist'], [part='claim']) {
    margin: 0;
    font-size: 1em;
    text-wrap: pretty;
  }
  .who {
    color: var(--_document-color);
    font-size: max(0.875em, 12px);
  }
  [part='claim'] .who {
    color: var(--_analysis-color);
  }

  /* The verdict is the control. Where browsers let it, the summary and what opens are boxes of the row. */
  [part='matrix'] [part='details-summary'] {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
    font-weight: 600;
    line-height: 1.15;
  }
  [part='matrix'] [part='details-summary']:hover > span {
    text-decoration: underline;
  }
  [part='matrix'] [part='details'] {
    margin: 0;
  }
  [part='matrix'] .row > .verdict {
    grid-column: 1 / -1;
  }
  /* In older browsers the verdict stands beneath its row, and its column has no heading. */
  @supports not selector(::details-content) {
    .head > .verdict {
      visibility: hidden;
    }
  }
  @supports selector(::details-content) {
    [part='matrix'] .row > .verdict,
    [part='matrix'] [part='details'] {
      display: contents;
    }
    [part='matrix'] [part='details']::details-content {
      grid-column: 1 / -1;
    }
  }
  .beneath {
    margin-block-start: calc(8px * var(--_density));
    padding-block-end: calc(14px * var(--_density));
    border-block-start: 2px solid;
  }
  [part='row']:has([part='details'][open]) + [part='row'] {
    border-block-start: 2px solid;
  }
  .none {
    stroke: none;
  }
  .paper {
    display: none;
  }

  /* The verb ladder. */
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: 24px;
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
  .near .beyond {
    stroke-dasharray: 1 5;
  }
  .joined {
    stroke: var(--_document-color);
    stroke-linecap: butt;
    stroke-width: 5px;
  }
  .way {
    stroke: var(--_analysis-color);
    stroke-dasharray: 0 6;
    stroke-width: 3px;
  }
  .back {
    stroke: var(--_analysis-color);
    stroke-dasharray: 6 4;
    stroke-linecap: butt;
    stroke-width: 3px;
  }
  .disc {
    fill: var(--_document-color);
    stroke: none;
  }
  .ring {
    stroke: var(--_document-color);
    stroke-width: 3px;
  }
  .diamond {
    fill: var(--_analysis-color);
    stroke: none;
  }
  .key {
    display: inline-block;
    inline-size: 16px;
    block-size: 16px;
    vertical-align: -3px;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    font-size: max(0.8em, 11.5px);
    line-height: 1.1;
    text-align: center;
    overflow-wrap: normal;
  }
  .step {
    grid-row: 1;
    justify-self: center;
    max-inline-size: 115%;
    color: var(--_document-color);
    font-weight: 600;
  }
  .step.analysis {
    color: var(--_analysis-color);
  }
  .s1 {
    grid-column: 1;
  }
  .s2 {
    grid-column: 2;
  }
  .s3 {
    grid-column: 3;
  }
  .s4 {
    grid-column: 4;
  }
  .s5 {
    grid-column: 5;
  }
  [part='ladder-key'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block: calc(10px * var(--_density));
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
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
    .head .steps {
      display: none;
    }
    /* The lines as the eye takes them in: subject and verdict, the ladder, text and analyst, what opens. */
    [part='matrix'] .row {
      grid-template-columns: minmax(52%, 1fr) auto;
      gap: 2px 12px;
    }
    [part='matrix'] [part='title'] {
      hyphens: auto;
    }
    [part='matrix'] [part='details-summary'] {
      order: 1;
      max-inline-size: min(11em, 42cqi);
    }
    [part='matrix'] :is([part='ladder'], [part='gist'], [part='claim']) {
      grid-column: 1 / -1;
      order: 2;
    }
    [part='matrix'] :is([part='gist'], [part='claim']) {
      order: 3;
      font-size: max(0.95em, 14px);
    }
    [part='matrix'] .row > .verdict,
    [part='matrix'] [part='details']::details-content {
      order: 4;
    }
  }
  /* Enlarged to 400 %: long words need the whole line. */
  @container (max-width: 319.9px) {
    [part='matrix'] .row {
      grid-template-columns: minmax(0, 1fr);
    }
    [part='matrix'] [part='details-summary'] {
      max-inline-size: none;
    }
    [part='ladder'] .step {
      max-inline-size: 190%;
    }
    [part='ladder'] :is(.s2, .s4) {
      grid-row: 2;
    }
  }
  @container (min-width: 560px) and (max-width: 999.9px) {
    [part='matrix'] .row {
      grid-template-columns: repeat(12, minmax(0, 1fr));
      gap: 4px 16px;
      align-items: start;
    }
    [part='matrix'] [part='title'] {
      grid-column: span 4;
      min-block-size: 28px;
    }
    [part='matrix'] [part='ladder'] {
      grid-column: span 5;
      order: 0;
    }
    [part='matrix'] [part='details-summary'] {
      grid-column: span 3;
      max-inline-size: none;
    }
    [part='matrix'] :is([part='gist'], [part='claim']) {
      grid-column: span 6;
    }
  }
  @container (min-width: 1000px) {
    [part='matrix'] :is(.head, .row) {
      grid-template-columns: var(--_columns);
      gap: 0 20px;
    }
    [part='matrix'] .row {
      padding-block: calc(6px * var(--_density));
    }
    [part='matrix'] .head {
      align-items: end;
      padding-block-end: 6px;
    }
    .who,
    [part='ladder'] .steps {
      display: none;
    }
  }
  [part='matrix'] .head > .cell {
    font-size: max(0.8667em, 12px);
    font-weight: 700;
    line-height: 1.2;
  }
  .head .gist {
    color: var(--_document-color);
  }
  .head .claim {
    color: var(--_analysis-color);
  }
  .head .steps {
    margin-block-start: 6px;
    font-size: max(0.92em, 11.5px);
    white-space: nowrap;
  }
  /* Every other word stands a line higher, which gives each twice the room. */
  .head .step {
    grid-row: 2;
    max-inline-size: none;
    color: var(--_muted-color);
    font-weight: 400;
  }
  .head .step:nth-child(even) {
    grid-row: 1;
  }
  @media (forced-colors: active) {
    :is(.scale, .joined, .way, .back, .ring) {
      stroke: CanvasText;
    }
    :is(.disc, .diamond) {
      fill: CanvasText;
    }
    [part='matrix'] [part='icon'] {
      color: CanvasText;
    }
  }
  /* On paper the whole table comes first, and what opens beneath its rows after it. */
  @media print {
    [part='matrix'] {
      --_columns: minmax(0, 17fr) minmax(0, 24fr) minmax(0, 21fr) minmax(0, 24fr) minmax(0, 14fr);
      font-size: 0.72em;
    }
    [part='matrix'] .cell {
      font-size: 1em;
    }
    [part='matrix'] .head .steps {
      display: grid;
      font-size: 0.75em;
    }
    [part='matrix'] > thead {
      position: static;
      block-size: auto;
      clip-path: none;
    }
    [part='matrix'] .head,
    [part='matrix'] > tbody {
      display: grid;
      grid-template-columns: var(--_columns);
      gap: 0;
    }
    [part='matrix'] .head {
      align-items: end;
    }
    [part='matrix'] .row {
      display: contents;
    }
    [part='matrix'] .row > .cell,
    [part='matrix'] [part='details-summary'] {
      grid-column: auto;
      order: 0;
      min-block-size: 0;
      max-inline-size: none;
      align-items: start;
      padding: 5px 0;
      padding-inline-end: 10px;
      border-block-start: 1px solid #999;
      break-inside: avoid;
    }
    [part='matrix'] .first > .cell,
    [part='matrix'] .first [part='details-summary'] {
      border-block-start: 2px solid;
    }
    [part='matrix'] [part='details']::details-content {
      grid-column: 1 / -1;
      order: 1;
    }
    [part='matrix'] [part='icon'],
    .who,
    [part='ladder'] .steps {
      display: none;
    }
    .paper {
      display: block;
      font-weight: 700;
      font-size: 1.2em;
      break-after: avoid;
    }
    .beneath {
      border-block: 0;
      border-block-start: 2px solid;
    }
  }
`;
