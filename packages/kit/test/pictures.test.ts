/** Pictures of texts that no font has, and of texts that are longer than the room for them. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { expect, it, vi } from 'vitest';
import { soundAgreement } from '../src/agreement.ts';
import { pillarsImage } from '../src/images/pillars-image.ts';
import { timelineImage } from '../src/images/timeline-image.ts';
import { buildSite } from '../src/site/build-site.ts';
import { loadPageWords } from '../src/site/page-words.ts';
import { settingsFrom } from '../src/site/settings.ts';
import { begun, writeJson } from './commands.ts';

it('are left out, said so in one line for a language, and named by no page', async () => {
  const folder = begun();
  const [english] = (await soundAgreement(join(folder, 'my-accord'))).values();
  if (!english) throw new Error('There is no data.');
  const georgian = {
    ...english,
    meta: { ...english.meta, lang: 'ka' },
    charter: { ...english.charter, shortTitle: 'ორი ნავსადგურის შეთანხმება' },
  };
  const out = join(folder, 'site');
  // Scripts change no picture.
  const scripts = join(folder, 'scripts');
  mkdirSync(scripts);
  writeJson(scripts, 'sri.json', { files: {} });
  const { notes } = await buildSite({
    datasets: new Map([
      ['en', english],
      ['ka', georgian],
    ]),
    words: new Map([
      ['en', await loadPageWords('en')],
      ['ka', await loadPageWords('ka')],
    ]),
    settings: settingsFrom({ EMBED_BASE: 'https://embed.example/accord/' }),
    out,
    scripts,
  });
  expect(notes).toEqual([
    'ქართული (ka): 3 pages have no picture: no font of the pictures has “ო” (U+10DD), which stands in “ორი ნავსადგურის შეთანხმება”.',
  ]);
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  for (const [lang, isThere] of [
    ['en', true],
    ['ka', false],
  ] as const) {
    const path = `quote/reed-1/${lang}/`;
    expect(existsSync(join(out, path, '1200x630.png'))).toBe(isThere);
    expect(read(`${path}index.html`).includes('og:image')).toBe(isThere);
    expect(read(`${path}oembed.json`).includes('thumbnail_url')).toBe(isThere);
  }
  expect(JSON.parse(read('builder/words.ka.json'))).toMatchObject({
    unpictured: ['quote/reed-1/ka/', 'pillars/ka/', 'timeline/ka/'],
  });
});

it.each([2, 9, 18])('set no words over others at the foot, where the name of the site has %i words', async (length) => {
  const folder = begun();
  const [data] = (await soundAgreement(join(folder, 'my-accord'))).values();
  if (!data) throw new Error('There is no data.');
  const { element: words } = await loadPageWords('en');
  const site = Array.from({ length }, () => 'Observatory').join(' ');
  const drawn: { y: number; start: number; end: number }[] = [];
  const prototype = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d')) as CanvasRenderingContext2D;
  type Fill = (this: CanvasRenderingContext2D, text: string, x: number, y: number) => void;
  const fillText: Fill = Reflect.get(prototype, 'fillText');
  const spy = vi.spyOn(prototype, 'fillText').mockImplementation(function (this: CanvasRenderingContext2D, text, x, y) {
    drawn.push({ y, start: x, end: x + this.measureText(text).width });
    fillText.call(this, text, x, y);
  });
  try {
    for (const draw of [pillarsImage, timelineImage]) {
      drawn.length = 0;
      await draw(data, { words, site });
      const foot = drawn.filter(({ y }) => y > 540);
      expect(foot.length).toBeGreaterThan(1);
      for (const [index, { y, start, end }] of foot.entries()) {
        expect(end).toBeLessThanOrEqual(1200);
        for (const other of foot.slice(index + 1)) {
          if (Math.abs(other.y - y) < 10) expect(start >= other.end || other.start >= end).toBe(true);
        }
      }
    }
  } finally {
    spy.mockRestore();
  }
});
