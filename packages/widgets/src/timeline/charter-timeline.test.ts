import { dataset, events } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll, mount, text } from '../../test/helpers.ts';
import { timelineExamples } from './charter-timeline.examples.ts';
import './define.ts';

const titles = (element: Element) => findAll(element, '[part="name"]').map((name) => name.textContent);
const only = (id: string) => mount('charter-timeline', { attributes: { show: id } });

afterEach(() => {
  document.body.style.width = '';
  vi.restoreAllMocks();
});

test('shows every event, in the order of the data', async () => {
  const element = await mount('charter-timeline', timelineExamples.AllEvents);
  expect(titles(element)).toEqual(events.map(({ title }) => title));
});

test('shows the events from one date to another, including those that began before or end after', async () => {
  const element = await mount('charter-timeline', { attributes: { from: '2026-02-10', to: '2026-02-10' } });
  expect(titles(element)[0]).toBe('U.S. Chamber of Commerce business mission');
  expect(titles(element)).toContain('Charter signed');
  expect(titles(element)).not.toContain('Departure from Baku');
});

test('shows the events that begin on one day under one heading', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const dates = findAll(element, '[part~="date"]').map((date) => date.textContent);
  expect(dates).toEqual(['9 February 2026', '10 February 2026', '11 February 2026']);
  const mission = find(element, '[data-id="chamber-mission"]');
  expect(mission.closest('[part="date-group"]')?.querySelector('[part~="date"]')?.textContent).toBe('9 February 2026');
  expect(mission.querySelector('[part="when"]')?.textContent).toBe('9–10 February');
});

test('gives machines a date only where HTML can express it', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const machine = findAll(element, '[part~="date"] time').map((time) => time.getAttribute('datetime'));
  expect(machine).toEqual(['2026-02-09', '2026-02-10', '2026-02-11']);
});

test('shows the day of the data, whatever the time zone of the reader', async () => {
  expect(text(await only('cheney-2008'))).toContain('3 September 2008');
});

test('says in short when something happened, in the panel with its zone, and behind a line how that was worked out', async () => {
  const element = await only('charter-signing');
  expect(find(element, '[part="when"]').innerText.trim()).toBe('Signing\nbetween 17:47 and 19:24');
  await userEvent.click(find(element, '[part="details-summary"]'));
  expect(find(element, '[part="facts"]').innerText).toContain('between 17:47 and 19:24 (UTC+04:00, inferred)');
  const working = find(element, '[part~="working"]');
  expect(working.querySelector('[part="statement"]')?.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  await userEvent.click(find(element, '[part~="working"] > summary'));
  expect(working.textContent).toContain('How the time was worked out');
  expect(working.querySelectorAll('[part="sources-mark"]').length).toBe(1);
});

test('says that a computed date was not reported', async () => {
  expect(text(await only('roadmap-horizon'))).toContain('Computed date, not reported');
});

test.each([
  ['charter-signing', 'day', '10 February 2026'],
  ['chamber-mission', 'range', '9–10 February 2026'],
  ['orr-interview', 'day approximate', 'about 18 February 2026'],
])('shows and says how exactly a date is known: %s', async (id, precision, words) => {
  const date = find(await only(id), '[part~="date"]');
  expect(date.getAttribute('part')).toBe(`date ${precision}`);
  expect(date.textContent).toBe(words);
});

test('marks a date that is known only to the month or the year, and shows no day', async () => {
  const [event] = events;
  const dated = (date: string) => ({ ...event, id: `in-${date}`, date });
  const data = { ...dataset, events: [dated('2024'), dated('2025-08')] } as typeof dataset;
  const element = await mount('charter-timeline', { attributes: {}, data });
  const dates = findAll(element, '[part~="date"]').map((date) => [date.getAttribute('part'), date.textContent]);
  expect(dates).toEqual([
    ['date year', '2024'],
    ['date month', 'August 2025'],
  ]);
});

test('says seasons and decades in words, which no time element can hold', async () => {
  const [event] = events;
  const dated = (date: string) => ({ ...event, id: `in-${date.toLowerCase()}`, date });
  const data = { ...dataset, events: [dated('202X'), dated('2026-02-21'), dated('2026-21')] } as typeof dataset;
  const element = await mount('charter-timeline', { attributes: {}, data });
  const dates = findAll(element, '[part~="date"]').map((date) => [
    ...[date.getAttribute('part'), date.textContent, date.querySelector('time')?.dateTime],
  ]);
  expect(dates).toEqual([
    ['date range', 'some year in 2020–2029', undefined],
    ['date day', '21 February 2026', '2026-02-21'],
    ['date range', 'spring 2026', undefined],
  ]);
});

test('marks the signing and the article, in words', async () => {
  const element = await mount('charter-timeline', timelineExamples.AllEvents);
  const marked = findAll(element, '[part="milestone"]').map((mark) => [
    mark.textContent,
    mark.closest<HTMLElement>('[data-id]')?.dataset['id'],
  ]);
  expect(marked).toEqual([
    ['Signing', 'charter-signing'],
    ['Article quoted', 'garayev-interview'],
  ]);
});

test('says where sources differ, in whose voice, and how sure the reports are', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing', open: '' } });
  const disagreement = find(element, '[part~="disagreement"]');
  expect(disagreement.textContent).toContain('Monday');
  expect(disagreement.querySelector('[part="voice-label"]')?.textContent).toBe('Reported');
  expect(text(element)).toContain('8 sources, 6 of them independent; confidence: high');
});

