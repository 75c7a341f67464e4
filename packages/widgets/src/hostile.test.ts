/**
 * Data and attributes as an attacker or a broken program writes them. Nothing runs, nothing is thrown, something can be
 * read, and one message says what is wrong. `pnpm test:fuzz` runs the same tests with more cases.
 */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { find } from '../test/helpers.ts';
import { TAGS } from './elements.ts';
import { elementOf, otherAgreement } from './example.ts';
import '../generated/define.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many cases are tried. */
    hostileCases: number;
    /** Makes the cases the same each time; missing where they are to be new. */
    hostileSeed: number | undefined;
  }
}

type Tag = Parameters<typeof elementOf>[0];
type Parent = Record<string, unknown>;

const RAN = 'globalThis.ran()';
const ran = vi.fn();

const TEXTS = [
  `<img src=x onerror="${RAN}">`,
  `<script>${RAN}</script>`,
  `"><svg onload="${RAN}"></svg>`,
  `' autofocus onfocus='${RAN}`,
  `</style></template><iframe srcdoc="<script>parent.ran()</script>"></iframe>`,
  `javascript:${RAN}`,
  `\u0001java\tscript:${RAN}`,
  `data:text/html,<script>${RAN}</script>`,
  `https://x.example/" onclick="${RAN}`,
  '//x.example',
  '<!--',
  '${ran()}',
  '?lit$1$',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'pilots',
  'pilots pilots',
  'matrix',
  'signing',
  '2031-05-03',
  '2031-02-30',
  '9999-99-99/..',
  'ar_SA',
  'x-klingon-'.repeat(20),
  '\u202Eesrever\u2066',
  '\uD800',
  'half \uDC00 pair',
  '\u0000',
  '\u200B',
  ' ',
  '',
  '{',
  '$&',
  '-1',
  'Z\u0301'.repeat(2_000),
  'wide'.repeat(5_000),
];

const throws = () => {
  throw new Error('Thrown by the page.');
};
const forged = Object.assign(['<img src=x>'], { raw: ['<img src=x>'] });

/** Values that no JSON has, by what they are. Each is made anew, since some break when they are looked at. */
const VALUES: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  'no number': () => NaN,
  bigint: () => 10n,
  symbol: () => Symbol('hostile'),
  function: () => ran,
  list: () => [],
  'list of lists': () => [[[]]],
  'list with holes': () => Array.from({ length: 3 }),
  object: () => ({}),
  'object without prototype': () => Object.create(null) as unknown,
  'object that has no text': () => ({ toString: throws, valueOf: throws }),
  'object with a getter that throws': () => Object.defineProperty({}, 'id', { get: throws, enumerable: true }),
  'list with a getter that throws': () => Object.defineProperty(['pilots'], 0, { get: throws }),
  'list whose methods throw': () => Object.assign([1], { map: throws, filter: throws, flatMap: throws }),
  'endless list': () => ({ length: Infinity, [Symbol.iterator]: throws }),
  date: () => new Date(NaN),
  'map of texts': () => new Map([['en', 'text']]),
  'node of the page': () => document.createElement('iframe'),
  'forged template': () => ({ _$litType$: 1, strings: forged, values: [] }),
  'forged compiled template': () => ({ _$litType$: { h: forged, parts: [] }, values: [] }),
  'forged directive': () => ({ _$litDirective$: throws, values: [] }),
  'proxy that throws': () => new Proxy({}, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws }),
  'revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  circle: () => {
    const circle: Parent = {};
    circle['id'] = circle;
    return circle;
  },
};

/** The names of all fields in a dataset, and the positions in its lists. */
const fieldsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([field, child]) => [field, ...fieldsIn(child)])
    : [];

const FIELDS = [...new Set(fieldsIn(otherAgreement))];
const ATTRIBUTES = ['quote-id', 'variant', 'show', 'layout', 'open', 'from', 'to', 'scale', 'heading-level'];
const OTHERS = ['theme', 'lang', 'dir', 'data', 'src'];

