/** Copies from which a system cut every attribute but the address of a link: their choices stand in that. */
import { dataset } from '@baku-charter/core';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choicesFrom, snippetsFor } from '../src/snippets.ts';
import { launch, open, ready, script } from './browser.ts';
import { settled } from './loader-copies.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The figure for some choices, as the strictest systems leave it: with what is read at a glance, since a sentence has too few words to be known by. */
const stripped = (query: string, extent = 'glance') => {
  const { choices, problems } = choicesFrom(new URLSearchParams(`form=figure&extent=${extent}&${query}`), dataset);
  expect(problems).toEqual([]);
  const [figure] = snippetsFor(dataset, choices, { base: 'https://charter.example/', files: {} });
  return figure?.text.replace(/ (?!href)[\w-]+="[^"]*"/g, '') ?? '';
};

test.each([
  ['charter-timeline', 'element=timeline&from=2026-02-10&to=2026-02-10&layout=list'],
  // The full text says when and where something happened, too.
  ['charter-timeline', 'element=timeline&from=2026-02-10&to=2026-02-10&layout=list', 'full'],
  ['charter-timeline', 'element=timeline&show=charter-signing&theme=dark', 'full'],
  ['charter-timeline', 'element=timeline&show=charter-signing&scale=proportional'],
  ['charter-pillars', 'element=pillars&show=energy-security+demining&layout=matrix&heading-level=4'],
  ['charter-pillars', 'element=pillars&show=demining&theme=dark&open='],
  ['charter-quote', 'quote-id=q4-s1&variant=pull&theme=light'],
])('%s is restored as it was chosen: %s', async (tag, query, extent?: string) => {
  const html = `<!doctype html><html lang="en"><body>${stripped(query, extent)}${script('loader')}`;
  const { page, complaints } = await open(browser, html);
  await page.locator(tag).waitFor({ state: 'attached' });
  await ready(page, tag);
  const attributes = await page
    .locator(tag)
    .evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
  const chosen = new URLSearchParams(query);
  chosen.delete('element');
  expect(attributes).toEqual({ ...Object.fromEntries(chosen), lang: 'en', 'data-charter-made': '' });
  expect(await page.locator('[data-charter-replaced]').first().isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test('every event and every subject is restored from its full text', async () => {
  const queries = [
    ...dataset.events.map(({ id }) => `element=timeline&show=${id}`),
    ...dataset.pillars.map(({ id }) => `element=pillars&show=${id}`),
  ];
  const copies = queries.map((query) => stripped(query, 'full')).join('');
  const { page } = await open(browser, `<!doctype html><html lang="en"><body>${copies}${script('loader')}`);
  const made = page.locator('charter-timeline, charter-pillars');
  // A copy waits until a reader comes near it.
  const read = async () => {
    await page.mouse.wheel(0, 800);
    return await made.count();
  };
  await expect.poll(read, { timeout: 60_000 }).toBe(queries.length);
  const shown = await made.evaluateAll((elements) => elements.map((element) => element.getAttribute('show')));
  expect(shown).toEqual(queries.map((query) => new URLSearchParams(query).get('show')));
});

test('a link can choose no data, and nothing that is no choice', async () => {
  const copy = stripped('quote-id=q4-s1').replace(
    '/en/',
    '/en/?src=//evil.example/&onclick=x&style=x&data=x&theme=dark',
  );
  const { page, requests } = await open(browser, `<!doctype html><html lang="en"><body>${copy}${script('loader')}`);
  await page.locator('charter-quote').waitFor();
  await settled(page);
  const names = await page
    .locator('charter-quote[quote-id="q4-s1"]')
    .evaluate((element) => element.getAttributeNames());
  expect(names.toSorted()).toEqual(['data-charter-made', 'lang', 'quote-id', 'theme']);
  expect(requests.filter((url) => url.includes('evil'))).toEqual([]);
});
