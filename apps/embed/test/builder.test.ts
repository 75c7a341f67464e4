/** The builder as an editor uses it. builder-copies.test.ts tests what is copied from it. */
import { readFileSync } from 'node:fs';
import { dataset } from '@baku-charter/core';
import { SYSTEMS } from '@baku-charter/widgets/snippets';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editions } from '../src/editions.ts';
import { clipboard, copied, drawn, firstCopy, openBuilder, unfold } from './builder.ts';
import { DIST, launch, SITE } from './site.ts';

const datasets = editions.map(({ data }) => data);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = (query = '', options: BrowserContextOptions = {}) => openBuilder(browser, query, options);

const system = (page: Page) => page.getByLabel('System you publish with');
const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('keeps what is chosen in the address, so that a colleague sees the same', async () => {
  const { page } = await open();
  await page.getByRole('radio', { name: 'The timeline' }).check();
  await page.getByRole('combobox', { name: /^Language of your page/ }).selectOption('ar');
  await page.getByRole('radio', { name: 'list', exact: true }).check();
  await system(page).selectOption('drupal');
  await expect.poll(() => queryOf(page)['place']).toBe('drupal');
  expect(queryOf(page)).toEqual({
    element: 'timeline',
    lang: 'ar',
    from: '2026-02-10',
    to: '2026-02-11',
    layout: 'list',
    place: 'drupal',
  });
  await unfold(page);
  const link = await copied(page, 'Link to these choices');
  expect(link).toBe(page.url());
  const chosen = (target: Page) =>
    target.locator('#choices').evaluate((form: HTMLFormElement) => [...new FormData(form)].map(String));
  const here = await chosen(page);
  const text = await firstCopy(page).inputValue();
  expect(text).toContain('data-charter-from="2026-02-10"');

  const { page: colleague } = await open(new URL(link).search);
  expect(await chosen(colleague)).toEqual(here);
  expect(await firstCopy(colleague).inputValue()).toBe(text);
});

test('keeps what is being typed while a language is still coming', async () => {
  const { page } = await open();
  let come: (() => void) | undefined;
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await late;
    await route.fallback();
  });
  await page.getByRole('combobox', { name: /^Language of your page/ }).selectOption('ar');
  await page.getByLabel('Search for a word').fill('memorandum');
  come?.();
  await expect.poll(() => firstCopy(page).inputValue()).toContain('lang="ar"');
  expect(await page.getByLabel('Search for a word').inputValue()).toBe('memorandum');
});

test('shows the result beside the choices, at the widths of a phone and of an article, light and dark', async () => {
  const { page } = await open('?quote-id=q4-s1&form=tag&variant=pull', { viewport: { width: 1280, height: 800 } });
  const backgrounds = () =>
    Promise.all(
      ['phone', 'article'].map(async (name) => {
        const frame = page.frameLocator(`iframe.${name}`);
        await frame.locator('charter-quote[variant="pull"] [part="text"]').first().waitFor();
        const { width = 0, y = 0 } = (await page.locator(`iframe.${name}`).boundingBox()) ?? {};
        const colour = await frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
        return { width: Math.round(width), isInView: y < 200, colour };
      }),
    );
  const [phone, article] = await backgrounds();
  expect(phone).toEqual({ width: 320, isInView: true, colour: 'rgb(255, 255, 255)' });
  expect(article?.width).toBeGreaterThan(520);
  await page.getByRole('group', { name: 'Your page is' }).getByRole('radio', { name: 'dark' }).check();
  await expect
    .poll(async () => (await backgrounds()).map(({ colour }) => colour))
    .toEqual(['rgb(22, 24, 27)', 'rgb(22, 24, 27)']);
});

