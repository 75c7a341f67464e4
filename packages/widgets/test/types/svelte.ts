/** As the tools of Svelte check a component. Each expected error is one that the types must report. */
import { dataset } from '@baku-charter/core';
import type {} from '@baku-charter/widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const quote: SvelteHTMLElements['charter-quote'] = {
  class: 'wide',
  lang: 'en',
  'quote-id': 'q4-s1',
  variant: 'pull',
  data: dataset,
  'oncharter-copy': ({ format }) => {
    format satisfies 'quotation' | 'citation';
  },
};
export const pillars: SvelteHTMLElements['charter-pillars'] = { show: 'demining', layout: 'list', open: '' };
export const timeline: SvelteHTMLElements['charter-timeline'] = { from: '2026-02', 'heading-level': '4' };

// @ts-expect-error No such variant.
export const poster: SvelteHTMLElements['charter-quote'] = { variant: 'poster' };
// @ts-expect-error Only the timeline has this layout.
export const strip: SvelteHTMLElements['charter-pillars'] = { layout: 'strip' };
