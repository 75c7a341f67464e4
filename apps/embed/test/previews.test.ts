/** What link previews and pictures say, read by libraries that read those of strangers. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { resolveQuote } from '@baku-charter/core';
import { livePages } from '@baku-charter/widgets/snippets';
import { elementWordsFor } from '@baku-charter/widgets/static';
import { parse } from 'exifr';
import unfurl from 'open-graph-scraper';
import { describe, expect, test } from 'vitest';
import { editions, NAME } from '../src/editions.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** As `exifr` gives a text in languages. */
type InLanguages = readonly { readonly lang: string; readonly value: string }[];

interface Facts {
  readonly AltTextAccessibility: InLanguages;
  readonly UsageTerms: InLanguages;
  readonly WebStatement: string;
  readonly Credit: string;
  readonly source: string;
  readonly identifier: string;
  readonly language: string;
}

const factsOf = (file: string): Promise<Facts> =>
  parse(file, { xmp: true, tiff: false, ihdr: false, mergeOutput: true }) as Promise<Facts>;

describe.each(editions)('in $data.meta.lang', ({ data }) => {
  const { lang, licence } = data.meta;
  const drawn = livePages(data, elementWordsFor(data)).filter(({ alt }) => alt !== undefined);

  test('every picture carries its alternative text, its licence, and what it was made from', async () => {
    expect(drawn.length).toBeGreaterThan(data.quotes.length);
    for (const { path, alt, pictures = [], record } of drawn) {
      for (const size of pictures) {
        const facts = await factsOf(`${DIST}${path}${size}.png`);
        expect(new Set(facts.AltTextAccessibility.map(({ value }) => value))).toEqual(new Set([alt]));
        expect(facts.AltTextAccessibility.map((one) => one.lang)).toEqual(['x-default', lang]);
        expect(facts.WebStatement).toBe(licence);
        expect(facts.UsageTerms.at(0)?.value).toMatch(/ CC BY 4\.0$/);
        expect([facts.Credit, facts.language]).toEqual([NAME, lang]);
        expect(facts.identifier).toMatch(new RegExp(`^https?://.+/${path}$`));
        const quoted = record === undefined ? undefined : resolveQuote(data, record)?.source.url;
        expect(facts.source).toBe(quoted ?? facts.identifier);
      }
    }
  });

  test('a link to a page is previewed with its words, and with its picture where it has one', async () => {
    for (const { path, title, description, alt } of livePages(data, elementWordsFor(data))) {
      const { error, result } = await unfurl({ html: await readFile(`${DIST}${path}index.html`, 'utf8') });
      expect(error, path).toBe(false);
      expect([result.ogTitle, result.ogDescription, result.ogSiteName]).toEqual([title, description, NAME]);
      expect(result.ogUrl).toMatch(new RegExp(`^https?://.+/${path}$`));
      expect(result.twitterCard).toBe(alt === undefined ? 'summary' : 'summary_large_image');
      const picture = { url: `${result.ogUrl}1200x630.png`, width: '1200', height: '630', type: 'image/png', alt };
      expect(result.ogImage).toEqual(alt === undefined ? undefined : [picture]);
    }
  });
});
