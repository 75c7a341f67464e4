/** What becomes of an element while it loads, moves, is copied and removed, also where the network fails. */
import { afterEach, expect, test, vi } from 'vitest';
import { find, findAll, markupOf, mount, text } from '../test/helpers.ts';
import { type Example, elementOf, otherAgreement } from './example.ts';
import type { Pack, Packs } from './packs.ts';
import { CharterQuoteElement } from './quote/charter-quote.ts';
import type { QuoteWords } from './quote/quote.words.ts';
import '../generated/define.ts';

const fallback = '<p>What the author wrote.</p>';
const accord = JSON.stringify(otherAgreement);
const titles = otherAgreement.pillars.map(({ title }) => title);

const isFallbackShown = (element: Element) => element.querySelector('p')?.checkVisibility() === true;

const copyOf = (element: HTMLElementTagNameMap['charter-pillars']) => document.importNode(element, true);

const titlesIn = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);

/** Lets requests be answered when a test says so. */
const answerLater = () => {
  let respond: ((response: Response) => void) | undefined;
  const fetched = vi.spyOn(globalThis, 'fetch').mockReturnValue(
    new Promise((resolve) => {
      respond = resolve;
    }),
  );
  return { fetched, answer: (body: string) => respond?.(new Response(body)) };
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each<[string, Example]>([
  ['a dataset', { attributes: { src: '/removed.json' } }],
  ['a language', { attributes: { lang: 'tr' } }],
])('settles when it is removed while it loads %s, and shows its content when it is back', async (_what, example) => {
  const { answer } = answerLater();
  const element = elementOf('charter-pillars', example);
  document.body.replaceChildren(element);
  await Promise.resolve();
  element.remove();
  await element.updateComplete;
  answer(accord);
  await element.updateComplete;
  document.body.append(element);
  await element.updateComplete;
  expect(findAll(element, '[data-id]').length).toBeGreaterThan(0);
});

test('takes the last of many addresses, in whatever order they answer', async () => {
  const answers: ((response: Response) => void)[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const element = elementOf('charter-pillars', { attributes: { src: '/1.json' } });
  document.body.replaceChildren(element);
  for (const number of [2, 3]) {
    await expect.poll(() => answers.length).toBe(number - 1);
    element.src = `/${number}.json`;
  }
  await expect.poll(() => answers.length).toBe(3);
  answers[2]?.(new Response(accord));
  await element.updateComplete;
  answers[0]?.(new Response('no JSON'));
  answers[1]?.(new Response('no JSON'));
  await element.updateComplete;
  expect(titlesIn(element)).toEqual(titles);
});

test.each([
  ['at once', () => Promise.resolve()],
  ['when it shows its content', (element: { updateComplete: Promise<unknown> }) => element.updateComplete],
])('does not show another agreement in a clone that has not its data, made %s', async (_when, wait) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = elementOf('charter-pillars', { attributes: {}, data: otherAgreement, fallback });
  document.body.replaceChildren(element);
  await wait(element);
  const clone = copyOf(element);
  document.body.append(clone);
  await clone.updateComplete;
  expect(isFallbackShown(clone)).toBe(true);
  expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
    expect.stringContaining(`does not have the dataset of data="${otherAgreement.meta.id}"`),
  ]);
  clone.data = otherAgreement;
  await clone.updateComplete;
  expect(titlesIn(clone)).toEqual(titles);
});

test('shows its own data again when the data of a page is taken away, also in a clone', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining' }, data: otherAgreement });
  element.data = undefined;
  const clone = copyOf(element);
  document.body.append(clone);
  await Promise.all([element.updateComplete, clone.updateComplete]);
  expect([titlesIn(element), titlesIn(clone)]).toEqual([['Humanitarian demining'], ['Humanitarian demining']]);
});

test('throws nothing in a document without a window', async () => {
  const inert = document.implementation.createHTMLDocument();
  const drawn = await mount('charter-timeline', { attributes: { show: 'charter-signing' } });
  const isNew = elementOf('charter-timeline', { attributes: { show: 'charter-signing' } });
  for (const element of [drawn, isNew]) {
    inert.body.append(element);
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(find(element, '[part="heading"]').checkVisibility()).toBe(true);
  }
});

