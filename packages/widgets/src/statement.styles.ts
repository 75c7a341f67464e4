/** Styles that elements with statements share: headings, verbs, voices, sources and what opens. */
export const statementStyles = `
  [part~='heading'] {
    font-family: var(--_heading-font-family);
    font-size: calc(1em + 0.0625em * var(--_type-scale));
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  /* The verb is the fact: nothing else in a line that is read at a glance is set off. */
  [part~='verb'] {
    color: var(--_document-color);
    font-weight: 700;
  }
  [part~='verb'][part~='analysis'] {
    color: var(--_analysis-color);
  }

  /* Words name the voice. The shape and the colour of the rule only repeat that. */
  [part~='voice'] {
    padding-inline-start: 14px;
    border-inline-start: calc(1.5 * var(--_rule-width)) solid var(--_document-color);
  }
  [part~='voice'][part~='reported'] {
    border-inline-start: calc(1.5 * var(--_rule-width)) double var(--_reported-color);
  }
  [part~='voice'][part~='analysis'] {
    border-inline-start: calc(1.5 * var(--_rule-width)) dotted var(--_analysis-color);
  }
  [part~='voice'] > * + * {
    margin-block-start: calc(8px * var(--_density));
  }
  [part='voice-label'] {
    color: var(--_document-color);
    font-size: max(0.8125em, 12px);
    font-weight: 700;
  }
  [part~='reported'] > [part='voice-label'] {
    color: var(--_reported-color);
  }
  [part~='analysis'] > [part='voice-label'] {
    color: var(--_analysis-color);
  }

  /* The mark behind a statement. It is as high as a finger needs, and still does not part the lines. */
  [part='sources-mark'] {
    display: inline-flex;
    align-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block: -6px;
    padding-inline: 3px;
    color: var(--_muted-color);
    font-size: max(0.75em, 11.5px);
    line-height: 1;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    white-space: nowrap;
  }
  [part='sources-mark']:hover {
    text-decoration-style: solid;
  }
  [part='sources'],
  [part='references'] {
    font-size: max(0.8125em, 12px);
  }
  [part='sources'] li + li {
    margin-block-start: 6px;
  }
  /* Where there are no popovers, the lists would all stand open at the end; the list of all sources is there too. */
  @supports not selector(:popover-open) {
    [part='sources'],
    [part='sources-mark'] {
      display: none;
    }
  }
  @supports selector(:popover-open) {
    [part='sources'] {
      max-inline-size: min(360px, 90vi);
      max-block-size: 60vb;
      overflow: auto;
      padding: 12px 14px;
      border: 1px solid var(--_rule-color);
      border-radius: var(--_radius);
      background: var(--_raised-color);
      color: var(--_raised-text-color);
      box-shadow: 0 4px 18px rgb(0 0 0 / 18%);
    }
  }
  @supports (position-area: end) {
    [part='sources']:popover-open {
      inset: auto;
      margin: 2px 0;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
    }
  }
  .numbers {
    display: none;
  }
  [part='references'] ol {
    padding-inline-start: 2.5em;
  }
  [part='references'] li {
    margin-block-start: 4px;
    list-style: decimal;
  }

  /* The third layer: a line that opens beneath itself. */
  [part~='more'] {
    border-block-start: 1px solid var(--_rule-color);
  }
  [part='more-summary'] {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: calc(36px * var(--_density));
    font-size: max(0.875em, 13px);
    font-weight: 600;
  }
  [part='more-summary']:hover {
    text-decoration-line: underline;
  }
  [part~='more'] > :not(summary) {
    padding-block-end: 10px;
    font-size: max(0.875em, 13px);
  }
  /* The arrow at the end of a line that opens. */
  .opens::after {
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: auto 4px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    opacity: 0.75;
    rotate: 45deg;
    translate: 0 -2px;
  }
  details[open] > .opens::after {
    rotate: -135deg;
    translate: 0 2px;
  }
  [part='term'] dt {
    font-weight: 700;
  }
  @media print {
    [part='sources-mark'],
    [part='sources'] {
      display: none;
    }
    .numbers {
      display: revert;
      font-size: 0.7em;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    [part='references'] ol {
      columns: 2;
    }
    .opens::after {
      display: none;
    }
    li,
    tr {
      break-inside: avoid;
    }
    [part~='heading'],
    [part~='label'],
    [part='voice-label'],
    summary {
      break-after: avoid;
    }
  }
`;
