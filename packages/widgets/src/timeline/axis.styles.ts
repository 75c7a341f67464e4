/** The marks of events, and the axis on which they stand where entries are side by side. */
export const axisStyles = `
  [part~='tick'] {
    --_ink: var(--_text-color);
    --_wide: var(--_mark, 10px);
    flex: none;
    inline-size: var(--_wide);
    block-size: var(--_high, var(--_wide));
    border-radius: 50%;
    background: var(--_ink);
    print-color-adjust: exact;
  }
  .aside {
    --_wide: calc(0.65 * var(--_mark, 10px));
  }
  .signing {
    --_ink: var(--_document-color);
    --_wide: calc(1.8 * var(--_mark, 8.8px));
  }
  .publication {
    --_ink: var(--_analysis-color);
    border-radius: 0;
    rotate: 45deg;
    scale: 0.85;
  }
  .computed {
    --_ink: var(--_document-color);
    border: 1.5px dashed var(--_ink);
    border-radius: 2px;
    background: repeating-linear-gradient(135deg, var(--_ink) 0 2px, transparent 2px 4px);
  }
  [part~='tick'][part~='uncertain'] {
    border: 2px solid var(--_ink);
    background: none;
  }
  /* A thin line with a cap at each end. */
  [part~='tick'][part~='bar'] {
    --_line-of-bar: var(--_ink) 0 0;
    --_wide: 14px;
    --_high: 7px;
    border: solid var(--_ink);
    border-width: 0 2px;
    border-radius: 0;
    background: linear-gradient(var(--_line-of-bar)) center / 100% 2px no-repeat;
  }
  [part~='tick'][part~='bar'][part~='uncertain'] {
    --_line-of-bar: to right, var(--_ink) 0 60%, transparent 0;
    background-repeat: repeat-x;
    background-size: 5px 2px;
  }
  /* The ring of the event that is open. */
  [open] > summary > [part~='tick']:not(.placed[part~='bar']),
  [open] > summary > .placed[part~='bar']::after {
    outline: 1.5px solid;
    outline-offset: 2px;
  }

  /* Marks on the axis belong to the entries and are only drawn there, so that each event has one control. */
  .strip {
    /* From the top: bars of several days, the word beside the mark of the signing, the line. */
    --_above: 20px;
    --_lane-size: 14px;
    --_line: calc(var(--_above) + var(--_lane-size) * var(--_lanes, 0));
    --_dot: clamp(4px, 60cqi * var(--_step-here, 1), 12px);
    --_between: 0px;
    /* What all columns have, and where an event stands. */
    --_room: (100% - var(--_between) * var(--_gaps-here, 0));
    position: relative;
  }
  [part='axis'] {
    position: relative;
    block-size: calc(var(--_line) + 32px);
    margin-block-end: 8px;
  }
  [part='axis'],
  .placed,
  .note {
    display: none;
  }
  /* The line. A name that does not fit into its stretch goes to a second line, which is cut off, and its tick with it. */
  [part='stretch'] {
    position: absolute;
    inset-block: var(--_line) 0;
    inset-inline-start: calc(var(--_room) * var(--_start-here, 0) + var(--_between) * var(--_start-gaps-here, 0));
    display: flex;
    flex-wrap: wrap;
    inline-size: calc(var(--_room) * var(--_size-here, 0) + var(--_between) * var(--_size-gaps-here, 0));
    overflow: hidden;
    border-block-start: 1.5px solid;
  }
  [part='stretch']::before {
    block-size: 100%;
    content: '';
  }
  [part='stretch'] > span {
    block-size: 100%;
    padding-block-start: 13px;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--_rule-color);
    font-size: max(0.75em, 11.5px);
    line-height: 16px;
    white-space: nowrap;
  }
  [part~='event'] {
    --_start-at: (var(--_room) * var(--_at-here, 0) + var(--_between) * var(--_at-gaps-here, 0));
  }
  .placed {
    --_mark: var(--_dot);
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--_line) + 0.75px - var(--_wide) / 2);
    inset-inline-start: calc(var(--_start-at) - var(--_wide) / 2);
  }
  summary:is(:hover, :focus-visible) > .placed:not([part~='bar']) {
    scale: 1.3;
  }
  .placed::before,
  .placed::after {
    font-size: max(0.72em, 11.5px);
    line-height: 14px;
    white-space: nowrap;
  }
  .placed.signing::after {
    position: absolute;
    /* Above the marks that follow, which a long word reaches. */
    inset-block-end: calc(50% + 8px);
    inset-inline-start: calc(100% + 3px);
    color: var(--_ink);
    font-weight: 700;
    content: attr(data-name);
    content: attr(data-name) / '';
  }
  [part='date-group']:last-child > * > [part~='event']:last-child .placed.signing::after {
    inset-inline: auto calc(100% + 3px);
  }
  /* Its side where it begins reaches down to the line; its name stands before the bar. */
  .placed[part~='bar'],
  .placed[part~='bar'][part~='uncertain'] {
    inset-block-start: calc(var(--_line) - var(--_above) - var(--_lane-size) * var(--_lane, 1));
    inset-inline-start: calc(var(--_start-at) - 1px);
    align-items: start;
    min-inline-size: 4px;
    inline-size: calc(
      var(--_room) * var(--_to-here, 0) + var(--_between) * var(--_to-gaps-here, 0) - var(--_start-at) - 1px
    );
    block-size: calc(var(--_above) + var(--_lane-size) * var(--_lane, 1));
    border: solid var(--_ink);
    border-width: 0;
    border-inline-start-width: 2px;
    background: none;
    /* What it spans is not its own: marks of other events stand there. */
    pointer-events: none;
  }
  .placed[part~='bar']::before,
  .placed[part~='bar']::after {
    pointer-events: auto;
  }
  .columns .placed[part~='bar']::before {
    flex: 0 1 auto;
    min-inline-size: 0;
    /* Arabic letters reach further down than the line. */
    padding-block-end: 5px;
    padding-inline: 5px 6px;
    overflow: hidden;
    text-overflow: ellipsis;
    content: attr(data-name);
    content: attr(data-name) / '';
  }
  .placed[part~='bar']::after {
    flex: 1 1 4px;
    block-size: 7px;
    margin-block-start: 4px;
    border-inline-end: 2px solid var(--_ink);
    background: linear-gradient(var(--_line-of-bar)) center / 100% 2px no-repeat;
    content: '';
  }
  .placed[part~='bar'][part~='uncertain']::after {
    background-repeat: repeat-x;
    background-size: 5px 2px;
  }
  @media (forced-colors: active) {
    [part~='tick'] {
      --_ink: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
