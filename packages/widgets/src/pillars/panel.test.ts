import { dataset, pillars } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll, mount, text } from '../../test/helpers.ts';
import { pillarsExamples } from './charter-pillars.examples.ts';
import './define.ts';

const boxOf = (element: Element, selector: string) => find(element, selector).getBoundingClientRect();

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
  expect(text(element)).toContain('The analyst agrees with the text in part. Differs: contributions.');
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

test('gives our translation first, marked as one, and beneath it the words themselves', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining', open: '', lang: 'ru' } });
  const [translation, words] = findAll(element, '[part="translation"], [part="text"]');
  expect(translation?.textContent).toContain('Неофициальный перевод');
  expect([words?.lang, words?.translate]).toEqual(['en', false]);
});

test('names the speaker of every quotation', async () => {
  const element = await mount('charter-pillars', { attributes: { open: '' } });
  const attributions = findAll(element, '[part="attribution"]').map((line) => line.textContent);
  expect(attributions.some((line) => line.startsWith('Azer Garayev, political analyst'))).toBe(true);
  for (const attribution of attributions) expect(attribution).toMatch(/^\S.*, \S/);
  expect(attributions).toHaveLength(findAll(element, '[part="quotation"]').length);
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

test('begins what opens beneath the longest line of the analyst beside it, and lets nothing lie over it', async () => {
  await page.viewport(1300, 1400);
  const element = await mount('charter-pillars', { attributes: { open: 'digital-ai' }, width: 1240 });
  const panel = find(element, '[open] > [part="panel"]').getBoundingClientRect();
  const beside = findAll(element, '[part="details-summary"]').slice(0, 4);
  for (const line of beside) expect(line.getBoundingClientRect().bottom).toBeLessThanOrEqual(panel.top);
  for (const line of beside) {
    const { left, width } = line.getBoundingClientRect();
    const found = element.shadowRoot?.elementFromPoint(left + width / 2, panel.top + panel.height / 2);
    expect(found?.closest('[part="pillar"]')?.getAttribute('data-id')).toBe('digital-ai');
  }
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

test('the text stands beneath two columns of cards, the analyst beneath three, both in one size', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { attributes: { open: 'demining' }, width: 1240 });
  const cards = findAll(element, '[part="face"]').map((face) => Math.round(face.getBoundingClientRect().left));
  const voices = findAll(element, '[open] .side > [part~="voice"]').map((voice) => voice.getBoundingClientRect());
  expect(voices.map(({ left }) => Math.round(left))).toEqual([cards[0], cards[2]]);
  const { fontSize: one } = getComputedStyle(find(element, '[open] [part~="document"] > [part="statement"]'));
  const { fontSize: other } = getComputedStyle(find(element, '[open] [part~="analysis"] > [part="statement"]'));
  expect(one).toBe(other);
});

test('shows what sets the two against each other, and all else they say in the third layer, each once', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'transport-corridors', open: '' } });
  const { document, analyst, comparison } = dataset.pillars.find(({ id }) => id === 'transport-corridors') ?? {};
  const said = (selector: string) =>
    findAll(element, `${selector} [part="statement"] > span`).map(({ textContent }) => textContent);
  const of = (voice: string) =>
    comparison?.statements.filter((one) => one.voice === voice).map((one) => one.text) ?? [];
  expect(said('.side > [part="voice document"]')).toEqual(of('document'));
  expect(said('.side > [part="voice analysis"]')).toEqual(of('analysis'));
  expect(said('[part~="statements"]')).toEqual([...(document ?? []), ...(analyst ?? [])].map((one) => one.text));
  expect(find(element, '[part~="statements"] [part="statement"]').checkVisibility()).toBe(false);
});

test('keeps what is only reported apart from what the text says', async () => {
  const pillar = dataset.pillars.find(({ id }) => id === 'demining');
  const [first] = pillar?.document ?? [];
  const press = { text: 'The press adds a fund.', voice: 'reported', sources: first?.sources ?? [] };
  const data = {
    ...dataset,
    pillars: [{ ...pillar, document: [press, first], analyst: [], comparison: { statements: [] } }],
  };
  const element = await mount('charter-pillars', { attributes: { open: '' }, data });
  expect(find(element, '.side').textContent).not.toContain(press.text);
  const reported = find(element, '[part="voice reported"]');
  expect(reported.textContent).toMatch(/^\s*Reported\s*The press adds a fund\./);
  expect(boxOf(element, '[part="voice reported"]').top).toBeGreaterThan(boxOf(element, '.side').bottom - 1);
});

test('has the quotations of the analyst under his name, to the point first, and those of others under a heading', async () => {
  const element = await mount('charter-pillars', { attributes: { open: '' } });
  for (const { id } of pillars) {
    const panel = `[data-id="${id}"] [part="panel"]`;
    const speakers = (side: string) =>
      findAll(element, `${panel} ${side} [part="attribution"] > bdi`).map(({ textContent }) => textContent);
    const about = dataset.quotes.filter((quote) => quote.pillars.some((pillar) => pillar === id));
    expect(speakers('').length, id).toBe(about.length);
    expect(new Set(speakers('.analyst')), id).toEqual(new Set(['Azer Garayev']));
    expect(speakers('.others'), id).not.toContain('Azer Garayev');
    const labels = findAll(element, `${panel} [part="label"]`).filter((label) => label.textContent === 'Quotations');
    expect(labels.length, id).toBe(speakers('.others').length > 0 ? 1 : 0);
  }
  expect(find(element, '[data-id="digital-ai"] blockquote').textContent).toContain('promotes structured cooperation');
});

test('sets what one can check beneath what the text says, beside the analyst, where there is room', async () => {
  const element = await mount('charter-pillars', { attributes: { open: 'cybersecurity' }, width: 1280 });
  const panel = '[data-id="cybersecurity"] [part="panel"]';
  const [text, analyst, checks] = ['.text', '.analyst', '.checks'].map((side) => boxOf(element, `${panel} ${side}`));
  expect(checks?.left).toBe(text?.left);
  expect(checks?.top).toBeGreaterThanOrEqual(text?.bottom ?? NaN);
  expect(analyst?.left).toBeGreaterThan(text?.right ?? NaN);
  expect(analyst?.top).toBe(text?.top);
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

test('opens a card by keyboard', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'counterterrorism' } });
  find(element, '[part="details-summary"]').focus();
  await userEvent.keyboard('{Enter}');
  expect(find(element, '[part="details"]').hasAttribute('open')).toBe(true);
});
