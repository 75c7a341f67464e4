import { dataset, LANGUAGES, pillars } from '@baku-charter/core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventsDuring, find, findAll, focused, isOpen, mount } from '../../test/helpers.ts';
import { pillarsExamples as examples } from './charter-pillars.examples.ts';
import './define.ts';

const rows = (element: Element) => findAll(element, '[part="row"]');
const titles = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);
/** The headings of the columns, without the words of the steps. */
const headings = (element: Element) =>
  findAll(element, '[part="matrix"] > thead th').map((heading) =>
    [...heading.childNodes]
      .filter((node) => !(node instanceof Element && node.matches('.steps')))
      .map((node) => (node instanceof Comment ? '' : node.textContent))
      .join('')
      .trim(),
  );
const verdictOf = (row: Element) => row.querySelector('[part="verdict"]')?.textContent;
const rowOf = (element: Element, id: string) => find(element, `[data-id="${id}"]`);

const wide = { width: 1280 };

afterEach(() => {
  location.hash = '';
});

test('is a table with one row a subject, whose roles hold although its rows are boxes', async () => {
  const element = await mount('charter-pillars', { ...examples.Matrix, ...wide });
  expect(rows(element)).toHaveLength(pillars.length);
  expect(find(element, 'caption').textContent).toContain('On five subjects');
  await expect.element(page.getByRole('table', { name: /On five subjects/ })).toBeInTheDocument();
  expect(
    page
      .getByRole('row')
      .elements()
      .filter((row) => row.getAttribute('part') === 'row'),
  ).toHaveLength(12);
  expect(headings(element)).toEqual([
    'Subject',
    'The text says',
    'How far the verbs go',
    'The analyst says',
    'How they compare',
  ]);
  for (const heading of findAll(element, '[part="matrix"] > * > tr > th'))
    expect(heading.getAttribute('scope')).toMatch(/^(col|row|rowgroup)$/);
});

test('groups the subjects by verdict and by what the two differ on, under their names and how many they are', async () => {
  const element = await mount('charter-pillars', examples.Matrix);
  const groups = findAll(element, '[part="matrix"] > tbody').map((group) => [
    group.querySelector('[part="group"]')?.textContent.replace(/\s+/g, ' ').trim(),
    group.querySelectorAll('[part="row"]').length,
  ]);
  expect(groups).toEqual([
    ['Agrees in part Differs: commitments 5', 5],
    ['Agrees in part Differs: effects 3', 3],
    ['Agrees in part Differs: contributions 1', 1],
    ['Opinion 1', 1],
    ['Agrees 2', 2],
  ]);
  const name = 'Agrees in part Differs: commitments 5';
  await expect.element(page.getByRole('rowheader', { name })).toBeVisible();
});

test('says what the text says and what the analyst says, with the verbs set off; the sources stand in what opens', async () => {
  const element = await mount('charter-pillars', { attributes: { layout: 'matrix', show: 'demining' } });
  const { gist, claim } = dataset.pillars.find(({ id }) => id === 'demining') ?? {};
  expect(find(element, '[part="gist"]').textContent).toContain(gist?.text);
  expect(find(element, '[part="claim"]').textContent).toContain(claim?.text);
  expect(findAll(element, '[part~="verb"]').map((verb) => verb.textContent)).toEqual([
    ...(gist?.verbs ?? []),
    ...(claim?.verbs ?? []),
  ]);
  expect(findAll(element, '[part="sources-mark"]').some((mark) => mark.checkVisibility())).toBe(false);
  find(element, '[part="details-summary"]').click();
  await expect.element(page.getByRole('cell').getByRole('button', { name: '1 source' }).first()).toBeVisible();
});

test.each(LANGUAGES)('no title is broken within a word, on a phone and enlarged fourfold, in %s', async (lang) => {
  document.body.style.font = '20px sans-serif';
  for (const width of [240, 320]) {
    const element = await mount('charter-pillars', { attributes: { layout: 'matrix', lang }, width });
    for (const title of findAll(element, '[part="heading"]')) {
      // A heading that may break nowhere but at spaces is as high.
      const { offsetHeight } = title;
      title.style.overflowWrap = 'normal';
      title.style.hyphens = 'none';
      const fits = title.scrollWidth <= title.clientWidth;
      expect([title.offsetHeight, fits], `${String(width)} ${title.textContent}`).toEqual([offsetHeight, true]);
    }
  }
  document.body.style.font = '';
});

