/** In a narrow container dates stand below one another; as a strip they hang from one axis. */
const list = `
  [part='timeline'] {
    display: grid;
    gap: var(--_gap);
  }
  [part='date-group'] {
    scroll-margin: 1rem;
  }
  [part~='date'] {
    position: relative;
    padding-block: 0 0.375em;
    margin-block-end: 0.75em;
    border-block-end: 2px solid var(--_accent-color);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  [part='events'] {
    display: grid;
    gap: var(--_gap);
  }
  [part~='event'] {
    display: grid;
    gap: 0.5em;
    align-content: start;
    scroll-margin: 1rem;
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
    display: none;
    gap: 1.25em;
  }

  /* How exactly the date is known: a dot for a day, a bar for a longer time, a broken outline where it is not certain. */
  [part~='date']::after {
    content: '';
    position: absolute;
    inset-block-end: -0.4375rem;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 2px solid var(--_accent-color);
    border-radius: 0.375rem;
    background: var(--_accent-color);
  }
  [part~='month']::after {
    inline-size: 2.5rem;
    background: none;
    backdrop-filter: blur(4px);
  }
  [part~='year']::after {
    inline-size: 5rem;
    background: none;
  }
  [part~='range']::after {
    inline-size: 2.5rem;
    border-radius: 0;
  }
  [part~='approximate']::after {
    border-style: dashed;
    background: none;
  }
`;

const strip = `
  [part='timeline'] {
    display: flex;
    gap: 0;
    overflow-x: auto;
    scroll-snap-type: inline proximity;
    overscroll-behavior-inline: contain;
  }
  [part='date-group'] {
    flex: none;
    padding-inline: calc(var(--_gap-share, 0) * 60rem) var(--_gap);
    scroll-snap-align: start;
  }
  [part~='date'] {
    margin-inline: calc(var(--_gap-share, 0) * -60rem) calc(-1 * var(--_gap));
    padding-inline-start: calc(var(--_gap-share, 0) * 60rem);
  }
  [part~='date'] > span {
    display: inline-block;
    position: sticky;
    inset-inline-start: 0;
  }
  [part~='date']::after {
    inset-inline-start: calc(var(--_gap-share, 0) * 60rem);
  }
  [part='events'] {
    display: flex;
  }
  [part~='event'] {
    flex: none;
    inline-size: var(--_card-inline-size);
  }
  [part='controls'] {
    display: flex;
  }
`;

export const timelineStyles = `
  ${list}
  :host([layout='strip']) {
    ${strip}
  }
  @container (min-width: 40rem) {
    :host(:not([layout='strip'], [layout='list'])) {
      ${strip}
    }
  }
`;
