/** What all elements do alike, told of the one that shows it best. */
import { dataset } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventsDuring, find, findAll, focused, mount, text } from '../test/helpers.ts';
import { type Example, elementOf, otherAgreement } from './example.ts';
import './define.ts';

const quote: Example = { attributes: { 'quote-id': 'q4-s1' } };
const pillars: Example = { attributes: { only: 'demining counterterrorism' } };
const fallback = '<p>What the author wrote.</p>';

const isOpen = (element: Element, id: string) =>
  find(element, `[data-id="${id}"] [part="details"]`).hasAttribute('open');

/** The language and the direction of the markup. */
const markupOf = (element: Element) => {
  const { lang, dir } = find(element, '[part="base"]');
  return [lang, dir];
};

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = '';
  history.replaceState(null, '', location.pathname + location.search);
});

test.each([
  ['az', 'ltr', 'Azer Garayev, siyasi analitik'],
  ['ru', 'ltr', 'Azer Garayev, политический аналитик'],
  ['tr', 'ltr', 'Azer Garayev, siyasi analist'],
  ['ar', 'rtl', 'Azer Garayev،\u200f محلل سياسي'],
])('speaks %s where the page does', async (lang, dir, words) => {
  document.documentElement.lang = lang;
  const element = await mount('charter-quote', quote);
  expect(markupOf(element)).toEqual([lang, dir]);
  expect(text(element)).toContain(words);
});

test.each([
  ['az-Latn-AZ', 'az'],
  ['TR-cy', 'tr'],
])('takes %s for %s', async (lang, language) => {
  const element = await mount('charter-quote', { attributes: { ...quote.attributes, lang } });
  expect(markupOf(element)[0]).toBe(language);
});

test.each(['fi', ''])('speaks English in lang="%s", and says so', async (lang) => {
  document.documentElement.lang = 'ru';
  const element = await mount('charter-quote', { attributes: { ...quote.attributes, lang } });
  expect(markupOf(element)).toEqual(['en', 'ltr']);
});

test('takes the language of the nearest ancestor, across shadow roots, and follows it', async () => {
  const outer = document.createElement('div');
  const host = document.createElement('div');
  outer.append(host);
  outer.lang = 'tr';
  const element = await mount('charter-quote', quote);
  host.attachShadow({ mode: 'open' }).append(element);
  document.body.replaceChildren(outer);
  await element.updateComplete;
  expect(markupOf(element)[0]).toBe('tr');
  outer.lang = 'az';
  await expect.poll(() => markupOf(element)[0]).toBe('az');
});

test('follows a change of its own lang, and what is open stays open', async () => {
  const element = await mount('charter-pillars', pillars);
  await userEvent.click(find(element, '[data-id="demining"] [part="details-summary"]'));
  element.lang = 'ru';
  await expect.poll(() => markupOf(element)[0]).toBe('ru');
  expect(isOpen(element, 'demining')).toBe(true);
  expect(isOpen(element, 'counterterrorism')).toBe(false);
});

test('keeps what is open with its record when others come before it', async () => {
  const element = await mount('charter-pillars', pillars);
  await userEvent.click(find(element, '[data-id="demining"] [part="details-summary"]'));
  element.only = 'peacekeeping demining';
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
  expect(isOpen(element, 'peacekeeping')).toBe(false);
});

test('opens and closes when the page asks for it, and leaves it to the reader otherwise', async () => {
  const element = await mount('charter-pillars', pillars);
  element.open = '';
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
  element.open = null;
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(false);
});

test('shows another agreement, in its own language whatever that of the page', async () => {
  document.documentElement.lang = 'ar';
  const element = await mount('charter-pillars', { attributes: {}, data: otherAgreement });
  expect(markupOf(element)).toEqual(['en', 'ltr']);
  expect(findAll(element, '[part="heading"]').map((heading) => heading.textContent)).toEqual(
    otherAgreement.pillars.map(({ title }) => title),
  );
});

test('marks the texts of data in a language of which it has no words', async () => {
  const data = { ...otherAgreement, meta: { ...otherAgreement.meta, lang: 'fr' } };
  const element = await mount('charter-pillars', { attributes: {}, data });
  expect(markupOf(element)[0]).toBe('en');
  expect(find(element, '[part="heading"]').lang).toBe('fr');
  expect(find(element, '[part="voice-label"]').closest('[lang]')?.getAttribute('lang')).toBe('en');
});

