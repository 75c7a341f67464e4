/** Styles that elements with statements share: headings, voices, sources and disclosures. */
export const statementStyles = `
  [part='heading'] {
    font-family: var(--_heading-font-family);
    font-size: 1.125em;
    line-height: 1.25;
    text-wrap: balance;
  }
  summary {
    /* The marker hangs before the words, so that a second line does not begin beneath it. */
    margin-inline-start: 1.25em;
    list-style-position: outside;
  }
  /* In Safari, wider letter spacing set by the reader would push the marker out of the element. */
  summary::marker {
    letter-spacing: normal;
  }
  details > :not(summary) {
    margin-block: 0.25em 0.75em;
  }

  /* Words name the voice. The shape of the rule only repeats that. */
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
  [part='sources'],
  [part='whereabouts'] {
    color: var(--_muted-color);
    font-size: max(0.875em, 0.8125rem);
  }
  [part='sources'] li + li,
  [part='statement'] + [part='statement'] {
    margin-block-start: 0.5em;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* Where a grid goes on over several pages of paper, browsers print its rows over one another. */
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
