/** Days of a timeline: chosen by name, picked in a calendar, or typed. */
import { dataset } from '@baku-charter/core';
import { readDate } from '@baku-charter/kit/site';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { editions } from '../src/editions.ts';
import { firstCopy, openBuilder } from './builder.ts';
import { launch } from './site.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const chosen = () => {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('from'), searchParams.get('to')];
};
const choose = (name: string | RegExp) => page.getByRole('radio', { name }).check();
const type = async (label: 'From' | 'To', text: string) => {
  await page.getByRole('textbox', { name: label, exact: true }).fill(text);
  await page.getByRole('textbox', { name: label, exact: true }).press('Tab');
};

describe('in the builder', () => {
  beforeEach(async () => {
    ({ page } = await openBuilder(browser));
    await choose('The timeline');
    return () => page.context().close();
  });

  test('are those of the visit at first, and others by name', async () => {
    expect(chosen()).toEqual(['2026-02-10', '2026-02-11']);
    await page.getByText('10–11 February 2026', { exact: true }).waitFor();
    const meeting = dataset.events.find(({ id }) => id === 'white-house-2025-08-08');
    await choose(`From “${String(meeting?.title)}” to today`);
    await expect.poll(chosen).toEqual(['2025-08-08', null]);
    await choose(/^All events/);
    await expect.poll(chosen).toEqual([null, null]);
  });

  test('may be picked in a calendar', async () => {
    await choose('From a day to a day');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'From', exact: true }).inputValue())
      .toBe('10 February 2026');
    await page.evaluate(() => {
      HTMLInputElement.prototype.showPicker = function show(this: HTMLInputElement) {
        this.value = '2026-02-09';
        this.dispatchEvent(new Event('change', { bubbles: true }));
      };
    });
    await page.getByRole('button', { name: 'First day in the calendar' }).click();
    await expect.poll(chosen).toEqual(['2026-02-09', '2026-02-11']);
    expect(await page.getByRole('textbox', { name: 'From', exact: true }).inputValue()).toBe('9 February 2026');
    await page.getByText('9–11 February 2026').waitFor();
  });

  test.each([
    ['10.2.2026', '2026-02-10', '10 February 2026'],
    ['February 8, 2026', '2026-02-08', '8 February 2026'],
    ['Feb 2026', '2026-02', 'February 2026'],
    ['2026', '2026', '2026'],
  ])('may be typed: %s', async (text, date, shown) => {
    await choose('From a day to a day');
    await type('From', text);
    await expect.poll(chosen).toEqual([date, '2026-02-11']);
    expect(await page.getByRole('textbox', { name: 'From', exact: true }).inputValue()).toBe(shown);
  });

  test('that cannot be read are explained at their field, and the last copy stays', async () => {
    await choose('From a day to a day');
    const before = await firstCopy(page).inputValue();
    expect(before).toContain('data-charter-from="2026-02-10"');
    await type('From', '31.02.2026');
    const field = page.getByRole('textbox', { name: 'From', exact: true });
    await page.locator('#fault-from').getByText('“31.02.2026” is not a date').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('31.02.2026');
    expect(await firstCopy(page).inputValue()).toBe(before);
    await page.getByText('still the last copy that works').waitFor();
    await type('From', '9.2.2026');
    await expect.poll(() => firstCopy(page).inputValue()).toContain('data-charter-from="2026-02-09"');
    expect(await page.getByText('still the last copy that works').count()).toBe(0);
  });

  test('that can be two, or end before they begin, are explained, and nothing else contradicts them', async () => {
    await choose('From a day to a day');
    const hint = page.locator('#dates');
    await hint.getByText('10–11 February 2026').waitFor();
    await type('From', '02/10/2026');
    await page.locator('#fault-from').getByText('“02/10/2026” can be two days').waitFor();
    expect(chosen()).toEqual(['2026-02-10', '2026-02-11']);
    await type('From', '20 February 2026');
    await page.locator('#fault-from').getByText('The last day is before the first.').waitFor();
    expect(await hint.innerText()).not.toContain('10–11');
    expect(await page.getByText('No event falls').count()).toBe(0);
    await page.getByText('still the last copy that works').waitFor();
    await page.getByRole('group', { name: 'Your page is' }).getByRole('radio', { name: 'dark' }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('scheme')).toBe('dark');
    expect(chosen()).toEqual(['2026-02-10', '2026-02-11']);
    // The second date puts the first one right.
    await type('To', '21 February 2026');
    await expect.poll(chosen).toEqual(['2026-02-20', '2026-02-21']);
  });

  test('that an event reaches beyond are told apart from the days that are shown', async () => {
    await page.getByText('An event that reaches into these days is shown whole: 9–11 February 2026.').waitFor();
    await choose(/^All events/);
    await expect.poll(() => page.getByText('An event that reaches').count()).toBe(0);
  });

  test('without events are explained, and the last copy stays', async () => {
    await choose('From a day to a day');
    const before = await firstCopy(page).inputValue();
    await type('To', '2027');
    await type('From', '2027');
    await page.getByText('No event falls into this time. The events go from 3 September 2008 to').waitFor();
    expect(await firstCopy(page).inputValue()).toMatch(/^<div data-charter-timeline/);
    expect(before).not.toBe('');
    await page.getByText('still the last copy that works').waitFor();
  });

  test('are as they were when the editor comes back from another element', async () => {
    await choose(/^All events/);
    await choose('A quotation');
    await choose('The timeline');
    await expect.poll(chosen).toEqual([null, null]);
  });
});

describe.each(editions)('as they are written in $data.meta.lang', ({ words: { element } }) => {
  test.each(['2026-02-10', '2025-08-08', '2026-11-01'])('%s', async (date) => {
    const { dateInWords } = await import('@baku-charter/core');
    expect(readDate(dateInWords(date, element), element)).toBe(date);
  });

  test.each([
    ['10-02-26', '2026-02-10'],
    ['10 fevral 2026', '2026-02-10'],
    ['10 февраля 2026 г.', '2026-02-10'],
    ['February 10, 2026', '2026-02-10'],
    ['٢٠٢٦-٠٢-١٠', '2026-02-10'],
    ['١٠ فبراير ٢٠٢٦', '2026-02-10'],
  ])('however they come from a colleague: %s', (text, date) => {
    expect(readDate(text, element)).toBe(date);
  });

  test('what is none is refused', () => {
    for (const text of ['soon', '31.02.2026', '10 Brumaire 2026', '2026-13', '10', '10-26']) {
      expect(readDate(text, element), text).toBeUndefined();
    }
  });
});