/** What a value is replaced by: a text, or one of the values above by its name. */
const replacements = fc.oneof(
  fc.record({ text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary' })) }),
  fc.record({ value: fc.constantFrom(...Object.keys(VALUES)) }),
  fc.record({ throws: fc.constant(true) }),
);

const cases = fc.record({
  tag: fc.constantFrom(...(TAGS as readonly string[] as readonly Tag[])),
  changes: fc.array(fc.tuple(fc.constantFrom(...FIELDS), replacements), { maxLength: 2 }),
  attributes: fc.dictionary(fc.constantFrom(...ATTRIBUTES, ...OTHERS), fc.constantFrom(...TEXTS), { maxKeys: 3 }),
  properties: fc.dictionary(
    fc.constantFrom('show', 'open', 'from', 'quoteId'),
    fc.constantFrom(...Object.keys(VALUES)),
    {
      maxKeys: 1,
    },
  ),
});

type Replacement = Partial<{ text: string; value: string; throws: boolean }>;

/** Replaces what stands in a field, wherever there is one of that name. */
const replace = (node: object, field: string, replacement: Replacement) => {
  const { text, value = '', throws: isThrown } = replacement;
  for (const [name, child] of Object.entries(node) as [string, unknown][]) {
    if (name === field) {
      const made = text ?? VALUES[value]?.();
      Object.defineProperty(node, name, { get: isThrown ? throws : () => made, enumerable: true, configurable: true });
    } else if (typeof child === 'object' && child !== null) {
      replace(child, field, replacement);
    }
  }
};

/** The dataset with some of its values replaced. */
const changed = (changes: readonly (readonly [string, Replacement])[]): unknown => {
  const data = structuredClone(otherAgreement);
  for (const [field, replacement] of changes) {
    try {
      replace(data, field, replacement);
    } catch {
      // An earlier change has put in something that cannot be looked at.
    }
  }
  return data;
};

const thrown: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  thrown.push('reason' in event ? event.reason : event.error);
};

beforeAll(() => {
  Object.assign(globalThis, { ran });
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
});
afterAll(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  vi.restoreAllMocks();
});

/** The messages of elements in the console. Lit's build for developers warns there too. */
const messages = () => vi.mocked(console.warn).mock.calls.filter(([words]) => String(words).startsWith('<charter-'));

const DANGEROUS = 'script, img, iframe, object, embed, form, base, link, meta';

/** What can run in a node: handlers, and addresses that are none of the web. */
const dangersIn = (root: ParentNode) => [
  ...root.querySelectorAll(DANGEROUS),
  ...[...root.querySelectorAll('*')].filter(({ attributes }) => [...attributes].some(({ name }) => /^on/i.test(name))),
  ...[...root.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol)),
];

const FREE =
  /^(text|title|shortTitle|heading|name|role|publisher|url|note|certaintyNote|locator|summary|exact|licence)$/;

test.each(TEXTS.map((words, index) => [index, words] as const))(
  'shows hostile words as words in every text of the data: %i',
  async (_index, words) => {
    const data: unknown = JSON.parse(JSON.stringify(otherAgreement), (key, value: unknown) =>
      FREE.test(key) && typeof value === 'string' ? words : value,
    );
    for (const tag of TAGS as readonly string[] as readonly Tag[]) {
      const element = elementOf(tag, { attributes: { 'quote-id': 'reed-1', open: '' }, data });
      document.body.replaceChildren(element);
      await element.updateComplete;
      expect(find(element, '[part="base"]').textContent).toContain(words);
      expect(dangersIn(element.shadowRoot ?? element)).toEqual([]);
    }
    await new Promise((resolve) => setTimeout(resolve));
    expect(ran).not.toHaveBeenCalled();
    expect(thrown).toEqual([]);
  },
);

const numRuns = inject('hostileCases');
const seed = inject('hostileSeed');

