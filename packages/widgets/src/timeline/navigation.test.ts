import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { eventsDuring, find, findAll, focused, isOpen, mount } from '../../test/helpers.ts';
import type { CharterToggleEvent } from '../reader-controller.ts';
import { timelineExamples } from './charter-timeline.examples.ts';
import './define.ts';

const titles = (element: Element) => findAll(element, '[part="name"]').map((name) => name.textContent);

afterEach(() => {
  document.body.style.width = '';
  vi.restoreAllMocks();
});

test('opens one event at a time', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  await userEvent.click(find(element, '[data-id="arrival-baku"] [part="details-summary"]'));
  await userEvent.click(find(element, '[data-id="talks-baku"] [part="details-summary"]'));
  expect([isOpen(element, 'arrival-baku'), isOpen(element, 'talks-baku')]).toEqual([false, true]);
});

test('shows nothing of the third layer before it is asked for', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  const doubts = () =>
    findAll(
      element,
      '[part~="more"]:is([part~="disagreement"], [part~="working"], [part~="unknowns"], [part~="terms"]) > div',
    ).filter((node) => node.checkVisibility({ contentVisibilityAuto: true }) && node.getClientRects().length > 0);
  expect(doubts()).toEqual([]);
  await userEvent.click(find(element, '[data-id="press-statements"] [part="details-summary"]'));
  expect(doubts()).toEqual([]);
  await userEvent.click(find(element, '[data-id="press-statements"] [part~="terms"] > summary'));
  expect(doubts().map(({ innerText }) => innerText)).toEqual([expect.stringContaining('TRIPP')]);
});

const status = (element: Element) => find(element, '[part="status"]').innerText.trim();
const press = (element: Element, part: 'previous' | 'next') => userEvent.click(find(element, `[part="${part}"]`));
const idsOpen = (element: Element) =>
  findAll(element, '[part="details"][open]').map((node) => node.closest<HTMLElement>('[data-id]')?.dataset['id']);

/** The ids of the entries that are marked as the current one. */
const current = (element: Element) =>
  findAll(element, '[aria-current="true"]').map((node) => node.closest<HTMLElement>('[data-id]')?.dataset['id']);

test('starts at the signing, leads on event by event, and says where that is', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1100 });
  expect(status(element)).toBe('14 events');
  expect(current(element)).toEqual(['charter-signing']);
  await press(element, 'next');
  expect(idsOpen(element)).toEqual(['charter-signing']);
  await press(element, 'next');
  expect(idsOpen(element)).toEqual(['press-statements']);
  expect(current(element)).toEqual(['press-statements']);
  expect(find(element, '[part="status"]').textContent).toBe('8 of 14 Joint press statements');
  await press(element, 'previous');
  await press(element, 'previous');
  expect(idsOpen(element)).toEqual(['talks-baku']);
  expect(find(element, '[part="status"]').textContent).toContain('6 of 14');
  expect(focused(element)).toBe(find(element, '[part="previous"]'));
});

test('sets off only what is open, on the axis and beside its entry', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.Proportional, width: 1280 });
  const looks = (id: string) =>
    findAll(element, `[data-id="${id}"] summary > [part~="tick"]`).map((mark) => getComputedStyle(mark).outlineStyle);
  expect(looks('charter-signing')).toEqual(['none', 'none']);
  await userEvent.click(find(element, '[data-id="press-statements"] [part="details-summary"]'));
  expect(looks('charter-signing')).toEqual(['none', 'none']);
  expect(looks('press-statements')).toEqual(['solid', 'solid']);
});

