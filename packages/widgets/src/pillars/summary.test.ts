import { dataset, LANGUAGES, pillars } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll, mount } from '../../test/helpers.ts';
import { pillarsExamples } from './charter-pillars.examples.ts';
import './define.ts';

const boxOf = (element: Element, selector: string) => find(element, selector).getBoundingClientRect();

const shown = (element: Element) =>
  findAll(element, '[part="pillar"]').flatMap((card) => (card.checkVisibility() ? (card.dataset['id'] ?? '') : []));
const withMatch = (match: string) => pillars.filter(({ comparison }) => comparison.match === match).map(({ id }) => id);

test.each([
  ['en', 'On five subjects where the text says “intend”, the analyst says “commitments”'],
  ['az', 'Mətnin niyyətdən danışdığı beş mövzuda analitik öhdəliklərdən danışır'],
  ['ru', 'По пяти темам, где в тексте говорится о намерениях, аналитик говорит об обязательствах'],
  ['tr', 'Metnin niyetten söz ettiği beş konuda analist taahhütlerden söz ediyor'],
  ['ar', 'في خمسة مواضيع يقول فيها النص «يعتزم»، يقول المحلل «التزامات»'],
])('says in the headline the words that stand against each other, set off as in the cards: %s', async (lang, said) => {
  const element = await mount('charter-pillars', { attributes: { lang } });
  expect(find(element, '[part="headline"]').textContent).toBe(said);
  expect(findAll(element, '[part="headline"] > *').map((word) => word.getAttribute('part'))).toEqual([
    'verb document',
    'verb analysis',
  ]);
});

/** The data in which so many subjects differ on commitments, each of the same kind. */
const withDiffering = (count: number, lang: string) => {
  const [first] = dataset.pillars.filter(({ id }) => id === 'digital-ai');
  const pillars = Array.from({ length: count }, (_, index) => ({ ...first, id: `subject-${index}` }));
  return { ...dataset, meta: { ...dataset.meta, lang }, pillars };
};

test.each([
  ['en', 3, 'On three subjects where'],
  ['en', 10, 'On 10 subjects where'],
  ['ru', 3, 'По трем темам, где'],
  ['ru', 21, 'По 21 теме, где'],
  ['ar', 3, 'في ثلاثة مواضيع يقول'],
  ['ar', 11, 'في 11 موضوعا يقول'],
])(
  'spells small numbers in the headline, in the form that the language asks for: %s, %i',
  async (lang, count, said) => {
    const element = await mount('charter-pillars', { attributes: {}, data: withDiffering(count, lang) });
    expect(find(element, '[part="headline"]').textContent).toContain(said);
  },
);

test.each(LANGUAGES)('says beneath the headline where the text itself speaks of commitments: %s', async (lang) => {
  const element = await mount('charter-pillars', { attributes: { lang } });
  const note = find(element, '[part="note"]');
  expect(note.checkVisibility()).toBe(true);
  if (lang === 'en') expect(note.textContent).toContain(dataset.charter.commitmentNote?.text);
  expect(note.getBoundingClientRect().top).toBeGreaterThanOrEqual(boxOf(element, '[part="headline"]').bottom);
});

test('says nothing of commitments where the headline does not, or the data has no such sentence', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining energy-security peacekeeping' } });
  expect(findAll(element, '[part="headline"]')).toHaveLength(1);
  expect(findAll(element, '[part="note"]')).toEqual([]);
  const charter = { ...dataset.charter, commitmentNote: undefined };
  const without = await mount('charter-pillars', { attributes: {}, data: { ...dataset, charter } });
  expect(find(without, '[part="headline"]').textContent).toContain('“commitments”');
  expect(findAll(without, '[part="note"]')).toEqual([]);
});

/** The data with other readings of its first pillars. */
const changed = (change: (id: string) => object) => ({
  ...dataset,
  pillars: dataset.pillars.map((pillar) => ({ ...pillar, comparison: { ...pillar.comparison, ...change(pillar.id) } })),
});

test.each([
  ['no aspect is known', changed(() => ({ aspect: undefined })), 'agree on 2 of 12 subjects, in part on 9'],
  [
    'most differ on something else',
    changed((id) => (id === 'digital-ai' || id === 'cybersecurity' ? { aspect: 'effect' } : {})),
    'agree on 2 of 12 subjects, in part on 9',
  ],
  [
    'the text does more than intend on one of them, or less',
    { ...dataset, provisions: dataset.provisions.map((one) => ({ ...one, modality: 'explores' as const })) },
    'agree on 2 of 12 subjects, in part on 9',
  ],
])('counts the verdicts in the headline where %s', async (_what, data, said) => {
  const element = await mount('charter-pillars', { attributes: {}, data });
  expect(find(element, '[part="headline"]').textContent).toBe(`Text and analyst ${said}`);
});

test('says whose words are set against which text', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  const byline = find(element, '[part="byline"]').textContent.replaceAll('\u00a0', ' ');
  expect(byline).toMatch(/^Azer Garayev, political analyst \(Trend News Agency.*, 11 February 2026\)/);
  expect(byline).toContain(`the ${dataset.charter.shortTitle} (Azerbaijan–United States), 10 February 2026`);
});

