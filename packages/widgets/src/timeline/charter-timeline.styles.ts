/**
 * What makes a strip of the list: read by the rules below, which make a list where these are not set, some by what
 * they name after the comma, some since a property without a valid value has its initial one.
 * No event is wider than what is in view, or each of its lines would have to be scrolled.
 */
const strip = `
  --_flow: flex;
  --_overflow: auto;
  --_event-size: min(100cqi, var(--_card-inline-size));
  --_end: var(--_gap);
  --_longest: 60rem;
`;

/**
 * In a narrow container the dates stand below one another, and as a strip they hang from one axis. With
 * `scale="proportional"` each date of a strip begins after a stretch as long as the time before it.
 */
import { statementStyles } from '../statement.styles.ts';

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
  /* From the fiftieth date on, those out of view are neither laid out nor painted; until then their size is a guess. */
  [part='date-group']:nth-child(n + 50) {
    content-visibility: auto;
    contain-intrinsic-size: auto var(--_event-size, 0) auto 20rem;
  }
  [part~='date'] {
    position: relative;
    /* The mark hangs from its end, and must not move when the words come after the rest, over a slow line. */
    min-block-size: 1lh;
    margin-inline: calc(-1 * var(--_start)) calc(-1 * var(--_end, 0px));
    margin-block-end: 0.75em;
    padding-block-end: 0.375em;
    padding-inline: var(--_start) 1em;
    border-block-end: 2px solid var(--_accent-color);
    font-weight: 600;
  }
  [part~='date'] > span {
    /* As high as its line, or Safari cuts off what reaches below the letters of the page's own typeface. */
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
    /* Some 75 letters in a line, from whose end the eye finds the next. */
    max-inline-size: 36em;
    scroll-margin: 1rem;
  }
  /* What scrolls would cut off a ring that goes around. */
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
  /* As long as one of them has the focus, which would be lost. */
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
    /* Fills it: where colours are the reader's, browsers drop backgrounds and keep borders. */
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

  /* Paper cannot be scrolled. */
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
