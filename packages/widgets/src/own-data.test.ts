/** Data other than the element's own: set by the page, or at an address. */
import { afterEach, expect, test, vi } from 'vitest';
import { find, findAll, markupOf, mount, text } from '../test/helpers.ts';
import { elementWordsFor } from './element-words.ts';
import { type Example, elementOf, manyRecords, otherAgreement } from './example.ts';
import type { CharterPillarsElement } from './pillars/charter-pillars.ts';
import { tr } from './words/tr.ts';
import '../generated/define.ts';

const pillars: Example = { attributes: { show: 'demining counterterrorism' } };
const fallback = '<p>What the author wrote.</p>';

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = '';
});

test('shows another agreement, in its own language whatever that of the page', async () => {
  document.documentElement.lang = 'ar';
  const element = await mount('charter-pillars', { attributes: {}, data: otherAgreement });
  expect(markupOf(element)).toEqual(['en', 'ltr']);
  expect(findAll(element, '[part="heading"]').map((heading) => heading.textContent)).toEqual(
    otherAgreement.pillars.map(({ title }) => title),
  );
});

const inLanguage = (lang: string) => ({ ...otherAgreement, meta: { ...otherAgreement.meta, lang } });

test.each([
  ['fr', 'ltr'],
  ['hy', 'ltr'],
  ['fa', 'rtl'],
  ['ks_Deva_IN', 'ltr'],
  ['ks_Arab_IN', 'rtl'],
])('marks the texts of data in %s, for which it has no words, and says so', async (lang, dir) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', { attributes: {}, data: inLanguage(lang) });
  expect(markupOf(element)).toEqual(['en', dir]);
  expect(find(element, '[part="heading"]').lang).toBe(lang);
  expect(find(element, '[part="voice-label"]').closest('[lang]')?.getAttribute('lang')).toBe('en');
  expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
    expect.stringContaining(`its data is in "${lang}", for which it has no words`),
  ]);
});

test('speaks the words that a page gives it for another language', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { packs } = customElements.get('charter-pillars') as typeof CharterPillarsElement;
  const data = inLanguage('fr');
  const english = elementWordsFor(data);
  const words = { ...english, lang: 'fr', locale: 'fr', matches: { ...english.matches, stronger: 'Va plus loin.' } };
  packs?.set('fr', { data, words });
  const element = await mount('charter-pillars', { attributes: {}, data });
  expect(markupOf(element)).toEqual(['fr', 'ltr']);
  expect(text(element)).toContain('Va plus loin.');
  expect(warn).not.toHaveBeenCalled();
  packs?.delete('fr');
});

test('shows thousands of pillars', async () => {
  const element = await mount('charter-pillars', { attributes: {}, data: manyRecords(3_000) });
  expect(findAll(element, '[data-id]').at(-1)?.checkVisibility()).toBe(true);
});

