import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate } from '../src/format-dates.ts';
import { formatBriefly, formatEdtf, LANGUAGE_ROWS } from '../src/index.ts';

/** The languages of the interface, with February as each names it. */
const february = [
  ['en-GB', 'February'],
  ['az', 'fevral'],
  ['ru', 'феврал'],
  ['tr', 'Şubat'],
  ['ar', 'فبراير'],
] as const;

/** The numbers that a reader sees: one in a year or month, two in a day. */
const numbers = (text: string) => text.match(/\p{Nd}+/gu) ?? [];

describe.each(february)('a date in %s', (language, month) => {
  it('names day, month and year where all are known', () => {
    const text = formatEdtf('2026-02-10', language);
    expect(text).toContain(month);
    expect(numbers(text)).toHaveLength(2);
  });

  it('has no day where only the month is known', () => {
    const text = formatEdtf('2026-02', language);
    expect(text).toContain(month);
    expect(numbers(text)).toHaveLength(1);
  });

  it('is only a year where no more is known', () => {
    expect(formatEdtf('2026', language)).toMatch(/^\p{Nd}{4}$/u);
  });

  it('names the month and the year once for days of one month', () => {
    const text = formatEdtf('2026-02-10/2026-02-11', language);
    expect(text.split(month)).toHaveLength(2);
    expect(numbers(text)).toHaveLength(3);
  });

  it('names both years where an interval spans two', () => {
    expect(numbers(formatEdtf('2025-12/2026-02', language))).toHaveLength(2);
  });

  it('keeps each end of an interval as precise as it is known', () => {
    expect(numbers(formatEdtf('2026-01/2026-02-10', language))).toHaveLength(3);
    expect(numbers(formatEdtf('2025/2026-02', language))).toHaveLength(2);
  });

  it.each(['2026-02-10/..', '../2026-02-10', '2026-02-10~', '2026-02-10?'])(
    'shows the day that is known of %s',
    (value) => {
      expect(formatEdtf(value, language)).toBe(formatEdtf('2026-02-10', language));
    },
  );
});

describe('a date in English', () => {
  it.each([
    ['2026-02-10', '10 February 2026'],
    ['2024-02-29', '29 February 2024'],
    ['2026-12-31', '31 December 2026'],
    ['0099-01-01', '1 January 99'],
  ])('%s reads %s', (value, text) => {
    expect(formatEdtf(value, 'en-GB')).toBe(text);
  });

  it('is one day where an interval begins and ends on it', () => {
    expect(formatEdtf('2026-02-10/2026-02-10', 'en-GB')).toBe('10 February 2026');
  });
});

describe('a date of which a part is not known', () => {
  it.each([
    ['2026-21', '2026'],
    ['202X', '2020–2029'],
    ['20XX', '2000–2099'],
    ['2026-XX', '2026'],
    ['2026-02-XX', 'February 2026'],
    ['2025-21/2026-02-XX', '2025 – February 2026'],
  ])('is shown without words as far as numbers and months go: %s', (value, text) => {
    expect(formatEdtf(value, 'en-GB')).toBe(text);
  });
});

describe('a language that brings its own months', () => {
  // Chromium has no Georgian. The locale is German to show that Intl is not asked.
  const months = [
    ...['იანვარი', 'თებერვალი', 'მარტი', 'აპრილი', 'მაისი', 'ივნისი'],
    ...['ივლისი', 'აგვისტო', 'სექტემბერი', 'ოქტომბერი', 'ნოემბერი', 'დეკემბერი'],
  ];

  it.each([
    ['2026-02-10', '10 თებერვალი 2026'],
    ['2026-02', 'თებერვალი 2026'],
    ['2026', '2026'],
    ['2026-02-10/2026-02-11', '10–11 თებერვალი 2026'],
    ['2026-02-10/2026-02-10', '10 თებერვალი 2026'],
    ['2026-01/2026-02', 'იანვარი – თებერვალი 2026'],
    ['2025-12-31/2026-01-01', '31 დეკემბერი 2025 – 1 იანვარი 2026'],
    ['2025/2026-02', '2025 – თებერვალი 2026'],
    ['../2026-02', 'თებერვალი 2026'],
    ['soon', 'soon'],
  ])('has %s as %s', (value, text) => {
    expect(formatDate(value, { locale: 'de', months })).toBe(text);
  });
});

describe('what is no date', () => {
  it.each(['', 'soon', '2026-02-30'])('is shown as it stands: %j', (value) => {
    expect(formatEdtf(value, 'en-GB')).toBe(value);
  });
});

describe('a region with a calendar of its own', () => {
  it('is shown the Gregorian month, since February is no whole month in another calendar', () => {
    expect(formatEdtf('2026-02', 'en-u-ca-islamic-umalqura')).toBe('February 2026');
    expect(numbers(formatEdtf('2026', 'th'))).toEqual(['2026']);
  });
});

describe('the time zone of the machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['Pacific/Pago_Pago', 11],
    ['Pacific/Kiritimati', -14],
  ])('does not move a date, not even in %s', (zone, hoursBehindUtc) => {
    vi.stubEnv('TZ', zone);
    // Proves that Node took over the zone. If it had not, the lines below would pass anyway.
    expect(new Date(2026, 1, 10).getTimezoneOffset()).toBe(hoursBehindUtc * 60);
    expect(formatEdtf('2026-01-01', 'en-GB')).toBe('1 January 2026');
    expect(formatEdtf('2026-01', 'en-GB')).toBe('January 2026');
    expect(formatEdtf('2026-12-31/2027-01-01', 'en-GB')).toMatch(/^31 December 2026\s.\s1 January 2027$/);
  });
});

describe('a date on an axis', () => {
  it.each([
    ['en', ['9 Feb', 'Aug', 'Aug 2025', '2008']],
    ['az', ['9 fev', 'avq', 'avq 2025', '2008']],
  ] as const)('has few letters: %s', (language, expected) => {
    const row = LANGUAGE_ROWS[language];
    expect([
      formatBriefly('2026-02-09', row),
      formatBriefly('2025-08', row),
      formatBriefly('2025-08', row, true),
      formatBriefly('2008', row),
    ]).toEqual(expected);
  });

  it('tells June from July in Azerbaijani', () => {
    const { az } = LANGUAGE_ROWS;
    expect(formatBriefly('2026-06', az)).not.toBe(formatBriefly('2026-07', az));
  });

  it('is left as it is where it cannot be read', () => {
    expect(formatBriefly('soon', LANGUAGE_ROWS.en)).toBe('soon');
  });
});
