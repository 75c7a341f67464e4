import { dataset, LANGUAGES, pillars } from '@baku-charter/core';
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

test('says at a glance what the document says, with its operative verbs set off', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining' } });
  const { gist } = pillars.find(({ id }) => id === 'demining') ?? {};
  expect(find(element, '[part="gist"]').textContent).toBe(`Text: ${gist?.text}`);
  expect(findAll(element, '[part~="verb"]').map((verb) => verb.textContent)).toEqual(gist?.verbs);
  expect(find(element, '[part="panel"]').checkVisibility()).toBe(false);
});

test.each([
  ['counterterrorism', 'en', 'Analyst: specific commitments'],
  ['transport-corridors', 'en', 'Analyst: support, ensure'],
  ['transport-corridors', 'az', 'Analitik: dəstəkləyir, təmin edir'],
  ['transport-corridors', 'ru', 'Аналитик: поддерживают, обеспечивают'],
  ['transport-corridors', 'tr', 'Analist: destekliyor, sağlıyor'],
  ['transport-corridors', 'ar', 'المحلل: تدعم، تضمن'],
])('says the words of the analyst beneath those of the document: %s, %s', async (show, lang, said) => {
  const element = await mount('charter-pillars', { attributes: { show, lang } });
  const line = find(element, '[part="face"] [part="claim"]');
  // Marks of direction are not seen.
  expect(line.textContent.replace(/[\u200e\u200f\u2066-\u2069]/g, '')).toBe(said);
  expect(line.checkVisibility()).toBe(true);
});

test('has no line of the analyst where the data has no words of his', async () => {
  const element = await mount('charter-pillars', pillarsExamples.NoAnalyst);
  expect(findAll(element, '[part="claim"]')).toEqual([]);
});

/** How far the first line of a part stands below the top of the page, for all cards of the first row. */
const firstLines = (element: Element, part: string, cards: number) =>
  findAll(element, `[part="face"] [part="${part}"]`)
    .slice(0, cards)
    .map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return Math.round(range.getClientRects()[0]?.top ?? 0);
    });

test('titles and verdicts of one row begin on one line each, and all room that is left stands above the verdict', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1240 });
  expect(new Set(firstLines(element, 'heading', 4)).size).toBe(1);
  const gaps = findAll(element, '[part="face"]').map((face) => {
    const [title, gist] = ['title', 'gist'].map((part) =>
      face.querySelector(`[part="${part}"]`)?.getBoundingClientRect(),
    );
    return Math.round((gist?.top ?? 0) - (title?.bottom ?? 0));
  });
  expect(new Set(gaps).size).toBe(1);
  const verdicts = findAll(element, '[part="details-summary"]').slice(0, 4);
  expect(new Set(verdicts.map((verdict) => Math.round(verdict.getBoundingClientRect().top))).size).toBe(1);
});

test('the words of a verdict begin where the title begins, with the mark beneath the drawing', async () => {
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 360 });
  const middle = ({ left, right }: DOMRect) => (left + right) / 2;
  const [icon, heading, mark, verdict] = ['icon', 'heading', 'mark', 'verdict'].map((part) =>
    boxOf(element, `[part="pillar"] [part="${part}"]`),
  ) as [DOMRect, DOMRect, DOMRect, DOMRect];
  expect(verdict.left).toBeCloseTo(heading.left, 0);
  expect(middle(mark)).toBeCloseTo(middle(icon), 0);
});

test('says how the two compare by a mark and in words', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  const verdicts = findAll(element, '[part="details-summary"]');
  expect(verdicts.filter((verdict) => verdict.querySelector('[part="mark"]'))).toHaveLength(pillars.length);
  const words = new Set(verdicts.map((verdict) => verdict.querySelector('[part="verdict"]')?.textContent));
  expect(words).toContain('Agrees in part');
  expect(words.size).toBe(new Set(pillars.map(({ comparison }) => comparison.match)).size);
});

test('says in words whose voice each statement is', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  const statements = findAll(element, '.side [part="statement"]');
  expect(statements.length).toBeGreaterThan(pillars.length);
  for (const statement of statements) {
    const label = statement.closest('[part~="voice"]')?.querySelector('[part="voice-label"]')?.textContent;
    expect(['The text', 'Reported', 'The analyst']).toContain(label);
  }
});

