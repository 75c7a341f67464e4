/** Whatever a page changes, the focus stays where the reader left it, or goes to what is nearest. */
import { dataset } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, findAll, focused, isOpen, mount } from '../test/helpers.ts';
import { type Example, elementOf, otherAgreement } from './example.ts';
import { timelineExamples } from './timeline/charter-timeline.examples.ts';
import '../generated/define.ts';

const pillars: Example = { attributes: { show: 'demining counterterrorism' } };
const served = (data: unknown) => URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/json' }));

afterEach(() => vi.restoreAllMocks());

/** What has the focus, by its part and its record. */
const focusOf = (element: Element) => {
  const node = focused(element);
  return `${node?.getAttribute('part')} of ${node?.closest<HTMLElement>('[data-id]')?.dataset['id']}`;
};

type Pillars = HTMLElementTagNameMap['charter-pillars'];

test.each<[what: string, change: (element: Pillars) => unknown]>([
  ['another record comes before its own', (element) => (element.show = 'peacekeeping demining counterterrorism')],
  ['records are swapped', (element) => (element.show = 'counterterrorism demining')],
  ['its record is shown alone', (element) => (element.show = 'counterterrorism')],
  ['the data is replaced', (element) => (element.data = structuredClone(dataset))],
  ['the language changes, and has to be fetched', (element) => (element.lang = 'tr')],
  ['other data is fetched', (element) => (element.src = served(dataset))],
  ['headings are of another level', (element) => (element.headingLevel = 2)],
  ['all is opened', (element) => (element.open = '')],
])('stays where it is when %s', async (_what, change) => {
  const element = await mount('charter-pillars', pillars);
  const [, second] = findAll(element, '[part="details-summary"]');
  second?.focus();
  change(element);
  await element.updateComplete;
  expect(focusOf(element)).toBe('details-summary of counterterrorism');
});

test('stays on the verdict that was chosen when the language changes', async () => {
  const element = await mount('charter-pillars', { attributes: {} });
  find(element, 'input[value="opinion"]').focus();
  element.lang = 'tr';
  await element.updateComplete;
  expect(focused(element)?.getAttribute('value')).toBe('opinion');
});

test.each<[what: string, change: (element: Pillars) => unknown, id: string]>([
  ['its heading is of another level', (element) => (element.headingLevel = 2), 'demining'],
  ['its record makes way for the next', (element) => (element.show = 'counterterrorism'), 'counterterrorism'],
  ['other data has no such record', (element) => (element.data = otherAgreement), 'pilots'],
])('goes to a title when %s', async (_what, change, id) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', pillars);
  location.hash = '#charter-pillar-demining';
  await expect.poll(() => focusOf(element)).toBe('heading of demining');
  history.replaceState(null, '', location.pathname + location.search);
  if (id === 'pilots') element.show = '';
  change(element);
  await element.updateComplete;
  expect(focusOf(element)).toBe(`heading of ${id}`);
});

test('goes to the last title when the last record is taken away', async () => {
  const element = await mount('charter-pillars', pillars);
  findAll(element, '[part="details-summary"]').at(-1)?.focus();
  element.show = 'peacekeeping demining';
  await element.updateComplete;
  expect(focusOf(element)).toBe('heading of demining');
});

test('goes to the fallback where there is nothing else, and back to the content', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', { ...pillars, fallback: '<p>What the author wrote.</p>' });
  find(element, '[part="details-summary"]').focus();
  element.show = 'no-such-pillar';
  await element.updateComplete;
  expect(focused(element)).toBe(find(element, 'slot'));
  element.show = 'demining';
  await element.updateComplete;
  expect(focusOf(element)).toBe('heading of demining');
});

test('goes from a link in the fallback to the content that replaces it', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const fallback = '<p><a href="/the-record">What the author wrote</a></p>';
  const element = await mount('charter-quote', { attributes: { 'quote-id': 'soon' }, fallback });
  element.querySelector('a')?.focus();
  element.theme = 'dark';
  await element.updateComplete;
  expect(document.activeElement).toBe(element.querySelector('a'));
  element.quoteId = 'q4-s1';
  await element.updateComplete;
  expect(focused(element)).toBe(find(element, 'figure'));
});

test('stays outside where it is outside', async () => {
  const element = await mount('charter-pillars', pillars);
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  element.show = 'demining';
  element.headingLevel = 2;
  await element.updateComplete;
  expect(document.activeElement).toBe(button);
});

test.each([
  ['shows other events', { to: '2026-02' }],
  ['becomes a list', { layout: 'list' }],
] as const)('stays on the button that was pressed in a timeline that %s', async (_what, change) => {
  const element = await mount('charter-timeline', { attributes: { from: '2025-08', to: '2025-12', layout: 'strip' } });
  await userEvent.click(find(element, '[part="next"]'));
  Object.assign(element, change);
  await element.updateComplete;
  expect(focused(element)).toBe(find(element, '[part="next"]'));
});

test('what is open stays open while a language is fetched, and what is shown stays there', async () => {
  const element = elementOf('charter-pillars', { attributes: { show: 'demining' } });
  document.body.replaceChildren(element);
  await element.updateComplete;
  await userEvent.click(find(element, '[part="details-summary"]'));
  element.lang = 'ar';
  // At this point the language is being fetched.
  await Promise.resolve();
  expect(find(element, '[part="heading"]').textContent).toBe('Humanitarian demining');
  await element.updateComplete;
  expect(find(element, '[part="base"]').lang).toBe('ar');
  expect(find(element, '[part="details"]').hasAttribute('open')).toBe(true);
});

test('what was open is open again when its record comes back', async () => {
  const element = await mount('charter-pillars', pillars);
  await userEvent.click(find(element, '[data-id="demining"] [part="details-summary"]'));
  element.show = 'counterterrorism';
  await element.updateComplete;
  element.show = 'counterterrorism demining';
  await element.updateComplete;
  const open = findAll(element, 'details[open]').map((node) => node.closest<HTMLElement>('[data-id]')?.dataset['id']);
  expect(open).toEqual(['demining']);
});

test('stays in the element for all keys where it stands in a closed shadow root of the page', async () => {
  const [host, element] = [document.createElement('div'), elementOf('charter-pillars', pillars)];
  host.attachShadow({ mode: 'closed' }).append(element);
  document.body.replaceChildren(host);
  await element.updateComplete;
  const [summary] = findAll(element, '[part="details-summary"]');
  summary?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => isOpen(element, 'demining')).toBe(true);
  element.lang = 'tr';
  await element.updateComplete;
  expect(focusOf(element)).toBe('details-summary of demining');
  await userEvent.keyboard('{Escape}');
  expect(isOpen(element, 'demining')).toBe(false);
  expect(focusOf(element)).toBe('details-summary of demining');
});

test('goes from event to event by the arrows also where it stands in a closed shadow root of the page', async () => {
  const [host, element] = [document.createElement('div'), elementOf('charter-timeline', timelineExamples.TheVisit)];
  host.style.inlineSize = '1280px';
  host.attachShadow({ mode: 'closed' }).append(element);
  document.body.replaceChildren(host);
  await element.updateComplete;
  find(element, '[data-id] [part="details-summary"]').focus();
  const before = focusOf(element);
  await userEvent.keyboard('{End}');
  expect(focusOf(element)).toMatch(/^(heading|details-summary) of /);
  expect(focusOf(element)).not.toBe(before);
});
