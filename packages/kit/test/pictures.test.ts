/** Pictures of texts that no font has. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { soundAgreement } from '../src/agreement.ts';
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