test('refers to the document by section and paragraph; opened, it shows what each says and how binding it is', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining', open: '' } });
  const provisions = find(element, '[part~="provisions"]');
  expect(provisions.querySelector('summary')?.textContent).toBe('In the text: III.4 (our numbering)');
  const [provision] = findAll(element, '[part="provision"]');
  expect(provision?.checkVisibility()).toBe(false);
  await userEvent.click(find(element, '[part~="provisions"] summary'));
  expect(provision?.checkVisibility()).toBe(true);
  expect(provision?.textContent).toMatch(/III\.4\s+intends to/);
  expect(provision?.textContent).toContain('How sure it is that the text says this: ');
  expect(provision?.querySelectorAll('[part="sources-mark"]')).toHaveLength(1);
});

test('says where the analyst’s words and the text differ', async () => {
  const element = await mount('charter-pillars', pillarsExamples.OneOpen);
  expect(text(element)).toContain('The analyst agrees with the text in part.');
});

test('says what is not known of a subject', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'legal-standing', open: '' } });
  const about = dataset.unknowns.filter((unknown) => unknown.about.some((id) => id === 'legal-standing'));
  expect(about.length).toBeGreaterThan(0);
  for (const { text: words } of about) expect(find(element, '[part~="unknowns"]').textContent).toContain(words);
});

test('explains the terms that a subject uses', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'transport-corridors', open: '' } });
  expect(find(element, '[part~="terms"]').textContent).toContain('Middle Corridor');
  expect(findAll(element, '[part="term"] [part="sources-mark"]').length).toBeGreaterThan(0);
});

test('draws an icon for each pillar of the Charter, for the eye alone', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  expect(findAll(element, '[part="icon"][aria-hidden="true"] path')).toHaveLength(pillars.length);
});

test('gives our translation first, marked as one, and beneath it the words themselves', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining', open: '', lang: 'ru' } });
  const [translation, words] = findAll(element, '[part="translation"], [part="text"]');
  expect(translation?.textContent).toContain('Наш перевод');
  expect([words?.lang, words?.translate]).toEqual(['en', false]);
});

test('names the speaker of every quotation', async () => {
  const element = await mount('charter-pillars', { attributes: { open: '' } });
  const attributions = findAll(element, '[part="attribution"]').map((line) => line.textContent);
  expect(attributions).toHaveLength(findAll(element, 'blockquote').length);
  expect(attributions.some((line) => line.startsWith('Azer Garayev, political analyst'))).toBe(true);
  for (const attribution of attributions) expect(attribution).toMatch(/^\S.*, \S/);
});

test('opens the cards that `open` names and leaves the others closed', async () => {
  const element = await mount('charter-pillars', pillarsExamples.OneOpen);
  const open = findAll(element, '[part="details"]').map((details) => details.hasAttribute('open'));
  expect(open).toEqual([true, false]);
});

test('closes the card that was open when another is opened', async () => {
  const element = await mount('charter-pillars', pillarsExamples.ThreePillars);
  const [first, second] = findAll(element, '[part="details-summary"]');
  if (first) await userEvent.click(first);
  if (second) await userEvent.click(second);
  const open = findAll(element, '[part="details"]').map((details) => details.hasAttribute('open'));
  expect(open).toEqual([false, true, false]);
});

test('keeps several cards open where the page asks for several', async () => {
  const element = await mount('charter-pillars', pillarsExamples.SeveralOpen);
  await userEvent.click(find(element, '[data-id="demining"] [part="details-summary"]'));
  expect(findAll(element, '[part="details"][open]')).toHaveLength(3);
});

const boxOf = (element: Element, selector: string) => find(element, selector).getBoundingClientRect();

test.each([
  ['AllPillars', 'cybersecurity'],
  ['AllPillars', 'peacekeeping'],
  ['SeveralOpen', 'demining'],
  ['List', 'digital-ai'],
] as const)('gives what opens the whole row, wherever its card stands: %s, %s', async (example, id) => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples[example], width: 1200 });
  const details = find(element, `[data-id="${id}"] [part="details"]`) as HTMLDetailsElement;
  details.open = true;
  const { left, width } = boxOf(element, `[data-id="${id}"] [part="panel"]`);
  expect([left, width].map(Math.round)).toEqual([element.getBoundingClientRect().left, 1200]);
  const others = findAll(element, '[open] > [part="panel"]').map((panel) => panel.getBoundingClientRect());
  const tops = others.map(({ top }) => top);
  const bottoms = others.map(({ bottom }) => bottom);
  for (const [index, top] of tops.entries()) if (index > 0) expect(top).toBeGreaterThan(bottoms[index - 1] ?? 0);
});

