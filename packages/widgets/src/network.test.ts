/** What an element shows where the network is slow or fails, and when it is back. */
import { afterEach, expect, test, vi } from 'vitest';
import { answerLater, findAll, isFallbackShown, markupOf, mount } from '../test/helpers.ts';
import { elementOf, otherAgreement } from './example.ts';
import type { Pack, Packs } from './packs.ts';
import { CharterQuoteElement } from './quote/charter-quote.ts';
import type { QuoteWords } from './quote/quote.words.ts';
import '../generated/define.ts';

const fallback = '<p>What the author wrote.</p>';
const accord = JSON.stringify(otherAgreement);
const titles = otherAgreement.pillars.map(({ title }) => title);
const titlesIn = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
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
