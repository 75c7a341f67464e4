/** What the build writes once, so that no page has to. */
import { LANGUAGES } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { mount, text } from '../test/helpers.ts';
import '../generated/define.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = '';
});

const visit = { from: '2026-02-09', to: '2026-02-11' };

// The first formatter of a page takes a slow phone 50 milliseconds, in which it answers no reader.
test.each(LANGUAGES)(
  'has the dates and counts of its own data in words without a formatter of the browser, in "%s"',
  async (lang) => {
    document.documentElement.lang = lang;
    const formatters = (['DateTimeFormat', 'NumberFormat', 'PluralRules'] as const).map((name) => vi.spyOn(Intl, name));
    for (const [tag, attributes] of [
      ['charter-pillars', {}],
      ['charter-pillars', { layout: 'matrix' }],
      ['charter-timeline', {}],
      ['charter-timeline', visit],
      ['charter-quote', { 'quote-id': 'bayramov-foundation' }],
    ] as const) {
      expect(text(await mount(tag, { attributes }))).not.toBe('');
    }
    expect(formatters.flatMap(({ mock }) => mock.calls)).toEqual([]);
  },
);
