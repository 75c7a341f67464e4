/** The builder as an editor uses it. builder-copies.test.ts tests what is copied from it. */
import { dataset } from '@baku-charter/core';
import { SYSTEMS } from '@baku-charter/widgets/snippets';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasets } from '../src/datasets.ts';
import { clipboard, copied, openBuilder } from './builder.ts';
import { launch, SITE } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = (query = '', options: BrowserContextOptions = {}) => openBuilder(browser, query, options);

test('keeps what is chosen in the address, so that a colleague sees the same', async () => {
  const { page } = await open();
  await page.getByRole('radio', { name: 'The timeline' }).check();
  await page.getByLabel('Language').selectOption('ar');
  await page.getByLabel('Layout').selectOption('list');
  await page.getByRole('textbox', { name: 'From' }).fill('2026-02-10');
  await page.getByRole('textbox', { name: 'From' }).press('Tab');
  await page.getByLabel('Where will you paste it?').selectOption('drupal');
  await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('drupal');
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    element: 'timeline',
    lang: 'ar',
    from: '2026-02-10',
    layout: 'list',
    form: 'figure',
    place: 'drupal',
  });
  const link = await copied(page, 'Link to these choices');
  expect(link).toBe(page.url());
  const chosen = (target: Page) =>
    target.locator('#choices').evaluate((form: HTMLFormElement) => [...new FormData(form)].map(String));
  const here = await chosen(page);
  const text = await page.getByRole('textbox', { name: 'List', exact: true }).inputValue();
  await page.context().close();

  const { page: colleague } = await open(new URL(link).search);
  expect(await chosen(colleague)).toEqual(here);
  expect(await colleague.getByRole('textbox', { name: 'List', exact: true }).inputValue()).toBe(text);
  await colleague.context().close();
});

test('keeps what is being typed while a language is still coming', async () => {
  const { page } = await open('?element=timeline');
  let come: (() => void) | undefined;
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await late;
    await route.fallback();
  });
  await page.getByLabel('Language').selectOption('ar');
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('2026-02-10');
  come?.();
  const signing = datasets.find(({ meta }) => meta.lang === 'ar')?.events.find(({ id }) => id === 'charter-signing');
  await page.getByRole('checkbox', { name: signing?.title ?? '-' }).waitFor();
  expect(await from.inputValue()).toBe('2026-02-10');
  await page.context().close();
});

test('shows what would be copied at three widths, light and dark', async () => {
  const { page } = await open('?quote-id=q4-s1&lang=ar&variant=pull');
  const backgrounds = () =>
    Promise.all(
      [320, 600, 960].map(async (width) => {
        const frame = page.frameLocator(`iframe[title="Preview, ${width} pixels wide"]`);
        await frame.locator('charter-quote[variant="pull"] [part="text"]').first().waitFor();
        return frame.locator('html').evaluate((root) => [root.clientWidth, getComputedStyle(root).backgroundColor]);
      }),
    );
  expect(await backgrounds()).toEqual([320, 600, 960].map((width) => [width, 'rgb(255, 255, 255)']));
  await page.getByRole('radio', { name: 'dark', exact: true }).check();
  await expect.poll(backgrounds).toEqual([320, 600, 960].map((width) => [width, 'rgb(22, 24, 27)']));
  await page.context().close();
});

