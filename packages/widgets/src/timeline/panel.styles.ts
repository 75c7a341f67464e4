/** What an entry opens. */
export const panelStyles = `
  [part='panel'] {
    display: grid;
    gap: calc(14px * var(--_density)) var(--_gap-wide);
    margin-block: 0 10px;
    padding-block: calc(14px * var(--_density));
    border-block: var(--_rule-width) solid;
  }
  /* The notch beneath the entry that is open, at its mark. */
  [open] > [part='details-summary']::after {
    grid-area: 3 / var(--_mark, 1);
    place-self: end center;
    inline-size: 14px;
    block-size: 8px;
    margin-block-end: calc(-1 * var(--_below));
    background: currentColor;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    content: '';
  }
  [open] > [part='details-summary'] {
    --_below: 14px;
  }
  [part='panel'] > * {
    min-inline-size: 0;
  }
  /* The rules of voices lie beneath the marks of entries, and all words beneath their titles. */
  [part='facts'] {
    padding-inline-start: 28px;
  }
  [part='statements'] > [part~='voice'] {
    margin-inline-start: 13px;
    padding-inline-start: calc(15px - 1.5 * var(--_rule-width));
  }
  [part='facts'],
  [part='panel-title'] > span:not([part~='tick']) {
    color: var(--_muted-color);
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
  }
  /* Its mark stands before the title, as it does before that of the entry. */
  [part='panel-title'] > * {
    grid-column: 2;
  }
  [part='panel-title'] > [part~='tick'] {
    grid-area: 1 / 1;
    place-self: start center;
    /* In the middle of the first line. */
    margin-block-start: calc(0.6em - var(--_wide) / 2);
  }
  [part='panel-title'] > b {
    font-family: var(--_heading-font-family);
    line-height: 1.2;
  }
  [part='statements'] {
    max-inline-size: 36em;
  }
  [part='statements'] > * + * {
    margin-block-start: 12px;
  }
  [part='statements'] [part='statement'] {
    font-size: 0.9375em;
  }
  /* All its lines are of one height, and the words of the first begin with those beside it. */
  [part='check'] > [part~='more']:first-child {
    margin-block-start: calc(9px - 18px * var(--_density));
    border-block-start: 0;
  }
  @container (max-width: 639.98px) {
    [part='check'] {
      padding-inline-start: 28px;
    }
  }
  @container (min-width: 640px) {
    [part='panel'] {
      grid-template-columns: 2fr 1fr;
    }
    [part='check'] {
      grid-area: 1 / 2 / span 2;
    }
  }
`;
