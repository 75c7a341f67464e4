import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../generated/words.ts';
import { toICalendar } from '../../src/export/icalendar.ts';
import { LANGUAGES } from '../../src/languages.ts';
import type { Dataset } from '../../src/types.ts';
import { accord, accordWith, workedOutFromTheLog } from '../fixtures.ts';
import { accordIn, accordSaying, datasets, expectGolden, HOSTILE } from './helpers.ts';

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsIn = (data: Dataset) => calendarOf(toICalendar(data)).getAllSubcomponents('vevent');
const valueOf = (component: ICAL.Component | undefined, name: string) =>
  component?.getFirstPropertyValue(name)?.toString();
const eventOf = (data: Dataset, id: string) =>
  eventsIn(data).find((event) => valueOf(event, 'uid')?.startsWith(`event-${id}@`));
const octets = (text: string) => new TextEncoder().encode(text).length;

/** The event of the signing, with another date and perhaps a time. */
const signedOn = (date: string, time?: object) =>
  eventOf(
    accordWith(
      { op: 'replace', path: '/events/0/date', value: date },
      time ? { op: 'replace', path: '/events/0/time', value: time } : { op: 'remove', path: '/events/0/time' },
    ) as Dataset,
    'signing',
  );

describe('iCalendar', () => {
  it.each(LANGUAGES)('of the accord, with labels in %s, has these bytes', (lang) => {
    expectGolden(`icalendar.${lang}.ics`, toICalendar(accordIn(lang)));
  });

  describe.each(datasets)('of %s', (_, data) => {
    const text = toICalendar(data);

    it('ends every line with CRLF and has no line of more than 75 octets', () => {
      expect(text.endsWith('\r\n')).toBe(true);
      const lines = text.split('\r\n');
      expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
      expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
      expect(Math.max(...lines.map(octets))).toBeGreaterThan(70);
    });

    it('is read by a calendar: the visit and every event, with text intact', () => {
      const events = eventsIn(data);
      expect(events.map((event) => valueOf(event, 'summary'))).toEqual([
        data.visit?.title,
        ...data.events.map(({ title }) => title),
      ]);
      for (const [index, { statements }] of data.events.entries()) {
        const description = valueOf(events[index + 1], 'description');
        for (const statement of statements) expect(description).toContain(statement.text);
      }
    });

    it('has the same identifiers and time stamp each time', () => {
      expect(toICalendar(structuredClone(data))).toBe(text);
      const ids = eventsIn(data).map((event) => valueOf(event, 'uid'));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain(`visit@${data.meta.id}`);
      expect(/DTSTAMP:(.*)/.exec(text)?.[1]).toBe(`${data.meta.modified.replaceAll('-', '')}T000000Z`);
    });

    it('starts each event on the first day of its date', () => {
      for (const { id, date, time } of data.events) {
        const start = valueOf(eventOf(data, id), 'dtstart') ?? '';
        if (!time?.at && /^\d{4}-\d{2}-\d{2}/.test(date)) expect(start).toBe(date.slice(0, 10));
      }
    });

    it('says the language of its words', () => {
      for (const event of eventsIn(data)) {
        expect(event.getFirstProperty('summary')?.getParameter('language')).toBe(data.meta.lang);
      }
    });
  });

  it.each([
    ['2031-05-02', '2031-05-02', '2031-05-03'],
    ['2031-05-02/2031-05-03', '2031-05-02', '2031-05-04'],
    ['2031-12-31', '2031-12-31', '2032-01-01'],
    ['2032-02-28/2032-02-29', '2032-02-28', '2032-03-01'],
    ['2031-05', '2031-05-01', '2031-06-01'],
    ['2032-02', '2032-02-01', '2032-03-01'],
    ['2031', '2031-01-01', '2032-01-01'],
    ['2031-05/2031-06', '2031-05-01', '2031-07-01'],
    ['2031-05-02/..', '2031-05-02', '2031-05-03'],
    ['../2031-05-02', '2031-05-02', '2031-05-03'],
    ['2031-21', '2031-03-01', '2031-06-01'],
    ['2031-24', '2031-12-01', '2032-03-01'],
    ['203X', '2030-01-01', '2040-01-01'],
    ['2031-05-XX', '2031-05-01', '2031-06-01'],
  ])('puts %s on the days from %s up to, but without, %s', (date, start, end) => {
    const event = signedOn(date);
    expect([valueOf(event, 'dtstart'), valueOf(event, 'dtend')]).toEqual([start, end]);
  });

  it('keeps a year that is no longer than two digits', () => {
    const data = accordWith({ op: 'replace', path: '/events/1/date', value: '0099-12-31' }) as Dataset;
    expect(toICalendar(data)).toContain('DTSTART;VALUE=DATE:00991231\r\nDTEND;VALUE=DATE:01000101\r\n');
  });

  it('names no end that has no four-digit year', () => {
    expect(signedOn('9999-12-31')?.hasProperty('dtend')).toBe(false);
  });

  it.each([
    ['2031-05', 'May 2031\nOnly the month is known.'],
    ['2031', '2031\nOnly the year is known.'],
    ['2031-05-02~', 'about 2 May 2031\n'],
    ['2031-05-02?', '2 May 2031 (uncertain)\n'],
    ['2031-05-02/..', 'from 2 May 2031\n'],
    ['2031-21', 'spring 2031\nReported:'],
    ['203X', 'some year in 2030–2039\nReported:'],
    ['2031-05-XX', 'some day in May 2031\nOnly the month is known.'],
    ['../2031-05-02', 'until 2 May 2031\n'],
  ])('says in words what a calendar cannot say of %s', (date, words) => {
    expect(valueOf(signedOn(date), 'description')?.startsWith(words)).toBe(true);
  });

  it('says nothing about a date that is exact', () => {
    expect(valueOf(signedOn('2031-05-02'), 'description')?.startsWith('Reported:')).toBe(true);
  });

  it.each([
    ['+01:00', '10:30', '2031-05-02T09:30:00Z'],
    ['-05:30', '20:45', '2031-05-03T02:15:00Z'],
    ['+04:00', '00:10', '2031-05-01T20:10:00Z'],
  ])('turns a known time in %s into UTC, and invents no end', (zone, at, start) => {
    const event = signedOn('2031-05-02', { at, zone, basis: 'reported' });
    expect(valueOf(event, 'dtstart')).toBe(start);
    expect(event?.hasProperty('dtend')).toBe(false);
    expect(valueOf(event, 'description')).toContain(`2 May 2031, at ${at} (UTC${zone})`);
  });

  it.each([
    [{ notBefore: '10:00', notAfter: '11:30' }, 'between 10:00 and 11:30'],
    [{ notAfter: '11:30' }, 'no later than 11:30'],
    [{ notBefore: '10:00' }, 'not before 10:00'],
    [{ at: '10:00', approximate: true }, 'at about 10:00'],
  ])('keeps an event on its day when its time is no more than %o', (time, words) => {
    const event = signedOn('2031-05-02', { ...time, zone: '+01:00', basis: 'inferred' });
    expect(valueOf(event, 'dtstart')).toBe('2031-05-02');
    expect(valueOf(event, 'description')?.split('\n')[0]).toBe(`2 May 2031, ${words} (UTC+01:00, inferred)`);
  });

  it('says how a time was worked out and where sources differ, and names the sources of both', () => {
    const description = valueOf(eventOf(accord, 'signing'), 'description');
    expect(description).toContain(
      '\nHow the time was worked out: After the ferry had landed and before the noon bulletin told of it.\n',
    );
    expect(description).toContain('\nWhere sources differ (Reported): One account puts it a day later.\n');
    expect(description).toContain('https://log.example/');
    const data = accordWith(...workedOutFromTheLog) as Dataset;
    expect(valueOf(eventOf(data, 'signing'), 'description')).toContain('https://log.example/');
  });

  it('says that a computed date was not reported', () => {
    expect(valueOf(eventOf(accord, 'review-due'), 'description')?.split('\n')[0]).toBe('Computed date, not reported');
  });

  it('says where an event was and what it links to', () => {
    const event = eventOf(accord, 'signing');
    expect(valueOf(event, 'location')).toBe('Lantern Quay, Norhaven');
    expect(valueOf(event, 'url')).toBe('http://gazette.example/two-harbours');
    expect(valueOf(eventOf(accord, 'radio-talk'), 'location')).toBe('Broadcast');
    expect(eventOf(accord, 'review-due')?.hasProperty('location')).toBe(false);
  });

  it('ends although places contain each other', () => {
    const data = accordWith({ op: 'add', path: '/places/1/partOf', value: 'lantern-quay' }) as Dataset;
    expect(valueOf(eventOf(data, 'signing'), 'location')).toBe('Lantern Quay, Norhaven');
  });

  it('is a valid calendar when there are no events', () => {
    expect(eventsIn({ ...accord, events: [] })).toHaveLength(1);
  });

  it.each(HOSTILE)('keeps hostile words as words: %#', (words) => {
    const data = accordSaying(words);
    expect(
      toICalendar(data)
        .split('\r\n')
        .filter((line) => octets(line) > 75),
    ).toEqual([]);
    expect(eventsIn(data)).toHaveLength(1 + accord.events.length);
    // iCalendar has one kind of line break and no control characters.
    expect(valueOf(eventOf(data, 'signing'), 'summary')).toBe(words.replace(/\r\n?/g, '\n'));
  });

  it('says of each event when it was last revised, and how often since the first edition', () => {
    const about = (date: string, ...ids: string[]) => ({ id: `r-${date}`, date, about: ids, change: 'x', reason: 'y' });
    const revisions = [
      about('2031-08-01', 'signing', 'pilots'),
      ...accord.revisions,
      about('2031-07-01', 'signing'),
      about('2031-09-01', 'radio-talk'),
    ];
    const data = { ...accord, meta: { ...accord.meta, modified: '2031-09-01' }, revisions };
    const revised = (id: string) => {
      const event = eventsIn(data).find((one) => valueOf(one, 'uid')?.startsWith(`${id}@`));
      return ['last-modified', 'sequence', 'dtstamp'].map((name) => valueOf(event, name));
    };
    expect(revised('event-signing')).toEqual(['2031-08-01T00:00:00Z', '2', '2031-09-01T00:00:00Z']);
    expect(revised('event-radio-talk')).toEqual(['2031-09-01T00:00:00Z', '1', '2031-09-01T00:00:00Z']);
    expect(revised('event-review-due')).toEqual(['2031-06-01T00:00:00Z', '0', '2031-09-01T00:00:00Z']);
    expect(revised('visit')).toEqual(['2031-06-01T00:00:00Z', '0', '2031-09-01T00:00:00Z']);
    const [first] = eventsIn({ ...data, revisions: [] });
    expect([valueOf(first, 'last-modified'), valueOf(first, 'sequence')]).toEqual(['2031-09-01T00:00:00Z', '0']);
  });

  it('says of every text which language it is in, and of none that has no known language', () => {
    const lines = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
    const texts = /^(NAME|X-WR-CALNAME|SUMMARY|DESCRIPTION|LOCATION|CATEGORIES)\b/;
    for (const line of lines(toICalendar(accord)).filter((one) => texts.test(one))) {
      expect(line).toMatch(/^[A-Z-]+;LANGUAGE=en:/);
    }
    expect(toICalendar({ ...accord, meta: { ...accord.meta, lang: 'und' } })).not.toContain('LANGUAGE=und');
    const event = (id: string) =>
      calendarOf(toICalendar(accord, WORDS.tr))
        .getAllSubcomponents('vevent')
        .find((one) => valueOf(one, 'uid')?.startsWith(`event-${id}@`));
    const language = (id: string, name: string) => event(id)?.getFirstProperty(name)?.getParameter('language');
    expect(['summary', 'location', 'categories'].map((name) => language('radio-talk', name))).toEqual([
      'en',
      'tr',
      'tr',
    ]);
    expect(language('signing', 'location')).toBe('en');
  });

  it('has no place for control characters', () => {
    expect(valueOf(eventOf(accordSaying('a\u0000b\u001Bc\u0085d'), 'signing'), 'summary')).toBe('abcd');
  });
});
