import { dataset } from '@baku-charter/core';
import { pillarsElement, quoteElement, timelineElement } from '@baku-charter/widgets/static';
import { Elements } from './elements';

// The browser takes the template out of the markup while it reads it, so React would find other markup than it sent.
const Prerendered = ({ html }: { html: string }) => (
  <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
);

export default function Page() {
  return (
    <main>
      <h1>What the Charter says</h1>
      <Prerendered html={quoteElement(dataset, 'q4-s1')} />
      <Prerendered html={pillarsElement(dataset, { show: ['energy-security', 'demining'], headingLevel: 2 })} />
      <Prerendered html={timelineElement(dataset, { from: '2026-02-10', to: '2026-02-11', headingLevel: 2 })} />
      <Elements />
    </main>
  );
}
