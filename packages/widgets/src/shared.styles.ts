/** What all elements share: the host box, what a page cannot reach into, links, buttons, labels and icons. */
export const sharedStyles = `
  :host {
    display: block;
    margin-block: 2em;
    min-inline-size: min(240px, 100%);
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* The fallback. It takes the focus when the content that had it is gone, so it needs a box. */
  slot {
    display: flow-root;
    padding: var(--_padding);
    color: var(--_text-color);
    background: var(--_surface-color);
    font-family: var(--_font-family);
  }
  /* A page's rules for everything in an article reach the host, but nothing inside it. */
  [part='base'] {
    position: relative;
    box-sizing: border-box;
    container-type: inline-size;
    /* A container for size queries has no width of its own. This is the width that floats, flex rows and tables
       shrink to; a table cannot become narrower, so it must fit on a phone. */
    contain-intrinsic-inline-size: min(608px, 80vw);
    padding: var(--_padding);
    color: var(--_text-color);
    background: var(--_surface-color);
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    /* Lets long words break instead of widening the track of a grid. */
    overflow-wrap: anywhere;
  }
  [part='base'] *,
  [part='base'] ::before,
  [part='base'] ::after {
    box-sizing: border-box;
  }
  ul,
  ol,
  dl,
  dd,
  p,
  figure,
  blockquote,
  fieldset,
  [part~='heading'] {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  a,
  summary,
  button {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    line-height: inherit;
    cursor: pointer;
  }
  cite {
    font-style: normal;
  }
  time {
    white-space: nowrap;
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='icon'] {
    flex: none;
    inline-size: var(--_icon-size);
    block-size: var(--_icon-size);
    stroke-width: 1.5;
  }
  [part~='label'] {
    font-size: max(0.8125em, 12px);
    font-weight: 700;
  }
  /* For screen readers only. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-color);
    outline-offset: 2px;
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