test('can be used by keyboard alone', async () => {
  const { page } = await open('?quote-id=q4-s1');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
  const tabTo = async (target: Locator) => {
    for (let steps = 0; steps < 60; steps++) {
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
  await tabTo(system(page));
  await page.keyboard.type('WordP');
  await tabTo(page.locator('button.first'));
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Copied.').waitFor();
  expect(await clipboard(page)).toContain('data-charter-pillars="demining"');
});

test('selects the text where the clipboard is refused, and says so', async () => {
  const { page } = await open('?quote-id=q4-s1&form=oembed', { permissions: [] });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy: Address', exact: true }).click();
  await page.getByRole('status').getByText('copy it with the keyboard').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${SITE}quote/q4-s1/en/`);
});

describe('finds quotations', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open());
  });
  afterAll(() => page.context().close());

  const listed = () => page.locator('.list [type="radio"]').count();
  const by = (speaker: string) => dataset.quotes.filter((quote) => quote.speaker === speaker).length;

  test('by who said it, what it is about and a word', async () => {
    expect(await listed()).toBe(dataset.quotes.length);
    await page
      .getByRole('combobox', { name: /^Who said it/ })
      .selectOption({ label: `Azer Garayev (${by('azer-garayev')})` });
    await expect.poll(listed).toBe(by('azer-garayev'));
    await page.getByText(`${by('azer-garayev')} quotations`).waitFor();
    await page.getByRole('combobox', { name: /^Who said it/ }).selectOption('');
    await page.getByLabel('What it is about').selectOption('energy-security');
    const about = dataset.quotes.filter(({ pillars }) => (pillars as readonly string[]).includes('energy-security'));
    await expect.poll(listed).toBe(about.length);
    await page.getByLabel('What it is about').selectOption('');
    await page.getByLabel('Search for a word').fill('Vances VISIT');
    await expect.poll(listed).toBeLessThan(5);
    await page.locator('.list').getByText('highlights the depth of trust').first().waitFor();
  });

  test('as people type who have no accents, and by the English name and the subject', async () => {
    const { page: az } = await open('builder/az/', { locale: 'az' });
    const find = az.locator('input[type="search"]');
    const count = async (text: string) => {
      await find.fill(text);
      return az.locator('.list [type="radio"]').count();
    };
    const all = dataset.quotes.length;
    expect(await count('ƏMƏKDAŞLIQ')).toBe(await count('əməkdaşlıq'));
    expect(await count('emekdasliq')).toBe(await count('əməkdaşlıq'));
    expect(await count('əməkdaşlıq')).toBeGreaterThan(0);
    expect(await count('əməkdaşlıq')).toBeLessThan(all);
    expect(await count('Vance')).toBeGreaterThanOrEqual(by('jd-vance'));
    await page.getByLabel('Search for a word').fill('security');
    await expect.poll(listed).toBeGreaterThan(0);
    await page.getByLabel('Search for a word').fill('');
  });

  test('and never shows one that is not in the list: it takes the first, and the one before when it is found again', async () => {
    const mine = queryOf(page)['quote-id'] ?? '';
    const speakers = page.getByRole('combobox', { name: /^Who said it/ });
    await speakers.selectOption('jd-vance');
    await page.getByText('The first of them is shown.').waitFor();
    const first = await page.locator('.list [type="radio"]').first().inputValue();
    expect(first).not.toBe(mine);
    await expect.poll(() => firstCopy(page).inputValue()).toContain(`quote="${first}"`);
    expect(await page.locator('.list :checked').inputValue()).toBe(first);
    expect(queryOf(page)['quote-id']).toBe(first);
    // What would leave nothing is not offered, and all else says how much it leaves.
    const offered = await page.getByLabel('What it is about').locator('option').allInnerTexts();
    expect(offered.slice(1).filter((text) => !/ \([1-9]\d*\)$/.test(text))).toEqual([]);
    expect(offered.length).toBeLessThan(dataset.pillars.length + 1);
    await speakers.selectOption('');
    await expect.poll(() => firstCopy(page).inputValue()).toContain(`quote="${mine}"`);
    expect(await page.getByText('The first of them is shown.').count()).toBe(0);
  });

  test('and says who is chosen also when a word leaves fewer people to choose from', async () => {
    const { page: other } = await open();
    const speakers = other.getByRole('combobox', { name: /^Who said it/ });
    await speakers.selectOption('azer-garayev');
    for (const word of ['peace', 'Charter']) {
      await other.getByLabel('Search for a word').fill(word);
      expect(await speakers.locator('option:checked').innerText()).toMatch(/^Azer Garayev \(\d+\)$/);
    }
  });

  test('and shows the one that the address asks for in the list, and does not call a single one the first', async () => {
    const { page: other } = await open('?quote-id=q3-s2');
    const isInView = () =>
      other.locator('.list').evaluate((list) => {
        const chosen = list.querySelector(':checked')?.getBoundingClientRect();
        const box = list.getBoundingClientRect();
        return chosen !== undefined && chosen.top >= box.top && chosen.bottom <= box.bottom;
      });
    await expect.poll(isInView).toBe(true);
    const words = dataset.quotes.find(({ id }) => id === 'q4-s1')?.text ?? '';
    await other.getByLabel('Search for a word').fill(words);
    await other.getByText('1 quotation', { exact: true }).waitFor();
  });

  test('and says so where none is found: the copy is the last one, and goes with the other choices', async () => {
    const before = queryOf(page)['quote-id'];
    await page.getByLabel('Search for a word').fill('nobody said this');
    await page.getByText('No quotation fits. Choose fewer conditions.').waitFor();
    await page.getByText('still the last copy that works').waitFor();
    expect(await page.locator('.list').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'pull quote' }).check();
    await expect.poll(() => firstCopy(page).inputValue()).toContain('variant="pull"');
    expect(queryOf(page)['quote-id']).toBe(before);
  });
});

const place = (page: Page) => page.locator('.place').innerText();

describe('says before somebody pastes what readers of the system will see', () => {
  test('that the loader is needed once, with a message to whoever keeps the template, and what to take without it', async () => {
    const { page } = await open('?place=wordpress&quote-id=q4-s1');
    expect(await place(page)).toMatch(/“Custom HTML”.*words and a link.*the loader, stands in the template/s);
    expect(await place(page)).toContain('WordPress: Tried with the real software, with the rights of an author');
    const message = await copied(
      page,
      'To show the element as well, ask whoever keeps the template. A message to send:',
    );
    expect(message).toContain(`<script type="module" src="${SITE}cdn/loader.js"></script>`);
    expect(message).toContain('the template of our site');
    const plugin = /plugin too, Charter Widgets\D*?(https:\S+)/.exec(message)?.[1] ?? '-';
    const zip = readFileSync(plugin.replace(SITE, DIST));
    expect(zip.subarray(0, 2).toString()).toBe('PK');
    await page.getByText('The loader is not possible?').getByText('Address').click();
    await expect.poll(() => firstCopy(page).inputValue()).toBe(`${SITE}quote/q4-s1/en/`);
    expect(await place(page)).toContain('on a line of its own');
    await page.getByText('Advised here:').getByText('Figure').click();
    await expect.poll(() => firstCopy(page).inputValue()).toContain('<figure');
  });

  test('of an address that becomes an embed, that it shows no choices, and offers it only where there are none', async () => {
    const { page } = await open('?place=wordpress&element=timeline&from=2026-02-10&to=2026-02-10');
    expect(await page.getByText('The loader is not possible?').count()).toBe(0);
    await unfold(page);
    await page.locator('.option [name="form"][value="oembed"]').check();
    const framed = page.frameLocator('iframe.phone').locator('iframe');
    await expect.poll(() => framed.getAttribute('src')).toBe(`${SITE}timeline/en/`);
    expect(await page.locator('.warnings').innerText()).toContain('without your choices');
  });

  test('what they see without the loader, which is complete by itself, and with it after the answer that it is there', async () => {
    const { page } = await open('?place=wordpress&element=pillars');
    const answers = page.getByRole('group', { name: 'The loader or the plugin is on the site' });
    const shown = page.frameLocator('iframe.phone');
    expect(await answers.getByRole('radio', { name: 'Don’t know' }).isChecked()).toBe(true);
    await shown.getByRole('listitem').nth(1).waitFor();
    expect(await shown.locator('charter-pillars, script').count()).toBe(0);
    const whole = (await firstCopy(page).inputValue()).length;
    await answers.getByRole('radio', { name: 'Yes' }).check();
    await expect.poll(async () => (await firstCopy(page).inputValue()).length).toBeLessThan(whole / 2);
    await shown.locator('charter-pillars [part="base"]').waitFor();
    expect(await place(page)).not.toContain('the loader');
    expect(queryOf(page)['loader']).toBe('yes');
    await answers.getByRole('radio', { name: 'No', exact: true }).check();
    await expect.poll(async () => (await firstCopy(page).inputValue()).length).toBe(whole);
    expect(queryOf(page)['loader']).toBe('no');
  });

  test('that one sentence is little of many records, where the loader is not there', async () => {
    const { page } = await open('?place=wordpress&element=pillars&extent=line');
    const shown = page.frameLocator('iframe.phone');
    await page.locator('.little label').click();
    await shown.getByRole('listitem').nth(1).waitFor();
    expect(await page.locator('.little').count()).toBe(0);
  });

  test('all of it, once the preview may be as high as what it shows', async () => {
    const { page } = await open('?element=pillars', { viewport: { width: 360, height: 800 } });
    const frame = page.locator('iframe.phone');
    const isCut = () =>
      frame.evaluate((one: HTMLIFrameElement) => {
        const root = one.contentDocument?.documentElement;
        return root !== undefined && root.scrollHeight > one.clientHeight;
      });
    await page.getByRole('link', { name: 'See and copy it' }).click();
    await page.getByRole('heading', { name: 'Preview' }).and(page.locator(':visible')).waitFor();
    await page.getByRole('button', { name: 'Show all of it' }).click();
    await expect.poll(isCut).toBe(false);
    await page.getByRole('button', { name: 'Show less' }).click();
    await expect.poll(isCut).toBe(true);
  });

  test('that there is a card only, and shows the card', async () => {
    const { page } = await open('?place=substack&quote-id=q4-s1&variant=pull');
    expect(await place(page)).toContain('a card only');
    expect((await page.locator('.warnings li').allInnerTexts()).join()).toContain('without your choices');
    const card = page.frameLocator('iframe.phone').getByRole('link');
    expect(await card.innerText()).toContain('embed.example');
    expect(
      await card.locator('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(1200);
  });

  test('that a frame is light or dark, as was chosen, and carries all choices', async () => {
    const { page } = await open('?place=notion&element=timeline&from=2026-02-10&to=2026-02-11&layout=list');
    expect(await place(page)).toContain('a frame that is always light');
    await page.getByRole('group', { name: 'Your page is' }).getByRole('radio', { name: 'dark' }).check();
    await expect.poll(() => place(page)).toContain('a frame that is always dark');
    expect(await firstCopy(page).inputValue()).toContain('from=2026-02-10&to=2026-02-11');
    expect(new Set(new URL(await firstCopy(page).inputValue()).searchParams.keys())).toEqual(
      new Set(['from', 'to', 'layout', 'theme']),
    );
    await page.frameLocator('iframe.phone').frameLocator('iframe').locator('html[data-theme="dark"]').waitFor();
  });
});

describe('warns before something goes wrong', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open());
  });
  afterAll(() => page.context().close());

  test.each([
    ['place=wordpress&form=iframe', 'Frames are taken away'],
    ['place=drupal&form=tag', 'The tag and the script are taken away'],
    ['form=oembed&element=pillars&layout=list&theme=dark', 'without your choices'],
    ['place=wordpress&form=oembed&element=timeline', 'at most 1000 pixels'],
    ['form=tag', 'stays at version'],
    ['form=text&lang=az', 'unofficial'],
    ['form=tag&element=pillars&extent=full', 'too many for some editors'],
    ['form=figure', 'This site was built for http://localhost:3000/'],
  ])('%s', async (query, words) => {
    await page.goto(`${SITE}builder/?${query}`);
    await drawn(page);
    expect(`${await page.locator('.warnings').innerText()} ${await place(page)}`).toContain(words);
  });
});

test('says above all else what its address asks for in vain', async () => {
  const { page } = await open('?quote-id=q99-s1&place=foo&theme=pink', { viewport: { width: 360, height: 800 } });
  const told = page.locator('.steps [role="status"]').first();
  for (const text of ['quote-id = “q99-s1”', 'place = “foo”', 'theme = “pink”']) {
    const { y = 800 } = (await told.getByText(text).boundingBox()) ?? {};
    expect(y).toBeLessThan(600);
  }
  await page.getByRole('radio', { name: 'The timeline' }).check();
  await expect.poll(() => told.innerText()).toBe('');
});

test('says of every way to choose days which days these are, but of the one that is typed', async () => {
  const { page } = await open('?element=timeline');
  const ways = page.getByRole('group', { name: 'Which days' }).locator('label.option');
  const said = await ways.locator('small').allInnerTexts();
  expect(said).toHaveLength((await ways.count()) - 1);
  expect(said.filter((text) => !/\d{4}/.test(text))).toEqual([]);
});

test('offers for every system a form that works there, one click away', async () => {
  const { page } = await open();
  await unfold(page);
  for (const { id } of SYSTEMS)
    expect(await page.locator(`#system-${id} a`).first().getAttribute('href')).toBe(`?place=${id}`);
  await page.locator('#system-ghost a').first().click();
  await drawn(page);
  expect(await system(page).inputValue()).toBe('ghost');
  expect(await firstCopy(page).inputValue()).toMatch(/^<charter-quote [^]*<script type="module"/);
});

test('has all systems and every address without script', async () => {
  const { page } = await open('', { javaScriptEnabled: false });
  expect(await page.locator('noscript p').innerText()).toContain('Choosing needs JavaScript');
  expect(await page.locator('#choices').isVisible()).toBe(false);
  await page.getByText('All systems, and what').click();
  await page.getByText('All addresses: for a frame').click();
  expect(await page.locator('.systems > li').filter({ visible: true }).count()).toBe(SYSTEMS.length);
  const [en, ...others] = datasets;
  const pages = (en?.quotes.length ?? 0) + (en?.pillars.length ?? 0) + 2;
  await page.locator('.addresses').getByRole('link', { name: 'The subjects', exact: true }).waitFor();
  expect(await page.locator('.addresses a').filter({ visible: true }).count()).toBe(pages * (others.length + 1));
});
