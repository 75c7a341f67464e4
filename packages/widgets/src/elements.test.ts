/** What all elements have in common. Each test uses the element that shows it best. */
import { dataset } from '@baku-charter/core';
import { LitElement } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventsDuring, find, focused, isOpen, markupOf, mount, text } from '../test/helpers.ts';
import { type Example, elementOf } from './example.ts';
import type { CharterQuoteElement } from './quote/charter-quote.ts';
import '../generated/define.ts';

const quote: Example = { attributes: { 'quote-id': 'q4-s1' } };
const pillars: Example = { attributes: { show: 'demining counterterrorism' } };
const fallback = '<p>What the author wrote.</p>';

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = '';
});

test.each([
  ['az', 'ltr', 'Azər Qarayev, politoloq'],
  ['ru', 'ltr', 'Азер Гараев, политолог'],
  ['tr', 'ltr', 'Azer Karayev, siyasi analist'],
  ['ar', 'rtl', 'آذر قاراييف،\u200f محلل سياسي'],
])('speaks %s where the page does', async (lang, dir, words) => {
  document.documentElement.lang = lang;
  const element = await mount('charter-quote', quote);
  expect(markupOf(element)).toEqual([lang, dir]);
  expect(text(element)).toContain(words);
});

test.each([
  ['az-Latn-AZ', 'az'],
  ['TR-cy', 'tr'],
  ['tr_TR', 'tr'],
  ['ru_RU.UTF-8', 'ru'],
  ['AR_SA', 'ar'],
  ['az_Latn_AZ', 'az'],
  ['xx', 'en'],
])('understands lang="%s" as the language %s', async (lang, language) => {
  const element = await mount('charter-quote', { attributes: { ...quote.attributes, lang } });
  expect(markupOf(element)[0]).toBe(language);
});

test.each([
  [
    'HTML',
    (node: Element) => {
      node.setAttribute('xml:lang', 'az');
    },
  ],
  [
    'XML',
    (node: Element) => {
      node.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'az');
    },
  ],
])('understands xml:lang in %s, which goes before lang', async (_what, say) => {
  const element = await mount('charter-quote', quote);
  const container = document.createElement('div');
  say(container);
  container.lang = 'ru';
  document.body.append(container);
  container.append(element);
  await element.updateComplete;
  expect(markupOf(element)[0]).toBe('az');
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
  element.show = 'peacekeeping demining';
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
  expect(isOpen(element, 'peacekeeping')).toBe(false);
});

