/** The builder as an editor uses it, and what is copied from it, pasted where nobody prepared anything. */
import { type Dataset, resolveQuote } from '@baku-charter/core';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLACES } from '../src/builder/places.ts';
import { datasets } from '../src/datasets.ts';
import { launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = async (query = '', options: BrowserContextOptions = {}) => {
  const visited = await visit(browser, `builder/${query}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  if (options.javaScriptEnabled !== false) await visited.page.getByRole('heading', { name: 'Preview' }).waitFor();
  return visited;
};

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What an editor has after pressing the button beside a text. */
const copied = async (page: Page, name: string) => {
  const part = page.getByRole('region', { name, exact: true });
  await part.getByRole('button', { name: `Copy: ${name}`, exact: true }).click();
  await part.getByText('Copied.').waitFor();
  return clipboard(page);
};

/** The six forms of a record, with every text that is copied for them. */
const FORMS = {
  'Tag and script': ['Tag and script'],
  'Figure and loader': ['Loader', 'Loader, pinned to this version'],
  Frame: ['Frame', 'Script for its height'],
  'Address (oEmbed)': ['Address'],
  'Prerendered markup': ['Markup and script'],
  'Mail, text and pictures': ['HTML for mail and feeds', 'Markdown', 'Plain text'],
} as const;

/** Chooses form after form and copies all of it, by name. */
const copyAll = async (query: string): Promise<Readonly<Record<string, string>>> => {
  const { page } = await open(`?${query}`);
  const texts: Record<string, string> = {};
  for (const [form, names] of Object.entries(FORMS)) {
    await page.getByRole('radio', { name: form }).check();
    await page.getByRole('heading', { name: `Copy: ${form}` }).waitFor();
    for (const name of names) texts[name] = await copied(page, name);
    if (form.startsWith('Figure')) texts['marked'] = await copied(page, query.startsWith('quote') ? 'Figure' : 'List');
  }
  await page.context().close();
  return texts;
};

/** The page of a newsroom that knows nothing of the project. */
const paste = (texts: readonly (string | undefined)[], options: BrowserContextOptions = {}) =>
  visit(browser, `<!doctype html><html lang="en"><title>News</title><p>A story.</p>${texts.join('\n')}`, options);

const dataFor = (lang: string): Dataset => {
  const found = datasets.find(({ meta }) => meta.lang === lang);
  if (!found) throw new Error(`There is no data in ${lang}.`);
  return found;
};

/** Records as an address asks for them, and words that must be read of them. */
const RECORDS = [
  { query: 'quote-id=q4-s1&lang=ar', words: resolveQuote(dataFor('ar'), 'q4-s1')?.quote.text ?? '-' },
  { query: 'element=pillars&only=demining', words: 'Humanitarian demining' },
  {
    query: 'element=timeline&lang=az&from=2026-02-10&to=2026-02-10',
    words: dataFor('az').events.find(({ id }) => id === 'charter-signing')?.title ?? '-',
  },
];

/** The words, once they stand in the shadow of an element that its script has drawn. */
const inElement = (page: Page, words: string) =>
  page.locator('charter-quote, charter-pillars, charter-timeline').locator('[part="base"]').getByText(words).first();

/** Only a script makes these. */
const drawn = (page: Page) =>
  page.locator('charter-quote, charter-pillars, charter-timeline').evaluate((element) => 'updateComplete' in element);

describe.each(RECORDS)('pasted into a page that no one prepared: $query', ({ query, words }) => {
  let texts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    texts = await copyAll(query);
  });

  test('the tag and the script show the element', async () => {
    const { page, complaints } = await paste([texts['Tag and script']]);
    await inElement(page, words).waitFor();
    expect(await drawn(page)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(['Loader', 'Loader, pinned to this version'])('the figure becomes the element with: %s', async (loader) => {
    const { page, complaints } = await paste([texts['marked'], texts[loader]]);
    await inElement(page, words).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the figure alone is read as it is', async () => {
    const { page } = await paste([texts['marked']], { javaScriptEnabled: false });
    expect(await page.getByText(words).first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('the frame shows the live page, as high as it is', async () => {
    const { page } = await paste([texts['Frame'], texts['Script for its height']]);
    await page.frameLocator('iframe').locator('[part="base"]').getByText(words).first().waitFor();
    const fits = async () => {
      const given = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
      const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
      return given === (await page.frames().at(-1)?.evaluate(height));
    };
    await expect.poll(fits).toBe(true);
    await page.context().close();
  });

  test('the address leads a system to an embed', async () => {
    const { page } = await visit(browser, texts['Address']?.replace(SITE, '') ?? '');
    // What a consumer does: read the page, follow its link, take the html of the answer.
    const html = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
      const answer = await fetch(new URL(new URL(link?.href ?? '').pathname, location.href));
      return ((await answer.json()) as { html: string }).html;
    });
    await page.context().close();
    const host = await paste([html]);
    expect(await host.page.getByText(words).first().isVisible()).toBe(true);
    await host.page.frameLocator('iframe').locator('[part="base"]').getByText(words).first().waitFor();
    await host.page.context().close();
  });

  test('the prerendered markup is whole without script, and leads to the live page', async () => {
    const { page: silent } = await paste([texts['Markup and script']], { javaScriptEnabled: false });
    expect(await inElement(silent, words).isVisible()).toBe(true);
    expect(await silent.locator(`body > p > a[href^="${SITE}"]`).count()).toBe(1);
    await silent.context().close();
    const { page, complaints } = await paste([texts['Markup and script']]);
    await expect.poll(() => drawn(page)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('mail, Markdown and plain text say the words', async () => {
    const { page } = await paste([texts['HTML for mail and feeds']], { javaScriptEnabled: false });
    expect(await page.getByText(words).first().isVisible()).toBe(true);
    expect(await page.locator(`a[href^="${SITE}"]`).count()).toBe(1);
    expect(texts['Markdown']).toContain(words);
    expect(texts['Plain text']).toContain(words);
    await page.context().close();
  });
});

test('offers the pictures of a quotation with what they say', async () => {
  const { page } = await open('?quote-id=q4-s1&lang=ar&form=text');
  const images = page.locator('.snippet img');
  await expect
    .poll(() =>
      images.evaluateAll((all) =>
        (all as HTMLImageElement[]).map((image) => [image.naturalWidth, image.naturalHeight]),
      ),
    )
    .toEqual([
      [1200, 630],
      [1080, 1080],
    ]);
  const part = page.getByRole('region', { name: 'Picture, 1200 × 630 pixels' });
  await part.getByRole('button', { name: 'Copy: Alternative text of Picture, 1200 × 630 pixels' }).click();
  expect(await clipboard(page)).toBe(await images.first().getAttribute('alt'));
  expect(await clipboard(page)).toContain(RECORDS[0]?.words);
  await page.context().close();
});

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
    ['form=iframe&element=pillars&layout=list', 'does not know: layout'],
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

test('says what is wrong with an address, and goes on', async () => {
  const { page, complaints } = await open('?quote-id=q99-s1&theme=pink&form=tag');
  const said = (await notices(page)).join('\n');
  expect(said).toContain('quote-id="q99-s1"');
  expect(said).toContain('theme="pink"');
  expect(await page.getByRole('textbox', { name: 'Tag and script' }).inputValue()).toContain('quote-id="q1-s1"');
  await page.goto(`${SITE}builder/?element=timeline&from=soon`);
  await page.getByRole('heading', { name: 'Preview' }).waitFor();
  expect((await notices(page)).join('\n')).toContain('soon');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('has for every system a form that does not fail there, one action away', async () => {
  const { page } = await open();
  for (const { id, form, fails } of PLACES) {
    const query = new URL((await page.locator(`#place-${id} a`).getAttribute('href')) ?? '', SITE).searchParams;
    expect([query.get('place'), query.get('form')]).toEqual([id, form]);
    expect(Object.keys(fails)).not.toContain(form);
  }
  await page.locator('#place-drupal a').click();
  await page.getByRole('heading', { name: 'Copy: Figure and loader' }).waitFor();
  expect(await page.getByLabel('Where will you paste it?').inputValue()).toBe('drupal');
  await page.context().close();
});

test('has the table and every address without script', async () => {
  const { page } = await open('', { javaScriptEnabled: false });
  await page.getByText('Pages that can be put into a frame').click();
  expect(await page.getByRole('row').count()).toBe(PLACES.length + 1);
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
