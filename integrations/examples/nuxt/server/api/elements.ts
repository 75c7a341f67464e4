import { dataset } from '@baku-charter/core';
import { pillarsHtml, quoteHtml, timelineHtml } from '@baku-charter/widgets/static';

/** What the page shows before a script has run. The functions are for servers, so a page asks a route of the server. */
export default defineEventHandler(() => ({
  quote: quoteHtml(dataset, 'q4-s1'),
  pillars: pillarsHtml(dataset, { show: ['energy-security', 'demining'], headingLevel: 2 }),
  timeline: timelineHtml(dataset, { from: '2026-02-10', to: '2026-02-11', headingLevel: 2 }),
}));
