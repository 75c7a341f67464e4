/** Programs that change HTML on its way to a reader, in their default settings: sanitizers, an editor, mail and others. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import createPurifier from 'dompurify';
import { convert } from 'html-to-text';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import type { Browser } from 'playwright';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import TurndownService from 'turndown';

export interface Gatekeeper {
  name: string;
  /** The package on npm. */
  package: string;
  /** What it stands for. */
  where: string;
  /** Returns what is left of pieces of HTML; `keeps` says whether that is HTML or plain text. */
  clean: (pieces: readonly string[]) => Promise<readonly string[]>;
  keeps: 'html' | 'text';
}

const require = createRequire(import.meta.url);
const { window } = new JSDOM();
const parser = new window.DOMParser();

const each = (clean: (html: string) => string | Promise<string>) => (pieces: readonly string[]) =>
  Promise.all(pieces.map(async (html) => clean(html)));

const purifier = createPurifier(window);
const turndown = new TurndownService();

// A reader mode looks for an article, so the piece is put into one.
const paragraphs =
  `<p>${'A sentence of an article, with a comma in it, that a reader would read. '.repeat(8)}</p>`.repeat(6);
const article = (html: string) =>
  `<!doctype html><title>An article</title><article>${paragraphs}${html}${paragraphs}</article>`;

/** TinyMCE needs a browser. */
const tinymce = (browser: Browser) => async (pieces: readonly string[]) => {
  const page = await browser.newPage();
  const folder = require.resolve('tinymce').replace(/[^/\\]+$/, '');
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><textarea></textarea>' });
    return route.fulfill({
      body: readFileSync(folder + pathname.slice(1)),
      contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
    });
  });
  await page.goto('http://cms.example/');
  await page.addScriptTag({ url: '/tinymce.min.js' });
  const cleaned = await page.evaluate(async (list) => {
    interface Editor {
      setContent: (html: string) => void;
      getContent: () => string;
    }
    const { tinymce: tiny } = globalThis as unknown as { tinymce: { init: (options: object) => Promise<Editor[]> } };
    const [editor] = await tiny.init({ selector: 'textarea', license_key: 'gpl', promotion: false });
    return list.map((html) => {
      editor?.setContent(html);
      return editor?.getContent() ?? '';
    });
  }, pieces);
  await page.close();
  return cleaned;
};

export const gatekeepers = (browser: Browser): readonly Gatekeeper[] => [
  {
    name: 'DOMPurify',
    package: 'dompurify',
    where: 'sites that clean what users paste',
    keeps: 'html',
    clean: each((html) => purifier.sanitize(html)),
  },
  {
    name: 'sanitize-html',
    package: 'sanitize-html',
    where: 'systems on Node.js',
    keeps: 'html',
    clean: each((html) => sanitizeHtml(html)),
  },
  {
    name: 'rehype-sanitize',
    package: 'rehype-sanitize',
    where: 'Markdown sites',
    keeps: 'html',
    clean: each(async (html) =>
      String(await rehype().data('settings', { fragment: true }).use(rehypeSanitize).process(html)),
    ),
  },
  { name: 'TinyMCE', package: 'tinymce', where: 'editors of many systems', keeps: 'html', clean: tinymce(browser) },
  {
    name: 'Readability',
    package: '@mozilla/readability',
    where: 'reader mode',
    keeps: 'html',
    clean: each((html) => new Readability(parser.parseFromString(article(html), 'text/html')).parse()?.content ?? ''),
  },
  {
    name: 'Turndown',
    package: 'turndown',
    where: 'HTML that becomes Markdown, and HTML again',
    keeps: 'html',
    clean: each((html) => marked.parse(turndown.turndown(html))),
  },
  {
    name: 'html-to-text',
    package: 'html-to-text',
    where: 'mail without HTML',
    keeps: 'text',
    clean: each((html) => convert(html)),
  },
];

export const versionOf = (name: string): string => {
  let folder = require.resolve(name);
  let manifest: { name?: string; version?: string } = {};
  while (manifest.name !== name) {
    folder = folder.replace(/[/\\][^/\\]+$/, '');
    try {
      manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as typeof manifest;
    } catch {
      // This folder has no package.json; go on with the one above.
    }
  }
  return manifest.version ?? '';
};
