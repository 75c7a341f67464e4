/** What is said of pillars beyond their element: in lists, and of their live pages. */
import type { Dataset, ResolvedPillar } from '@baku-charter/core';
import type { PageFacts } from '../page-facts.ts';
import type { ElementWords } from '../words/en.ts';
import { pillarsAlt } from './pillars.picture.ts';

export const pillarLabel = ({ pillar }: ResolvedPillar): string => pillar.title;

/** Of the page of one pillar, or of that of all. */
export const pillarsPage = (data: Dataset, t: ElementWords, record?: ResolvedPillar): PageFacts => {
  const { charter, pillars } = data;
  return record
    ? {
        title: `${record.pillar.title} – ${charter.shortTitle}`,
        description: record.pillar.document.map(({ text }) => text).join(' '),
        height: 560,
        options: { headingLevel: 2, layout: 'list' },
      }
    : {
        title: `${t.pillars} – ${charter.shortTitle}`,
        description: pillars.map(({ title }) => title).join(t.comma),
        height: 1000,
        options: { headingLevel: 2 },
        alt: pillarsAlt(data, t),
        pictures: ['1200x630'],
      };
};
