/**
 * How long the main thread of a slow phone is blocked while a page loads: all three elements, against the simplest
 * elements with Lit that show the same words in the same markup and with the same styles.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { type AnyRow, ELEMENT_NAMES, ELEMENTS, type ElementName } from '@baku-charter/widgets/elements';
import { styleText, write } from '@baku-charter/widgets/static';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import { type Benchmark, PAINTED, type Result, ratio, serve, spread, takeTurns } from './harness.ts';

const ROUNDS = 9;
/** How much slower the phone is than this machine. */
const SLOWER = 4;

/** An element with all that it can show; one that shows a single record, with the first. */
const written = (form: 'tag' | 'prerendered' | 'content', name: ElementName) => {
  const { element, names, list }: AnyRow = ELEMENTS[name];
  const asked = element.attributes[names] === 'id' ? { [names]: dataset[list][0]?.id } : {};
  return write(form, { element: name, data: dataset, page: 'https://charter.example/', ...asked });
};

const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Charter</title>
<meta name="viewport" content="width=device-width">${script && `<script type="module" src="/${script}.js"></script>`}
<body><h1>The Charter</h1>${body}</body></html>`;

/** The simplest elements: a style sheet and markup, both finished. */
const simplest = async () => {
  const elements = ELEMENT_NAMES.map((name) => {
    const css = JSON.stringify(styleText(ELEMENTS[name].tag));
    const content = JSON.stringify(`<div part="base" lang="en" dir="ltr">${written('content', name)}</div>`);
    return `customElements.define('lit-${name}', class extends LitElement {
      static styles = unsafeCSS(${css});
      render() { return html\`\${unsafeHTML(${content})}\`; }
    });`;
  });
  const { outputFiles } = await build({
    stdin: {
      contents: `import { html, LitElement, unsafeCSS } from 'lit';
        import { unsafeHTML } from 'lit/directives/unsafe-html.js';
        ${elements.join('\n')}`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

/** The milliseconds by which tasks exceed 50 while a page loads, until its elements have been painted. */
const blocking = async (browser: Browser, url: string) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const opened = await context.newPage();
  const session = await context.newCDPSession(opened);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await opened.addInitScript(`
    globalThis.blocked = 0;
    globalThis.note = (tasks) => { for (const { duration } of tasks) blocked += Math.max(0, duration - 50); };
    globalThis.observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });`);
  await opened.goto(url, { waitUntil: 'load' });
  // Not for their content, which prerendered elements have from the start.
  await opened.waitForFunction(
    `[...document.body.children].every(({ localName, hasUpdated }) => !localName.includes('-') || hasUpdated)`,
  );
  await opened.evaluate(PAINTED);
  // The browser may not have told of the last tasks yet.
  const spent = await opened.evaluate('note(observer.takeRecords()), blocked');
  await context.close();
  return spent as number;
};

export const phone: Benchmark = {
  about: `the main thread of a phone ${SLOWER} times slower, while a page with all three elements loads`,
  run: async (browser): Promise<Result[]> => {
    const charter = readFileSync(
      new URL('charter.js', import.meta.resolve('@baku-charter/widgets/cdn/sri.json')),
      'utf8',
    );
    const all = (form: 'tag' | 'prerendered') => ELEMENT_NAMES.map((name) => written(form, name)).join('\n');
    // The tags without the readable words between them.
    const empty = ELEMENT_NAMES.map((name) => written('tag', name).replace(/>[^]*</, '><')).join('\n');
    const site = await serve({
      '/lit': page(ELEMENT_NAMES.map((name) => `<lit-${name}></lit-${name}>`).join('\n'), 'lit'),
      '/empty': page(empty, 'charter'),
      '/readable': page(all('tag'), 'charter'),
      '/prerendered': page(all('prerendered'), 'charter'),
      '/lit.js': await simplest(),
      '/charter.js': charter,
    });
    const times = await takeTurns(['lit', 'empty', 'readable', 'prerendered'], ROUNDS, (path) =>
      blocking(browser, `${site.origin}/${path}`),
    );
    await site.close();
    return [
      { what: 'slow phone: simplest Lit elements block for', measured: `${spread(times.lit, 0)} ms` },
      ratio('slow phone: empty tags and script ÷ simplest Lit', times.empty, times.lit, 1.5),
      ratio('slow phone: tags around readable words ÷ simplest Lit', times.readable, times.lit, 1.5),
      ratio('slow phone: prerendered, with script ÷ simplest Lit', times.prerendered, times.lit, 1.5),
    ];
  },
};
