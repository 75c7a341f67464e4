import { css } from 'lit';

/** The strip: dates on one axis, the events of a date side by side below it. */
const strip = css`
  [part='strip'] {
    overflow-x: auto;
    scroll-snap-type: inline proximity;
    overscroll-behavior-inline: contain;
  }
  [part='timeline'] {
    display: flex;
  }
  [part='date-group'] {
    flex: none;
    padding-inline-end: var(--_gap);
    scroll-snap-align: start;
  }
  [part='date'] {
    margin-inline-end: calc(-1 * var(--_gap));
  }
  [part='date-group']:last-child > [part='date'] {
    margin-inline-end: 0;
  }
  [part='date'] > span {
    display: inline-block;
    position: sticky;
    inset-inline-start: 0;
  }
  [part='events'] {
    display: flex;
    gap: var(--_gap);
    padding-block-start: 0.875em;
  }
  [part~='event'] {
    inline-size: 17rem;
    flex: none;
  }
`;

export const timelineStyles = css`
  [part='date'] {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  [part~='event'] {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  [part='whereabouts'] {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='details'] {
    font-size: 0.875em;
  }
  [part='date-group'] {
    padding-block-end: var(--_gap);
  }
  [part='date'] {
    padding-block-end: 0.25em;
    border-block-end: 2px solid var(--_accent);
  }
  [part='events'] {
    display: grid;
    gap: var(--_gap);
    padding-block-start: 0.75em;
  }
  :host([layout='strip']) {
    ${strip}
  }
  @container (min-width: 40rem) {
    :host(:not([layout='strip'], [layout='list'])) {
      ${strip}
    }
  }
`;