test('says what is not known of an event', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing', open: '' } });
  const about = dataset.unknowns.filter((unknown) => unknown.about.includes('charter-signing'));
  expect(about.length).toBeGreaterThan(0);
  for (const { text: words } of about) expect(find(element, '[part~="unknowns"]').textContent).toContain(words);
});

test('groups many events into years, months and days, none of them long', async () => {
  const element = await mount('charter-timeline', timelineExamples.AllEvents);
  expect(findAll(element, '[part~="date"]').map((date) => date.textContent)).toEqual([
    ...['2008–2024', '2025', 'January 2026', '9 February 2026', '10 February 2026', '11 February 2026'],
    ...['13–27 February 2026', 'March – August 2026'],
  ]);
  // Only where the heading is not the date itself does an entry have its own.
  expect(find(element, '[data-id="swg-1"] [part="when"]').textContent).toBe('19 December');
  // The heading has no year of its own.
  expect(find(element, '[data-id="cheney-2008"] [part="when"]').textContent).toBe('3 September 2008');
  expect(find(element, '[data-id="cheney-2008"] [part="when"] time').getAttribute('datetime')).toBe('2008-09-03');
  expect(find(element, '[data-id="departure"] [part="details-summary"]').textContent).not.toContain('February');
});

test('says what kind of event it is where neither place nor time is known', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  expect(find(element, '[data-id="kremlin-reaction"] [part="heading"]').textContent).toBe(
    'Kremlin comments on the trip, Context',
  );
});

test('says in which city something happened, unless that is the one visited', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const where = (id: string) => find(element, `[data-id="${id}"] [part="where"]`).textContent.replace(/^, /, '');
  expect(where('memorial-2026-02-10')).toBe('Tsitsernakaberd memorial, Yerevan');
  expect(where('departure')).toBe('Heydar Aliyev International Airport');
});

test('says once for all whose agreement it is, from when to when its events are, and whose time their times are', async () => {
  const agreement = 'Charter on Strategic Partnership (Azerbaijan–United States)';
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 700 });
  const byline = find(element, '[part="byline"]');
  expect(byline.textContent).toBe(`${agreement} · 9–11 February 2026 · Baku time`);
  // A few days have their dates as headings, and the events before and after the signing are on the same screen.
  for (const selector of ['.span', '[part="around"]']) {
    expect(find(element, `.top ${selector}`).checkVisibility()).toBe(false);
  }
  const all = await mount('charter-timeline', { ...timelineExamples.AllEvents, width: 700 });
  for (const selector of ['.span', '[part="around"]']) {
    expect(find(all, `.top ${selector}`).checkVisibility()).toBe(true);
  }
  const past = await mount('charter-timeline', { attributes: { from: '2025-08', to: '2025-12' }, width: 360 });
  expect(find(past, '[part="byline"]').textContent).toBe(`${agreement} · 7 August – 26 December 2025`);
});

test.each([
  ['en', { from: '2026-02-09', to: '2026-02-11' }, 'Charter signed: Baku, 10 February 2026'],
  ['tr', {}, 'Şart imzalandı: Bakü, 10 Şubat 2026'],
  ['ar', {}, 'توقيع الميثاق: باكو،\u200f 10 فبراير 2026'],
  // Without the signing: the visit on its own days, otherwise the agreement.
  ['en', { from: '2026-02-11', to: '2026-02-11' }, 'Visit of the U.S. Vice President to Baku'],
  ['en', { from: '2025-08', to: '2025-12' }, 'Charter on Strategic Partnership'],
])('is headed by what was signed, where and when: %s, %j', async (lang, bounds, headline) => {
  const element = await mount('charter-timeline', { attributes: { ...bounds, lang } });
  expect(find(element, '[part="headline"]').textContent).toBe(headline);
});

test('gives the zone beside each time where the times are not those of the place visited', async () => {
  const [signing] = events.filter(({ id }) => id === 'charter-signing');
  const [other] = events.filter(({ id }) => id === 'welcome-zagulba');
  const elsewhere = { ...other, time: { ...other?.time, zone: '-05:00' } };
  const data = { ...dataset, events: [elsewhere, signing] } as typeof dataset;
  const element = await mount('charter-timeline', { attributes: { open: 'charter-signing' }, data });
  expect(find(element, '[part="byline"]').textContent).not.toContain('time');
  expect(find(element, '[data-id="charter-signing"] [part="facts"]').innerText).toContain('UTC+04:00');
});

