/**
 * Answers of `src` as a hostile or broken server gives them. Nothing runs, nothing is thrown, something can be read, and
 * one message says what is wrong. `pnpm test:fuzz` runs the same test with more cases.
 */
import * as fc from 'fast-check';
import { expect, inject, test, vi } from 'vitest';
import { dangersIn, FIELDS, HOSTILE_TAGS, messages, ran, TEXTS, thrown, watchForHarm } from '../test/hostile.ts';
import { elementOf, otherAgreement } from './example.ts';
import '../generated/define.ts';

watchForHarm();

const WRITTEN = JSON.stringify(otherAgreement);

/** Values that no schema expects, as JSON. */
const oddJson = fc.oneof(
  fc.json(),
  fc.constantFrom(...TEXTS).map((words) => JSON.stringify(words)),
  fc.constantFrom('{"__proto__":{"ran":1}}', '{"constructor":{"prototype":{"ran":1}}}', '1e999', '-0', '[null]'),
  fc.nat(3_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.nat(3_000).map((depth) => '{"id":'.repeat(depth) + '0' + '}'.repeat(depth)),
);

/** The dataset with other values in some of its fields. They are put in as text: most could not be read and written. */
const changed = fc.array(fc.tuple(fc.constantFrom(...FIELDS), oddJson), { maxLength: 2 }).map((changes) => {
  const fields = new Map(changes);
  const marked = JSON.stringify(otherAgreement, (field, value: unknown) => (fields.has(field) ? `@${field}@` : value));
  return marked.replace(/"@(\w+)@"/g, (_, field: string) => fields.get(field) ?? 'null');
});

/** The dataset with fields that it has not, also such as every object inherits. */
const grown = fc
  .tuple(fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'extra'), oddJson)
  .map(([name, value]) => WRITTEN.replace('{', `{${JSON.stringify(name)}:${value},`));

const inUtf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (_, index) => text.charCodeAt(index)).buffer);

const bodies = fc.oneof(
  changed,
  grown,
  oddJson,
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  fc.nat(2_000).map((length) => WRITTEN.slice(0, length)),
  fc.constant('').map(() => inUtf16(`\uFEFF${WRITTEN}`)),
  // Data with some bytes overwritten, as by a proxy that takes it for another encoding.
  fc.array(fc.tuple(fc.nat(WRITTEN.length), fc.nat(255)), { minLength: 1, maxLength: 20 }).map((changes) => {
    const bytes = new TextEncoder().encode(WRITTEN);
    for (const [position, byte] of changes) bytes[position] = byte;
    return bytes;
  }),
);

/** A body that breaks off. */
const broken = () =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(WRITTEN.slice(0, 500)));
    },
    pull: (controller) => {
      controller.error(new DOMException('The connection was lost.', 'NetworkError'));
    },
  });

/** What comes of a request where no answer comes, or where the page has put another `fetch` in place. */
const FAILURES: Readonly<Record<string, () => unknown>> = {
  'the network is gone': () => Promise.reject(new TypeError('Failed to fetch')),
  'the request was aborted': () => Promise.reject(new DOMException('Aborted', 'AbortError')),
  'the body breaks off': () => Promise.resolve(new Response(broken())),
  'megabytes come': () => Promise.resolve(new Response(`["${'wide'.repeat(3_000_000)}"]`)),
  'a redirect is not followed': () => Promise.resolve(Response.redirect('https://x.example/')),
  'there is no body': () => Promise.resolve(new Response(null, { status: 204 })),
  'fetch throws': () => {
    throw new Error('Blocked by the page.');
  },
  'fetch rejects with nothing': vi.fn<() => Promise<unknown>>().mockRejectedValue(undefined),
  'fetch gives nothing': () => Promise.resolve(undefined),
  'fetch gives no response': () => Promise.resolve({ ok: true, body: { getReader: null } }),
};

const answers = fc.oneof(
  { weight: 9, arbitrary: fc.record({ status: fc.constantFrom(200, 200, 200, 203, 404, 500), body: bodies }) },
  { weight: 1, arbitrary: fc.record({ failure: fc.constantFrom(...Object.keys(FAILURES)) }) },
);

const numRuns = inject('hostileCases');
const seed = inject('hostileSeed');

let number = 0;
const elementWith = async (tag: (typeof HOSTILE_TAGS)[number]) => {
  number += 1;
  const element = elementOf(tag, {
    attributes: { 'quote-id': 'reed-1', open: '', src: `/answer-${number}.json` },
    fallback: '<p>What the author wrote.</p>',
  });
  document.body.replaceChildren(element);
  await element.updateComplete;
  // Handlers and rejections that nobody handles come in tasks of their own.
  await new Promise((resolve) => setTimeout(resolve));
  return element;
};

const expectNoHarm = (element: Awaited<ReturnType<typeof elementWith>>) => {
  const base = element.shadowRoot?.querySelector('[part="base"]');
  expect(element.querySelector('p')?.checkVisibility() ?? false).toBe(!base);
  expect(element.getBoundingClientRect().height).toBeGreaterThan(10);
  expect(dangersIn(element.shadowRoot ?? element)).toEqual([]);
  expect(messages().length).toBeLessThanOrEqual(1);
  if (!base) expect(messages()[0]?.[0]).toMatch(/^<charter-\w+>: src="\/answer-\d+\.json" [^\p{Cc}]+\.$/u);
  expect(ran).not.toHaveBeenCalled();
  expect(thrown).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
};

const start = () => {
  vi.mocked(console.warn).mockClear();
  ran.mockClear();
  thrown.length = 0;
};

test.each(Object.keys(FAILURES))('says once that the data cannot be had where %s', async (failure) => {
  start();
  vi.mocked(fetch).mockImplementationOnce(FAILURES[failure] as typeof fetch);
  const element = await elementWith('charter-pillars');
  expect(element.shadowRoot?.querySelector('[part="base"]')).toBeNull();
  expect(messages()).toHaveLength(1);
  expectNoHarm(element);
});

test('whatever a server answers, nothing runs, something can be read and one message says what is wrong', {
  timeout: 60_000 + numRuns * 200,
}, async () => {
  const property = fc.asyncProperty(answers, fc.constantFrom(...HOSTILE_TAGS), async (answer, tag) => {
    start();
    const made =
      'failure' in answer
        ? (FAILURES[answer.failure] as typeof fetch)
        : () => Promise.resolve(new Response(answer.body, { status: answer.status }));
    vi.mocked(fetch).mockImplementationOnce(made);
    expectNoHarm(await elementWith(tag));
  });
  await fc.assert(property, { numRuns, ...(seed !== undefined && { seed }) });
});
