import { describe, expect, it } from 'vitest';
import {
  compareEdtf,
  edtfDays,
  edtfGaps,
  edtfPrecision,
  edtfSpan,
  isEdtf,
  isExactEdtf,
  overlapsEdtf,
  parseEdtf,
} from '../src/index.ts';

describe('a date', () => {
  it('is read as precisely as it is written', () => {
    const known = { approximate: false, uncertain: false };
    expect(parseEdtf('2026-02-10')?.start).toEqual({ year: 2026, month: 2, day: 10, ...known });
    expect(parseEdtf('2026-02')?.start).toEqual({ year: 2026, month: 2, ...known });
    expect(parseEdtf('2026')?.start).toEqual({ year: 2026, ...known });
  });

  it.each([
    ['2026-02-10~', true, false],
    ['2026-02?', false, true],
    ['2026%', true, true],
  ])('%s keeps what is said of its certainty', (value, approximate, uncertain) => {
    expect(parseEdtf(value)?.start).toMatchObject({ approximate, uncertain });
  });

  it.each([
    ['2026-01-31', '2026-01-32'],
    ['2026-04-30', '2026-04-31'],
    ['2026-02-28', '2026-02-30'],
    ['2024-02-29', '2026-02-29'],
    ['2000-02-29', '1900-02-29'],
    ['0000-02-29', '0001-02-29'],
    ['2026-02-01', '2026-02-00'],
    ['2026-12', '2026-13'],
    ['2026-01', '2026-00'],
  ])('%s exists and %s does not', (real, unreal) => {
    expect(isEdtf(real)).toBe(true);
    expect(isEdtf(unreal)).toBe(false);
  });

  it.each([0, 7, 50, 99])('of the year %i is not moved to the twentieth century', (year) => {
    expect(parseEdtf(`${String(year).padStart(4, '0')}-03-01`)?.start).toMatchObject({ year, month: 3, day: 1 });
  });

  it.each(['', ' ', 'soon', '10 February 2026', '2026-2-10', '26-02-10', '20260210', '2026-02-10T18:30', ' 2026'])(
    'is not seen in %j',
    (value) => {
      expect(parseEdtf(value)).toBeUndefined();
    },
  );
});

