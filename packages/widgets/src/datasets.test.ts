/** Which agreement an element shows: that of its `data`, in a property or by name, and never another. */
import { afterEach, expect, test, vi } from 'vitest';
import { findAll, isFallbackShown, mount } from '../test/helpers.ts';
import { registerDataset } from './datasets.ts';
import { elementOf, otherAgreement } from './example.ts';
import '../generated/define.ts';

const fallback = '<p>What the author wrote.</p>';
const titles = otherAgreement.pillars.map(({ title }) => title);
const titlesIn = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);
const copyOf = (element: HTMLElementTagNameMap['charter-pillars']) => document.importNode(element, true);

/** The other agreement under a name that no other test has registered. */
const renamed = (id: string, lang = 'en', title = 'Harbours') => ({
  ...otherAgreement,
  meta: { ...otherAgreement.meta, id, lang },
  pillars: otherAgreement.pillars.map((pillar) => ({ ...pillar, title })),
});

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = '';
});

test.each([
  ['at once', () => Promise.resolve()],
  ['when it shows its content', (element: { updateComplete: Promise<unknown> }) => element.updateComplete],
])('does not show another agreement in a clone that has not its data, made %s', async (_when, wait) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = elementOf('charter-pillars', { attributes: {}, data: otherAgreement, fallback });
  document.body.replaceChildren(element);
  await wait(element);
  const clone = copyOf(element);
  document.body.append(clone);
  await clone.updateComplete;
  expect(isFallbackShown(clone)).toBe(true);
  expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
    expect.stringContaining(`does not have the dataset of data="${otherAgreement.meta.id}"`),
  ]);
  clone.data = otherAgreement;
  await clone.updateComplete;
  expect(titlesIn(clone)).toEqual(titles);
});

test('shows its own data again when the data of a page is taken away, also in a clone', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining' }, data: otherAgreement });
  element.data = undefined;
  const clone = copyOf(element);
  document.body.append(clone);
  await Promise.all([element.updateComplete, clone.updateComplete]);
  expect([titlesIn(element), titlesIn(clone)]).toEqual([['Humanitarian demining'], ['Humanitarian demining']]);
});

test('shows the registered dataset that its attribute names, in the language of the page, and its clone too', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  registerDataset(renamed('accord-1', 'en', 'Harbours'));
  registerDataset(renamed('accord-1', 'tr', 'Limanlar'));
  const element = await mount('charter-pillars', { attributes: { data: 'accord-1' } });
  const clone = copyOf(element);
  document.body.append(clone);
  await clone.updateComplete;
  expect([titlesIn(element)[0], titlesIn(clone)[0]]).toEqual(['Harbours', 'Harbours']);
  document.documentElement.lang = 'tr';
  await expect.poll(() => titlesIn(element)[0]).toBe('Limanlar');
  document.documentElement.lang = 'ru';
  await expect.poll(() => titlesIn(element)[0]).toBe('Harbours');
  expect(warn).not.toHaveBeenCalled();
});

test('shows its fallback until the dataset that it names is registered', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', { attributes: { data: 'accord-2' }, fallback });
  expect(isFallbackShown(element)).toBe(true);
  expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
    expect.stringContaining('does not have the dataset of data="accord-2". Register it'),
  ]);
  registerDataset(renamed('accord-2'));
  await expect.poll(() => titlesIn(element)[0]).toBe('Harbours');
});

test('takes another name at any time, as an attribute or as its property', async () => {
  registerDataset(renamed('accord-3', 'en', 'Three'));
  registerDataset(renamed('accord-4', 'en', 'Four'));
  const element = await mount('charter-pillars', { attributes: { data: 'accord-3' } });
  element.setAttribute('data', 'accord-4');
  await element.updateComplete;
  expect([titlesIn(element)[0], element.data]).toEqual(['Four', 'accord-4']);
  element.data = 'accord-3';
  await element.updateComplete;
  expect([titlesIn(element)[0], element.getAttribute('data')]).toEqual(['Three', 'accord-3']);
  element.removeAttribute('data');
  element.show = 'demining';
  await element.updateComplete;
  expect(titlesIn(element)).toEqual(['Humanitarian demining']);
});

test('keeps the data of its property where a framework writes or removes the attribute that names it', async () => {
  const element = elementOf('charter-pillars', { attributes: {}, data: otherAgreement });
  document.body.replaceChildren(element);
  element.setAttribute('data', otherAgreement.meta.id);
  await element.updateComplete;
  expect(titlesIn(element)).toEqual(titles);
  element.removeAttribute('data');
  await element.updateComplete;
  expect([titlesIn(element), element.data]).toEqual([titles, otherAgreement]);
});

test('gives up the data of its property where the attribute names another dataset', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-pillars', { attributes: {}, data: otherAgreement, fallback });
  element.setAttribute('data', 'nowhere');
  await element.updateComplete;
  expect(isFallbackShown(element)).toBe(true);
});

test.each([undefined, null, {}, { meta: { id: 'x' } }, { meta: { id: '', lang: 'en' } }])(
  'registers nothing that has no name or no language: %j',
  (data) => {
    expect(() => {
      registerDataset(data as never);
    }).toThrow('A dataset needs meta.id and meta.lang');
  },
);
