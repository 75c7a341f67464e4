import { dataset, pillars } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { find, findAll, mount } from '../../test/helpers.ts';
import { pillarsExamples } from './charter-pillars.examples.ts';
import './define.ts';

const titles = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);

afterEach(() => vi.restoreAllMocks());

test('shows every pillar', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  expect(titles(element).sort()).toEqual(pillars.map(({ title }) => title).sort());
});

test('shows only the pillars asked for, in the order asked for', async () => {
  const element = await mount('charter-pillars', pillarsExamples.ThreePillars);
  expect(titles(element)).toEqual(['Energy security', 'Humanitarian demining', 'Peacekeeping']);
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

test('prints no more than a person reads of thousands of wrong ids', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const wrong = Array.from({ length: 3000 }, (_, index) => `wrong-${index}`).join(' ');
  await mount('charter-pillars', { attributes: { show: `demining ${wrong} ${wrong}` } });
  expect(warn.mock.calls.map(([message]) => (message as string).length)).toEqual([
    2000 + '<charter-pillars>: ….'.length,
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