test.each([
  ['the entry of the signing on a phone', 'TheVisit', 360, 1],
  ['every entry, in a list', 'TheVisit', 768, 14],
  ['every entry, side by side', 'TheVisit', 1280, 14],
  ['that of the signing, where there are many', 'AllEvents', 768, 1],
  ['every entry, beside its title, where there is room', 'AllEvents', 1280, 42],
] as const)('shows a sentence in %s', async (_, name, width, count) => {
  const element = await mount('charter-timeline', { ...timelineExamples[name], width });
  const sentences = findAll(element, '[part="summary"]').filter((node) => node.checkVisibility());
  expect(sentences).toHaveLength(count);
  // None of them loses a line. Letters may be higher than their line, which Firefox counts.
  expect(sentences.every(({ scrollHeight, clientHeight }) => scrollHeight < clientHeight + 6)).toBe(true);
});

test('shows on a phone time and title of every event, and the place of one that is opened', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 360 });
  const entry = find(element, '[data-id="welcome-zagulba"] [part="details-summary"]');
  expect(entry.innerText.trim().split(/\n+/)).toEqual(['between 17:47 and 18:34', 'Official welcome']);
  await userEvent.click(entry);
  expect(entry.innerText).toContain('Zagulba residence');
});

test.each([
  [
    { from: '2026-02-09', to: '2026-02-11' },
    [
      'Signing: between 17:47 and 19:24',
      'Just before: One-on-one and expanded talks',
      'Just after: Joint press statements',
    ],
  ],
  // Nothing is before it.
  [{ show: 'charter-signing departure' }, ['Signing: between 17:47 and 19:24', 'Just after: Departure from Baku']],
  [{ from: '2026-02-11', to: '2026-02-11' }, []],
])('says at the top when the signing was, and what came before it and after it: %j', async (attributes, lines) => {
  const element = await mount('charter-timeline', { attributes });
  expect(findAll(element, '[part="around"] > span').map(({ textContent }) => textContent)).toEqual(lines);
});

test('says of a step in the life of the agreement that it came after the signing, whatever kind of event it is', async () => {
  const [signing] = events.filter(({ milestone }) => milestone === 'signing');
  const aside = { kind: 'context', place: undefined, time: undefined } as const;
  const element = await mount('charter-timeline', {
    attributes: {},
    data: {
      ...dataset,
      visit: undefined,
      events: [
        signing,
        { ...signing, ...aside, id: 'reaction', title: 'A reaction', date: '2026-03-01', milestone: undefined },
        { ...signing, ...aside, id: 'force', title: 'In force', date: '2026-04', milestone: 'entry-into-force' },
      ],
    },
  });
  expect(findAll(element, '[part="around"] > span').map(({ textContent }) => textContent)).toEqual([
    'Signing: between 17:47 and 19:24',
    'Just after: In force',
  ]);
});

test('says in which office people took part', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing', open: '' } });
  expect(find(element, '[part="facts"]').innerText).toContain(
    'Participants: Ilham Aliyev, President of the Republic of Azerbaijan · JD Vance, Vice President of the United States',
  );
});

test('takes the first statement for the sentence where the data has none', async () => {
  const event = events.find(({ kind }) => kind === 'event');
  const data = { ...dataset, events: [{ ...event, summary: undefined }] } as typeof dataset;
  const element = await mount('charter-timeline', { attributes: {}, data });
  expect(find(element, '[part="summary"]').textContent).toBe(event?.statements[0]?.text);
});

test('says for which dates it has no event', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('charter-timeline', { attributes: { from: '2026-03', to: '2025-01' } });
  expect(warn.mock.lastCall?.[0]).toBe('<charter-timeline>: no event is from "2026-03" to "2025-01".');
});

test('is a list of dates with a name, each a list of events', async () => {
  await mount('charter-timeline', timelineExamples.TheVisit);
  await expect.element(page.getByRole('list', { name: 'Timeline' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Charter signed', level: 3 })).toBeVisible();
});

test.each(['from', 'to'])('names a date that it cannot read in "%s", and keeps the author’s fallback', async (name) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { fallback } = timelineExamples.NoEvent;
  const element = await mount('charter-timeline', { attributes: { [name]: '2026-02-30' }, fallback });
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
  expect(titles(element)).toEqual([]);
  expect(warn.mock.calls.map(([message]) => message as string)).toEqual([
    `<charter-timeline>: ${name}="2026-02-30" is no EDTF date such as 2026-02-10 or 2026-02.`,
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