describe('a date of which a part is not known', () => {
  const known = { approximate: false, uncertain: false };

  it.each([
    ['2026-21', 'spring'],
    ['2026-22', 'summer'],
    ['2026-23', 'autumn'],
    ['2026-24', 'winter'],
  ])('%s may be the season: %s', (value, season) => {
    expect(parseEdtf(value)?.start).toEqual({ year: 2026, season, ...known });
  });

  it.each([
    ['202X', { year: 2020, unspecified: 'decade' }],
    ['20XX', { year: 2000, unspecified: 'century' }],
    ['2026-XX', { year: 2026, unspecified: 'month' }],
    ['2026-02-XX', { year: 2026, month: 2, unspecified: 'day' }],
    ['2026-XX-XX', { year: 2026, unspecified: 'day' }],
  ])('%s keeps what is known of it', (value, part) => {
    expect(parseEdtf(value)?.start).toEqual({ ...part, ...known });
  });

  it('may be qualified, and bound an interval', () => {
    expect(parseEdtf('2026-21~')?.start).toMatchObject({ season: 'spring', approximate: true });
    expect(parseEdtf('202X?')?.start).toMatchObject({ unspecified: 'decade', uncertain: true });
    expect(parseEdtf('2026-02-XX/2026-22')).toMatchObject({ start: { month: 2 }, end: { season: 'summer' } });
    expect(isEdtf('2026-22/2026-21')).toBe(false);
    expect(isEdtf('2026-24/2027-02-28')).toBe(true);
    expect(isEdtf('2026-24/2026-11')).toBe(false);
  });

  it.each([
    ...['2026-20', '2026-25', '2026-21-01', '2026-21-XX', '2X26', 'XXXX', '2XXX', '202X-02', '20XX-XX'],
    ...['2026-XX-10', '2026-2X', '2026-02-1X', '202x', '2026-00-XX', '2026-13-XX'],
  ])('is not seen in %s', (value) => {
    expect(isEdtf(value)).toBe(false);
  });

  it.each(['-0044', 'Y17000', 'Y-17000', '-0044-03-15'])('is none: years of other than four digits: %s', (value) => {
    expect(isEdtf(value)).toBe(false);
  });

  it('stands in order by the first day that it can mean, and then by the last', () => {
    const inOrder = [
      ...['20XX', '202X', '2026-01-XX', '2026-XX', '2026-02-28', '2026-03', '2026-21', '2026-22', '2026-23'],
      ...['2026-12-01', '2026-24', '2027'],
    ];
    expect(inOrder.toReversed().sort(compareEdtf)).toEqual(inOrder);
    expect(compareEdtf('2026-02', '2026-02-XX')).toBe(0);
  });

  it('overlaps with every day that it can mean, and no other', () => {
    const overlaps = (value: string, day: string) => overlapsEdtf(value, day, day);
    expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((day) => overlaps('2026-21', day))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(['2026-11-30', '2026-12-01', '2027-02-28', '2027-03-01'].map((day) => overlaps('2026-24', day))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(['2019-12-31', '2020-01-01', '2029-12-31', '2030'].map((day) => overlaps('202X', day))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(overlaps('20XX', '2099-12-31')).toBe(true);
    expect(overlaps('2024-02-XX', '2024-02-29')).toBe(true);
    expect(overlapsEdtf('2026-07-01', '2026-21', '2026-22')).toBe(true);
  });
});

describe('an interval', () => {
  it('has a start and an end', () => {
    const interval = parseEdtf('2025-08-07/2025-08-08~');
    expect(interval?.interval).toBe(true);
    expect(interval?.start?.day).toBe(7);
    expect(interval?.end).toMatchObject({ day: 8, approximate: true });
  });

  it.each(['2026-02-10/..', '2026-02-10/'])('%s has no known end', (value) => {
    expect(parseEdtf(value)).toMatchObject({ start: { day: 10 }, end: undefined, interval: true });
  });

  it.each(['../2026-02-10', '/2026-02-10'])('%s has no known start', (value) => {
    expect(parseEdtf(value)).toMatchObject({ start: undefined, end: { day: 10 }, interval: true });
  });

  it('may end in the month or year in which it begins', () => {
    expect(isEdtf('2026-02-10/2026-02')).toBe(true);
    expect(isEdtf('2026-02/2026')).toBe(true);
  });

  it('does not end before it begins', () => {
    expect(isEdtf('2026-02-11/2026-02-10')).toBe(false);
    expect(isEdtf('2026-03/2026-02-28')).toBe(false);
  });

  it.each(['/', '../..', '2025/2026/2027', '2026-02-10/soon', 'soon/2026', '2026-02-30/2026-03-01'])(
    'is not seen in %j',
    (value) => {
      expect(isEdtf(value)).toBe(false);
    },
  );
});

describe('dates in order', () => {
  const inOrder = [
    '../2024',
    '2025',
    '2025-12-26',
    '2026-02-10',
    '2026-02-10/2026-02-11',
    '2026-02-10/..',
    '2026-02-11',
  ];

  it('go by their first day and then by their last', () => {
    expect(inOrder.toReversed().sort(compareEdtf)).toEqual(inOrder);
  });

  it('leave what is no date at the end', () => {
    expect(['soon', '2026', '', '2025'].sort(compareEdtf)).toEqual(['2025', '2026', 'soon', '']);
  });

  it('count a day and the same day said with "about" as equal', () => {
    expect(compareEdtf('2026-02-10', '2026-02-10~')).toBe(0);
  });
});

describe('how well a date is known', () => {
  it.each([
    ['2026-02-10', 'day'],
    ['2026-02', 'month'],
    ['2026~', 'year'],
    ['2026-02-10/2026-02-11?', 'range'],
    ['../2026', 'range'],
    ['2026-21', 'range'],
    ['202X', 'range'],
    ['20XX~', 'range'],
    ['2026-XX', 'year'],
    ['2026-XX-XX', 'year'],
    ['2026-02-XX', 'month'],
  ])('%s: to the %s', (value, precision) => {
    expect(edtfPrecision(value)).toBe(precision);
  });

  it('is exact where neither end is qualified', () => {
    const values = ['2026-02-10', '2026-02-10/..', '2026~', '2026?', '2026-02-10%', '2026-02-10/2026-02-11~'];
    expect(values.filter(isExactEdtf)).toEqual(['2026-02-10', '2026-02-10/..']);
  });
});

describe('the time between dates', () => {
  it('is told as a share of the longest', () => {
    expect(edtfGaps(['2026-02-01', '2026-02-02', '2026-02-06', '2026-02-06/2026-02-20', '2026-02-08~'])).toEqual([
      0, 0.25, 1, 0, 0.5,
    ]);
  });

  it('is none where dates are out of order, or none at all', () => {
    expect(edtfGaps(['2026', '2025', 'soon', '2027'])).toEqual([0, 0, 0, 0]);
    expect(edtfGaps([])).toEqual([]);
  });
});

describe('a span of dates', () => {
  it.each(['2026-02-10', '2026-02-11', '2026-02-12', '2026-02', '2026', '2026-02-01/2026-02-10', '2026-02-12/..'])(
    'from 10 to 12 February includes %s',
    (value) => {
      expect(overlapsEdtf(value, '2026-02-10', '2026-02-12')).toBe(true);
    },
  );

  it.each(['2026-02-09', '2026-02-13', '2026-03', '2025', '../2026-02-09', ''])(
    'from 10 to 12 February leaves out %j',
    (value) => {
      expect(overlapsEdtf(value, '2026-02-10', '2026-02-12')).toBe(false);
    },
  );

  it('given in months reaches from the first day to the last', () => {
    const inWinter = (value: string) => overlapsEdtf(value, '2025-12', '2026-01');
    const days = ['2025-11-30', '2025-12-01', '2026-01-31', '2026-02-01'];
    expect(days.filter(inWinter)).toEqual(['2025-12-01', '2026-01-31']);
  });

  it('without a bound is open on that side', () => {
    expect(overlapsEdtf('0001', '', '2026-02-10')).toBe(true);
    expect(overlapsEdtf('2026-02-11', '', '2026-02-10')).toBe(false);
    expect(overlapsEdtf('9999', '2026-02-10', '')).toBe(true);
    expect(overlapsEdtf('2026-02-09', '2026-02-10', '')).toBe(false);
    expect(overlapsEdtf('2026-02-10', '', '')).toBe(true);
  });
});

it('counts the days that a date can mean, from 1970 on', () => {
  expect(edtfDays('1970-01-02')).toEqual({ first: 1, last: 1 });
  expect(edtfDays('1970-01')).toEqual({ first: 0, last: 30 });
  expect(edtfDays('1970-01-05/..')).toEqual({ first: 4, last: Infinity });
  expect(edtfDays('soon')).toBeUndefined();
});

describe('the span of dates', () => {
  it.each([
    [['1951', '2030-06-14'], '1951/2030-06-14'],
    [['1951-03', '1951-03-14'], '1951-03'],
    [['2026-02-10', '2026-02-09/2026-02-11', '2026-01~'], '2026-01/2026-02-11'],
    [['202X', '2021'], '202X'],
    [['1951', '1960/..'], '1951/..'],
    [['soon', '1951'], '1951'],
    [['soon'], undefined],
  ])('%j is %s, each bound as precise as it is known', (dates, span) => {
    expect(edtfSpan(dates)).toBe(span);
  });
});
