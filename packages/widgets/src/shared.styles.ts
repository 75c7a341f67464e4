/** What all elements share: the host box, links, buttons and labels. */
export const sharedStyles = `
  :host {
    display: block;
    min-inline-size: min(15rem, 100%);
    max-inline-size: 100%;
    color: var(--_text-color);
    background: var(--_surface-color);
    font-family: var(--_font-family);
    line-height: 1.5;
    /* Lets long words break instead of widening the track of a grid. */
    overflow-wrap: anywhere;
    /* Inherited from carousels, captions and mastheads, these would change the words or break the layout. */
    text-align: start;
    white-space: normal;
    text-transform: none;
    text-indent: 0;
    letter-spacing: normal;
    font-style: normal;
  }
  :host([hidden]) {
    display: none;
  }
  /* The fallback. It takes the focus when the content that had it is gone, so it needs a box. */
  slot {
    display: flow-root;
    padding: var(--_padding);
  }
  [part='base'] {
    container-type: inline-size;
    /* A container for size queries has no width of its own. This is the width that floats, flex rows and tables
       shrink to; a table cannot become narrower, so it must fit on a phone. */
    contain-intrinsic-inline-size: min(38rem, 80vw);
    padding: var(--_padding);
  }
  ul,
  ol,
  p,
  [part='heading'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a,
  summary {
    color: inherit;
  }
  button {
    color: var(--_muted-color);
  }
  a,
  summary,
  button {
    text-underline-offset: 0.2em;
  }
  summary,
  button {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    padding: 0.25em 0;
    border: 0;
    background: none;
    font: inherit;
    font-size: max(0.875em, 0.8125rem);
    cursor: pointer;
  }
  button,
  summary:hover {
    text-decoration-line: underline;
  }
  [part='voice-label'],
  [part='label'],
  [part='milestone'] {
    font-size: max(0.8125em, 0.8125rem);
    font-weight: 700;
  }
  [part='label'] ~ * {
    margin-block-start: 0.5em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-color);
    outline-offset: 2px;
  }
  cite {
    font-style: normal;
  }
  /* An unusable button keeps its space: a server does not know which buttons will work, and nothing may move later. */
  [inert] {
    visibility: hidden;
  }
  @media print {
    button {
      display: none;
    }
    /* Printers leave out backgrounds, without which the pale letters of the dark theme cannot be read. */
    :host(:not(#_)) {
      color-scheme: light;
    }
  }
`;