test('counts the verdicts in a legend: a mark for each subject', async () => {
  const element = await mount('charter-pillars', pillarsExamples.EveryVerdict);
  const choices = findAll(element, '[part="option"]').map((choice) => choice.textContent.trim());
  expect(choices).toEqual([
    'All',
    'The reverse 7',
    'Not in the parts read 1',
    'Goes further 1',
    'Agrees in part 1',
    'Opinion 1',
    'Agrees 1',
  ]);
  expect(findAll(element, '[part="legend"] [part="mark"]')).toHaveLength(12);
});

test('counts in the legend on what text and analyst differ, beneath the verdict in part', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  const said = (selector: string) => findAll(element, selector).map((choice) => choice.textContent.trim());
  expect(said('[part="legend"] > [part="choice"] > [part="option"]')).toEqual(['All', 'Opinion 1', 'Agrees 2']);
  expect(said('[part="aspects"] > [part="choice"] > [part="option"]')).toEqual([
    'Agrees in part 9',
    'Differs: commitments 5',
    'Differs: effects 3',
    'Differs: contributions 1',
  ]);
  expect(findAll(element, '[part="legend"] [part="mark"]')).toHaveLength(12);
});

test('draws the legend in one line where it is wide, the verdict in part before its aspects', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1240 });
  const names = findAll(element, '[part="option"]').map((name) => name.getBoundingClientRect());
  expect(new Set(names.map(({ top }) => Math.round(top))).size).toBe(1);
  expect(names.map(({ left }) => left)).toEqual(names.map(({ left }) => left).sort((one, other) => one - other));
  expect(find(element, '[part="legend"]').offsetHeight).toBeLessThan(40);
});

test.each(LANGUAGES)('is a few lines on a phone, with a mark for each subject: %s', async (lang) => {
  const element = await mount('charter-pillars', { attributes: { lang }, width: 360 });
  expect(findAll(element, '[part="marks"] > [part="mark"]')).toHaveLength(pillars.length);
  expect(find(element, '[part="legend"]').offsetHeight).toBeLessThan(200);
  for (const choice of findAll(element, '[part="option"]')) expect(choice.offsetHeight).toBeGreaterThanOrEqual(24);
});

test('names a choice for a screen reader by verdict and number, without its subjects', async () => {
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 360 });
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  await expect.element(radio('Differs: commitments 5')).toBeInTheDocument();
  await expect.element(radio('All')).toBeChecked();
  find(element, 'input[value="commitment"]').click();
  await expect.element(radio('Differs: commitments 5')).toBeChecked();
});

test('puts the other subjects away when a verdict is chosen, and says how many are left', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  await userEvent.click(find(element, 'input[value="partly-supported"] + [part="option"]'));
  expect(shown(element).sort()).toEqual(withMatch('partly-supported').sort());
  const status = find(element, '[role="status"]');
  await expect.poll(() => status.textContent).toBe(`${withMatch('partly-supported').length} subjects shown`);
  await userEvent.click(find(element, 'input[value="all"] + [part="option"]'));
  expect(shown(element)).toHaveLength(pillars.length);
  await expect.poll(() => status.textContent).toBe(`${pillars.length} subjects shown`);
});

test('puts the other subjects away when an aspect is chosen, and says how many are left', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  await userEvent.click(find(element, 'input[value="effect"] + [part="option"]'));
  expect(shown(element).sort()).toEqual(['investment-business', 'peacekeeping', 'transport-corridors']);
  await expect.poll(() => find(element, '[role="status"]').textContent).toBe('3 subjects shown');
});

test('lets a reader choose a verdict by keyboard', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  find(element, 'input[value="all"]').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(shown(element).sort()).toEqual(withMatch('partly-supported').sort());
  await userEvent.keyboard('{ArrowLeft}');
  expect(shown(element)).toHaveLength(pillars.length);
});

test('keeps the chosen verdict when the language, the order or the data change', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  find(element, 'input[value="partly-supported"]').click();
  element.lang = 'ru';
  await element.updateComplete;
  expect(shown(element).sort()).toEqual(withMatch('partly-supported').sort());
  element.show = pillars
    .map(({ id }) => id)
    .reverse()
    .join(' ');
  await element.updateComplete;
  expect(shown(element)).toEqual(withMatch('partly-supported').reverse());
});

test('shows everything again where the chosen verdict is not among the new data', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  find(element, 'input[value="partly-supported"]').click();
  Object.assign(element, { data: pillarsExamples.ManyPillars.data });
  await element.updateComplete;
  expect(shown(element)).toHaveLength(24);
});

test('gives an open card a line of its own where others are put away', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { attributes: { open: 'digital-ai' }, width: 1200 });
  find(element, 'input[value="partly-supported"]').click();
  const { left, width } = boxOf(element, '[data-id="digital-ai"] [part="face"]');
  expect([left, width].map(Math.round)).toEqual([element.getBoundingClientRect().left, 1200]);
});

test.each([
  ['two subjects', { attributes: { show: 'demining peacekeeping' } }],
  ['an agreement without an analyst', pillarsExamples.NoAnalyst],
])('has no summary for %s', async (_what, example) => {
  const element = await mount('charter-pillars', example);
  expect(findAll(element, '[part="summary"]')).toEqual([]);
});

test('shows no verdict where nobody’s reading is set against the text', async () => {
  const element = await mount('charter-pillars', pillarsExamples.NoAnalyst);
  expect(findAll(element, '[part="mark"], [part="finding"]')).toEqual([]);
  expect(find(element, '[part="details-summary"]').textContent).toMatch(/^More about this, /);
  expect(find(element, '.side').textContent).toContain('The cities intend to share their pilots.');
});
