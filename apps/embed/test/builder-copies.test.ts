/** What is copied from the builder, pasted into pages that know nothing of the project. */
import { type Dataset, resolveQuote } from '@baku-charter/core';
import { TAGS } from '@baku-charter/widgets/elements';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editions } from '../src/editions.ts';
import { clipboard, copied, openBuilder, unfold } from './builder.ts';
import { launch, SITE, visit } from './site.ts';

const datasets = editions.map(({ data }) => data);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The message to whoever keeps the template of a site, with the line for the loader. */
const MESSAGE = 'To show the element as well, ask whoever keeps the template. A message to send:';

const FORMS = {
  tag: ['Tag and script'],
  figure: ['Figure', MESSAGE, 'Loader of this version only'],
  iframe: ['Frame', 'Script for the height of the frame'],
  oembed: ['Address'],
  prerendered: ['Markup and script'],
  text: ['HTML for mail and feeds', 'Markdown', 'Plain text'],
} as const;

type Form = keyof typeof FORMS;
const ALL_FORMS = Object.keys(FORMS) as Form[];

/** Chooses form after form and copies all of it, by name. */
const copyAll = async (
  query: string,
  forms: readonly Form[] = ALL_FORMS,
): Promise<Readonly<Record<string, string>>> => {
  const { page } = await openBuilder(browser, `?${query}`);
  await unfold(page);
  const texts: Record<string, string> = {};
  for (const form of forms) {
    await page.locator(`.option [name="form"][value="${form}"]`).check();
    for (const name of FORMS[form]) texts[name] = await copied(page, name);
  }
  texts['Loader'] = /<script[^]*<\/script>/.exec(texts[MESSAGE] ?? '')?.[0] ?? '';
  return texts;
};

/** Opens the page of a newsroom with texts pasted into it. */
const paste = (texts: readonly (string | undefined)[], options: BrowserContextOptions = {}) =>
  visit(browser, `<!doctype html><html lang="en"><title>News</title><p>A story.</p>${texts.join('\n')}`, options);

const dataFor = (lang: string): Dataset => {
  const found = datasets.find(({ meta }) => meta.lang === lang);
  if (!found) throw new Error(`There is no data in ${lang}.`);
  return found;
};

/** Queries of the builder, each with words that its snippets must show. */
const RECORDS = [
  { query: 'quote-id=q4-s1&lang=ar', words: resolveQuote(dataFor('ar'), 'q4-s1')?.quote.text ?? '-' },
  { query: 'element=pillars&show=demining', words: 'Humanitarian demining' },
  {
    query: 'element=timeline&lang=az&from=2026-02-10&to=2026-02-10',
    words: dataFor('az').events.find(({ id }) => id === 'charter-signing')?.title ?? '-',
  },
];

/** Words in the shadow root of an element. */
const inElement = (page: Page, words: string) =>
  page.locator(TAGS.join()).locator('[part="base"]').getByText(words).first();

/** Whether the element was upgraded by its script. */
const drawn = (page: Page) => page.locator(TAGS.join()).evaluate((element) => 'updateComplete' in element);

describe.each(RECORDS)('pasted into a page: $query', ({ query, words }) => {
  let texts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    texts = await copyAll(`${query}&extent=glance`);
  });

  test('the tag and the script show the element', async () => {
    const { page, complaints } = await paste([texts['Tag and script']]);
    await inElement(page, words).waitFor();
    expect(await drawn(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test.each(['Loader', 'Loader of this version only'])('the figure becomes the element with: %s', async (loader) => {
    const { page, complaints } = await paste([texts['Figure'], texts[loader]]);
    await inElement(page, words).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the figure alone is read as it is', async () => {
    const { page } = await paste([texts['Figure']], { javaScriptEnabled: false });
    expect(await page.getByText(words).first().isVisible()).toBe(true);
  });

  test('the frame shows the live page, as high as it is', async () => {
    const { page } = await paste([texts['Frame'], texts['Script for the height of the frame']]);
    await page.frameLocator('iframe').locator('[part="base"]').getByText(words).first().waitFor();
    const fits = async () => {
      const given = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
      const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
      return given === (await page.frames().at(-1)?.evaluate(height));
    };
    await expect.poll(fits).toBe(true);
  });

  test('the address leads a system to an embed', async () => {
    const { page } = await visit(browser, texts['Address']?.replace(SITE, '') ?? '');
    // A consumer of oEmbed reads the page, follows its link and takes the `html` of the answer.
    const html = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
      const answer = await fetch(new URL(new URL(link?.href ?? '').pathname, location.href));
      return ((await answer.json()) as { html: string }).html;
    });
    const host = await paste([html]);
    expect(await host.page.getByText(words).first().isVisible()).toBe(true);
    await host.page.frameLocator('iframe').locator('[part="base"]').getByText(words).first().waitFor();
  });

  test('the prerendered markup is whole without script, and leads to the live page', async () => {
    const { page: silent } = await paste([texts['Markup and script']], { javaScriptEnabled: false });
    expect(await inElement(silent, words).isVisible()).toBe(true);
    expect(await silent.locator(`body > p > a[href^="${SITE}"]`).count()).toBe(1);
    const { page, complaints } = await paste([texts['Markup and script']]);
    await expect.poll(() => drawn(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('mail, Markdown and plain text say the words', async () => {
    const { page } = await paste([texts['HTML for mail and feeds']], { javaScriptEnabled: false });
    expect(await page.getByText(words).first().isVisible()).toBe(true);
    expect(await page.locator(`a[href^="${SITE}"]`).count()).toBe(1);
    expect(texts['Markdown']).toContain(words);
    expect(texts['Plain text']).toContain(words);
  });
});

test.each(RECORDS)(
  'one sentence is read as it is, and becomes the element with the loader: $query',
  async ({ query, words }) => {
    const texts = await copyAll(`${query}&extent=line`, ['tag', 'figure']);
    const { page: silent } = await paste([texts['Figure']], { javaScriptEnabled: false });
    expect(await silent.getByRole('link').count()).toBe(1);
    expect((await silent.locator('body').innerText()).length).toBeLessThan(450);
    for (const copies of [[texts['Figure'], texts['Loader']], [texts['Tag and script']]]) {
      const { page, complaints } = await paste(copies);
      await inElement(page, words).waitFor();
      expect(complaints).toEqual([]);
    }
  },
);

test('offers the pictures of a quotation with their alternative texts', async () => {
  const { page } = await openBuilder(browser, '?quote-id=q4-s1&lang=ar&form=text');
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
  const name = 'Copy: Alternative text of: Picture, 1200 × 630 pixels';
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('Copied.').waitFor();
  expect(await clipboard(page)).toBe(await images.first().getAttribute('alt'));
  expect(await clipboard(page)).toContain(RECORDS[0]?.words);
});
