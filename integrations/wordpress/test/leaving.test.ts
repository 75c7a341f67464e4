/** What stays when the plugin goes: the words, and nothing else. */
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, person, signIn } from './fixture/people.ts';
import { BLOCK_THEME, CLASSIC_THEME, type Site, startSite } from './fixture/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const QUOTE = '[charter-quote quote-id="q4-s1"]';
const POSTS: Readonly<Record<string, string>> = {
  Block: '<!-- wp:shortcode -->[charter-pillars show="demining"]<!-- /wp:shortcode -->',
  Line: QUOTE,
  Sentence: `He said ${QUOTE} and left.`,
  Enclosing: '[charter-quote quote-id="nobody"]Their words.[/charter-quote]',
  Escaped: '[[charter-quote]]',
};

describe.each(['newest', '6.5'] as const)('WordPress %s', (release) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(release);
  });
  afterAll(() => site.close());

  test('is deactivated and deleted by an administrator, and leaves readable words', async () => {
    await site.eval(`
      update_option('charter_widgets_site', 'https://embed.example/charter/');
      switch_theme('${CLASSIC_THEME}');
      update_option('widget_text', [2 => ['title' => '', 'text' => '${QUOTE}', 'filter' => true, 'visual' => true], '_multiwidget' => 1]);
      wp_set_sidebars_widgets(['side' => ['text-2']]);
      wp_set_current_user(1);
      foreach (json_decode('${JSON.stringify(POSTS).replaceAll('\\', '\\\\')}', true) as $title => $content) {
        wp_insert_post(wp_slash(['post_title' => $title, 'post_status' => 'publish', 'post_content' => $content]));
      }
      // One that was there before the plugin.
      $GLOBALS['wpdb']->update($GLOBALS['wpdb']->posts, ['post_content' => 'Old: ${QUOTE}'], ['post_title' => 'Hello world!']);
      $id = wp_insert_post(['post_title' => 'Address', 'post_status' => 'publish', 'post_content' => 'https://embed.example/charter/quote/q4-s1/en/']);
      $GLOBALS['post'] = get_post($id);
      apply_filters('the_content', get_post($id)->post_content);
    `);
    const rows = `foreach (['options' => 'option_name', 'postmeta' => 'meta_value', 'usermeta' => 'meta_key'] as $table => $column) {
      echo implode("\\n", $GLOBALS['wpdb']->get_col("SELECT $column FROM {$GLOBALS['wpdb']->prefix}$table WHERE $column LIKE '%charter%'"));
    }`;
    expect(await site.eval(rows)).toContain('charter_widgets_site');
    expect(await site.eval(rows)).toContain('data-charter-quote');

    const admin = await person(browser, site);
    const { page } = admin;
    await signIn(admin, site, 'admin');
    await page.goto(`${site.base}wp-admin/plugins.php`);
    const row = page.locator('tr[data-slug="charter-widgets"]');
    await row.getByRole('link', { name: 'Deactivate' }).click();
    await row.getByRole('link', { name: 'Activate' }).waitFor();
    const left = `SELECT COUNT(*) FROM {$GLOBALS['wpdb']->posts} WHERE post_content LIKE '%[charter-quote quote-id%'`;
    expect(await site.eval(`echo $GLOBALS['wpdb']->get_var("${left}");`)).toBe('0');
    page.on('dialog', (dialog) => dialog.accept());
    // The script that asks for confirmation has to be there.
    await page.goto(`${site.base}wp-admin/plugins.php`);
    await row.getByRole('link', { name: 'Delete' }).click();
    await page.getByText('was successfully deleted').waitFor();
    await admin.context.close();

    expect(await site.eval(rows)).toBe('');
    expect(existsSync(`${site.content}/plugins/charter-widgets`)).toBe(false);
  });

  test.each([BLOCK_THEME, CLASSIC_THEME])('readers find words and no brackets in the theme %s', async (theme) => {
    await site.eval(`switch_theme('${theme}');`);
    const reader = await person(browser, site);
    const { page } = reader;
    const wordsOf = async (title: string) => {
      await page.goto(await site.eval(`echo get_permalink(get_posts(['title' => '${title}'])[0]);`));
      return page.locator('main').innerText();
    };
    expect(await wordsOf('Block')).toContain('Humanitarian demining');
    for (const title of ['Line', 'Sentence', 'Hello world!']) {
      const words = await wordsOf(title);
      expect(words).toContain('Sources, version and corrections');
      expect(words).toContain('Trend');
      expect(words).not.toContain('[');
    }
    expect(await wordsOf('Sentence')).toContain('and left.');
    expect(await wordsOf('Enclosing')).toContain('Their words.');
    expect(await wordsOf('Enclosing')).not.toContain('[');
    expect(await wordsOf('Escaped')).toContain('[charter-quote]');
    expect(await wordsOf('Address')).toContain('https://embed.example/charter/quote/q4-s1/en/');
    if (theme === CLASSIC_THEME) expect(await page.locator('aside').innerText()).toContain('Trend');
    expect(reader.complaints).toEqual([]);
    expect(reader.foreign).toEqual([]);
    await reader.context.close();
  });
});