test.each([
  [360, false],
  [1280, true],
])('repeats in the panel no title or place of the entry above: %i px', async (width, isBeside) => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
  const sentence = find(element, '[data-id="charter-signing"] [part="summary"]');
  expect(sentence.checkVisibility()).toBe(true);
  await userEvent.click(find(element, '[data-id="charter-signing"] [part="details-summary"]'));
  expect(find(element, '[data-id="charter-signing"] [part="facts"]').innerText.trim().split(/\n+/)).toEqual([
    'Participants: Ilham Aliyev, President of the Republic of Azerbaijan · JD Vance, Vice President of the United States',
    '8 sources, 6 of them independent; confidence: high',
  ]);
  // Where other entries stand beside it, the row keeps its height.
  expect(sentence.checkVisibility()).toBe(isBeside);
});

test('starts at the first event where there is no signing', async () => {
  const element = await mount('charter-timeline', { attributes: { from: '2025-08', to: '2025-12' } });
  expect(status(element)).toBe('10 events');
  expect((find(element, '[part="previous"]') as HTMLButtonElement).disabled).toBe(true);
  await press(element, 'next');
  expect(status(element)).toContain('1 of 10');
  expect(idsOpen(element)).toEqual([find(element, '[data-id]').dataset['id']]);
});

test('has no button to press at the ends, where the focus goes to the event', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing press-statements' } });
  await press(element, 'next');
  await press(element, 'next');
  expect((find(element, '[part="next"]') as HTMLButtonElement).disabled).toBe(true);
  expect(focused(element)).toBe(find(element, '[data-id="press-statements"] [part="details-summary"]'));
});

test('says where a reader is who opens and closes events by hand', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const entry = find(element, '[data-id="departure"] [part="details-summary"]');
  await userEvent.click(entry);
  await expect.poll(() => find(element, '[part="status"]').textContent).toContain('12 of 14');
  await userEvent.click(entry);
  await expect.poll(() => status(element)).toBe('12 of 14');
});

test('tells the page which event a reader came to by a button', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const opened: CharterToggleEvent[] = [];
  element.addEventListener('charter-toggle', (event) => opened.push(event));
  const moved = await eventsDuring('charter-navigate', () => press(element, 'next'));
  expect(moved.map(({ id, method }) => [id, method])).toEqual([['charter-signing', 'button']]);
  await expect.poll(() => opened.map(({ id, open }) => [id, open])).toEqual([['charter-signing', true]]);
});

const titleInFocus = (element: Element) => focused(element)?.querySelector('[part="name"]')?.textContent;

test.each([
  ['en', '{ArrowRight}', '{ArrowLeft}'],
  ['ar', '{ArrowLeft}', '{ArrowRight}'],
])('moves from event to event by arrow keys, to the ends by Home and End: %s', async (lang, forward, back) => {
  const element = await mount('charter-timeline', {
    attributes: { ...timelineExamples.TheVisit.attributes, lang },
    width: 1280,
  });
  const [first, second] = titles(element);
  find(element, 'summary').focus();
  const heard = await eventsDuring('charter-navigate', async () => {
    await userEvent.keyboard(forward);
    expect(titleInFocus(element)).toBe(second);
    await userEvent.keyboard(back);
    expect(titleInFocus(element)).toBe(first);
    await userEvent.keyboard('{End}');
    expect(titleInFocus(element)).toBe(titles(element).at(-1));
    await userEvent.keyboard(forward);
    expect(titleInFocus(element)).toBe(titles(element).at(-1));
    await userEvent.keyboard('{Home}');
    expect(titleInFocus(element)).toBe(first);
  });
  expect(heard.map(({ kind, method }) => `${kind} ${method}`)).toEqual(Array(5).fill('event key'));
});

test('leaves the arrow keys alone on its buttons', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  const next = find(element, '[part="next"]');
  next.focus();
  await userEvent.keyboard('{ArrowLeft}{Home}');
  expect(focused(element)).toBe(next);
});

test('leaves the keys to the page in a list', async () => {
  const { attributes } = timelineExamples.TheVisit;
  const element = await mount('charter-timeline', { attributes: { ...attributes, layout: 'list' } });
  find(element, 'summary').focus();
  await userEvent.keyboard('{ArrowRight}{End}');
  expect(focused(element)).toBe(find(element, 'summary'));
});