test('the verdict opens the panel, in the whole width beneath its row, and says so to the page', async () => {
  const element = await mount('charter-pillars', { ...examples.Matrix, ...wide });
  const row = rowOf(element, 'demining');
  const before = row.offsetHeight;
  const [event] = await eventsDuring('charter-toggle', async () => {
    const told = new Promise((resolve) => {
      element.addEventListener('charter-toggle', resolve, { once: true });
    });
    // By script, since the driver of WebKit clicks nothing that it has to scroll to sideways.
    find(element, '[data-id="demining"] [part="details-summary"]').click();
    await told;
  });
  expect([event?.kind, event?.id, event?.open]).toEqual(['pillar', 'demining', true]);
  const panel = row.querySelector<HTMLElement>('[part="panel"]');
  expect(panel?.checkVisibility()).toBe(true);
  expect(panel?.offsetWidth).toBe(row.offsetWidth);
  expect((panel?.getBoundingClientRect().top ?? 0) - row.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    before - 10,
  );
});

test('the verdict works with the keyboard, and names its subject', async () => {
  const element = await mount('charter-pillars', examples.MatrixOpen);
  const summary = find(element, '[data-id="energy-security"] [part="details-summary"]');
  expect(summary.textContent.replace(/\s+/g, ' ').trim()).toBe('Agrees, Energy security');
  summary.focus();
  await userEvent.keyboard('{Enter}');
  expect([isOpen(element, 'energy-security'), isOpen(element, 'demining')]).toEqual([true, true]);
  await userEvent.keyboard('{Escape}');
  expect(isOpen(element, 'energy-security')).toBe(false);
  expect(focused(element)).toBe(summary);
});

test('keeps what is open when the layout changes', async () => {
  const element = await mount('charter-pillars', {
    attributes: { show: 'demining peacekeeping', open: 'peacekeeping' },
  });
  element.layout = 'matrix';
  await element.updateComplete;
  expect([isOpen(element, 'demining'), isOpen(element, 'peacekeeping')]).toEqual([false, true]);
});

test('a deep link opens its row and moves to its title', async () => {
  location.hash = '#charter-pillar-legal-standing';
  const element = await mount('charter-pillars', examples.Matrix);
  expect(isOpen(element, 'legal-standing')).toBe(true);
  expect(focused(element)?.textContent).toBe('Legal and diplomatic standing');
});

test('leaves out the columns that no subject has anything for', async () => {
  const element = await mount('charter-pillars', { ...examples.MatrixOfTextAlone, ...wide });
  expect(headings(element)).toEqual(['Subject', 'The text says', 'How far the verbs go', 'More about this']);
  expect(findAll(element, '[part="mark"]')).toEqual([]);
  expect(find(element, '[part="ladder-key"]').textContent).not.toContain('analyst');
  expect(titles(element)).toEqual(pillars.map(({ title }) => title));
  element.data = { ...examples.MatrixOfTextAlone.data, provisions: [] };
  await element.updateComplete;
  expect(headings(element)).toEqual(['Subject', 'The text says', 'More about this']);
});

test('leaves the cells of a subject empty that nobody compared, and puts it last', async () => {
  const element = await mount('charter-pillars', examples.MatrixOfOtherAgreement);
  expect(titles(element)).toEqual(['Shared pilots', 'Clean water']);
  const [pilots, water] = rows(element);
  expect(pilots?.querySelector('[part="claim"]')?.textContent).toContain('An observer expects one pilot station.');
  expect(water?.querySelector('[part="claim"]')?.textContent.trim()).toBe('');
  expect(water?.querySelector('[part="ladder"]')?.textContent.trim()).toBe('');
  expect(water && verdictOf(water)).toBe('More about this');
});

test.each(LANGUAGES)('needs no sideways scrolling from 320 px on, in %s', async (lang) => {
  for (const width of [320, 360, 480, 768, 1000, 1280]) {
    const element = await mount('charter-pillars', {
      attributes: { layout: 'matrix', lang, open: 'digital-ai' },
      width,
    });
    expect(element.scrollWidth, String(width)).toBeLessThanOrEqual(width);
  }
});

test('breaks a word that no line can hold', async () => {
  const element = await mount('charter-pillars', examples.MatrixOfLongText);
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
});

test.each([
  [360, 2700],
  [1280, 1200],
])('is at most so high: in %i px, %i px', async (width, most) => {
  const element = await mount('charter-pillars', { ...examples.Matrix, width });
  expect(element.offsetHeight).toBeLessThanOrEqual(most);
});
