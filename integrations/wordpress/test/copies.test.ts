/** What the plugin writes, without a browser: the same copies as the package, which `kses` leaves as they are. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '@baku-charter/core';
import { loadDataset } from '@baku-charter/core/datasets';
import { ELEMENT_NAMES } from '@baku-charter/widgets/elements';
import { choicesFrom, snippetsFor } from '@baku-charter/widgets/snippets';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPhp } from './fixture/php.ts';
import { type Site, startSite } from './fixture/site.ts';

const PLUGIN = fileURLToPath(new URL('../dist/charter-widgets', import.meta.url));
const EMBED_SITE = 'https://embed.example/charter/';

test.each(['7.4', '8.3'] as const)('PHP %s reads every file of the plugin', async (version) => {
  const php = await startPhp(version, { '/plugin': PLUGIN });
  const files = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.php'));
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    const code = `<?php token_get_all(file_get_contents('/plugin/${file}'), TOKEN_PARSE); echo 'read';`;
    expect(`${file}: ${(await php.run({ code })).text}`).toBe(`${file}: read`);
  }
  php.exit();
});

/** Choices of every kind, as addresses of the builder have them. */
const CHOICES: readonly (readonly [what: string, query: string])[] = [
  ['a pull quote in the dark', 'element=quote&quote-id=q4-s1&variant=pull&theme=dark'],
  ['all pillars', 'element=pillars'],
  ['two pillars as a table', 'element=pillars&show=energy-security+demining&layout=matrix&heading-level=2'],
  ['one open pillar', 'element=pillars&show=demining&open='],
  ['all events', 'element=timeline'],
  ['the days of the visit', 'element=timeline&from=2026-02-10&to=2026-02-11&layout=list&scale=proportional'],
  ['one open event', 'element=timeline&show=charter-signing&open=charter-signing'],
];

describe.each(['newest', '6.5'] as const)('WordPress %s', (release) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(release);
    await site.eval(`update_option('charter_widgets_site', '${EMBED_SITE}');`);
  });
  afterAll(() => site.close());

  /** A copy as words and links, with the attributes that the loader reads. */
  const gist = (copy: string) => {
    const { body } = new JSDOM(copy).window.document;
    const [first] = body.children;
    return {
      attributes: Object.fromEntries([...(first?.attributes ?? [])].map(({ name, value }) => [name, value])),
      words: [...body.querySelectorAll('p')].map(({ textContent }) => textContent.trim()),
      links: [...body.querySelectorAll('a')].map(({ href }) => {
        const address = new URL(href);
        address.searchParams.sort();
        return address.href.replaceAll("'", '%27');
      }),
    };
  };

  test.each(CHOICES)('writes the copy that the builder gives for %s', async (_what, query) => {
    const data = await loadDataset('ar');
    const { choices, problems } = choicesFrom(new URLSearchParams(`${query}&lang=ar&form=figure&extent=glance`), data);
    expect(problems).toEqual([]);
    const [snippet] = snippetsFor(data, choices, { base: EMBED_SITE, files: {} });
    const { element, ...asked } = Object.fromEntries(new URLSearchParams(query));
    const written = await site.eval(
      `echo Charter_Widgets\\copy_html('${element}', 'ar', json_decode('${JSON.stringify(asked)}', true));`,
    );
    const expected = gist(snippet?.text ?? '');
    const found = gist(written);
    expect(found.attributes).toEqual(expected.attributes);
    expect(found.links).toEqual(expected.links);
    // Over a longer time the element puts several days under one heading, where the plugin names each.
    if (query === 'element=timeline') expect(found.words).toEqual(expect.arrayContaining(expected.words.slice(2, 4)));
    else expect(found.words).toEqual(expected.words);
  });

  test('kses changes no copy of any record in any language', async () => {
    const changed = await site.eval(`
      wp_set_current_user(get_user_by('login', 'author')->ID);
      foreach (${JSON.stringify(LANGUAGES)} as $lang) foreach (${JSON.stringify(ELEMENT_NAMES)} as $element) {
        foreach (array_keys(Charter_Widgets\\records($element, $lang)) as $id) foreach (['glance', 'full'] as $extent) {
          $name = Charter_Widgets\\contract()['elements'][$element]['names'];
          $copy = Charter_Widgets\\copy_html($element, $lang, [$name => $id], $extent);
          if (wp_unslash(apply_filters('content_save_pre', wp_slash($copy))) !== $copy) echo "$lang $id $extent\\n";
        }
      }`);
    expect(changed).toBe('');
  });

  test.each(ELEMENT_NAMES)(
    'keeps every word and link that an author pastes from the builder, who has no loader: %s',
    async (element) => {
      const data = await loadDataset('en');
      const query = `element=${element}&quote-id=q4-s1&from=2026-02-10&to=2026-02-11&place=wordpress`;
      const { choices } = choicesFrom(new URLSearchParams(query), data);
      const [snippet] = snippetsFor(data, choices, { base: EMBED_SITE, files: {} });
      const pasted = snippet?.text ?? '';
      const saved = await site.eval(`
        wp_set_current_user(get_user_by('login', 'author')->ID);
        echo wp_unslash(apply_filters('content_save_pre', wp_slash(base64_decode('${Buffer.from(pasted).toString('base64')}'))));`);
      expect(gist(saved)).toEqual(gist(pasted));
      expect(gist(saved).words.slice(0, 2).join(' ')).toMatch(/Azer Garayev|– Charter on Strategic Partnership/);
    },
  );

  test.each([
    ['quote', { 'quote-id': 'nobody' }, 'There is no record “nobody”. Write an id such as'],
    ['quote', { variant: 'round' }, 'variant: “round” is not possible. Write one of: card, pull.'],
    [
      'pillars',
      { only: 'demining' },
      'There is no choice “only”. There are: show, layout, open, heading-level, theme.',
    ],
    ['timeline', { from: '10 February' }, '“10 February” is not a date that can be read.'],
    ['timeline', { from: '2026-02-30' }, '“2026-02-30” is not a date that can be read.'],
    ['timeline', { to: '1900' }, 'No record fits these choices.'],
  ])('%s says what is wrong with %o', async (element, asked, message) => {
    const told = await site.eval(
      `echo Charter_Widgets\\copy_html('${element}', 'en', json_decode('${JSON.stringify(asked)}', true))->get_error_message();`,
    );
    expect(told).toContain(message);
  });

  test.each(['10.02.2026', '10.2.2026', '2026-2-10'])('reads %s as the day that it is', async (day) => {
    const told = await site.eval(
      `foreach (['${day}', '2026-02-10'] as $day) echo Charter_Widgets\\copy_html('timeline', 'en', ['from' => $day, 'to' => $day]), "\\0";`,
    );
    const [written, iso] = told.split('\0');
    expect(written).toBe(iso);
    expect(iso).toContain('data-charter-from="2026-02-10"');
  });

  test.each([
    ['az', 'Sitat'],
    ['ru_RU', 'Цитата'],
    ['tr_TR', 'Alıntı'],
    ['ar', 'اقتباس'],
    ['de_DE', 'Quotation'],
  ])('speaks to an author whose language is %s', async (locale, word) => {
    const told = await site.eval(`
      $author = get_user_by('login', 'author')->ID;
      update_user_meta($author, 'locale', '${locale}');
      wp_set_current_user($author);
      echo Charter_Widgets\\words()['quotation'];
      delete_user_meta($author, 'locale');`);
    expect(told).toContain(word);
  });
});