test('fetches a dataset once for forty elements', async () => {
  const { fetched, answer } = answerLater();
  const elements = Array.from({ length: 40 }, () =>
    elementOf('charter-pillars', { attributes: { src: '/once.json' } }),
  );
  document.body.replaceChildren(...elements);
  await expect.poll(() => fetched.mock.calls.length).toBe(1);
  answer(accord);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  document.body.append(elementOf('charter-pillars', { attributes: { src: './../once.json' } }));
  for (const element of document.querySelectorAll('charter-pillars')) {
    await element.updateComplete;
    expect(titlesIn(element)).toEqual(titles);
  }
  expect(fetched).toHaveBeenCalledOnce();
});

test('tells the page once that an address does not answer, and takes an answer that comes later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { answer, fetched } = answerLater();
  const element = elementOf('charter-pillars', { attributes: { src: '/never.json' }, fallback });
  const heard = vi.fn();
  element.addEventListener('charter-error', heard);
  document.body.replaceChildren(element);
  await vi.waitFor(() => {
    expect(fetched).toHaveBeenCalledOnce();
  });
  vi.advanceTimersByTime(60_000);
  expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
    expect.stringContaining('src="/never.json" has not come for 15 seconds'),
  ]);
  expect(heard).toHaveBeenCalledOnce();
  expect(isFallbackShown(element)).toBe(true);
  answer(accord);
  await element.updateComplete;
  expect(titlesIn(element)).toEqual(titles);
});

/** An element of its own, whose Turkish comes over a network that fails as long as `isOffline`. */
const overNetwork = () => {
  const network = { isOffline: true, requests: 0 };
  const { packs } = customElements.get('charter-quote') as typeof CharterQuoteElement;
  const [english] = packs?.values() as Iterable<Pack<QuoteWords>>;
  if (!english) throw new Error('There is no first language.');
  const turkish = { ...english, words: { ...english.words, lang: 'tr' } };
  const own: Packs<QuoteWords> = new Map([['en', english]]);
  own.set('tr', () => {
    network.requests += 1;
    return network.isOffline ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(turkish);
  });
  const tag = `quote-${crypto.randomUUID()}`;
  customElements.define(
    tag,
    class extends CharterQuoteElement {
      static override packs = own;
    },
  );
  return { network, tag };
};

const inTurkish = async (tag: string, between: string) => {
  const container = document.createElement('div');
  container.lang = 'tr';
  container.innerHTML = `<${tag} quote-id="q4-s1">${between}</${tag}>`;
  document.body.append(container);
  const element = container.firstElementChild as CharterQuoteElement;
  await element.updateComplete;
  return element;
};

test('keeps the fallback where its language cannot be loaded, and shows it when the network is back', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { network, tag } = overNetwork();
  const element = await inTurkish(tag, '<p>Yazarın sözleri.</p>');
  expect(isFallbackShown(element)).toBe(true);
  expect(warn).toHaveBeenCalledExactlyOnceWith(`<${tag}>: "tr" could not be loaded: Failed to fetch.`, element);
  network.isOffline = false;
  dispatchEvent(new Event('online'));
  await element.updateComplete;
  expect(markupOf(element)[0]).toBe('tr');
  expect(network.requests).toBe(2);
});

test('tries a language again for the next element, and shows it in all', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { network, tag } = overNetwork();
  const first = await inTurkish(tag, '<p>Yazarın sözleri.</p>');
  network.isOffline = false;
  const second = await inTurkish(tag, '');
  await first.updateComplete;
  expect([markupOf(first)[0], markupOf(second)[0]]).toEqual(['tr', 'tr']);
});

test('speaks its first language where the other cannot be loaded and there is no fallback', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { tag } = overNetwork();
  expect(markupOf(await inTurkish(tag, ' '))[0]).toBe('en');
});

test('fetches a dataset again when the network is back', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const answers = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const element = await mount('charter-pillars', { attributes: { src: '/back.json' }, fallback });
  expect(isFallbackShown(element)).toBe(true);
  answers.mockResolvedValueOnce(new Response(accord));
  dispatchEvent(new Event('online'));
  await element.updateComplete;
  expect(titlesIn(element)).toEqual(titles);
});

