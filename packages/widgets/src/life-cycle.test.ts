/** What becomes of an element while it loads, moves and is removed. */
import { afterEach, expect, test, vi } from 'vitest';
import { answerLater, find, findAll, isFallbackShown, markupOf, mount, text } from '../test/helpers.ts';
import { type Example, elementOf, otherAgreement } from './example.ts';
import '../generated/define.ts';

const fallback = '<p>What the author wrote.</p>';
const accord = JSON.stringify(otherAgreement);
const titles = otherAgreement.pillars.map(({ title }) => title);

const titlesIn = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);

afterEach(() => {
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

test('keeps its content when the page moves it as soon as it is ready', async () => {
  const element = elementOf('charter-pillars', { attributes: {}, data: otherAgreement });
  element.addEventListener('charter-ready', () => {
    element.remove();
    document.body.append(element);
  });
  document.body.replaceChildren(element);
  await element.updateComplete;
  await element.updateComplete;
  expect(titlesIn(element)).toEqual(titles);
});

test('keeps its fallback when the page moves it as soon as something is wrong', async () => {
  const element = elementOf('charter-pillars', { attributes: { show: 'nope' }, fallback });
  element.addEventListener('charter-error', () => {
    element.remove();
    document.body.append(element);
  });
  document.body.replaceChildren(element);
  await element.updateComplete;
  await element.updateComplete;
  expect(isFallbackShown(element)).toBe(true);
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

test('shows a thousand elements on one page, and all of them when the page changes its language', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const kinds = [
    elementOf('charter-quote', { attributes: { 'quote-id': 'q4-s1' } }),
    elementOf('charter-pillars', { attributes: { show: 'demining' } }),
    elementOf('charter-timeline', { attributes: { show: 'charter-signing' } }),
  ] as const;
  const elements = Array.from({ length: 1_000 }, (_, number) => kinds[number % 3]?.cloneNode() as (typeof kinds)[0]);
  document.body.replaceChildren(...elements);
  /** How many elements show content in a language. */
  const shownIn = async (lang: string) => {
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    return elements.filter((element) => markupOf(element)[0] === lang).length;
  };
  expect(await shownIn('en')).toBe(1_000);
  document.documentElement.lang = 'tr';
  await expect.poll(() => shownIn('tr')).toBe(1_000);
  expect(elements.every((element) => element.getBoundingClientRect().height > 50)).toBe(true);
  document.documentElement.lang = '';
  document.body.replaceChildren();
  expect(warn).not.toHaveBeenCalled();
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

test('renders prerendered elements one by one, so that a slow phone can answer a reader between two of them', async () => {
  const served = '<template shadowrootmode="open"><div part="base">Served.</div></template>';
  const container = document.createElement('div');
  let ready = 0;
  const first = new Promise((resolve) => {
    container.addEventListener('charter-ready', () => {
      ready++;
      resolve(undefined);
    });
  });
  document.body.replaceChildren(container);
  container.setHTMLUnsafe(`<charter-pillars>${served}</charter-pillars><charter-timeline>${served}</charter-timeline>`);
  expect([...container.children].map(text)).toEqual(['Served.', 'Served.']);
  await first;
  // What a page does in the same task is done before the next one.
  for (let step = 0; step < 100; step++) await Promise.resolve();
  expect(ready).toBe(1);
  await expect.poll(() => ready).toBe(2);
});
