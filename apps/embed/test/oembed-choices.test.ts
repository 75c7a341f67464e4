/** oEmbed answers with choices, on servers that run code. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { oEmbedChoices, settingsFrom } from '@baku-charter/kit/site';
import { choicesFrom, snippetsFor } from '@baku-charter/widgets/snippets';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { editions, siteFacts } from '../src/editions.ts';
import { DIST } from './site.ts';

// The address that the site in the tests was built for.
const facts = siteFacts(settingsFrom({}));
const { base } = facts;
const ask = oEmbedChoices(editions, facts, new URL(`file://${DIST}`));

interface OEmbed {
  html: string;
  width: number;
  height: number;
  title: string;
}

/** The answer for an address, from the endpoint. */
const answerTo = async (address: string, query = '') => {
  const answer = await ask(new URL(`${base}oembed?url=${encodeURIComponent(address)}${query}`));
  if (!answer) throw new Error('There is no answer.');
  return answer;
};
const embedOf = async (address: string, query = '') => JSON.parse((await answerTo(address, query)).body) as OEmbed;

/** What the builder gives to paste, and what comes of it. */
const frameOf = ({ html }: OEmbed) => {
  const { document } = new JSDOM(html).window;
  return {
    frame: document.querySelector('iframe')?.src,
    link: [...document.querySelectorAll('a')].at(-1)?.href,
    words: document.querySelector('blockquote')?.textContent ?? '',
  };
};

describe('an address with choices', () => {
  test.each([
    'element=timeline&from=2026-02-10&to=2026-02-10&layout=list',
    'element=pillars&show=demining+energy-security&layout=matrix&theme=dark',
    'element=pillars&show=demining&theme=dark',
    'quote-id=q4-s1&variant=pull&lang=ar',
  ])('has an answer whose frame and link carry them: %s', async (query) => {
    const { choices } = choicesFrom(new URLSearchParams(`form=oembed&${query}`), dataset);
    const data = choices.lang === 'en' ? dataset : (await import('@baku-charter/core/ar')).dataset;
    const address = snippetsFor(data, choices, { base, files: {} })[0]?.text ?? '';
    expect(address).toContain('?');
    const { frame, link } = frameOf(await embedOf(address));
    expect(frame).toBe(address);
    expect(link?.replace(/#.*/, '')).toBe(address);
  });

  test('has the words of what was chosen, and no others', async () => {
    const { words } = frameOf(await embedOf(`${base}timeline/en/?show=charter-signing`));
    expect(words).toContain('Charter signed');
    const titles = dataset.events.filter(({ id }) => id !== 'charter-signing').map(({ title }) => title);
    expect(titles.filter((title) => words.includes(title))).toEqual([]);
  });

  test('is found from its page by discovery, in both formats', async () => {
    const address = `${base}timeline/en/?from=2026-02-10&layout=list`;
    const { body = '', type } = (await ask(new URL(address))) ?? {};
    expect(type).toContain('text/html');
    const links = [...new JSDOM(body).window.document.querySelectorAll<HTMLLinkElement>('link[type$="+oembed"]')];
    const answers = await Promise.all(links.map(({ href }) => ask(new URL(href))));
    expect(answers.map((answer) => answer?.type)).toEqual([
      'application/json; charset=utf-8',
      'text/xml; charset=utf-8',
    ]);
    for (const answer of answers) expect(answer?.body).toContain('from=2026-02-10');
  });
});

test('what is no choice of the page goes no further', async () => {
  const { frame } = frameOf(
    await embedOf(`${base}pillar/demining/en/?show=energy-security&src=//evil.example&from=x"><b>`),
  );
  expect(frame).toBe(`${base}pillar/demining/en/`);
});

test('a frame is no larger than the consumer allows', async () => {
  const small = await embedOf(`${base}timeline/en/`, '&maxwidth=320&maxheight=200');
  expect([small.width, small.height]).toEqual([320, 200]);
  expect(small.html).toContain('width="320" height="200"');
  const usual = await embedOf(`${base}timeline/en/`, '&maxwidth=-1&maxheight=x');
  expect(usual.width).toBe(600);
});

test.each([
  ['a page that there is not', `${base}quote/nobody/en/`, '', 404],
  ['choices that leave nothing', `${base}timeline/en/?from=1990&to=1991`, '', 404],
  ['records that there are not', `${base}timeline/en/?show=nothing`, '', 404],
  ['another host', 'https://elsewhere.example/timeline/en/', '', 404],
  ['no address', 'timeline', '', 404],
  ['another format', `${base}timeline/en/`, '&format=yaml', 501],
])('says so of %s', async (_what, address, query, status) => {
  expect((await answerTo(address, query)).status).toBe(status);
});

test('leaves everything else to the server of the site', async () => {
  for (const path of ['', 'timeline/en/', 'page.css?v=1', 'cdn/loader.js', '../?url=x']) {
    expect(await ask(new URL(path, base))).toBeUndefined();
  }
});

test('runs as a server', async () => {
  const script = fileURLToPath(new URL('../scripts/oembed-choices.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const port = /port (\d+)/.exec(String(line))?.[1] ?? '';
    const at = (path: string) => fetch(`http://localhost:${port}/${path}`);
    const url = encodeURIComponent(`${base}timeline/en/?layout=list`);
    const answer = await at(`oembed?url=${url}`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(((await answer.json()) as OEmbed).html).toContain('?layout=list"');
    expect((await at('nothing')).status).toBe(404);
  } finally {
    child.kill();
  }
  await once(child, 'exit');
});