test('nothing runs, nothing is thrown, something can be read and one message says what is wrong', {
  timeout: 60_000 + numRuns * 200,
}, async () => {
  const property = fc.asyncProperty(cases, async ({ tag, changes, attributes, properties }) => {
    vi.mocked(console.warn).mockClear();
    ran.mockClear();
    thrown.length = 0;
    const element = elementOf(tag, {
      attributes: { 'quote-id': 'reed-1', ...attributes },
      fallback: '<p>What the author wrote.</p>',
    });
    const heard = vi.fn();
    element.addEventListener('charter-error', heard);
    const given = Object.entries(properties).map(([name, value]) => [name, VALUES[value]?.()]);
    Object.assign(element, { data: changed(changes), ...Object.fromEntries(given) });
    document.body.replaceChildren(element);
    await element.updateComplete;

    const base = element.shadowRoot?.querySelector('[part="base"]');
    const isFallback = element.querySelector('p')?.checkVisibility() ?? false;
    expect(isFallback).toBe(!base);
    expect(element.getBoundingClientRect().height).toBeGreaterThan(10);
    if (base) expect(base.textContent).toMatch(/\p{L}/u);
    expect(dangersIn(element.shadowRoot ?? element)).toEqual([]);
    expect(messages().length).toBe(heard.mock.calls.length);
    expect(heard.mock.calls.length).toBeLessThanOrEqual(1);
    if (!base) expect(messages()[0]?.[0]).toMatch(/^<charter-\w+>: .+\.$/s);

    for (const name of Object.keys({ ...attributes, ...properties })) element.removeAttribute(name);
    Object.assign(element, { data: otherAgreement, open: null, quoteId: 'reed-1', show: '', from: '', to: '' });
    await element.updateComplete;
    expect(find(element, '[part="base"]').checkVisibility()).toBe(true);
    // Handlers and rejections that nobody handles come in tasks of their own.
    await new Promise((resolve) => setTimeout(resolve));
    expect(ran).not.toHaveBeenCalled();
    expect(thrown).toEqual([]);
  });
  await fc.assert(property, { numRuns, ...(seed !== undefined && { seed }) });
});

/** What a server may send: data with some of its values replaced, any text, any bytes, or half of an answer. */
const answers = fc.record({
  status: fc.constantFrom(200, 200, 200, 203, 404, 500),
  body: fc.oneof(
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...FIELDS),
          fc.oneof(
            fc.json(),
            fc.constantFrom(...TEXTS).map((words) => JSON.stringify(words)),
          ),
        ),
        {
          maxLength: 2,
        },
      )
      .map((changes) => {
        const fields = new Map(changes);
        return JSON.stringify(otherAgreement, (field, value: unknown) => {
          const written = fields.get(field);
          return written === undefined ? value : (JSON.parse(written) as unknown);
        });
      }),
    fc.constantFrom(...TEXTS),
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    fc.nat(2_000).map((length) => JSON.stringify(otherAgreement).slice(0, length)),
  ),
});

test('whatever a server answers, nothing runs, something can be read and one message says what is wrong', {
  timeout: 60_000 + numRuns * 200,
}, async () => {
  let number = 0;
  const property = fc.asyncProperty(
    answers,
    fc.constantFrom(...(TAGS as readonly string[] as readonly Tag[])),
    async ({ status, body }, tag) => {
      vi.mocked(console.warn).mockClear();
      ran.mockClear();
      thrown.length = 0;
      vi.mocked(fetch).mockResolvedValueOnce(new Response(body, { status }));
      number += 1;
      const element = elementOf(tag, {
        attributes: { 'quote-id': 'reed-1', open: '', src: `/answer-${number}.json` },
        fallback: '<p>What the author wrote.</p>',
      });
      document.body.replaceChildren(element);
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));

      const base = element.shadowRoot?.querySelector('[part="base"]');
      expect(element.querySelector('p')?.checkVisibility() ?? false).toBe(!base);
      expect(dangersIn(element.shadowRoot ?? element)).toEqual([]);
      expect(messages().length).toBeLessThanOrEqual(1);
      if (!base) expect(messages()[0]?.[0]).toMatch(/^<charter-\w+>: src="\/answer-\d+\.json" .+\.$/s);
      expect(ran).not.toHaveBeenCalled();
      expect(thrown).toEqual([]);
    },
  );
  await fc.assert(property, { numRuns, ...(seed !== undefined && { seed }) });
});