test.each<[string, Parameters<typeof elementOf>[0], Example, string]>([
  ['space', 'charter-quote', { attributes: { 'quote-id': 'nope' }, fallback: '\n  ' }, 'quote-id="nope" is no quote'],
  ['a comment', 'charter-quote', { attributes: { 'quote-id': 'nope' }, fallback: '<!-- -->' }, 'is no quote such as'],
  [
    'nothing, and its data has no quotes',
    'charter-quote',
    { attributes: { 'quote-id': 'q' }, data: { ...otherAgreement, quotes: [] } },
    'quote-id="q" is not there: the data has no quotes.',
  ],
  [
    'nothing, and its data has no events',
    'charter-timeline',
    { attributes: {}, data: { ...otherAgreement, events: [] } },
    'the data has no events.',
  ],
])('is no empty box where there is %s between its tags', async (_what, tag, example, problem) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount(tag, example);
  expect(text(element)).toBe('This content is not available.');
  expect(element.getBoundingClientRect().height).toBeGreaterThan(10);
  expect(warn.mock.calls.map(([message]) => String(message))).toEqual([expect.stringContaining(problem)]);
});

test('shows a fallback that comes later than the element', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', { attributes: { 'quote-id': 'nope' } });
  element.innerHTML = fallback;
  await expect.poll(() => text(element)).toBe('');
  expect(isFallbackShown(element)).toBe(true);
});

/** Counts the listeners of these targets, the timers, and the nodes whose language is watched. */
const counting = (...targets: readonly (EventTarget | null)[]) => {
  const listeners = new Set<string>();
  const timers = new Set<unknown>();
  const watched = new Set<unknown>();
  const numbers = new Map<unknown, number>();
  const numberOf = (one: unknown) => numbers.get(one) ?? numbers.set(one, numbers.size).size - 1;
  const nameOf = (...[target, type, listener, options]: unknown[]) =>
    [numberOf(target), type, numberOf(listener), JSON.stringify(options)].join(' ');
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...given) {
    if (targets.includes(this)) listeners.add(nameOf(this, ...given));
    add.apply(this, given);
  });
  vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function (this: EventTarget, ...given) {
    listeners.delete(nameOf(this, ...given));
    remove.apply(this, given);
  });
  const { observe } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...given) {
    watched.add(given[0]);
    observe.apply(this, given);
  });
  const [set, clear] = [setTimeout, clearTimeout];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, wait: number) => {
    const timer = set(() => {
      timers.delete(timer);
      act();
    }, wait);
    timers.add(timer);
    return timer;
  }) as typeof setTimeout);
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    timers.delete(timer);
    clear(timer);
  });
  return () => ({ listeners: listeners.size, timers: timers.size, watched: watched.size });
};

test('leaves nothing behind, however often it comes and goes', async () => {
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise<never>(() => undefined));
  const count = counting(window, document);
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const elements = [
    elementOf('charter-quote', { attributes: { 'quote-id': 'q4-s1' } }),
    elementOf('charter-pillars', { attributes: { src: '/waiting.json' } }),
    elementOf('charter-timeline', { attributes: { lang: 'tr', show: 'charter-signing' } }),
  ];
  const comeAndGo = async () => {
    container.append(...elements);
    await Promise.resolve();
    container.replaceChildren();
  };
  await comeAndGo();
  const first = count();
  for (let time = 0; time < 3_300; time++) await comeAndGo();
  expect(count()).toEqual(first);
  expect(first.timers).toBe(0);
});

test('is the same again after a hundred changes of language, theme and data', async () => {
  const element = await mount('charter-pillars', { attributes: { open: '' }, data: otherAgreement });
  const count = counting(window, document, element, element.shadowRoot);
  const change = async (time: number) => {
    element.lang = ['az', 'ru', 'ar', 'en'][time % 4] ?? '';
    element.theme = time % 2 > 0 ? 'auto' : 'dark';
    element.data = time % 4 === 1 ? otherAgreement : undefined;
    await element.updateComplete;
    return [element.outerHTML, element.shadowRoot?.innerHTML, count()];
  };
  vi.spyOn(console, 'warn').mockReturnValue();
  const rounds: unknown[] = [];
  for (let time = 0; time < 100; time++) rounds.push(await change(time));
  expect(rounds.slice(-4)).toEqual(rounds.slice(4, 8));
});
