import { expect, test } from 'vitest';
import { storyCode } from './story-code.ts';

const codeOf = (component: string, args: Record<string, string>, globals = {}, example: object = {}) =>
  storyCode('what Storybook has', { component, args, globals, parameters: { example } });

test('is what an editor pastes, in the language and theme of the toolbars', async () => {
  const code = await codeOf('charter-quote', { 'quote-id': 'q4-s1' }, { language: 'ar', theme: 'dark' });
  expect(code).toMatch(/^<charter-quote quote-id="q4-s1" theme="dark" lang="ar">/);
  expect(code).toContain('<a href="https://example.com/charter/quote/q4-s1/ar/?theme=dark');
  expect(code).toMatch(/<script type="module" src="[^"]+\/charter-quote\.ar\.\w+\.js" integrity="sha384-/);
});

test('keeps which records are shown and open', async () => {
  const code = await codeOf('charter-pillars', { show: 'demining defense-procurement', open: 'demining' });
  const [, show] = /^<charter-pillars[^>]* show="([^"]+)"/.exec(code) ?? [];
  expect(new Set(show?.split(' '))).toEqual(new Set(['demining', 'defense-procurement']));
  expect(code).toMatch(/^<charter-pillars[^>]* open="demining"/);
});

test('is the tag and its fallback where the story asks for what is not there', async () => {
  const fallback = '<p>Words.</p>';
  for (const args of [{ show: 'no-such-event' }, { from: '1999', to: '1999' }, { lang: 'fi' }]) {
    const code = await codeOf('charter-timeline', args, {}, { fallback });
    expect(code).toMatch(/^<charter-timeline [^>]+><p>Words\.<\/p><\/charter-timeline>$/);
  }
});

test('says that a story shows other data', async () => {
  expect(await codeOf('charter-pillars', {}, {}, { data: {} })).toMatch(
    /^<!-- Shows other data.*-->\n<charter-pillars><\/charter-pillars>$/,
  );
});

test('has custom properties in a style sheet, since systems cut off inline styles', async () => {
  const code = await codeOf('charter-quote', { 'quote-id': 'q4-s1', '--charter-analysis-color': '#c04000' });
  expect(code).toMatch(
    /^<style>\ncharter-quote {\n {2}--charter-analysis-color: #c04000;\n}\n<\/style>\n<charter-quote /,
  );
});

test('is left to Storybook for a story of no single element', async () => {
  expect(await storyCode('what Storybook has', {})).toBe('what Storybook has');
});
