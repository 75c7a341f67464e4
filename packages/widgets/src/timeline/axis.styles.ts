/** The marks of events, and the axis on which they stand with a proportional scale. */
export const axisStyles = `
  [part~='tick'] {
    --_ink: var(--_text-color);
    --_wide: 10px;
    flex: none;
    inline-size: var(--_wide);
    block-size: var(--_high, var(--_wide));
    border-radius: 50%;
    background: var(--_ink);
    print-color-adjust: exact;
  }
  .aside {
    --_wide: 6px;
  }
  .signing {
    --_ink: var(--_document-color);
    --_wide: 16px;
  }
  .publication {
    border-radius: 0;
    rotate: 45deg;
    scale: 0.85;
  }
  .computed {
    --_ink: var(--_muted-color);
    border: 1.5px dashed var(--_ink);
    border-radius: 2px;
    background: repeating-linear-gradient(135deg, var(--_ink) 0 2px, transparent 2px 4px);
  }
  [part~='tick'][part~='uncertain'] {
    --_wide: 10px;
    border: 2px solid var(--_ink);
    background: none;
  }
  /* A thin line with a cap at each end. */
  [part~='tick'][part~='bar'] {
    --_ink: var(--_muted-color);
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
  [open] > summary > [part~='tick']:not([part~='bar']) {
    outline: 1.5px solid;
    outline-offset: 2px;
  }

  /* Marks on the axis belong to the entries and are only drawn there, so that each event has one control. */
  .strip {
    --_lane-size: min(15px, 150px / var(--_lanes, 1));
    --_line: calc(var(--_lane-size) * var(--_lanes, 1));
    position: relative;
  }
  [part='axis'] {
    position: relative;
    block-size: calc(var(--_line) + 26px);
    margin-block: 4px 8px;
  }
  [part='axis'],
  .placed,
  .note {
    display: none;
  }
  /* A name that does not fit into its stretch goes to a second line, which is cut off, and its tick with it. */
  [part='stretch'] {
    position: absolute;
    inset-block: var(--_line) 0;
    inset-inline-start: calc(100% * var(--_start, 0));
    display: flex;
    flex-wrap: wrap;
    inline-size: calc(100% * var(--_size, 0));
    overflow: hidden;
    border-block-start: 1.5px solid;
  }
  [part='stretch']::before {
    block-size: 100%;
    content: '';
  }
  [part='stretch'] > span {
    block-size: 100%;
    padding-block-start: 5px;
    padding-inline-start: 4px;
    border-inline-start: 1px solid var(--_rule-color);
    font-size: max(0.75em, 11.5px);
    line-height: 16px;
    white-space: nowrap;
  }
  .placed {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(4px + var(--_line) - var(--_lane-size) * (var(--_lane, 0) + 0.5) - var(--_high, var(--_wide)) / 2);
    inset-inline-start: clamp(0px, 100% * var(--_at, 0) - var(--_wide) / 2, 100% - var(--_wide));
  }
  .placed[part~='bar'],
  .placed[part~='bar'][part~='uncertain'] {
    inset-inline-start: calc(100% * var(--_at, 0));
    inline-size: max(4px, 100% * (var(--_to, 0) - var(--_at, 0)));
  }
  summary:is(:hover, :focus-visible) > .placed:not([part~='bar']) {
    scale: 1.3;
  }
  @media (forced-colors: active) {
    /* Above the plate that browsers put behind the words beneath, which would cut its letters. */
    [part='details-summary'] > [part='heading'] {
      position: relative;
      z-index: 1;
    }
    [part~='tick'],
    [part~='tick'][part~='bar'] {
      --_ink: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
