import { statementStyles } from '../statement.styles.ts';

/**
 * Turns the list into a strip. The rules below read these properties. Where they are not set, the rules make a list: the
 * default in `var()` applies, or the declaration is invalid and the property has its initial value.
 * No event is wider than the element, or readers would have to scroll along each of its lines.
 */
const strip = `
  --_flow: flex;
  --_overflow: auto;
  --_event-size: min(100cqi, var(--_card-inline-size));
  --_end: var(--_gap);
  --_longest: 60rem;
`;

/**
 * In a narrow container the dates stand below one another; in a wide one they are a strip along one axis. With
 * `scale="proportional"` the space before each date of a strip is as long as the time before it.
 */
export const timelineStyles = `${statementStyles}
  [part='timeline'] {
    display: var(--_flow, grid);
    overflow-x: var(--_overflow);
    scroll-snap-type: inline proximity;
    overscroll-behavior-inline: contain;
  }
  [part='date-group'] {
    flex: none;
    --_start: calc(var(--_gap-share, 0) * var(--_longest, 0px));
    padding-inline: var(--_start) var(--_end, 0px);
    padding-block-end: var(--_gap);
    scroll-snap-align: start;
    scroll-margin: 1rem;
  }
  /* From the fiftieth date on, dates out of view are neither laid out nor painted. Until then their size is a guess. */
  [part='date-group']:nth-child(n + 50) {
    content-visibility: auto;
    contain-intrinsic-size: auto var(--_event-size, 0) auto 20rem;
  }
  [part~='date'] {
    position: relative;
    /* The mark stands at the end of this box, and must not move when the words arrive late on a slow connection. */
    min-block-size: 1lh;
    margin-inline: calc(-1 * var(--_start)) calc(-1 * var(--_end, 0px));
    margin-block-end: 0.75em;
    padding-block-end: 0.375em;
    padding-inline: var(--_start) 1em;
    border-block-end: 2px solid var(--_accent-color);
    font-weight: 600;
  }
  [part~='date'] > span {
    /* As high as its line: otherwise Safari cuts off letters that reach lower than those of the page's typeface. */
    display: inline-block;
    position: sticky;
    inset-inline-start: 0;
  }
  [part='events'] {
    display: var(--_flow, grid);
    gap: var(--_gap);
  }
  [part~='event'] {
    display: grid;
    flex: none;
    gap: 0.5em;
    align-content: start;
    inline-size: var(--_event-size);
    /* About 75 letters in a line, so that the eye finds the next one. */
    max-inline-size: 36em;
    scroll-margin: 1rem;
  }
  /* Outside the heading, the focus ring would be cut off by the scrolling strip. */
  [part='heading'] {
    outline-offset: -2px;
  }
  [part='milestone'] {
    inline-size: fit-content;
    padding-inline: 0.5em;
    border: 2px solid var(--_accent-color);
  }
  [part='details'] {
    font-size: max(0.875em, 0.8125rem);
  }
  [part='controls'] {
    display: var(--_flow, none);
    gap: 1.25em;
    min-block-size: 2.25rem;
  }
  /* When the strip becomes a list, the buttons stay while one has the focus, which would be lost. */
  [part='controls']:focus-within {
    display: flex;
  }

  /* How exactly the date is known: a dot for a day, a bar for a longer time, hollow where it is not certain. */
  [part~='date']::after {
    content: '';
    position: absolute;
    inset-block-end: -0.4375rem;
    inset-inline-start: var(--_start);
    box-sizing: border-box;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    /* The border fills the mark: with forced colours, browsers drop backgrounds and keep borders. */
    border: 0.375rem solid var(--_accent-color);
    border-radius: 0.375rem;
  }
  [part~='month']::after,
  [part~='range']::after {
    inline-size: 2.5rem;
  }
  [part~='year']::after {
    inline-size: 5rem;
  }
  [part~='range']::after {
    border-radius: 0;
  }
  [part~='approximate']::after {
    border-width: 2px;
  }

  /* Not in print, since paper cannot be scrolled. */
  @media screen {
    :host([layout='strip']) [part='base'] > * {
      ${strip}
    }
    @container (min-width: 40rem) {
      :host(:not([layout='strip'], [layout='list'])) [part='base'] > * {
        ${strip}
      }
    }
  }
`;
