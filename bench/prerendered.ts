/** Pages without script: declarative shadow DOM against plain HTML with the same content and style rules. */
import { dataset } from '@baku-charter/core';
import {
  pillarsElement,
  pillarsHtml,
  quoteElement,
  quoteHtml,
  styleText,
  timelineElement,
  timelineHtml,
} from '@baku-charter/widgets/static';
import type { Browser } from 'playwright';
import { type Benchmark, type Result, ratio, serve, takeTurns, weigh } from './harness.ts';

const ROUNDS = 40;

type Tag = Parameters<typeof styleText>[0];

const page = (css: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Charter</title>
<meta name="viewport" content="width=device-width"><style>body{margin:0;font:16px/1.5 sans-serif}${css}</style></head>
<body><h1>The Charter</h1>
${content}
</body></html>`;

/** The same rules for an element with a class instead of a shadow root. */
const plainCss = (tag: Tag) =>
  styleText(tag)
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, `.${tag}$1`)
    .replaceAll(':host', `.${tag}`);

const plain = (tag: Tag, contents: readonly string[]) =>
  page(
    plainCss(tag),
    contents
      .map((content) => `<div class="${tag}"><div part="base" lang="en" dir="ltr">${content}</div></div>`)
      .join('\n'),
  );

const quotes = dataset.quotes.slice(0, 10).map(({ id }) => id);

const PAGES = {
  'a quotation': {
    ours: page('', quoteElement(dataset, 'q4-s1')),
    theirs: plain('charter-quote', [quoteHtml(dataset, 'q4-s1')]),
  },
  'ten quotations': {
    ours: page('', quotes.map((id) => quoteElement(dataset, id)).join('\n')),
    theirs: plain(
      'charter-quote',
      quotes.map((id) => quoteHtml(dataset, id)),
    ),
  },
  'all pillars': {
    ours: page('', pillarsElement(dataset)),
    theirs: plain('charter-pillars', [pillarsHtml(dataset)]),
  },
  'all events': {
    ours: page('', timelineElement(dataset)),
    theirs: plain('charter-timeline', [timelineHtml(dataset)]),
  },
} as const;

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
    for (const [name, { ours, theirs }] of Object.entries(PAGES)) {
      results.push(...(await compare(browser, name, ours, theirs)));
    }
    return results;
  },
};
