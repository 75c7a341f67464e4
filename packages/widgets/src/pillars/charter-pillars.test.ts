import { dataset, pillars } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll, mount, text } from '../../test/helpers.ts';
import { pillarsExamples } from './charter-pillars.examples.ts';
import './define.ts';

const titles = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);

afterEach(() => vi.restoreAllMocks());

test('shows every pillar, in the order of the data', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  expect(titles(element)).toEqual(pillars.map(({ title }) => title));
});

test('shows only the pillars asked for, in the order asked for', async () => {
  const element = await mount('charter-pillars', pillarsExamples.ThreePillars);
  expect(titles(element)).toEqual(['Energy security', 'Humanitarian demining', 'Peacekeeping']);
});

test('says in words whose voice each statement is', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  const statements = findAll(element, '[part="statement"]').filter(
    (statement) => !statement.closest('[part="provisions"]'),
  );
  expect(statements.length).toBeGreaterThan(pillars.length);
  for (const statement of statements) {
    const label = statement.parentElement?.querySelector('[part="voice-label"]')?.textContent;
    expect(['The document', 'Reported', 'The analyst']).toContain(label);
  }
});

test('refers to the document by section and paragraph; opened, it shows what each says and how binding it is', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining' } });
  const provisions = find(element, '[part="provisions"]');
  expect(provisions.querySelector('summary')?.textContent).toBe('In the document: III.4 (our numbering)');
  await userEvent.click(find(element, '[part="provisions-summary"]'));
  const [provision] = findAll(element, '[part="provision"]');
  expect(provision?.checkVisibility()).toBe(true);
  expect(provision?.textContent).toContain('III.4 · intends to');
  expect(provision?.textContent).toContain('How sure it is that the document says this: ');
  expect(provision?.querySelectorAll('[part="source"]').length).toBeGreaterThan(0);
});

test('says where the analyst’s words and the text differ', async () => {
  const element = await mount('charter-pillars', pillarsExamples.OneOpen);
  expect(text(element)).toContain('The analysis agrees with the document in part.');
});

test('says what is not known of a subject', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'legal-standing', open: '' } });
  const about = dataset.unknowns.filter((unknown) => unknown.about.some((id) => id === 'legal-standing'));
  expect(about.length).toBeGreaterThan(0);
  for (const { text: words } of about) expect(find(element, '[part="unknowns"]').textContent).toContain(words);
});

test('draws an icon for each pillar of the Charter, for the eye alone', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  expect(findAll(element, '[part="icon"][aria-hidden="true"] path')).toHaveLength(pillars.length);
});

test('gives the original words first and a translation marked as one', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining', open: '', lang: 'ru' } });
  const [words, translation] = findAll(
    element,
    '[part="quotations"] [part="text"], [part="quotations"] [part="translation"]',
  );
  expect([words?.lang, words?.translate]).toEqual(['en', false]);
  expect(translation?.textContent).toContain('Наш неофициальный перевод');
});

test('names the speaker of every quotation', async () => {
  const element = await mount('charter-pillars', { attributes: { open: '' } });
  const attributions = findAll(element, '[part="attribution"]').map((line) => line.textContent);
  expect(attributions).toHaveLength(findAll(element, 'blockquote').length);
  expect(attributions).toContain('Azer Garayev, political analyst');
  for (const attribution of attributions) expect(attribution).toMatch(/^\S.*, \S/);
});

test('opens the cards that `open` names and leaves the others closed', async () => {
  const element = await mount('charter-pillars', pillarsExamples.OneOpen);
  const open = findAll(element, '[part="details"]').map((details) => details.hasAttribute('open'));
  expect(open).toEqual([true, false]);
});

test('shows the sources of a statement after one click', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'counterterrorism' } });
  const source = find(element, '[part="source"]');
  expect(source.checkVisibility()).toBe(false);
  await userEvent.click(page.getByText('3 sources').first());
  expect(source.checkVisibility()).toBe(true);
});

test('opens a card by keyboard', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'counterterrorism' } });
  find(element, '[part="details-summary"]').focus();
  await userEvent.keyboard('{Enter}');
  expect(find(element, '[part="details"]').hasAttribute('open')).toBe(true);
});

test.each(['2', '6'])('takes heading level %s from the page', async (level) => {
  const element = await mount('charter-pillars', { attributes: { 'heading-level': level } });
  expect(findAll(element, `h${level}`)).toHaveLength(pillars.length);
});

test('falls back to the default level where the page asks for one that does not exist', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', { attributes: { 'heading-level': 'nine' } });
  expect(findAll(element, 'h3')).toHaveLength(pillars.length);
});

test('shows the pillars it knows and names the one it does not', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', { attributes: { show: 'demining fisheries' } });
  expect(titles(element)).toEqual(['Humanitarian demining']);
  expect(warn.mock.calls.map(([message]) => message as string)).toEqual([
    expect.stringMatching(/^<charter-pillars>: show="fisheries" is no pillar such as energy-security /),
  ]);
});

test('finds a retired id through redirects, to show it and to open it', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'mines', open: 'mines' } });
  element.data = { ...dataset, redirects: { mines: ['demining'] } };
  await element.updateComplete;
  expect(titles(element)).toEqual(['Humanitarian demining']);
  expect(find(element, '[part="details"]').hasAttribute('open')).toBe(true);
});

test('tells the page how to separate ids', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('charter-pillars', { attributes: { show: 'demining, peacekeeping' } });
  expect(warn.mock.lastCall?.[0]).toContain('such as energy-security transport-corridors ');
});

const hosts = {
  'a flex row': 'display:flex',
  'a centred column': 'display:flex;flex-direction:column;align-items:center',
  'an inline block': 'display:inline-block',
  'a table cell': 'display:table-cell',
  'a float': 'float:left',
  'a positioned box': 'position:absolute',
  'a grid': 'display:grid;justify-items:start',
};

test.each(Object.entries(hosts))('keeps a readable width in %s', async (_name, style) => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining' } });
  const host = document.createElement('div');
  host.setAttribute('style', style);
  document.body.replaceChildren(host);
  host.append(element);
  expect(element.getBoundingClientRect().width).toBeGreaterThan(500);
});

test.each([240, 480, 1600])('needs no sideways scrolling in a container of %i px', async (width) => {
  const element = await mount('charter-pillars', pillarsExamples.List);
  document.body.style.width = `${width}px`;
  expect(element.scrollWidth).toBeLessThanOrEqual(width);
  document.body.style.width = '';
});