test('sets text and analyst side by side where there is room, else one below the other', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { attributes: { open: 'demining' }, width: 1200 });
  const tops = () => findAll(element, '[open] .side').map((side) => Math.round(side.getBoundingClientRect().top));
  const [text, analyst] = tops();
  expect(text).toBe(analyst);
  if (element.parentElement) element.parentElement.style.inlineSize = '360px';
  const [above = 0, below] = tops();
  expect(below).toBeGreaterThan(above);
});

test('text and analyst stand beneath two columns of cards each, beside rules of one length', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { attributes: { open: 'demining' }, width: 1240 });
  const cards = findAll(element, '[part="face"]').map((face) => Math.round(face.getBoundingClientRect().left));
  const voices = findAll(element, '[open] .side > [part~="voice"]').map((voice) => voice.getBoundingClientRect());
  expect(voices.map(({ left }) => Math.round(left))).toEqual([cards[0], cards[2]]);
  expect(new Set(voices.map(({ height }) => Math.round(height))).size).toBe(1);
  const start = (selector: string) => boxOf(element, `[open] .side > [part~="analysis"] ${selector}`).left;
  expect(start('[part="quotation"]')).toBeCloseTo(start('[part="voice-label"]'), 0);
});

test('says once what sets text and analyst against each other, and all else that they say in the third layer', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining', open: '' } });
  const { document, analyst, comparison } = dataset.pillars.find(({ id }) => id === 'demining') ?? {};
  const said = (selector: string) =>
    findAll(element, `${selector} [part="statement"] > span`).map(({ textContent }) => textContent);
  expect(said('.side')).toEqual(comparison?.statements.map(({ text }) => text));
  expect(said('[part~="rest"]')).toEqual([...(document ?? []), ...(analyst ?? [])].map(({ text }) => text));
  const names = findAll(element, '[part~="rest"] > summary').map(({ textContent }) => textContent);
  expect(names).toEqual(['The text says', 'The analyst says']);
});

test('quotes the analyst beneath what he says, and others below both sides', async () => {
  const element = await mount('charter-pillars', { attributes: { open: '' } });
  const speakers = (selector: string) =>
    new Set(findAll(element, `${selector} [part="attribution"] > bdi`).map(({ textContent }) => textContent));
  expect(speakers('[part~="analysis"]')).toEqual(new Set(['Azer Garayev']));
  const others = speakers('[part="panel"] > [part="told"]');
  expect(others).toContain('JD Vance');
  expect(others).not.toContain('Azer Garayev');
});

test('shows the sources of a statement after one click, without a script of its own', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'counterterrorism', open: '' } });
  const mark = find(element, '.side [part="sources-mark"]');
  const list = find(element, `#${mark.getAttribute('popovertarget')}`);
  expect(list.checkVisibility()).toBe(false);
  await userEvent.click(mark);
  expect(list.checkVisibility()).toBe(true);
  expect(mark.textContent).toBe(`${list.querySelectorAll('[part="source"]').length} sources`);
});

test('describes each source once, in the list at the end', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  const links = findAll(element, '[part~="references"] [part="source"]').map(
    (link) => (link as HTMLAnchorElement).href,
  );
  expect(links.length).toBeGreaterThan(20);
  expect(new Set(links).size).toBe(links.length);
});

const shown = (element: Element) =>
  findAll(element, '[part="pillar"]').flatMap((card) => (card.checkVisibility() ? (card.dataset['id'] ?? '') : []));
const withMatch = (match: string) => pillars.filter(({ comparison }) => comparison.match === match).map(({ id }) => id);

test('says the finding, and whose words are set against which text', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  const [whole, part] = [withMatch('supported').length, withMatch('partly-supported').length];
  expect(find(element, '[part="headline"]').textContent).toBe(
    `Text and analyst agree on ${whole} of ${pillars.length} subjects, in part on ${part}`,
  );
  const byline = find(element, '[part="byline"]').textContent.replaceAll('\u00a0', ' ');
  expect(byline).toMatch(/^Azer Garayev, political analyst \(Trend News Agency.*, 11 February 2026\)/);
  expect(byline).toContain(`the ${dataset.charter.shortTitle} (Azerbaijan, United States), signed on 10 February 2026`);
});

