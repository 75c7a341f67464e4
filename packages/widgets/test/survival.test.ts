/**
 * What each gatekeeper leaves of the forms, and whether the loader restores the element from it. The table in
 * docs/survival.md is the result; UPDATE_SURVIVAL=1 writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import type { Dataset } from '@baku-charter/core';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ELEMENTS, type ElementName } from '../src/elements.ts';
import { type Written, write } from '../src/static.ts';
import { launch, open, script } from './browser.ts';
import { DATASETS } from './datasets.ts';
import { type Gatekeeper, gatekeepers, versionOf } from './gatekeepers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const TABLE = new URL('../../../docs/survival.md', import.meta.url);
const NAMES = ['DOMPurify', 'sanitize-html', 'rehype-sanitize', 'TinyMCE', 'Readability', 'Turndown', 'html-to-text'];

interface RecordForms {
  id: string;
  link: string;
  /** The words that must not be lost. */
  lines: readonly string[];
  tag: string;
  marked: string;
}

const records = (data: Dataset): RecordForms[] => {
  const { lang } = data.meta;
  const site = 'https://charter.example/';
  const record = (id: string, path: string, fragment: string, asked: object): RecordForms => {
    const page = `${site}${path}${lang}/`;
    const written = { ...asked, data, page } as unknown as Written;
    return {
      id,
      link: page + fragment,
      lines: write('words', written).split('\n'),
      tag: write('tag', written),
      marked: write('figure', written),
    };
  };
  return Object.entries(ELEMENTS).flatMap(([element, { item, list, names, pages }]) => {
    const { one, all }: { one?: string; all?: string } = pages;
    return [
      ...data[list].map(({ id }) => {
        const named = names === 'quoteId' ? id : [id];
        const asked = { element: element as ElementName, [names]: named };
        return record(id, one ? `${one}/${id}/` : `${all}/`, `#charter-${item}-${id}`, asked);
      }),
      ...(all ? [record(`all ${all}`, `${all}/`, '', { element })] : []),
    ];
  });
};

const parser = new new JSDOM().window.DOMParser();
const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The words of what was left, and whether a link is. Mail without HTML writes addresses between the words, in pieces. */
const readLeft = ({ keeps }: Gatekeeper, cleaned: string) => {
  if (keeps === 'text') {
    const whole = cleaned.replace(/\s+/g, '');
    return {
      text: words(cleaned.replace(/\[https?:[^\]]*\]/g, '')),
      hasLink: (link: string) => whole.includes(link),
    };
  }
  const { body, links } = parser.parseFromString(cleaned, 'text/html');
  return { text: words(body.textContent), hasLink: (link: string) => [...links].some(({ href }) => href === link) };
};

/** Expects that the loader turns all copies on one page into elements. */
const expectRestored = async (pieces: readonly string[], all: readonly RecordForms[]) => {
  const body = pieces.map((html) => `<section>${html}</section>`).join('');
  // With a deep link in the address, the loader does not wait until copies come near the viewport.
  const { page } = await open(browser, `<!doctype html><html lang="en"><body>${body}${script('loader')}`);
  await page.evaluate(() => {
    location.hash = '#charter-';
  });
  const lost = async () => {
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('section')].map((section) => {
        // The element stands behind what was left of the copy, or behind the last node of it.
        const element = section.querySelector('[data-charter-replaced] + [data-charter-made]');
        const shown = element?.shadowRoot?.querySelectorAll('[data-id]') ?? [];
        return [...shown].map((record) => record.getAttribute('data-id'));
      }),
    );
    const isShown = (id: string, ids: readonly (string | null)[] = []) =>
      id.startsWith('all ') ? ids.length > 1 : ids.join() === id;
    return all.filter(({ id }, index) => !isShown(id, found[index])).map(({ id }) => id);
  };
  // Not too often: each look at a long page takes time from it.
  await expect.poll(lost, { interval: 300, timeout: 60_000, message: 'not restored' }).toEqual([]);
};

const RECORDS = new Map(Object.values(DATASETS).map((data) => [data, records(data)]));

