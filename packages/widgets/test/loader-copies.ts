/** Copies as editors paste them, for the tests of the loader. */
import { dataset } from '@baku-charter/core';
import type { Page } from 'playwright';
import { write } from '../src/static.ts';
import { ready } from './browser.ts';

export const SITE = 'https://charter.example';

export const quoteCopy = (id = 'q4-s1'): string =>
  write('figure', { element: 'quote', data: dataset, quoteId: id, page: `${SITE}/quote/${id}/en/` });

export const timelineCopy = (): string =>
  write('figure', { element: 'timeline', data: dataset, page: `${SITE}/timeline/en/` });

/** The words of a quotation. */
export const wordsOf = (id = 'q4-s1'): string => dataset.quotes.find((quote) => quote.id === id)?.text ?? '';

/** A copy without its data attributes, as strict sanitizers leave it. */
export const unmarked = (copy: string): string => copy.replace(/ data-[\w-]+="[^"]*"/g, '');

let calls = 0;

/** Waits until the loader has done all that it will: it works in order, so a copy is added and waited for. */
export const settled = async (page: Page): Promise<void> => {
  calls += 1;
  const id = `settled-${calls}`;
  await page.evaluate(
    (inserted) => {
      document.documentElement.lastElementChild?.insertAdjacentHTML('afterbegin', inserted);
    },
    `<div id="${id}">${quoteCopy('q5-s1')}</div>`,
  );
  await page.locator(`#${id} charter-quote`).waitFor();
  await ready(page, 'charter-quote');
};
