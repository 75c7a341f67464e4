/** Pages without script: declarative shadow DOM against plain HTML with the same content and style rules. */
import { dataset } from '@baku-charter/core';
import { type AnyRow, ELEMENT_NAMES, ELEMENTS, type ElementName } from '@baku-charter/widgets/elements';
import { styleText, write } from '@baku-charter/widgets/static';
import type { Browser } from 'playwright';
import { type Benchmark, type Result, ratio, serve, takeTurns, weigh } from './harness.ts';

const ROUNDS = 40;

const page = (css: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Charter</title>
<meta name="viewport" content="width=device-width"><style>body{margin:0;font:16px/1.5 sans-serif}${css}</style></head>
<body><h1>The Charter</h1>
${content}
</body></html>`;

/** The same rules for an element with a class instead of a shadow root. */
const plainCss = (tag: string) =>
  styleText(tag)
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, `.${tag}$1`)
    .replaceAll(':host', `.${tag}`);

const plain = (tag: string, contents: readonly string[]) =>
  page(
    plainCss(tag),
    contents
      .map((content) => `<div class="${tag}"><div part="base" lang="en" dir="ltr">${content}</div></div>`)
      .join('\n'),
  );

/** An element as we write it and as plain HTML, once for each way in which it is asked. */
const inBoth = (element: ElementName, asked: readonly object[]) => {
  const written = (form: 'prerendered' | 'content') =>
    asked.map((options) => write(form, { element, data: dataset, ...options }));
  return {
    ours: page('', written('prerendered').join('\n')),
    theirs: plain(ELEMENTS[element].tag, written('content')),
  };
};

interface Page {
  what: string;
  ours: string;
  theirs: string;
}

/** One record where an element shows one, and ten of it; all records where it lists them. */
const pagesOf = (name: ElementName): Page[] => {
  const { element, names, item, list }: AnyRow = ELEMENTS[name];
  if (element.attributes[names] !== 'id') return [{ what: `all ${list}`, ...inBoth(name, [{}]) }];
  const asked = dataset[list].slice(0, 10).map(({ id }) => ({ [names]: id }));
  return [
    { what: `one ${item}`, ...inBoth(name, asked.slice(0, 1)) },
    { what: `ten ${list}`, ...inBoth(name, asked) },
  ];
};

/** Milliseconds from the beginning of a navigation to the first contentful paint. */
const firstPaint = async (browser: Browser, url: string) => {
  const opened = await browser.newPage();
  await opened.goto(url);
  const time = await opened.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) {
            if (name === 'first-contentful-paint') resolve(startTime);
          }
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await opened.close();
  return time;
};

const compare = async (browser: Browser, name: string, ours: string, theirs: string): Promise<Result[]> => {
  const site = await serve({ '/ours': ours, '/theirs': theirs });
  const times = await takeTurns(['ours', 'theirs'], ROUNDS, (which) => firstPaint(browser, `${site.origin}/${which}`));
  await site.close();
  const [bytes, limit] = [weigh(ours), weigh(theirs)];
  return [
    {
      what: `${name}, prerendered, bytes ÷ plain HTML`,
      measured: `${(bytes / limit).toFixed(3)} × (${bytes} ÷ ${limit})`,
      goal: '≤ 1.1 ×',
      reached: bytes / limit <= 1.1,
    },
    ratio(`${name}, prerendered, first contentful paint ÷ plain HTML`, times.ours, times.theirs, 1.05),
  ];
};

export const prerendered: Benchmark = {
  about: 'prerendered pages against plain HTML with the same words and CSS',
  run: async (browser) => {
    const results: Result[] = [];
    for (const { what, ours, theirs } of ELEMENT_NAMES.flatMap(pagesOf)) {
      results.push(...(await compare(browser, what, ours, theirs)));
    }
    return results;
  },
};
