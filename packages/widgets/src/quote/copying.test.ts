import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventsDuring, find, findAll, focused, mount } from '../../test/helpers.ts';
import { quoteExamples } from './charter-quote.examples.ts';
import './define.ts';

afterEach(() => vi.restoreAllMocks());

test('copies both, each marked, where our translation leads', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await mount('charter-quote', quoteExamples.Translation);
  await userEvent.click(page.getByRole('button', { name: 'Copy quotation' }));
  await expect
    .poll(() => write.mock.lastCall?.[0])
    .toMatch(
      /^Unofficial translation: “Your visit .+”\nOriginal, in Armenian: “Ձեր .+”\n— Nikol Pashinyan, Prime Minister/,
    );
});

const topOf = (node: Element) => node.getBoundingClientRect().top;

/** Copies by the button of that name. That of the citation stands beneath it. */
const copyBy = async (element: Element, name: string) => {
  const button = page.getByRole('button', { name });
  const citation = find(element, '[part="citation"]') as HTMLDetailsElement;
  if (/citation|المرجع/.test(name) && !citation.open) await userEvent.click(find(element, '[part="cite"]'));
  await userEvent.click(button);
};

const citation =
  "Trend News Agency via MENAFN, “JD Vance's Visit To Baku Boosts High Diplomacy And Strategic Turnaround - Analyst”, 11 February 2026";

test.each([
  ['Copy quotation', 'quotation', /^“This Charter provides .+”\n— Azer Garayev, political analyst\. Trend News Agency/],
  ['Copy citation', 'citation', new RegExp(`^${citation}`)],
] as const)('copies and says so: %s', async (name, format, words) => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const element = await mount('charter-quote', quoteExamples.Card);
  const heard = await eventsDuring('charter-copy', async () => {
    await copyBy(element, name);
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
  });
  expect(write.mock.lastCall?.[0]).toMatch(words);
  expect(heard.map((event) => [event.kind, event.id, event.format])).toEqual([['quote', 'q4-s1', format]]);
  expect(focused(element)).toBe(find(element, `[part="copy-${format}"]`));
});

test.each([
  ['en', 320],
  ['az', 320],
  ['ru', 320],
  ['tr', 320],
  ['ar', 320],
  ['ar', 600],
])('stays where it was when it says so, and buttons stay together: %s, %i px', async (lang, width) => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const element = await mount('charter-quote', {
    ...quoteExamples.Card,
    attributes: { ...quoteExamples.Card.attributes, lang },
    width,
  });
  const buttons = () =>
    findAll(element, '[part="copy-quotation"], [part="cite"]').map((node) => {
      const { left, top } = node.getBoundingClientRect();
      return { left, top: top - topOf(element) };
    });
  const before = buttons();
  expect(Math.abs((before[0]?.top ?? 0) - (before[1]?.top ?? 99))).toBeLessThan(2);
  await userEvent.click(find(element, '[part="copy-quotation"]'));
  await expect.poll(() => find(element, '[part="status"]').textContent).not.toBe('');
  expect(buttons()).toEqual(before);
});

test('shows the citation that it copies, in one act, and moves neither the link nor the buttons', async () => {
  // Narrower than the window, in which a scroll bar may appear; and a click may scroll the page.
  const element = await mount('charter-quote', { ...quoteExamples.Card, width: 600 });
  const top = (node: Element) => Math.round(topOf(node) - topOf(element));
  const tops = () => findAll(element, '[part="actions"] :is(a, summary), [part="copy-quotation"]').map(top);
  const before = tops();
  expect(find(element, '[part="citation-text"]').checkVisibility()).toBe(false);
  await userEvent.click(find(element, '[part="cite"]'));
  expect(find(element, '[part="citation-text"]').innerText).toContain(citation);
  expect(tops()).toEqual(before);
});

test('copies a citation that reads from right to left, where the language does', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const element = await mount('charter-quote', { attributes: { 'quote-id': 'q4-s1', lang: 'ar' } });
  await copyBy(element, 'نسخ المرجع');
  await expect.poll(() => write.mock.lastCall?.[0]).toBeDefined();
  const paper = document.createElement('p');
  paper.dir = 'rtl';
  paper.textContent = write.mock.lastCall?.[0] ?? '';
  document.body.replaceChildren(paper);
  const leftOf = (words: string) => {
    const [node] = paper.childNodes;
    const range = new Range();
    const start = paper.textContent.indexOf(words);
    if (!node || start < 0) throw new Error(`There is no "${words}" in ${paper.textContent}`);
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range.getBoundingClientRect().left;
  };
  // On one line, what comes later must stand further to the left.
  paper.style.whiteSpace = 'nowrap';
  const positions = ['MENAFN', 'JD Vance', '11', '2026'].map(leftOf);
  expect(positions).toEqual(positions.toSorted((a, b) => b - a));
});

test('shows the words selected when the browser does not allow copying', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const element = await mount('charter-quote', quoteExamples.Card);
  const heard = await eventsDuring('charter-copy', async () => {
    await copyBy(element, 'Copy citation');
    await expect.element(page.getByRole('textbox')).toBeVisible();
  });
  const field = find(element, 'textarea') as HTMLTextAreaElement;
  expect(heard).toEqual([]);
  expect(focused(element)).toBe(field);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain(citation);
  await expect.element(page.getByRole('status')).toHaveTextContent('did not allow copying');
});

test('removes the selected words with Escape, and gives the focus back to the button', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const element = await mount('charter-quote', quoteExamples.Card);
  await copyBy(element, 'Copy citation');
  await expect.element(page.getByRole('textbox')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await element.updateComplete;
  expect(findAll(element, 'textarea')).toEqual([]);
  expect(find(element, '[part="status"]').textContent).toBe('');
  expect(focused(element)?.textContent).toBe('Copy citation');
});

test('announces every copy, even when the message is the same as before', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const element = await mount('charter-quote', quoteExamples.Card);
  const status = find(element, '[part="status"]');
  const said: string[] = [];
  for (const name of ['Copy citation', 'Copy quotation', 'Copy citation']) {
    await copyBy(element, name);
    await expect.poll(() => status.textContent).not.toBe(said.at(-1) ?? '');
    said.push(status.textContent);
  }
  expect(said.map((words) => words.trim())).toEqual(['Copied.', 'Copied.', 'Copied.']);
});

test('forgets what it said of one quotation when it shows another', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const element = await mount('charter-quote', quoteExamples.Card);
  await copyBy(element, 'Copy citation');
  await expect.element(page.getByRole('textbox')).toBeVisible();
  element.quoteId = 'q5-s1';
  await element.updateComplete;
  expect(findAll(element, 'textarea')).toEqual([]);
  expect(find(element, '[part="status"]').textContent).toBe('');
});

test('shares with the dialog of the platform, with a link to the quotation', async () => {
  const share = vi.fn<Navigator['share']>(() => Promise.resolve());
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  await mount('charter-quote', quoteExamples.Card);
  const heard = await eventsDuring('charter-share', () => userEvent.click(page.getByRole('button', { name: 'Share' })));
  expect(share.mock.lastCall?.[0]?.text).toContain('This Charter provides');
  expect(share.mock.lastCall?.[0]?.url).toMatch(/#charter-quote-q4-s1$/);
  await expect.poll(() => heard.map(({ method }) => method)).toEqual(['web-share']);
  Reflect.deleteProperty(navigator, 'share');
});

test('offers to share only where the platform can', async () => {
  Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
  const element = await mount('charter-quote', quoteExamples.Card);
  expect(findAll(element, '[part="share"]')).toEqual([]);
  Reflect.deleteProperty(navigator, 'share');
});