test('can be used by keyboard alone', async () => {
  const { page } = await open('?quote-id=q4-s1');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
  const tabTo = async (target: Locator) => {
    for (let steps = 0; steps < 40; steps++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('The focus did not come there.');
  };
  await tabTo(page.getByRole('radio', { name: 'A quotation' }));
  await page.keyboard.press('ArrowDown');
  await page.getByRole('checkbox', { name: 'Humanitarian demining' }).waitFor();
  expect(await focused()).toBe('pillars');
  await tabTo(page.getByRole('checkbox', { name: 'Humanitarian demining' }));
  await page.keyboard.press('Space');
  await tabTo(page.getByRole('radio', { name: /^1\. Tag and script/ }));
  await page.keyboard.press('ArrowDown');
  await page.getByRole('textbox', { name: 'List', exact: true }).waitFor();
  expect(await focused()).toBe('figure');
  await tabTo(page.getByRole('button', { name: 'Copy: List' }));
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Copied.').waitFor();
  expect(await clipboard(page)).toContain('data-charter-pillars="demining"');
  await page.context().close();
});

test('selects the text where the clipboard is refused, and says so', async () => {
  const { page } = await open('?quote-id=q4-s1&form=oembed', { permissions: [] });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy: Address' }).click();
  await page.getByRole('status').getByText('copy it with the keyboard').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${SITE}quote/q4-s1/en/`);
  await page.context().close();
});

const notices = (page: Page) => page.locator('.warnings li').allInnerTexts();

describe('warns before something goes wrong', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open());
  });
  afterAll(() => page.context().close());

  test.each([
    ['place=wordpress&form=iframe', 'frames are taken away'],
    ['place=drupal&form=tag', 'the tag and the script are taken away'],
    ['form=oembed&element=pillars&layout=list&theme=dark', 'does not know: theme, layout'],
    ['form=oembed&element=timeline&from=2026-02-10', 'does not know: the dates'],
    ['place=wordpress&form=oembed&element=timeline', '1000 pixels'],
    ['form=tag', 'pinned to version'],
    ['form=text&lang=az', 'unofficial'],
    ['form=figure', 'This site was built for http://localhost:3000/'],
  ])('%s', async (query, words) => {
    await page.goto(`${SITE}builder/?${query}`);
    await page.getByRole('heading', { name: 'Preview' }).waitFor();
    expect((await notices(page)).join('\n')).toContain(words);
  });
});

test('says what is wrong with an address, and works on with what is right', async () => {
  const { page, complaints } = await open('?quote-id=q99-s1&theme=pink&form=tag');
  const said = (await notices(page)).join('\n');
  expect(said).toContain('quote-id="q99-s1"');
  expect(said).toContain('theme="pink"');
  expect(await page.getByRole('textbox', { name: 'Tag and script' }).inputValue()).toContain(
    `quote-id="${String(dataset.quotes[0]?.id)}"`,
  );
  await page.goto(`${SITE}builder/?element=timeline&from=2026-02-31`);
  await page.getByRole('heading', { name: 'Preview' }).waitFor();
  expect((await notices(page)).join('\n')).toContain('"2026-02-31" is no date');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('offers for every system a form that works there, one click away', async () => {
  const { page } = await open();
  for (const { id, form } of SYSTEMS) {
    const query = new URL((await page.locator(`#system-${id} a`).getAttribute('href')) ?? '', SITE).searchParams;
    expect([query.get('place'), query.get('form')]).toEqual([id, form]);
  }
  await page.locator('#system-drupal a').click();
  await page.getByRole('heading', { name: 'Copy: Figure and loader' }).waitFor();
  expect(await page.getByLabel('Where will you paste it?').inputValue()).toBe('drupal');
  await page.context().close();
});

test('has the table and every address without script', async () => {
  const { page } = await open('', { javaScriptEnabled: false });
  await page.getByText('Pages that can be put into a frame').click();
  expect(await page.getByRole('row').count()).toBe(SYSTEMS.length + 1);
  const [en, ...others] = datasets;
  const pages = (en?.quotes.length ?? 0) + (en?.pillars.length ?? 0) + 2;
  expect(await page.locator('.addresses a').filter({ visible: true }).count()).toBe(pages * (others.length + 1));
  await page.context().close();
});

test.each([
  ['light', 1280, '?form=text&lang=ar'],
  ['dark', 1280, '?element=timeline&form=figure&place=wordpress'],
  ['light', 320, '?element=pillars&lang=ru&form=iframe'],
] as const)('has no accessibility fault in %s at %i px: %s', async (colorScheme, width, query) => {
  const { page, foreign } = await open(query, { colorScheme, viewport: { width, height: 900 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.addScriptTag({ content: axe.source });
  const faults = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});
