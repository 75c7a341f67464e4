/**
 * Data and attributes as an attacker or a broken program writes them. Nothing runs, nothing is thrown, something can be
 * read, and one message says what is wrong. `pnpm test:fuzz` runs the same tests with more cases.
 */
import * as fc from 'fast-check';
import { expect, inject, test, vi } from 'vitest';
import { find } from '../test/helpers.ts';
import { dangersIn, FIELDS, HOSTILE_TAGS, messages, ran, TEXTS, thrown, watchForHarm } from '../test/hostile.ts';
import { elementOf, otherAgreement } from './example.ts';
import '../generated/define.ts';

type Parent = Record<string, unknown>;

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

const ATTRIBUTES = ['quote-id', 'variant', 'show', 'layout', 'open', 'from', 'to', 'scale', 'heading-level'];
const OTHERS = ['theme', 'lang', 'dir', 'data', 'src'];

/** What a value is replaced by: a text, or one of the values above by its name. */
const replacements = fc.oneof(
  fc.record({ text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary' })) }),
  fc.record({ value: fc.constantFrom(...Object.keys(VALUES)) }),
  fc.record({ throws: fc.constant(true) }),
);

const cases = fc.record({
  tag: fc.constantFrom(...HOSTILE_TAGS),
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

watchForHarm();

const FREE =
  /^(text|title|shortTitle|heading|name|role|publisher|url|note|certaintyNote|locator|summary|exact|licence)$/;

test.each(TEXTS.map((words, index) => [index, words] as const))(
  'shows hostile words as words in every text of the data: %i',
  async (_index, words) => {
    const data: unknown = JSON.parse(JSON.stringify(otherAgreement), (key, value: unknown) =>
      FREE.test(key) && typeof value === 'string' ? words : value,
    );
    for (const tag of HOSTILE_TAGS) {
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
