/** What all elements share: the host box, links, buttons, disclosures, and the grammar of the three voices. */
export const sharedStyles = `
  :host {
    display: block;
    min-inline-size: min(15rem, 100%);
    max-inline-size: 100%;
    color: var(--_text-color);
    background: var(--_surface-color);
    font-family: var(--_font-family);
    line-height: 1.5;
    /* Long words break also where a track of a grid would rather grow. */
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
  /* Where the focus goes when what had it makes way for the fallback, which stands on the surface as the rest does. */
  slot {
    display: flow-root;
    padding: var(--_padding);
  }
  [part='base'] {
    container-type: inline-size;
    /* A container for queries has no width of its own; floats, flex rows and tables need one to shrink to,
       and a table on a phone shrinks no further than that. */
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
  [part='heading'] {
    font-family: var(--_heading-font-family);
    font-size: 1.125em;
    line-height: 1.25;
    text-wrap: balance;
  }
  a,
  summary,
  button {
    color: inherit;
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
  summary {
    /* The marker hangs before the words, so that a second line does not begin beneath it. */
    margin-inline-start: 1.25em;
    list-style-position: outside;
  }
  button,
  summary:hover {
    text-decoration-line: underline;
  }
  /* A reader's wider letters would push it out of the element, in Safari. */
  summary::marker {
    letter-spacing: normal;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-color);
    outline-offset: 2px;
  }
  cite {
    font-style: normal;
  }
  details > :not(summary) {
    margin-block: 0.25em 0.75em;
  }

  /* Whose voice it is stands in words; the rule beside it only repeats that. */
  [part~='voice'] {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_document-color);
  }
  [part~='reported'] {
    border-inline-start: 3px double var(--_reported-color);
  }
  [part~='analysis'] {
    border-inline-start: 3px dotted var(--_analysis-color);
  }
  [part='voice-label'],
  [part='label'],
  [part='milestone'] {
    font-size: max(0.8125em, 0.8125rem);
    font-weight: 700;
  }
  [part='sources'],
  [part='whereabouts'],
  button {
    color: var(--_muted-color);
    font-size: max(0.875em, 0.8125rem);
  }
  [part='sources'] li + li,
  [part='statement'] + [part='statement'],
  [part='label'] ~ * {
    margin-block-start: 0.5em;
  }
  /* A button that cannot be used keeps its place: a server does not know which can, and nothing may move later. */
  [inert] {
    visibility: hidden;
  }
  @media print {
    button {
      display: none;
    }
    /* Printers leave out the surface that pale letters need. */
    :host(:not(#_)) {
      color-scheme: light;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* Browsers part the rows of a grid badly where a page ends, and print them over one another. */
    [part] :is(ol, ul, li) {
      display: block;
    }
    [part] li > * {
      margin-block-end: 0.5em;
    }
    summary {
      list-style: none;
    }
    [part~='date'],
    [part='milestone'],
    [part='heading'],
    [part='label'],
    [part='voice-label'],
    summary {
      break-after: avoid;
    }
  }
`;
