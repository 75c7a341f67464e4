/** Says that a line opens, and that it is open. */
export const chevron = `inline-size: 6px;
    block-size: 6px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    rotate: 45deg;
    translate: 0 -2px;`;
export const chevronUp = `rotate: -135deg;
    translate: 0 1px;`;

/** The actions beneath a quotation, and the citation that one of them opens. */
export const actionStyles = `
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    margin-block-start: calc(14px * var(--_density));
    padding-block-start: calc(6px * var(--_density));
    border-block-start: 1px solid var(--_rule-color);
  }
  [part='actions'] > :is(button, span),
  [part='cite'] {
    min-block-size: 28px;
    color: var(--_muted-color);
    font-size: max(0.875em, 13px);
    line-height: 28px;
  }
  /* What was done is said beneath the buttons, which stay where they are: another click may follow. Nothing said yet
     takes no room, and can be heard once it is. */
  [part='status'] {
    order: 2;
    flex-basis: 100%;
  }
  [part='status']:empty {
    position: absolute;
  }
  [part='actions'] > [part='source'] {
    min-block-size: 28px;
    font-size: max(0.875em, 13px);
  }
  [part='actions'] :is(button, summary) {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  [part='actions'] :is(button, summary):hover {
    text-decoration-thickness: 2px;
  }
  [part='cite'] {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    /* The corner of the arrow. */
    padding-inline-end: 2px;
  }
  [part='cite']::after {
    ${chevron}
  }
  [open] > [part='cite']::after {
    ${chevronUp}
  }
  [part='citation'][open] {
    flex-basis: 100%;
  }
  [part='citation'] > div {
    max-inline-size: 38em;
    padding-block: 10px 6px;
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
  }
  [part='citation-text'] {
    overflow-wrap: anywhere;
  }
  [part='copy-citation'] {
    min-block-size: 28px;
    margin-block-start: 4px;
    text-decoration: underline 1px;
  }
  /* The line that opens stays where it is; what it opens takes the next row. */
  @supports selector(::details-content) {
    [part='citation'] {
      display: contents;
    }
    [part='citation']::details-content {
      order: 1;
      flex-basis: 100%;
    }
    [part='citation']:not([open])::details-content {
      display: none;
    }
  }
  /* Where the link and the buttons do not fit a narrow row, the buttons have one of their own, in which they stay together:
     beside a share button, and in languages in which the link is long. */
  @container (max-width: 479.98px) {
    [part='actions'] {
      column-gap: 18px;
    }
    [part='actions']:is(:lang(ru), :lang(tr), :has([part='share'])) > [part='source'] {
      flex-basis: 100%;
    }
  }
  @container (max-width: 299.98px) {
    [part='actions'] > [part='source'] {
      flex-basis: 100%;
    }
  }
  [part='copy-text'] {
    margin-block-start: 8px;
    inline-size: 100%;
    max-inline-size: 40em;
    font: inherit;
  }
  @container (min-width: 480px) {
    [part='actions'] {
      column-gap: 22px;
    }
  }
`;
