/** Agreements that lack a kind of record: each becomes a site of what is there. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE, charter, launch, readJson, served, workplace, writeJson } from './commands.ts';
import { writeTreaty } from './fisheries.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The treaty without some kinds of records, and without what names these. */
const without = (...kinds: readonly string[]): string => {
  const folder = workplace();
  writeTreaty(join(folder, 'treaty'));
  const data = join(folder, 'treaty/data');
  for (const kind of kinds) rmSync(join(data, kind), { recursive: true });
  for (const kind of ['events', 'quotes'].filter((one) => kinds.includes('pillars') && !kinds.includes(one))) {
    for (const name of readdirSync(join(data, kind))) {
      writeJson(data, `${kind}/${name}`, { ...readJson(data, `${kind}/${name}`), pillars: [] });
    }
  }
  return folder;
};

describe('an agreement', () => {
  it.each([
    ['quotes', ['The subjects', 'Timeline'], 'quote'],
    ['events', ['A quotation', 'The subjects'], 'timeline'],
    ['pillars', ['A quotation', 'Timeline'], 'pillars'],
  ])('without %s becomes a site of all the rest', async (kind, offered, missing) => {
    const folder = without(kind);
    const { status, errors } = charter(folder, 'build', 'treaty', '--out', 'site', ...BASE);
    expect([status, errors]).toEqual([0, '']);
    expect(existsSync(join(folder, 'site', missing))).toBe(false);
    expect(readFileSync(join(folder, 'site/sitemap.xml'), 'utf8')).not.toContain(`accord/${missing}/`);
    const { server, address } = await served(join(folder, 'site'));
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(`${address}en/`);
    expect(await page.locator('charter-quote, charter-pillars, charter-timeline').count()).toBeGreaterThan(0);
    await page.goto(`${address}builder/`);
    await page.locator('#builder .card').first().waitFor();
    const cards = await page
      .locator('#builder .card input')
      .evaluateAll((all) => all.map((one) => one.closest('label')?.textContent ?? ''));
    expect(cards).toHaveLength(offered.length);
    await page.locator('#builder iframe').first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
    server.close();
  });

  it('of which nothing could be shown is refused in one line', () => {
    const folder = without('quotes', 'events', 'pillars');
    for (const command of ['check', 'build']) {
      const { status, errors } = charter(folder, command, 'treaty', ...(command === 'build' ? BASE : []));
      expect(status).toBe(1);
      expect(errors).toMatch(/^treaty\/data has no quotation, no event and no subject, .*\n$/);
    }
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it('without a revision is told to write one, and where', () => {
    const folder = without('revisions');
    const { status, errors } = charter(folder, 'check', 'treaty');
    expect(status).toBe(1);
    expect(errors).toContain('1 problem in the data:');
    expect(errors).toMatch(/treaty\/data\/revisions: .*revisions\/first\.json, with "date", "change" and "reason"/);
  });
});