test('counts the verdicts in a legend: a mark for each subject', async () => {
  const element = await mount('charter-pillars', pillarsExamples.EveryVerdict);
  const choices = findAll(element, '[part="choice"]').map((choice) => choice.textContent.trim());
  expect(choices).toEqual([
    'All 12',
    'Agrees 7',
    'Agrees in part 1',
    'Goes further 1',
    'The reverse 1',
    'Not in the parts read 1',
    'Opinion 1',
  ]);
  expect(findAll(element, '[part="legend"] [part="mark"]')).toHaveLength(12);
});

test('packs the marks of a verdict beside its name, with all names in one line where there is room', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1240 });
  const middle = (node: Element) => {
    const { top, bottom } = node.getBoundingClientRect();
    return Math.round((top + bottom) / 2);
  };
  expect(new Set(findAll(element, '[part="choice"] > input + span').map(middle)).size).toBe(1);
  const lefts = findAll(element, '[part="choice"]:has(.partly-supported) [part="mark"]').map(
    (mark) => mark.getBoundingClientRect().left,
  );
  for (const [index, left] of lefts.entries()) expect(left).toBeCloseTo((lefts[0] ?? 0) + 23 * index, 0);
});

test.each(LANGUAGES)('on a phone gives each verdict a row, with all marks from one place on: %s', async (lang) => {
  const element = await mount('charter-pillars', { attributes: { lang }, width: 360 });
  const choices = findAll(element, '[part="choice"]').map((choice) => choice.getBoundingClientRect());
  expect(choices[0]?.height).toBeGreaterThanOrEqual(24);
  expect(new Set(choices.map(({ top }) => Math.round(top))).size).toBe(choices.length);
  const starts = findAll(element, '[part="choice"] [part="mark"]:first-child').map((mark) => {
    const { left, right } = mark.getBoundingClientRect();
    return Math.round(lang === 'ar' ? right : left);
  });
  expect(new Set(starts).size).toBe(1);
  expect(find(element, '[part="legend"]').offsetHeight).toBeLessThanOrEqual(130);
});

test('puts the other subjects away when a verdict is chosen, and says how many are left', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  await userEvent.click(page.getByText('Agrees in part 9'));
  expect(shown(element)).toEqual(withMatch('partly-supported'));
  const status = find(element, '[role="status"]');
  await expect.poll(() => status.textContent).toBe(`${withMatch('partly-supported').length} subjects shown`);
  await userEvent.click(page.getByText('All 12'));
  expect(shown(element)).toHaveLength(pillars.length);
  await expect.poll(() => status.textContent).toBe(`${pillars.length} subjects shown`);
});

test('lets a reader choose a verdict by keyboard', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  find(element, 'input[value="all"]').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(shown(element)).toEqual(withMatch('supported'));
  await userEvent.keyboard('{ArrowLeft}');
  expect(shown(element)).toHaveLength(pillars.length);
});

test('keeps the chosen verdict when the language, the order or the data change', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  find(element, 'input[value="partly-supported"]').click();
  element.lang = 'ru';
  await element.updateComplete;
  expect(shown(element)).toEqual(withMatch('partly-supported'));
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
  expect(find(element, '[part="verdict"]').textContent).toBe('More about this');
  expect(find(element, '.side').textContent).toContain('The cities intend to share their pilots.');
});

/** Words that can be seen before any act. */
const wordsSeen = (element: Element) => {
  const root = element.shadowRoot;
  const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let seen = '';
  while (walker?.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (parent?.checkVisibility() && !parent.closest('.unseen, style')) seen += ` ${textContent ?? ''}`;
  }
  return seen.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
};

test('stays within what a reader takes in at a glance', async () => {
  await page.viewport(1300, 900);
  document.body.style.font = '17px serif';
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1280 });
  const visible = findAll(element, 'a[href], button, summary, input').filter((node) => node.checkVisibility());
  expect(visible.length).toBeLessThanOrEqual(26);
  expect(wordsSeen(element)).toBeLessThanOrEqual(330);
  // Russian needs more room than English, and Arabic somewhat more.
  for (const [lang, share] of [
    ['en', 1],
    ['ru', 1.25],
    ['ar', 1.1],
  ] as const) {
    element.lang = lang;
    await element.updateComplete;
    if (element.parentElement) element.parentElement.style.inlineSize = '1280px';
    expect(element.getBoundingClientRect().height, lang).toBeLessThanOrEqual(950 * share);
    if (element.parentElement) element.parentElement.style.inlineSize = '360px';
    expect(element.getBoundingClientRect().height, lang).toBeLessThanOrEqual(2500 * share);
  }
  document.body.style.font = '';
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
