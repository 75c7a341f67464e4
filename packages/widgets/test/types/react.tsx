/** As a page in React 19 uses the elements. Each expected error is one that the types must report. */
import { dataset } from '@baku-charter/core';
import type { CharterQuoteElement } from '@baku-charter/widgets';
import type {} from '@baku-charter/widgets/react';
import type { RefObject } from 'react';

declare const ref: RefObject<CharterQuoteElement | null>;

export const page = (
  <article lang="az">
    <charter-quote
      ref={ref}
      key="quotation"
      className="wide"
      lang="en"
      quote-id="q4-s1"
      variant="pull"
      theme="dark"
      data={dataset}
      oncharter-copy={({ format, id }) => `${format satisfies 'quotation' | 'citation'} ${id satisfies string}`}
    >
      <p>Fallback</p>
    </charter-quote>
    <charter-pillars show="demining" layout="list" open="" heading-level={2} oncharter-toggle={({ open }) => !open} />
    <charter-timeline from="2026-02" to="2026-02-11" layout="strip" scale="proportional" heading-level="4" />
  </article>
);

export const refused = [
  // @ts-expect-error No such variant.
  <charter-quote key="1" quote-id="q4-s1" variant="poster" />,
  // @ts-expect-error Only the timeline has this layout.
  <charter-pillars key="2" layout="strip" />,
  // @ts-expect-error Headings in an element have level 2 to 6.
  <charter-timeline key="3" heading-level={1} />,
  // @ts-expect-error In markup from a server this would be an attribute that no element reads.
  <charter-quote key="4" quoteId="q4-s1" />,
  // @ts-expect-error It is a list of ids, and empty for all.
  <charter-pillars key="5" open />,
];
