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

/** The figure with what is read at a glance, for some choices, as the strictest systems leave it. A sentence has too few words to be known by. */
const stripped = (query: string) => {
  const { choices, problems } = choicesFrom(new URLSearchParams(`form=figure&extent=glance&${query}`), dataset);
  expect(problems).toEqual([]);
  const [figure] = snippetsFor(dataset, choices, { base: 'https://charter.example/', files: {} });
  return figure?.text.replace(/ (?!href)[\w-]+="[^"]*"/g, '') ?? '';
};

test.each([
  ['charter-timeline', 'element=timeline&from=2026-02-10&to=2026-02-10&layout=list'],
  ['charter-timeline', 'element=timeline&show=charter-signing&scale=proportional'],
  ['charter-pillars', 'element=pillars&show=energy-security+demining&layout=matrix&heading-level=4'],
  ['charter-pillars', 'element=pillars&show=demining&theme=dark&open='],
  ['charter-quote', 'quote-id=q4-s1&variant=pull&theme=light'],
])('%s is restored as it was chosen: %s', async (tag, query) => {
  const html = `<!doctype html><html lang="en"><body>${stripped(query)}${script('loader')}`;
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