/** How many records of its data an element reads to show `count` pillars. */
const readsFor = async (count: number) => {
  let reads = 0;
  const counted = <List extends object>(list: List) =>
    new Proxy(list, {
      get: (target, key, receiver) => {
        if (/^\d+$/.test(String(key))) reads += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const data = Object.entries(manyRecords(count)).map(([name, list]) => [
    name,
    Array.isArray(list) ? counted(list) : list,
  ]);
  const element = await mount('charter-pillars', { attributes: {}, data: Object.fromEntries(data) });
  expect(findAll(element, '[data-id]')).toHaveLength(count);
  return reads;
};

test('takes four times the work for four times the pillars, and not sixteen times', async () => {
  const few = await readsFor(50);
  expect(few).toBeGreaterThan(50);
  expect(await readsFor(200)).toBeLessThan(few * 5);
});

test('gives no verdict where nobody is compared', async () => {
  const pillars = otherAgreement.pillars.map((pillar) => ({
    ...pillar,
    analyst: [],
    comparison: { match: 'not-supported', statements: [] },
  }));
  for (const layout of ['grid', 'matrix']) {
    const element = await mount('charter-pillars', {
      attributes: { open: '', layout },
      data: { ...otherAgreement, pillars },
    });
    expect(findAll(element, '[part="mark"], [part="finding"]')).toEqual([]);
    expect(text(element)).not.toContain(elementWordsFor(otherAgreement).matches['not-supported']);
    expect(text(element)).toContain('The cities intend to share their pilots.');
  }
});

test('takes data that was set before the tag was known', async () => {
  const element = document.createElement('div');
  element.innerHTML = '<charter-late></charter-late>';
  const late = element.firstElementChild;
  if (!late) throw new Error('There is no element.');
  Object.assign(late, { data: otherAgreement, show: 'pilots' });
  document.body.replaceChildren(element);
  const { CharterPillarsElement } = await import('./pillars/charter-pillars.ts');
  customElements.define(
    'charter-late',
    class extends CharterPillarsElement {
      static override packs = (customElements.get('charter-pillars') as typeof CharterPillarsElement).packs;
    },
  );
  await (late as Element & { updateComplete: Promise<unknown> }).updateComplete;
  expect(findAll(late, '[data-id]').map(({ dataset: { id } }) => id)).toEqual(['pilots']);
});

const served = (body: BlobPart) => URL.createObjectURL(new Blob([body], { type: 'application/json' }));

test('reads another agreement from its src, with the fallback until then', async () => {
  const src = served(JSON.stringify(otherAgreement));
  const element = await mount('charter-pillars', { attributes: { src }, fallback });
  expect(findAll(element, '[part="heading"]').map((heading) => heading.textContent)).toEqual(
    otherAgreement.pillars.map(({ title }) => title),
  );
});

test.each([
  ['that is not JSON', () => served('no JSON'), 'is not JSON'],
  ['in UTF-16', () => served(Uint16Array.from('{"meta": 1}', (letter) => letter.charCodeAt(0))), 'save it as UTF-8'],
  ['that is no dataset', () => served('{"meta": 1}'), '/meta must be an object'],
  ['that is not there', () => '/nowhere.json', '404'],
])('keeps the fallback for a src %s, and says why', async (_name, address, reason) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', { attributes: { src: address() }, fallback });
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.lastCall?.[0]).toContain(reason);
  expect(warn.mock.lastCall?.[0]).not.toMatch(/\p{Cc}/u);
});

test.each([
  ['its src is not there', { attributes: { src: '/nowhere.json' } }],
  ['its data is an empty object', { attributes: {}, data: {} }],
  ['its data is a number', { attributes: {}, data: 5 }],
])('says that it is not available where there is no fallback: %s', async (_name, example) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  document.documentElement.lang = 'tr';
  const element = await mount('charter-pillars', example);
  expect(text(element)).toBe(tr.unavailable);
  expect(element.getBoundingClientRect().height).toBeGreaterThan(10);
  expect(warn).toHaveBeenCalledOnce();
});

test('does not wait for a src that was removed', async () => {
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise<never>(() => undefined));
  const element = elementOf('charter-pillars', { attributes: { ...pillars.attributes, src: '/slow.json' } });
  document.body.replaceChildren(element);
  await expect.poll(() => vi.mocked(fetch).mock.calls.length).toBe(1);
  element.removeAttribute('src');
  await element.updateComplete;
  expect(text(element)).toContain('Humanitarian demining');
});

test('fetches a src again that was removed and set again', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const answer = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const element = await mount('charter-pillars', { attributes: { src: '/accord.json' } });
  answer.mockResolvedValueOnce(new Response(JSON.stringify(otherAgreement)));
  element.removeAttribute('src');
  await element.updateComplete;
  element.src = '/accord.json';
  await element.updateComplete;
  expect(findAll(element, '[data-id]')).toHaveLength(otherAgreement.pillars.length);
});

test('shows its own data again when a src that failed is removed', async () => {
  const element = await mount('charter-pillars', { attributes: { ...pillars.attributes, src: '/nowhere.json' } });
  element.removeAttribute('src');
  await element.updateComplete;
  expect(text(element)).toContain('Humanitarian demining');
});