test('takes data that was set before the tag was known', async () => {
  const element = document.createElement('div');
  element.innerHTML = '<charter-late></charter-late>';
  const late = element.firstElementChild;
  if (!late) throw new Error('There is no element.');
  Object.assign(late, { data: otherAgreement, only: 'pilots' });
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

const served = (body: string) => URL.createObjectURL(new Blob([body], { type: 'application/json' }));

test('reads another agreement from its src, with the fallback until then', async () => {
  const src = served(JSON.stringify(otherAgreement));
  const element = await mount('charter-pillars', { attributes: { src }, fallback });
  expect(findAll(element, '[part="heading"]').map((heading) => heading.textContent)).toEqual(
    otherAgreement.pillars.map(({ title }) => title),
  );
});

test.each([
  ['that is not JSON', () => served('no JSON'), 'is not JSON'],
  ['that is no dataset', () => served('{"meta": 1}'), '/meta must be an object'],
  ['that is not there', () => '/nowhere.json', '404'],
])('keeps the fallback for a src %s, and says why', async (_name, address, reason) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', { attributes: { src: address() }, fallback });
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.lastCall?.[0]).toContain(reason);
});

test.each([
  ['its src is not there', { attributes: { src: '/nowhere.json' } }],
  ['its data is an empty object', { attributes: {}, data: {} }],
  ['its data is a number', { attributes: {}, data: 5 }],
])('is no empty box without a fallback: %s', async (_name, example) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  document.documentElement.lang = 'tr';
  const element = await mount('charter-pillars', example);
  expect(text(element)).toBe('Bu içerik kullanılamıyor.');
  expect(element.getBoundingClientRect().height).toBeGreaterThan(10);
  expect(warn).toHaveBeenCalledOnce();
});

test('does not wait for a src that was taken back', async () => {
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise<never>(() => undefined));
  const element = elementOf('charter-pillars', { attributes: { ...pillars.attributes, src: '/slow.json' } });
  document.body.replaceChildren(element);
  await expect.poll(() => vi.mocked(fetch).mock.calls.length).toBe(1);
  element.removeAttribute('src');
  await element.updateComplete;
  expect(text(element)).toContain('Humanitarian demining');
});

