import { dataset } from '@baku-charter/core';
import { pillarsElement, quoteElement } from '@baku-charter/widgets/static';

/** What the page shows before a script has run. The functions are for servers: import them in a `.server` file. */
export const load = () => ({
  quote: quoteElement(dataset, 'q4-s1'),
  pillars: pillarsElement(dataset, { show: ['energy-security', 'demining'], headingLevel: 2 }),
});
