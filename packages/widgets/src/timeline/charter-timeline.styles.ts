import { statementStyles } from '../statement.styles.ts';
import { axisStyles } from './axis.styles.ts';
import { axisShown, columns } from './columns.styles.ts';
import { entryStyles } from './entry.styles.ts';
import { panelStyles } from './panel.styles.ts';

const topAndFootStyles = `
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px 16px;
    align-items: last baseline;
    margin-block-end: calc(8px * var(--_density));
  }
  [part='headline'] {
    font-family: var(--_heading-font-family);
    font-size: calc(1em + clamp(0.3125em, 0.2em + 0.35cqi, 0.5em) * var(--_type-scale));
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='byline'],
  [part='controls'] {
    font-size: max(0.8125em, 12px);
  }
  [part='byline'] {
    color: var(--_muted-color);
    text-wrap: balance;
  }
  [part='around'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
  }
  [part='around'] b {
    color: var(--_muted-color);
    font-weight: 400;
  }
  [part='around'] b ~ span {
    font-weight: 600;
  }
  /* Of a few days, the headings and the events on the first screen say this. */
  .top:has(+ .columns) :is(.span, [part='around']) {
    display: none;
  }
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
  }
  [part='status'] {
    min-inline-size: 5.5em;
    font-variant-numeric: tabular-nums;
    text-align: center;
    white-space: nowrap;
  }
  [part='previous'],
  [part='next'] {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-inline-size: 28px;
    min-block-size: 28px;
    padding-inline: 6px;
  }
  [part='previous'] {
    padding-inline-start: 2px;
  }
  [part='controls'] button:hover:enabled {
    text-decoration-line: underline;
  }
  [part='controls'] button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  [part='previous']::before,
  [part='next']::after {
    inline-size: 7px;
    block-size: 7px;
    border: solid;
    border-width: 2px 2px 0 0;
    content: '';
    rotate: 45deg;
  }
  [part='previous']::before,
  [dir='rtl'] [part='next']::after {
    rotate: -135deg;
  }
  [dir='rtl'] [part='previous']::before {
    rotate: 45deg;
  }

  /* Legend and sources share a line where there is room. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: flex-start;
    justify-content: space-between;
    margin-block-start: 4px;
  }
  .foot > [part~='more'] {
    border-block-start: 0;
  }
  .foot > [part~='more'][open] {
    flex-basis: 100%;
  }
  .foot > [part~='more'] > summary {
    min-block-size: 24px;
  }
  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    min-block-size: 24px;
    align-items: center;
    font-size: max(0.75em, 11.5px);
  }
  /* The marks have their own colours. */
  .note,
  .item > .of {
    color: var(--_muted-color);
  }
  .item {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    /* Room for the corners of the diamond. */
    padding-inline-start: 1px;
  }

  @container (min-width: 480px) {
    /* Leaves room for the line about sources, which comes later. */
    [part='legend'] {
      max-inline-size: calc(100% - 11em);
    }
    .top {
      grid-template-columns: 1fr auto;
    }
    [part='headline'],
    [part='around'] {
      grid-column: 1 / -1;
    }
    [part='controls'] {
      grid-area: 2 / -2;
    }
  }
  @container (min-width: 1100px) {
    .top:has(+ .columns) {
      grid-template-columns: auto 1fr auto;
      align-items: baseline;
      margin-block-end: 4px;
    }
    .top:has(+ .columns) > [part='headline'] {
      grid-column: auto;
    }
    .top:has(+ .columns) > [part='controls'] {
      grid-row: 1;
    }
  }
`;

/** A host that asks for side by side or leaves that to its width. Several panels at once stand each beneath its entry. */
const sideBySide = (host: string, styles: string) => `:host(${host}) [part='base']:not(:has(.several)) {
  ${styles}
}`;

export const timelineStyles = `${statementStyles}
  ${topAndFootStyles}
  ${axisStyles}
  ${entryStyles}
  ${panelStyles}
  /* Not on paper, where everything is open, each in its place. */
  @media screen {
    @supports selector(::details-content) {
      @container (min-width: 700px) {
        ${sideBySide(":not([layout='list'])", axisShown)}
        ${sideBySide("[layout='strip']", columns)}
      }
      @container (min-width: 1060px) {
        ${sideBySide(":not([layout='list'])", columns)}
      }
    }
  }
  @media print {
    [part='controls'],
    [part='summary'] {
      display: none;
    }
    [part='panel'] {
      grid-template-columns: 3fr 2fr;
      gap: 6px 20px;
      margin: 0 0 8px;
      padding-block: 4px;
      border-block-width: 1px;
    }
    [part='facts'] {
      grid-column: 1 / -1;
    }
  }
`;