interface Row {
  name: string;
  where: string;
  kept: string;
  tags: string;
}
const rows = new Map<string, Row>();

test.each(NAMES)(
  'words, names and links get past %s, and the loader restores the elements',
  { timeout: 120_000 },
  async (name) => {
    const gatekeeper = gatekeepers(browser).find((one) => one.name === name);
    if (!gatekeeper) throw new Error(`There is no ${name}.`);
    let attributes = 0;
    let tags = 0;
    let outweighing = 0;
    let count = 0;
    const pieces: string[] = [];
    const written: RecordForms[] = [];
    const { en, ar } = DATASETS;
    for (const [data, inLanguage] of RECORDS) {
      // Pillars and timelines are long, so they are tested in the two languages that differ most.
      const single = new Set<string>(data.events.map(({ id }) => id));
      const quotations = new Set<string>(data.quotes.map(({ id }) => id));
      const all = inLanguage.filter(({ id }) => {
        // A reader mode drops short lists, such as a single event.
        if (single.has(id)) return data === en && name !== 'Readability';
        return data === en || data === ar || quotations.has(id);
      });
      // All at once, since an editor is slow to start.
      const cleaned = await gatekeeper.clean([...all.map(({ marked }) => marked), ...all.map(({ tag }) => tag)]);
      const marked = cleaned.slice(0, all.length);
      const tagged = cleaned.slice(all.length);
      all.forEach(({ id, lines, link }, index) => {
        const [figure = '', tag = ''] = [marked[index], tagged[index]];
        const left = [figure, tag].map((html) => readLeft(gatekeeper, html));
        const lost = lines.filter((line) => !left.every(({ text }) => text.includes(words(line))));
        expect(lost, `${id} in ${data.meta.lang}`).toEqual([]);
        expect(left[0]?.hasLink(link), `link of ${id}: ${figure.slice(-300)}`).toBe(true);
        if (figure.includes('data-charter-')) attributes += 1;
        if (/<charter-\w+/.test(tag)) tags += 1;
        // A reader mode takes what is longer than the article around it for the article, without its tag.
        else if (name === 'Readability' && id.startsWith('all ')) outweighing += 1;
        count += 1;
      });
      pieces.push(...marked);
      written.push(...all);
    }
    if (gatekeeper.keeps === 'html') await expectRestored(pieces, written);
    expect([0, count]).toContain(attributes);
    expect([0, count]).toContain(tags + outweighing);
    const { where, keeps } = gatekeeper;
    rows.set(name, {
      name: `${name} ${versionOf(gatekeeper.package)}`,
      where,
      kept:
        keeps === 'text'
          ? 'words and links, as text'
          : attributes > 0
            ? 'all; restored by its data attribute'
            : 'words and links; restored by its link',
      tags: tags === 0 ? 'words' : outweighing === 0 ? 'all' : 'all but those that are longer than the article',
    });
  },
);

/** A table in Markdown with its columns padded, as the formatter has it. */
const tableOf = (lines: readonly (readonly string[])[]) => {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head, ...others] = lines.map((line) => row(line.map((cell, column) => cell.padEnd(widths[column] ?? 0))));
  return [head, row(widths.map((width) => '-'.repeat(width))), ...others].join('\n');
};

test('the published table says what was found', () => {
  const found = NAMES.flatMap((name) => rows.get(name) ?? []);
  const table = tableOf([
    ['gatekeeper', 'stands for', 'what is left of form 2', 'what is left of form 1'],
    ...found.map(({ name, where, kept, tags }) => [name, where, kept, tags]),
  ]);
  const published = readFileSync(TABLE, 'utf8');
  const renewed = published.replace(
    /(<!-- table -->\n)[^]*(\n<!-- \/table -->)/,
    (_, start: string, end: string) => start + table + end,
  );
  if (env['UPDATE_SURVIVAL']) writeFileSync(TABLE, renewed);
  else
    expect(renewed, 'Run UPDATE_SURVIVAL=1 npx vitest run test/survival.test.ts in packages/widgets.').toBe(published);
});
