/**
 * Every example in a language that a script makes from English. Its letters have accents, so that a plain letter was
 * never translated; its texts are 40 % longer, so that what is cut off does not fit.
 */
import { type Dataset, dataset } from '@baku-charter/core';
import { PSEUDO_ROWS, type PseudoLanguage, pseudoDataset, pseudoWords } from '@baku-charter/core/pseudo';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXAMPLES } from '../generated/examples.ts';
import { WORDS } from '../generated/words.ts';
import { find, findAll, mount } from '../test/helpers.ts';
import { TAGS } from './elements.ts';
import type { Example } from './example.ts';
import type { Packs } from './packs.ts';
import '../generated/define.ts';

const LANGUAGES = Object.keys(PSEUDO_ROWS) as PseudoLanguage[];

beforeAll(() => {
  for (const tag of TAGS) {
    const { packs } = customElements.get(tag) as unknown as { packs: Packs };
    for (const lang of LANGUAGES) {
      packs.set(lang, { data: pseudoDataset(dataset, lang), words: pseudoWords(WORDS.en, lang) });
    }
  }
});
beforeEach(() => {
  // Some examples show what happens when something is wrong, and warn.
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

// An example that sets its own language is not shown in another.
const examples = Object.entries(EXAMPLES).flatMap(([tag, named]) =>
  Object.entries(named)
    .filter(([, { attributes }]) => attributes['lang'] === undefined)
    .map(([name, example]) => [tag as keyof typeof EXAMPLES, name, example] as const),
);

/** The data of an example in a pseudo-language. Broken data only says that it is in that language. */
const dataIn = (lang: PseudoLanguage, data: unknown) => {
  if (data === undefined) return undefined;
  try {
    return pseudoDataset(data as Dataset, lang);
  } catch {
    return { ...(data as object), meta: { lang } };
  }
};

const mountIn = (lang: PseudoLanguage, tag: keyof typeof EXAMPLES, { attributes, data, ...example }: Example) =>
  mount(tag, { ...example, data: dataIn(lang, data), attributes: { lang, ...attributes } });

/** Attributes whose words are read out or shown. */
const READ = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/**
 * What is the same in every language: locators of the document, such as III.2, and the zone of a time. "French" comes
 * from the browser, which has no name for it in a pseudo-language and takes the English one.
 */
const SIGNS = /\b[A-Z]+\.?\d+\b|\bUTC\b|\bFrench\b/g;

/** Words of the interface and texts of the data that come out in plain letters. Verbatim words and names are marked. */
const plainWords = (element: Element): string[] => {
  const { shadowRoot: root } = element;
  if (!root) return ['There is no shadow root.'];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts: string[] = [];
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes;
    const owner = node instanceof Element ? node : node.parentElement;
    if (owner?.closest('style, [translate="no"]')) continue;
    if (node instanceof Element) texts.push(...READ.flatMap((name) => node.getAttribute(name) ?? []));
    else texts.push(node.textContent ?? '');
  }
  return texts.map((text) => text.trim()).filter((text) => /[a-z]/i.test(text.replace(SIGNS, '')));
};

const openAll = (element: Element) => {
  for (const details of findAll(element, 'details')) details.setAttribute('open', '');
};

/**
 * Boxes whose content is wider than they are. What only screen readers say has no width, and the name of a mark on the
 * axis stands beside it; where that leaves the element, a box around it is too narrow.
 */
const cutOff = (element: Element): string[] =>
  [element, ...findAll(element, '*')]
    .filter((box) => !box.closest('.unseen, .placed'))
    .filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth)
    .filter((box) => !/auto|scroll/.test(getComputedStyle(box).overflowX))
    .map(
      (box) =>
        `${box.localName}[part="${box.getAttribute('part') ?? ''}" class="${box.className}"]: ${box.scrollWidth} > ${box.clientWidth}`,
    );

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each(examples)('%s says everything in words that were translated: %s', async (tag, _name, example) => {
    const element = await mountIn(lang, tag, example);
    expect(plainWords(element)).toEqual([]);
  });

  test.each(examples)('%s cuts nothing off in 360 px: %s', async (tag, _name, example) => {
    const element = await mountIn(lang, tag, { width: 360, ...example });
    openAll(element);
    expect(cutOff(element)).toEqual([]);
  });

  test.each(['copied', 'refused'])('a quotation says in translated words that it was %s', async (outcome) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    if (outcome === 'copied') write.mockResolvedValue();
    else write.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const element = await mountIn(lang, 'charter-quote', { attributes: { 'quote-id': 'q4-s1' }, width: 360 });
    find(element, '[part="copy-quotation"]').click();
    await expect.poll(() => find(element, '[part="status"]').textContent).toMatch(/\p{L}/u);
    expect(plainWords(element)).toEqual([]);
    expect(cutOff(element)).toEqual([]);
  });
});