test('opens and closes a record when the page sets or removes `open`', async () => {
  const element = await mount('charter-pillars', pillars);
  element.open = '';
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
  element.open = null;
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(false);
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

test('closes what is open around the focus with Escape, from the inside out, and keeps the focus', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining', open: '' } });
  const mark = find(element, '[part="details"] [part="sources-mark"]');
  const list = find(element, '[part="sources"]');
  mark.focus();
  await userEvent.keyboard('{Enter}');
  expect(list.checkVisibility()).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(list.checkVisibility()).toBe(false);
  expect(isOpen(element, 'demining')).toBe(true);
  expect(focused(element)).toBe(mark);
  await userEvent.keyboard('{Escape}');
  expect(isOpen(element, 'demining')).toBe(false);
  expect(focused(element)).toBe(find(element, '[part="details-summary"]'));
});

test('is styled in every document that it is moved to, and throws nothing there', async () => {
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

test('takes true for an empty attribute and false for none, as frameworks set them', async () => {
  const element = await mount('charter-pillars', pillars);
  Object.assign(element, { open: true });
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
  Object.assign(element, { open: false });
  await element.updateComplete;
  expect(element.hasAttribute('open')).toBe(false);
  expect(isOpen(element, 'demining')).toBe(false);
});

test('speaks the language of the part of the page that it is moved to', async () => {
  const element = await mount('charter-quote', quote);
  const russian = document.createElement('div');
  russian.lang = 'ru';
  document.body.append(russian);
  russian.append(element);
  await expect.poll(() => markupOf(element)[0]).toBe('ru');
});

test('hides the fallback once it shows its content', async () => {
  const element = await mount('charter-quote', { ...quote, fallback });
  expect(element.querySelector('p')?.checkVisibility()).toBe(false);
  await expect.element(page.getByText('more than a legal and normative framework')).toBeVisible();
});

test('is one of Lit’s elements, to which a page can add a controller', async () => {
  const element = await mount('charter-quote', quote);
  const hostUpdated = vi.fn();
  element.addController({ hostUpdated });
  element.theme = 'dark';
  await element.updateComplete;
  expect(element).toBeInstanceOf(LitElement);
  expect(hostUpdated).toHaveBeenCalledOnce();
});

test('can be defined under another tag, and its observedAttributes can be read twice', async () => {
  const Quote = customElements.get('charter-quote') as typeof CharterQuoteElement;
  expect(Quote.observedAttributes).toEqual(Quote.observedAttributes);
  customElements.define('newsroom-quote', class extends Quote {});
  document.body.innerHTML = '<newsroom-quote quote-id="q4-s1"></newsroom-quote>';
  const element = document.body.firstElementChild as CharterQuoteElement;
  await element.updateComplete;
  expect(text(element)).toContain('more than a legal and normative framework');
});

test('is no empty box where it is moved before it is rendered for the first time', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = elementOf('charter-quote', { attributes: { 'quote-id': 'no-such-quotation' } });
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  document.body.replaceChildren(first, second);
  first.append(element);
  second.append(element);
  await element.updateComplete;
  expect(text(element)).toBe('This content is not available.');
  expect(element.getBoundingClientRect().height).toBeGreaterThan(10);
});

test('renders nothing and dispatches nothing while it is out of the page', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', pillars);
  const heard = vi.fn();
  element.addEventListener('charter-error', heard);
  element.remove();
  element.show = 'no-such-pillar';
  await element.updateComplete;
  expect(heard).not.toHaveBeenCalled();
  document.body.append(element);
  await element.updateComplete;
  expect(heard).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledOnce();
});

test('has opened what it is asked to open when the page hears that it is ready', async () => {
  const open = vi.fn();
  document.addEventListener(
    'charter-ready',
    ({ target }) => {
      open((target as Element).shadowRoot?.querySelectorAll('[part="details"][open]').length);
    },
    { once: true },
  );
  await mount('charter-pillars', { attributes: { show: 'demining counterterrorism', open: 'demining' } });
  expect(open).toHaveBeenCalledWith(1);
});

test('follows a deep link once, and not again where it is moved', async () => {
  history.replaceState(null, '', '#charter-pillar-demining');
  const element = await mount('charter-pillars', pillars);
  expect(isOpen(element, 'demining')).toBe(true);
  await userEvent.click(find(element, '[data-id="demining"] [part="details-summary"]'));
  document.body.prepend(element);
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(false);
  history.replaceState(null, '', location.pathname + location.search);
});

test('keeps what a server rendered where its data is none that can be shown', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  container.setHTMLUnsafe(
    '<charter-quote quote-id="q4-s1"><template shadowrootmode="open"><div part="base">Served.</div></template></charter-quote>',
  );
  const element = container.firstElementChild as HTMLElementTagNameMap['charter-quote'];
  const quotes = dataset.quotes.map((one) => ({ ...one, role: { no: 'text' } }));
  Object.assign(element, { data: { ...dataset, quotes } });
  await element.updateComplete;
  expect(text(element)).toBe('Served.');
});

test.each([
  ['strings', { _$litType$: 1, strings: Object.assign(['<img src=x>'], { raw: ['<img src=x>'] }), values: [] }],
  [
    'a compiled template',
    { _$litType$: { h: Object.assign(['<img src=x>'], { raw: ['<img src=x>'] }), parts: [] }, values: [] },
  ],
  ['a function', () => 'words'],
])('renders no markup that the data of a page forges: %s', async (_what, role) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = elementOf('charter-quote', { ...quote, fallback });
  Object.assign(element, { data: { ...dataset, quotes: dataset.quotes.map((one) => ({ ...one, role })) } });
  document.body.replaceChildren(element);
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('img')).toBeNull();
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
  expect(warn.mock.lastCall?.[0]).toContain('its data is no dataset');
});
