/** Shortcodes, in the classic editor and outside posts, and addresses of an embed site. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Person, person, shownBy, signIn } from './fixture/people.ts';
import { BLOCK_THEME, CLASSIC_THEME, type Site, startSite } from './fixture/site.ts';

const EMBED_SITE = 'https://embed.example/charter/';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(['newest', '6.5'] as const)('WordPress %s', (release) => {
  let site: Site;
  let author: Person;
  beforeAll(async () => {
    site = await startSite(release);
    await site.eval(`update_option('fixture_classic', 1); update_option('charter_widgets_site', '${EMBED_SITE}');`);
    author = await person(browser, site);
    await signIn(author, site, 'author');
  });
  afterAll(async () => {
    await author.context.close();
    await site.close();
  });

  /** Publishes a post as an author would, and returns its address. */
  const post = (title: string, content: string) =>
    site.eval(`
      wp_set_current_user(get_user_by('login', 'author')->ID);
      kses_init();
      $id = wp_insert_post(wp_slash(['post_title' => '${title}', 'post_status' => 'publish', 'post_content' => '${content.replaceAll("'", "\\'")}']));
      echo get_permalink($id);`);
  const storedOf = (title: string) => site.eval(`echo get_posts(['title' => '${title}'])[0]->post_content;`);

  const read = async (address: string, act: (one: Person) => Promise<void>) => {
    const reader = await person(browser, site);
    await reader.page.goto(address);
    await act(reader);
    expect(reader.complaints).toEqual([]);
    expect(reader.foreign).toEqual([]);
    await reader.context.close();
  };

  test('the classic editor stores readable words, and keeps them when they are saved again', async () => {
    const { page } = author;
    await page.goto(`${site.base}wp-admin/post-new.php`);
    await page.locator('#title').fill('Classic');
    await page.locator('#content-tmce').click();
    const text = page.frameLocator('#content_ifr').locator('body');
    await text.click();
    await page.keyboard.type('Before.\n[charter-quote quote-id="q4-s1" lang="tr"]\nAfter.');
    await page.locator('#publish').click();
    await page.locator('#message').waitFor();
    expect(await storedOf('Classic')).toContain('<figure data-charter-quote="q4-s1"');
    // What the author now sees are the words, no longer the shortcode.
    expect(await text.locator('figure[data-charter-quote="q4-s1"] figcaption').innerText()).toContain('2026');
    await page.locator('#publish').click();
    await page.locator('#message').waitFor();
    const stored = await storedOf('Classic');
    expect(stored).toContain('data-charter-quote="q4-s1"');
    expect(stored).not.toContain('[charter-');
    for (const theme of [BLOCK_THEME, CLASSIC_THEME]) {
      await site.eval(`switch_theme('${theme}');`);
      await read(await site.eval(`echo get_permalink(get_posts(['title' => 'Classic'])[0]);`), async (reader) => {
        await expect.poll(() => shownBy(reader.page, 'charter-quote')).toContain('2026');
        expect(await reader.page.getByText('After.').isVisible()).toBe(true);
        expect(await reader.page.locator('charter-quote').getAttribute('lang')).toBe('tr');
      });
    }
  });

  test('a shortcode in a block of its own becomes the block of its element', async () => {
    await post(
      'Block',
      '<!-- wp:shortcode -->\n[charter-pillars show="demining" layout="list"]\n<!-- /wp:shortcode -->',
    );
    const stored = await storedOf('Block');
    expect(stored).toMatch(/^<!-- wp:charter-widgets\/pillars -->\n<div data-charter-pillars="demining"/);
    expect(stored).toMatch(/<\/div>\n<!-- \/wp:charter-widgets\/pillars -->$/);
    expect(stored).not.toContain('shortcode');
  });

  test('a shortcode within a sentence, and one in double brackets, stay as they were written', async () => {
    const content = 'See [charter-quote quote-id="q4-s1"] here.\n\n[[charter-timeline]]';
    const address = await post('Inline', content);
    expect(await storedOf('Inline')).toBe(content);
    await read(address, async ({ page }) => {
      await expect.poll(() => shownBy(page, 'charter-quote')).not.toBe('');
      expect(await page.getByText('[charter-timeline]').count()).toBe(1);
      expect(await page.locator('charter-timeline').count()).toBe(0);
    });
  });

  test('readers see what a wrong shortcode encloses, and its author what is wrong', async () => {
    const address = await post('Wrong', '[charter-quote quote-id="nobody"]Their words.[/charter-quote]');
    await read(address, async ({ page }) => {
      expect(await page.getByText('Their words.').isVisible()).toBe(true);
      expect(await page.getByRole('alert').count()).toBe(0);
    });
    await author.page.goto(address);
    expect(await author.page.getByRole('alert').innerText()).toContain('There is no record “nobody”');
  });

  test('a copy that was pasted is shown as the element', async () => {
    const copy = await site.eval(
      `echo Charter_Widgets\\copy_html('timeline', 'en', ['from' => '2026-02-10', 'to' => '2026-02-11']);`,
    );
    await read(await post('Pasted', `<!-- wp:html -->${copy}<!-- /wp:html -->`), async ({ page }) => {
      await expect.poll(() => shownBy(page, 'charter-timeline')).toContain('2026');
      expect(await page.locator('charter-timeline').getAttribute('to')).toBe('2026-02-11');
    });
  });

  test('a page without an element loads nothing of the plugin', async () => {
    const address = await post('Plain', 'A text about a charter-party, with nothing to show.');
    const reader = await person(browser, site);
    const loaded: string[] = [];
    reader.page.on('request', (request) => loaded.push(request.url()));
    await reader.page.goto(address, { waitUntil: 'networkidle' });
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter((url) => url.includes('charter-widgets'))).toEqual([]);
    expect(await reader.page.content()).not.toContain('charter-widgets');
    await reader.context.close();
  });

  test('an address of the embed site becomes the element, and no host is asked', async () => {
    await read(await post('Address', `${EMBED_SITE}quote/q4-s1/az/?variant=pull`), async ({ page }) => {
      await expect.poll(() => shownBy(page, 'charter-quote')).not.toBe('');
      expect(await page.locator('charter-quote').getAttribute('variant')).toBe('pull');
      expect(await page.locator('charter-quote').getAttribute('lang')).toBe('az');
    });
    const provider = `echo json_encode(_wp_oembed_get_object()->get_provider('${EMBED_SITE}pillars/en/', ['discover' => false]));`;
    expect(JSON.parse(await site.eval(provider))).toBe(`${EMBED_SITE}oembed`);
    await site.eval("delete_option('charter_widgets_site');");
    expect(JSON.parse(await site.eval(provider))).toBe(false);
    await site.eval(`update_option('charter_widgets_site', '${EMBED_SITE}');`);
  });

  test('the one setting takes an address, and says what is none', async () => {
    const admin = await person(browser, site);
    await signIn(admin, site, 'admin');
    const { page } = admin;
    const type = async (address: string) => {
      await page.goto(`${site.base}wp-admin/options-writing.php`);
      // The browser would hold it back.
      await page.locator('form').evaluate((form) => {
        form.setAttribute('novalidate', '');
      });
      await page.getByLabel('Charter Widgets: address of your embed site').fill(address);
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await page.locator('.notice, .settings-error').first().waitFor();
    };
    await type('https://other.example/folder');
    expect(await site.eval("echo get_option('charter_widgets_site');")).toBe('https://other.example/folder/');
    await type('javascript:alert(1)');
    expect(await page.getByText('“javascript:alert(1)” is not the address of a site.').isVisible()).toBe(true);
    expect(await site.eval("echo get_option('charter_widgets_site');")).toBe('https://other.example/folder/');
    await admin.context.close();
  });

  test('PHP complains of nothing in the plugin', async () => {
    expect((await site.log()).split('\n').filter((line) => line.includes('charter-widgets'))).toEqual([]);
  });
});