test('fetches a src again that was taken back', async () => {
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

test('forgets a src that was taken back', async () => {
  const element = await mount('charter-pillars', { attributes: { ...pillars.attributes, src: '/nowhere.json' } });
  element.removeAttribute('src');
  await element.updateComplete;
  expect(text(element)).toContain('Humanitarian demining');
});

test('tells the page once when it shows its content', async () => {
  const heard = await eventsDuring('charter-ready', async () => {
    const element = await mount('charter-quote', quote);
    element.quoteId = 'q5-s1';
    await element.updateComplete;
  });
  expect(heard.map(({ kind, id }) => [kind, id])).toEqual([['quote', 'q4-s1']]);
});

test('tells the page when a reader opens a record, and not when the page does', async () => {
  const element = await mount('charter-pillars', pillars);
  const heard = await eventsDuring('charter-toggle', async () => {
    element.open = 'counterterrorism';
    await element.updateComplete;
    await userEvent.click(find(element, '[data-id="demining"] [part="details-summary"]'));
    await expect.poll(() => isOpen(element, 'demining')).toBe(true);
    await userEvent.click(find(element, '[data-id="demining"] [part="details-summary"]'));
    await expect.poll(() => isOpen(element, 'demining')).toBe(false);
  });
  expect(heard.map(({ kind, id, open }) => [kind, id, open])).toEqual([
    ['pillar', 'demining', true],
    ['pillar', 'demining', false],
  ]);
});

test('closes what is open around the focus with Escape, and keeps the focus', async () => {
  const element = await mount('charter-pillars', { attributes: { only: 'demining', open: '' } });
  const sources = find(element, '[part="details"] [part="sources-summary"]');
  sources.focus();
  await userEvent.keyboard('{Enter}{Escape}');
  expect(sources.parentElement?.hasAttribute('open')).toBe(false);
  expect(focused(element)).toBe(sources);
  await userEvent.keyboard('{Escape}');
  expect(isOpen(element, 'demining')).toBe(false);
  expect(focused(element)).toBe(find(element, '[part="details-summary"]'));
});

test('opens and focuses the record of a deep link, only its title', async () => {
  history.replaceState(null, '', '#charter-pillar-counterterrorism');
  const element = await mount('charter-pillars', pillars);
  expect(isOpen(element, 'counterterrorism')).toBe(true);
  expect(focused(element)?.textContent).toBe('Counterterrorism');
});

test('follows a deep link that a reader takes, in the first element that has the record', async () => {
  const first = await mount('charter-pillars', pillars);
  const second = elementOf('charter-pillars', pillars);
  document.body.append(second);
  await second.updateComplete;
  const heard = await eventsDuring('charter-navigate', async () => {
    location.hash = '#charter-pillar-demining';
    await expect.poll(() => isOpen(first, 'demining')).toBe(true);
  });
  expect(heard.map(({ kind, id, method }) => [kind, id, method])).toEqual([['pillar', 'demining', 'link']]);
  expect(isOpen(second, 'demining')).toBe(false);
});

test('follows a deep link to a retired id', async () => {
  history.replaceState(null, '', '#charter-pillar-mines');
  const data = { ...dataset, redirects: { mines: ['demining'] } };
  const element = await mount('charter-pillars', { ...pillars, data });
  expect(isOpen(element, 'demining')).toBe(true);
});

test.each(['#charter-pillar-"]', '#charter-pillar-constructor', '#%E0%A4%A', '#charter-event-demining'])(
  'leaves an address alone that is none of its own: %s',
  async (hash) => {
    history.replaceState(null, '', hash);
    const element = await mount('charter-pillars', pillars);
    expect(findAll(element, '[part="details"][open]')).toEqual([]);
    expect(focused(element)).toBeNull();
  },
);

test('opens the record of a deep link also where that comes only later', async () => {
  history.replaceState(null, '', '#charter-pillar-demining');
  const element = await mount('charter-pillars', { attributes: { only: 'counterterrorism' } });
  element.only = 'counterterrorism demining';
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
});

test('takes the focus from nobody who is at something else when a deep link is followed late', async () => {
  history.replaceState(null, '', '#charter-pillar-demining');
  const element = elementOf('charter-pillars', { attributes: { src: served(JSON.stringify(dataset)) } });
  const input = document.createElement('input');
  document.body.replaceChildren(input, element);
  input.focus();
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
  expect(document.activeElement).toBe(input);
});

test('leaves a deep link to the next element where it is hidden itself', async () => {
  const [first, second] = [elementOf('charter-pillars', pillars), elementOf('charter-pillars', pillars)];
  first.hidden = true;
  document.body.replaceChildren(first, second);
  await Promise.all([first.updateComplete, second.updateComplete]);
  location.hash = '#charter-pillar-demining';
  await expect.poll(() => isOpen(second, 'demining')).toBe(true);
  expect(isOpen(first, 'demining')).toBe(false);
});

test('follows a deep link once, whatever shadow roots the elements stand in', async () => {
  history.replaceState(null, '', '#charter-pillar-demining');
  const elements = [elementOf('charter-pillars', pillars), elementOf('charter-pillars', pillars)];
  const hosts = elements.map((element) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(element);
    return host;
  });
  document.body.replaceChildren(...hosts);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  expect(elements.map((element) => isOpen(element, 'demining'))).toEqual([true, false]);
});

test('throws nothing into the page where a deep link leads to a record that is broken', async () => {
  const errors: unknown[] = [];
  const listen = (event: ErrorEvent) => errors.push(event.message);
  addEventListener('error', listen);
  const [event] = otherAgreement.events;
  const events = [...otherAgreement.events, { ...event, id: 'broken', statements: 5 }];
  await mount('charter-timeline', { attributes: { only: event?.id ?? '' }, data: { ...otherAgreement, events } });
  const heard = await new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
    location.hash = '#charter-event-broken';
  });
  removeEventListener('error', listen);
  expect(heard).toBeTruthy();
  expect(errors).toEqual([]);
});

test('is styled in whatever document it stands, and throws nothing there', async () => {
  const frame = document.createElement('iframe');
  const drawn = await mount('charter-quote', quote);
  document.body.append(frame);
  const other = frame.contentDocument?.body;
  const isNew = elementOf('charter-quote', quote);
  for (const element of [drawn, isNew]) {
    other?.append(element);
    await element.updateComplete;
    expect(getComputedStyle(find(element, 'figure')).display).toBe('grid');
  }
  document.body.append(drawn);
  await drawn.updateComplete;
  expect(getComputedStyle(find(drawn, 'figure')).display).toBe('grid');
  frame.remove();
});

test('takes true and false for an attribute without a value and for none, as frameworks set them', async () => {
  const element = await mount('charter-pillars', pillars);
  Object.assign(element, { open: true });
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
  Object.assign(element, { open: false });
  await element.updateComplete;
  expect(element.hasAttribute('open')).toBe(false);
  expect(isOpen(element, 'demining')).toBe(false);
});

test('is drawn again when it is moved', async () => {
  const element = await mount('charter-quote', quote);
  const russian = document.createElement('div');
  russian.lang = 'ru';
  document.body.append(russian);
  russian.append(element);
  await expect.poll(() => markupOf(element)[0]).toBe('ru');
});

test('shows the fallback while there is nothing else, and hides it afterwards', async () => {
  const element = await mount('charter-quote', { ...quote, fallback });
  expect(element.querySelector('p')?.checkVisibility()).toBe(false);
  await expect.element(page.getByText('more than a legal and normative framework')).toBeVisible();
});
