import { css } from 'lit';

/** What all elements share: the host box, links, disclosures, and the grammar of the three voices. */
export const sharedStyles = css`
  :host {
    display: block;
    min-inline-size: min(15rem, 100%);
    max-inline-size: 100%;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--_font);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    /* Inherited from carousels, captions and mastheads, these would change the words or break the layout. */
    white-space: normal;
    text-transform: none;
    text-indent: 0;
    letter-spacing: normal;
    font-style: normal;
  }
  :host([hidden]) {
    display: none;
  }
  [part='base'] {
    container-type: inline-size;
    /* A container for queries has no width of its own; floats, flex rows and tables need one to shrink to. */
    contain-intrinsic-inline-size: 38rem;
    padding: var(--_padding);
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p,
  blockquote,
  figure {
    margin: 0;
  }
  [part='heading'] {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  cite {
    font-style: normal;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    min-block-size: 1.5rem;
    box-sizing: border-box;
    cursor: pointer;
    color: var(--_muted);
  }
  summary:hover {
    color: var(--_text);
    text-decoration: underline;
  }
  details > :not(summary) {
    margin-block: 0.25em 0.75em;
  }

  /* Whose voice it is stands in words; the rule beside it only repeats that. */
  [part~='voice'] {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  [part~='reported'] {
    border-inline-start-style: double;
  }
  [part~='analysis'] {
    border-inline-start-style: dotted;
  }
  [part='voice-label'],
  [part='label'] {
    font-size: 0.8125em;
    font-weight: 700;
    letter-spacing: 0.01em;
  }
  [part='sources'] {
    font-size: max(0.875em, 0.8125rem);
  }
  [part='sources'] li {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
