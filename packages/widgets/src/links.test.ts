/** Addresses that name a record. */
import { dataset } from '@baku-charter/core';
import { afterEach, expect, test } from 'vitest';
import { eventsDuring, find, findAll, focused, isOpen, mount } from '../test/helpers.ts';
import { type Example, elementOf, otherAgreement } from './example.ts';
import '../generated/define.ts';

const pillars: Example = { attributes: { show: 'demining counterterrorism' } };

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
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

test('shows the record of a deep link where the reader has put it away', async () => {
  const element = await mount('charter-pillars', { attributes: {} });
  find(element, 'input[value="opinion"]').click();
  expect(find(element, '[data-id="demining"]').checkVisibility()).toBe(false);
  location.hash = '#charter-pillar-demining';
  await expect.poll(() => isOpen(element, 'demining')).toBe(true);
  expect(find(element, '[data-id="demining"]').checkVisibility()).toBe(true);
});

test('follows a deep link to a retired id', async () => {
  history.replaceState(null, '', '#charter-pillar-mines');
  const data = { ...dataset, redirects: { mines: ['demining'] } };
  const element = await mount('charter-pillars', { ...pillars, data });
  expect(isOpen(element, 'demining')).toBe(true);
});

test.each(['#charter-pillar-"]', '#charter-pillar-constructor', '#%E0%A4%A', '#charter-event-demining'])(
  'ignores an address that names none of its records: %s',
  async (hash) => {
    history.replaceState(null, '', hash);
    const element = await mount('charter-pillars', pillars);
    expect(findAll(element, '[part="details"][open]')).toEqual([]);
    expect(focused(element)).toBeNull();
  },
);

test('opens the record of a deep link when the record is shown only later', async () => {
  history.replaceState(null, '', '#charter-pillar-demining');
  const element = await mount('charter-pillars', { attributes: { show: 'counterterrorism' } });
  element.show = 'counterterrorism demining';
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
});

test('does not take the focus from a reader who is using something else when the record comes late', async () => {
  history.replaceState(null, '', '#charter-pillar-demining');
  const element = elementOf('charter-pillars', {
    attributes: { src: URL.createObjectURL(new Blob([JSON.stringify(dataset)], { type: 'application/json' })) },
  });
  const input = document.createElement('input');
  document.body.replaceChildren(input, element);
  input.focus();
  await element.updateComplete;
  expect(isOpen(element, 'demining')).toBe(true);
  expect(document.activeElement).toBe(input);
});

test('leaves a deep link to the next element when it is hidden itself', async () => {
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
  await mount('charter-timeline', { attributes: { show: event?.id ?? '' }, data: { ...otherAgreement, events } });
  const heard = await new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
    location.hash = '#charter-event-broken';
  });
  removeEventListener('error', listen);
  expect(heard).toBeTruthy();
  expect(errors).toEqual([]);
});
