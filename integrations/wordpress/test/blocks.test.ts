/** Someone without `unfiltered_html` writes with the blocks, and others read what came of it. */
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openEditor, type Person, person, publish, shownBy, signIn } from './fixture/people.ts';
import { BLOCK_THEME, CLASSIC_THEME, type Site, startSite } from './fixture/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Block {
  /** What the author types to find it. */
  search: string;
  /** The name under which it is found. */
  title: string;
  tag: string;
  choose: (page: Page) => Promise<void>;
  /** What the element then shows, and what it no longer shows. */
  shown: string;
  gone: string;
  attributes: Record<string, string>;
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

const BLOCKS: readonly Block[] = [
  {
    search: '/quotation',
    title: 'A quotation',
    tag: 'charter-quote',
    choose: async (page) => {
      await field(page, 'Quotation').fill('opening a new chapter');
      await page.getByRole('option').first().click();
      await field(page, 'Kind').selectOption({ label: 'pull quote' });
      await field(page, 'Colours').selectOption({ label: 'dark' });
    },
    shown: 'new chapter',
    gone: 'close to the final text',
    attributes: { variant: 'pull', theme: 'dark' },
  },
  {
    search: '/pillars',
    title: 'The subjects',
    tag: 'charter-pillars',
    choose: async (page) => {
      await field(page, 'Energy security').check();
      await field(page, 'Humanitarian demining').check();
      await field(page, 'Arrangement').selectOption({ label: 'list' });
      await field(page, 'Language of your page').selectOption({ label: 'Русский' });
    },
    shown: 'Энергетическая безопасность',
    gone: 'Кибербезопасность',
    attributes: { layout: 'list', lang: 'ru', show: 'energy-security demining' },
  },
  {
    search: '/timeline',
    title: 'The timeline',
    tag: 'charter-timeline',
    choose: async (page) => {
      await field(page, 'From').fill('2026-02-10');
      await field(page, 'To').fill('2026-02-11');
      await field(page, 'Distances').selectOption({ label: 'by time' });
      await field(page, 'Language of your page').selectOption({ label: 'العربية' });
    },
    shown: 'باكو',
    gone: '2008',
    attributes: { from: '2026-02-10', to: '2026-02-11', scale: 'proportional', lang: 'ar' },
  },
];

/** Adds a block to the post by its name: until WordPress has searched, its list still offers other blocks. */
const add = async (page: Page, { search, title }: Pick<Block, 'search' | 'title'>) => {
  await page.keyboard.press('Enter');
  await page.keyboard.type(search);
  await page.getByRole('option', { name: title, exact: true }).click();
};

const isChosen = async (where: FrameLocator | Page, { tag, attributes }: Block) => {
  for (const [name, value] of Object.entries(attributes)) {
    await expect.poll(() => where.locator(tag).first().getAttribute(name)).toBe(value);
  }
};

describe.each(['newest', '6.5'] as const)('WordPress %s', (release) => {
  let site: Site;
  let author: Person;
  beforeAll(async () => {
    site = await startSite(release);
    author = await person(browser, site);
    await signIn(author, site, 'author');
  });
  afterAll(async () => {
    await author.context.close();
    await site.close();
  });

  describe.each(BLOCKS)('$tag', (block) => {
    const { tag, choose, shown, gone } = block;
    let address = '';
    let written = '';

    test('is found, chosen, previewed and published by an author', async () => {
      const { page } = author;
      const canvas = await openEditor(author, site);
      await canvas.locator('.wp-block-post-title').fill(tag);
      await add(page, block);
      await canvas.locator(tag).waitFor();
      await choose(page);
      await isChosen(canvas, block);
      await expect.poll(() => shownBy(canvas, tag)).toContain(shown);
      expect(await shownBy(canvas, tag)).not.toContain(gone);
      written = await page.evaluate('wp.data.select("core/editor").getEditedPostContent()');
      address = await publish(author);
      expect(author.complaints).toEqual([]);
      expect(author.foreign).toEqual([]);
    });

    test('is stored as it was written, and opens again as it was chosen', async () => {
      const stored = await site.eval(`echo get_posts(['title' => '${tag}'])[0]->post_content;`);
      expect(stored).toBe(written.trim());
      const id = await site.eval(`echo get_posts(['title' => '${tag}'])[0]->ID;`);
      const canvas = await openEditor(author, site, `post.php?post=${id}&action=edit`);
      await isChosen(canvas, block);
      const valid = await author.page.evaluate(
        'wp.data.select("core/block-editor").getBlocks().map((one) => one.isValid)',
      );
      expect(valid).toEqual([true]);
      expect(author.complaints).toEqual([]);
    });

    test.each([BLOCK_THEME, CLASSIC_THEME])('is shown to readers in the theme %s', async (theme) => {
      await site.eval(`switch_theme('${theme}');`);
      const reader = await person(browser, site);
      await reader.page.goto(address);
      const element = reader.page.locator(tag);
      await expect.poll(() => shownBy(reader.page, tag)).toContain(shown);
      await isChosen(reader.page, block);
      expect(await element.count()).toBe(1);
      expect(reader.complaints).toEqual([]);
      expect(reader.foreign).toEqual([]);
      await reader.context.close();
    });

    test('is readable without JavaScript', async () => {
      const reader = await person(browser, site, false);
      await reader.page.goto(address);
      const words = await reader.page.locator('[data-charter-dataset]').innerText();
      expect(words).toContain(shown);
      await reader.context.close();
    });
  });

  test('a date that is none is said at once, and the last copy stays', async () => {
    const { page } = author;
    const canvas = await openEditor(author, site);
    await canvas.locator('.wp-block-post-title').fill('Dates');
    await add(page, { search: '/timeline', title: 'The timeline' });
    await canvas.locator('charter-timeline').waitFor();
    await field(page, 'From').fill('in February');
    const told = page.locator('.components-notice', { hasText: '“in February” is not a date that can be read.' });
    await told.waitFor();
    expect(await page.evaluate('wp.data.select("core/editor").getEditedPostContent()')).toContain(
      'data-charter-timeline=""',
    );
    await field(page, 'From').fill('2026-02');
    await expect.poll(() => canvas.locator('charter-timeline').getAttribute('from')).toBe('2026-02');
    await expect.poll(() => told.count()).toBe(0);
  });

  test('PHP complains of nothing in the plugin', async () => {
    expect((await site.log()).split('\n').filter((line) => line.includes('charter-widgets'))).toEqual([]);
  });
});
