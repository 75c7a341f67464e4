import { events } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults, find, findAll, mount, text } from '../../test/helpers.ts';
import { timelineExamples } from './charter-timeline.examples.ts';
import './define.ts';

const titles = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);
const only = (id: string) => mount('charter-timeline', { attributes: { only: id } });

afterEach(() => {
  document.body.style.width = '';
  vi.restoreAllMocks();
});

test('shows every event, in the order of the data', async () => {
  const element = await mount('charter-timeline', timelineExamples.AllEvents);
  expect(titles(element)).toEqual(events.map(({ title }) => title));
});

test('shows the events between two dates, both included, and those that reach into the span', async () => {
  const element = await mount('charter-timeline', { attributes: { from: '2026-02-10', to: '2026-02-10' } });
  expect(titles(element)[0]).toBe('U.S. Chamber of Commerce business mission');
  expect(titles(element)).toContain('Charter signed');
  expect(titles(element)).not.toContain('Departure from Baku');
});

test('shows the events of one date under one heading', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const dates = findAll(element, '[part="date"]').map((date) => date.textContent);
  expect(dates).toEqual(['9 – 10 February 2026', '9 February 2026', '10 February 2026', '11 February 2026']);
});

test('gives machines a date only where HTML can express it', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const machine = findAll(element, '[part="date"] time').map((time) => time.getAttribute('datetime'));
  expect(machine).toEqual(['2026-02-09', '2026-02-10', '2026-02-11']);
});

test('shows the day of the data, whatever the time zone of the reader', async () => {
  expect(text(await only('cheney-2008'))).toContain('3 September 2008');
});

test('says how well a time is known, and its zone', async () => {
  const element = await only('charter-signing');
  expect(find(element, '[part="whereabouts"]').textContent).toBe(
    'Baku · between about 18:30 and 19:24 (UTC+04:00, inferred)',
  );
});

test('says that a computed date was not reported', async () => {
  expect(text(await only('roadmap-horizon'))).toContain('Computed date, not reported');
});

test('says where sources differ', async () => {
  const element = await mount('charter-timeline', { attributes: { only: 'charter-signing', open: '' } });
  expect(find(element, '[part="disagreement"]').textContent).toContain('Monday');
  expect(text(element)).toContain('Confidence: high; 5 independent lines of reporting');
});

test('is a list in a narrow container and a strip in a wide one', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const strip = find(element, '[part="strip"]');
  document.body.style.width = '320px';
  expect(strip.scrollWidth).toBeLessThanOrEqual(strip.clientWidth);
  document.body.style.width = '900px';
  expect(strip.scrollWidth).toBeGreaterThan(strip.clientWidth);
});

test('scrolls the strip by keyboard', async () => {
  const element = await mount('charter-timeline', timelineExamples.Strip);
  const strip = find(element, '[part="strip"]');
  strip.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => strip.scrollLeft).toBeGreaterThan(0);
});

test('names a date it cannot read', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('charter-timeline', { attributes: { from: '2026-02-30' } });
  expect(warn.mock.calls).toEqual([
    ['<charter-timeline>: "2026-02-30" is not an EDTF date. Write it like 2026-02-10 or 2026-02.'],
  ]);
});

test('shows all again when its bounds are removed', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  element.removeAttribute('from');
  element.removeAttribute('to');
  await element.updateComplete;
  expect(titles(element)).toHaveLength(events.length);
});

test('keeps the author’s fallback readable when no event falls into the span', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-timeline', timelineExamples.NoEvent);
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
});

test.each(Object.entries(timelineExamples))('has no accessibility fault: %s', async (_name, example) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  expect(await accessibilityFaults(await mount('charter-timeline', example))).toEqual([]);
});
