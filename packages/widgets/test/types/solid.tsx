/** @jsxImportSource solid-js */
/** As a page in Solid uses the elements. Each expected error is one that the types must report. */
import { dataset } from '@baku-charter/core';
import type { CharterQuoteElement } from '@baku-charter/widgets';
import type {} from '@baku-charter/widgets/solid';

declare let quote: CharterQuoteElement;

export const page = (
  <article lang="az">
    <charter-quote
      ref={quote}
      class="wide"
      lang="en"
      quote-id="q4-s1"
      variant="pull"
      data={dataset}
      on:charter-copy={({ format, id }) => `${format satisfies 'quotation' | 'citation'} ${id satisfies string}`}
    >
      <p>Fallback</p>
    </charter-quote>
    <charter-pillars show="demining" layout="list" open="" heading-level={2} />
    <charter-timeline from="2026-02" layout="strip" scale="proportional" heading-level="4" />
  </article>
);

export const refused = [
  // @ts-expect-error No such variant.
  <charter-quote quote-id="q4-s1" variant="poster" />,
  // @ts-expect-error Only the timeline has this layout.
  <charter-pillars layout="strip" />,
  // @ts-expect-error It is a list of ids, and empty for all.
  <charter-pillars open />,
];
