/** What a build writes, as readers and other programs meet it. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseDataset } from '@baku-charter/core/schema';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preview } from '../src/preview.ts';
import { BASE, begun, charter, launch, readJson, served, writeJson } from './commands.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('charter build', () => {
  it('writes a dataset per language that the data package accepts, and downloads', () => {
    const folder = begun();
    // The folder is given from where the command runs, which is not the folder of the agreement.
    expect(charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE).out).toContain(
      `Built ${join(realpathSync(folder), 'site')}, with the pages en/, fr/.`,
    );
    const french = readFileSync(join(folder, 'site/dataset.fr.json'), 'utf8');
    expect(parseDataset(french)).toMatchObject({ ok: true, data: { meta: { id: 'my-accord', lang: 'fr' } } });
    expect(readFileSync(join(folder, 'site/fr/events.ics'), 'utf8')).toContain('SUMMARY;LANGUAGE=fr:');
    expect(readFileSync(join(folder, 'site/fr/agreement.md'), 'utf8')).toContain(
      '# \\[fr\\] Accord of the Two Harbours',
    );
  });

  it('builds nothing of data that is wrong, and keeps the last build', () => {
    const folder = begun();
    charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE);
    const signing = readJson(folder, 'my-accord/data/events/signing.json');
    writeJson(folder, 'my-accord/data/events/signing.json', { ...signing, date: 'soon' });
    const { status, errors } = charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE);
    expect(status).toBe(1);
    expect(errors).toContain('events/signing.json#/date');
    expect(existsSync(join(folder, 'site/dataset.en.json'))).toBe(true);
  });

  it('says in one line that it needs the address, and which setting is wrong', () => {
    const folder = begun();
    const { status, errors } = charter(folder, 'build', 'my-accord', '--out', 'site');
    expect(status).toBe(1);
    expect(errors).toMatch(/^Name the address at which the site will stand: --base https:.*\n$/);
    expect(charter(folder, 'build', 'my-accord', '--base', 'norhaven').errors).toMatch(/^--base is "norhaven".*\n$/);
  });

  it('takes away what it wrote before, and nothing that others have put beside it', () => {
    const folder = begun();
    const build = () => charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE);
    const inSite = (path: string) => join(folder, 'site', path);
    build();
    writeFileSync(inSite('_headers'), 'mine');
    writeFileSync(inSite('quote/mine.txt'), 'mine');
    rmSync(join(folder, 'my-accord/data/quotes'), { recursive: true });
    rmSync(join(folder, 'my-accord/data/redirects.json'));
    const { status, out } = build();
    expect(status).toBe(0);
    for (const gone of ['quotes/reed-1.json', 'redirects.json#/']) {
      expect(out).toMatch(new RegExp(`^${gone}.* was in the last build and is gone, .* data/redirects\\.json`, 'm'));
    }
    expect(build().out).not.toContain('is gone');
    expect(readFileSync(inSite('_headers'), 'utf8')).toBe('mine');
    expect(readdirSync(inSite('quote'))).toEqual(['mine.txt']);
    // The copies of scripts that had other data have other names, and are gone.
    const named = Object.values(
      readJson(folder, 'site/cdn/sri.json')['files'] as Record<string, { immutable: string }>,
    ).map(({ immutable }) => immutable);
    const hashed = readdirSync(inSite('cdn')).filter((name) => /\.[0-9a-f]{10}\.js$/.test(name));
    expect(hashed.filter((name) => !named.includes(name))).toEqual([]);

    writeJson(folder, 'my-accord/data/places/lantern-quay.json', {});
    expect(build().status).toBe(1);
    expect(existsSync(inSite('dataset.en.json'))).toBe(true);
  });

  it('leaves nothing behind where it fails, and the last build as it was', () => {
    const folder = begun();
    charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE);
    const before = readdirSync(join(folder, 'site'), { recursive: true }).sort();
    rmSync(join(folder, 'site/changes.json'));
    mkdirSync(join(folder, 'site/changes.json'));
    const record = join(folder, 'site/.charter-files');
    writeFileSync(record, readFileSync(record, 'utf8').replace('changes.json\n', ''));
    const { status, errors } = charter(
      folder,
      'build',
      'my-accord',
      '--out',
      'site',
      '--base',
      'https://other.example/',
    );
    expect(status).toBe(1);
    expect(errors).toMatch(/^"site\/changes\.json" was written by no build, and would be lost\. .*\n$/);
    expect(readdirSync(join(folder, 'site'), { recursive: true }).sort()).toEqual(before);
    expect(readFileSync(join(folder, 'site/sitemap.xml'), 'utf8')).not.toContain('other.example');
  });

  it('fills no folder that it did not write', () => {
    const folder = begun();
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/thesis.txt'), 'mine');
    expect(charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE).errors).toContain(
      '"site" holds files that no build has written.',
    );
    expect(readFileSync(join(folder, 'site/thesis.txt'), 'utf8')).toBe('mine');
  });

  it('keeps the pages of a language together, also where its words are still English', () => {
    const folder = begun();
    charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE);
    const linksIn = (path: string) =>
      [...readFileSync(join(folder, 'site', path, 'index.html'), 'utf8').matchAll(/href="(\.\.[^"]*)"/g)].map(
        ([, link = '']) => new URL(link, `https://embed.example/${path}`).pathname,
      );
    expect(linksIn('about/fr/')).toEqual(
      expect.arrayContaining(['/builder/fr/', '/source/accord-text/fr/', '/about/en/']),
    );
    expect(linksIn('source/accord-text/fr/')).toContain('/source/accord-text/en/');
    expect(linksIn('builder/fr/')).toEqual(expect.arrayContaining(['/about/fr/', '/builder/', '/quote/reed-1/fr/']));
    expect(linksIn('fr/')).toEqual(expect.arrayContaining(['/builder/fr/', '/about/fr/', '/en/']));
  });

  it.each([true, false])(
    'writes a page that shows the agreement and no other (scripts: %s)',
    async (javaScriptEnabled) => {
      const folder = begun();
      charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE);
      const { server, address } = await served(join(folder, 'site'));
      const page = await browser.newPage({ javaScriptEnabled });
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      await page.goto(`${address}en/`);
      const timeline = page.locator('charter-timeline');
      await timeline.getByRole('heading', { name: 'A talk on the radio' }).waitFor();
      if (javaScriptEnabled)
        await page.waitForFunction(() => document.querySelector('charter-timeline:defined') !== null);
      await page.locator('charter-pillars').getByText('Shared pilots').first().waitFor();
      expect(await page.locator('body').innerText()).not.toContain('Baku');
      expect(faults).toEqual([]);
      await page.close();
      server.close();
    },
  );
});

describe('charter preview', () => {
  it('serves the build, and builds again when a file changes', async () => {
    const folder = begun();
    const out = join(folder, 'site');
    const heard: string[] = [];
    const running = await preview(join(folder, 'my-accord'), { out, port: 0 }, (line) => heard.push(line));
    const first = await fetch(running.address);
    expect(await first.text()).toContain('Two Harbours Accord');
    // A page of another server takes its scripts from here.
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const file = 'my-accord/data/charter.json';
    for (const [nth, title] of ['Quay Pact', 'Pier Pact'].entries()) {
      // Many editors save by putting a new file in the place of the old one.
      writeJson(folder, `${file}.new`, { ...readJson(folder, file), shortTitle: { en: title, fr: 'Pacte' } });
      renameSync(join(folder, `${file}.new`), join(folder, file));
      await expect
        .poll(() => heard.filter((line) => line === 'Built again.').length, { timeout: 60_000 })
        .toBeGreaterThan(nth);
      await expect.poll(async () => (await fetch(running.address)).text(), { timeout: 60_000 }).toContain(title);
    }
    expect((await fetch(new URL('/nowhere/', running.address))).status).toBe(404);
    const { port } = new URL(running.address);
    const second = charter(folder, 'preview', 'my-accord', '--port', port);
    expect(second).toMatchObject({
      status: 1,
      errors: `Port ${port} is in use. Name another one, such as --port ${Number(port) + 1}.\n`,
    });
    running.stop();
  });
});

describe('charter verify', () => {
  it('finds a quotation in the text of its source, and tells of one that is not there', () => {
    const folder = begun();
    const { selector } = readJson(folder, 'my-accord/data/quotes/reed-1.json') as {
      selector: { prefix: string; exact: string; suffix: string };
    };
    writeFileSync(join(folder, 'there.txt'), selector.prefix + selector.exact + selector.suffix);
    writeFileSync(join(folder, 'not-there.txt'), 'Nothing of the kind.');
    const found = charter(folder, 'verify', 'my-accord', '--source', 'gazette-report=there.txt');
    expect(found).toMatchObject({ status: 0, out: expect.stringContaining('reed-1: found at') as string });
    expect(charter(folder, 'verify', 'my-accord', '--source', 'gazette-report=not-there.txt').status).toBe(1);
  });

  it('finds words that are the same whatever spaces stand around them, and says what differs within them', () => {
    const folder = begun();
    const { selector } = readJson(folder, 'my-accord/data/quotes/reed-1.json') as {
      selector: { prefix: string; exact: string; suffix: string };
    };
    const { prefix, exact, suffix } = selector;
    const verified = (text: string) => {
      writeFileSync(join(folder, 'page.txt'), text);
      return charter(folder, 'verify', 'my-accord', '--source', 'gazette-report=page.txt');
    };
    expect(verified(`${prefix}  ${exact}\n\n${suffix}`).status).toBe(0);
    const { status, out } = verified(prefix + exact.replace('La marée', 'La  marée') + suffix);
    expect(status).toBe(1);
    expect(out).toContain('but two spaces where the quotation has one space at character 3');
  });

  it('speaks of itself by its own name', () => {
    const folder = begun();
    const { status, errors } = charter(folder, 'verify', 'my-accord');
    expect(status).toBe(2);
    expect(errors).toBe(
      'charter verify: no source was given.\nUsage: charter verify [folder] --source <source-id>=<file> [--source …]\n',
    );
  });
});
