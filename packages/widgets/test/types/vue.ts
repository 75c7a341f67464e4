/** As the tools of Vue check a template. Each expected error is one that the types must report. */
import { dataset } from '@baku-charter/core';
import type {} from '@baku-charter/widgets/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const quote: Props<'charter-quote'> = {
  key: 'quotation',
  class: 'wide',
  lang: 'en',
  quoteId: 'q4-s1',
  variant: 'pull',
  theme: 'dark',
  data: dataset,
  onCharterCopy: ({ format }) => {
    format satisfies 'quotation' | 'citation';
  },
};
export const pillars: Props<'charter-pillars'> = { show: 'demining', layout: 'list', open: '', headingLevel: 2 };
export const timeline: Props<'charter-timeline'> = { from: '2026-02', scale: 'proportional', headingLevel: '4' };

// @ts-expect-error No such variant.
export const poster: Props<'charter-quote'> = { variant: 'poster' };
// @ts-expect-error Only the timeline has this layout.
export const strip: Props<'charter-pillars'> = { layout: 'strip' };
// @ts-expect-error A quotation has nothing to open.
export const open: Props<'charter-quote'> = { onCharterToggle: () => undefined };
