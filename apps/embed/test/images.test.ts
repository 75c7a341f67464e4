/** The pictures that the build wrote, read by a library that has not written them. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Dataset, Reach } from '@baku-charter/core';
import { indexedPng, measure, pillarsImage, quoteImage, set, timelineImage } from '@baku-charter/kit/site';
import {
  allSaid,
  livePages,
  pictureAlt,
  pictureWords,
  pillarsPicture,
  saidInPillars,
  saidInTimeline,
  timelinePicture,
} from '@baku-charter/widgets/snippets';
import { elementWordsFor, pillarsHtml, quoteHtml } from '@baku-charter/widgets/static';
import { createCanvas, type ImageData, loadImage } from '@napi-rs/canvas';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { editions, NAME } from '../src/editions.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const PAPER = 0xfaf9f5;
const ACCENT = 0x0b4a6f;
const VOICE = 0x8a1f55;
/** Pixels that an app may crop from a picture or cover with rounded corners. */
const EDGE = 24;

const datasets = editions.map(({ data }) => data);
/** What stands around the data in a picture. */
const around = (data: Dataset) => ({ words: elementWordsFor(data), site: NAME });

const records = datasets.flatMap((data) => data.quotes.map(({ id }) => ({ data, id, lang: data.meta.lang })));
const inLanguage = (lang: string): Dataset => {
  const data = datasets.find(({ meta }) => meta.lang === lang);
  if (!data) throw new Error(`no data in ${lang}`);
  return data;
};

/** The pixels of a picture. */
const pixelsOf = async (png: Uint8Array): Promise<ImageData> => {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
};

/** The pixels in an area that something was drawn on. */
const inked = ({ data, width }: ImageData, [left, top, right, bottom]: [number, number, number, number]) => {
  const found: { x: number; y: number; color: number }[] = [];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      const color = ((data[at] ?? 0) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0);
      if (color !== PAPER) found.push({ x, y, color });
    }
  }
  return found;
};

/** The texts of a node, a string for each: words in neighbouring elements are not joined. */
const textsIn = (node: Node): string[] =>
  node.nodeType === node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].flatMap(textsIn);

const changed = (data: Dataset, text: string): Dataset => ({
  ...data,
  quotes: data.quotes.map((quote) => ({ ...quote, text })),
});

test.each(['1200x630', '1080x1080'])(
  'every quotation has a picture of %s in every language, with an empty edge',
  async (size) => {
    const [width = 0, height = 0] = size.split('x').map(Number);
    for (const { id, lang } of records) {
      const file = await readFile(`${DIST}quote/${id}/${lang}/${size}.png`);
      const png = await pixelsOf(file);
      expect([png.width, png.height], `${id} ${lang}`).toEqual([width, height]);
      expect(file.length, `${id} ${lang}`).toBeLessThan(120_000);
      const edge = [
        ...inked(png, [0, 0, width, EDGE]),
        ...inked(png, [0, height - EDGE, width, height]),
        ...inked(png, [0, 0, EDGE, height]),
        ...inked(png, [width - EDGE, 0, width, height]),
      ];
      expect(edge, `${id} ${lang}`).toEqual([]);
      expect(inked(png, [width / 4, height / 4, 0.75 * width, height / 2]).length, `${id} ${lang}`).toBeGreaterThan(
        1000,
      );
    }
  },
);

test('says in the picture and in its alternative text what the element says, word for word', () => {
  // An Arabic comma is followed by an invisible mark, which belongs to no word.
  // The marks of what leads are nodes of their own in the element.
  const wordsOf = (text: string) => text.split(/[\s.,،:\u200f“”«»…]+/).filter(Boolean);
  for (const { data, id } of records) {
    const element = JSDOM.fragment(quoteHtml(data, id));
    // A picture has no links, and leaves out that other wordings exist and that the source translates.
    for (const part of element.querySelectorAll('[part="source"], [part="wording"], [part="unfold"]')) part.remove();
    // Its caption is at its foot, beneath the original.
    const original = element.querySelector('[part="original"]');
    if (original) element.querySelector('figcaption')?.before(original);
    else element.querySelector('[part="label"]')?.remove();
    const ofElement = textsIn(element).flatMap(wordsOf);
    const { agreement } = pictureWords(data, id);
    expect(wordsOf(pictureAlt(data, id)), id).toEqual([...ofElement, ...wordsOf(agreement.text)]);
    const drawn = allSaid(pictureWords(data, id, elementWordsFor(data), NAME)).flatMap(({ text }) => wordsOf(text));
    expect(drawn, id).toEqual([...ofElement, ...wordsOf(agreement.text), ...wordsOf(NAME)]);
  }
});

test('loses no word between two lines', () => {
  for (const { data, id } of records) {
    for (const said of allSaid(pictureWords(data, id))) {
      const { lines, width } = set(measure(said, { color: '#000' }), 30, 500);
      const joined = (text: string) => text.replace(/\s/g, '');
      expect(joined(lines.join(''))).toBe(joined(said.text));
      expect(width).toBeLessThanOrEqual(500);
    }
  }
});

test('joins the letters of Arabic', () => {
  const widthOf = (text: string) => set(measure({ text, lang: 'ar' }, { color: '#000' }), 30, 5000).width;
  const words = 'محلل سياسي';
  expect(widthOf(words)).toBeLessThan(widthOf(Array.from(words).join('\u200C')) - 5);
});

/** A wide picture that the build wrote. */
const picture = async (id: string, lang: string) => pixelsOf(await readFile(`${DIST}quote/${id}/${lang}/1200x630.png`));
const inVoice = (png: ImageData, area: [number, number, number, number]) =>
  inked(png, area).filter(({ color }) => color === VOICE);

test('looks like the card: a rule in the colour of the voice above, and a mark that hangs where the words begin', async () => {
  // Where there is a label, the mark stands below it.
  for (const [lang, left, top] of [
    ['en', 44, 60],
    ['az', 44, 90],
    ['ar', 1126, 90],
  ] as const) {
    const png = await picture('q3-s1', lang);
    const rule = inVoice(png, [0, 0, 1200, 52]).map(({ x }) => x);
    expect([Math.min(...rule), Math.max(...rule)], lang).toEqual([44, 1155]);
    expect(inVoice(png, [left, top, left + 30, 400]).length, lang).toBeGreaterThan(50);
  }
});

test('marks a translation as ours in the colour of the voice, and nothing where the words are in the language of the picture', async () => {
  // Above the words there is room for the label alone, to the right of where the mark hangs.
  const labelOf = async (lang: string) => inVoice(await picture('q3-s1', lang), [84, 56, 400, 200]).length;
  expect(await labelOf('ru')).toBeGreaterThan(200);
  expect(await labelOf('en')).toBe(0);
});

test('keeps the colour of the analyst for the analyst', async () => {
  const ofVance = await picture('vance-underappreciated', 'az');
  expect(inVoice(ofVance, [0, 0, 1200, 630])).toEqual([]);
});

test('mirrors the Arabic picture', async () => {
  const [english, arabic] = [await picture('q4-s1', 'en'), await picture('q4-s1', 'ar')];
  // The name of the agreement is bold, that of the site is not: the darker end of the foot is where lines begin.
  const dark = (png: ImageData, left: number) =>
    inked(png, [left, 550, left + 300, 600]).filter(({ color }) => color < 0x303030).length;
  expect(dark(english, 44)).toBeGreaterThan(2 * dark(english, 856));
  expect(dark(arabic, 856)).toBeGreaterThan(2 * dark(arabic, 44));
});

test('sets Arabic in lines as wide as there is room', () => {
  const { lines, width } = set(measure({ text: 'كلمة '.repeat(60).trim(), lang: 'ar' }, { color: '#000' }), 30, 1000);
  expect(width).toBeGreaterThan(850);
  expect(width * lines.length).toBeLessThan(1000 * (lines.length + 1));
});

test('draws other data, and names a character that no font has', async () => {
  const data = inLanguage('en');
  expect(
    (await pixelsOf(await quoteImage(changed(data, 'Naïve. Ő, Ħ, ƒ, Ў, Ғ, پ'), 'q1-s1', '1200x630', around(data))))
      .width,
  ).toBe(1200);
  await expect(quoteImage(changed(data, 'Peace 和平'), 'q1-s1', '1200x630', around(data))).rejects.toThrow(
    /“和” \(U\+548C\), which stands in “.*Peace 和平.*”/,
  );
  await expect(
    quoteImage(changed(data, 'Many words. '.repeat(200)), 'q1-s1', '1200x630', around(data)),
  ).rejects.toThrow(/quotation "q1-s1" has more words than/);
  await expect(quoteImage(data, 'nobody', '1200x630', around(data))).rejects.toThrow(
    'There is no quotation "nobody" in the data.',
  );
});

test('merges colours that a palette has no room for into similar ones', async () => {
  const colors = Array.from({ length: 32 * 32 }, (_, index) => [(index % 32) * 8, (index >> 5) * 8, 0, 255]);
  const gradient = Uint8ClampedArray.from(colors.flat());
  const { data, width, height } = await pixelsOf(await indexedPng(gradient, 32, 32));
  expect([width, height]).toEqual([32, 32]);
  expect(data.every((value, index) => Math.abs(value - (gradient[index] ?? 0)) < 16)).toBe(true);
});

/** What a picture of the pillars shows in an area, by colour. */
const colours = (png: ImageData, area: [number, number, number, number]) => {
  const counts = new Map<number, number>();
  for (const { color } of inked(png, area)) counts.set(color, (counts.get(color) ?? 0) + 1);
  return counts;
};

test('the page of all pillars has a picture in every language, with an empty edge, which its page names', async () => {
  for (const { meta } of datasets) {
    const file = await readFile(`${DIST}pillars/${meta.lang}/1200x630.png`);
    const png = await pixelsOf(file);
    expect([png.width, png.height], meta.lang).toEqual([1200, 630]);
    expect(file.length, meta.lang).toBeLessThan(120_000);
    const edge: [number, number, number, number][] = [
      [0, 0, 1200, EDGE],
      [0, 630 - EDGE, 1200, 630],
      [0, 0, EDGE, 630],
      [1200 - EDGE, 0, 1200, 630],
    ];
    expect(
      edge.flatMap((area) => inked(png, area)),
      meta.lang,
    ).toEqual([]);
    const page = new JSDOM(await readFile(`${DIST}pillars/${meta.lang}/index.html`, 'utf8')).window.document;
    const content = (property: string) => page.querySelector(`[property="${property}"]`)?.getAttribute('content') ?? '';
    expect(content('og:image')).toMatch(new RegExp(`/pillars/${meta.lang}/1200x630\\.png$`));
    for (const pillar of inLanguage(meta.lang).pillars) expect(content('og:image:alt')).toContain(pillar.title);
    expect(page.querySelector('[name="twitter:card"]')?.getAttribute('content')).toBe('summary_large_image');
  }
});

test('the picture of the pillars says the words of the matrix, and draws a diamond only where the data places a word', async () => {
  const data = inLanguage('en');
  const withReach = (reach?: Reach): Dataset => ({
    ...data,
    pillars: data.pillars.map(({ comparison: { match, statements }, ...pillar }) => ({
      ...pillar,
      comparison: { match, statements, ...(reach && { reach }) },
    })),
  });
  const words = (given: Dataset) =>
    saidInPillars(pillarsPicture(given, elementWordsFor(given))).map(({ text }) => text);
  expect(words(withReach())).toContain('verbs of the text');
  expect(words(withReach())).not.toContain('the analyst’s word, where it can be compared');
  expect(words(withReach('done'))).toContain('the analyst’s word, where it can be compared');
  const matrix = JSDOM.fragment(pillarsHtml(data, { layout: 'matrix' }));
  const titles = [...matrix.querySelectorAll('[part="heading"]')].map((heading) => heading.textContent);
  expect(words(data).filter((text) => titles.includes(text))).toEqual(titles);
  // The last step of all rows.
  const last: [number, number, number, number] = [810, 150, 836, 550];
  const plum = async (given: Dataset) =>
    colours(await pixelsOf(await pillarsImage(given, around(given))), last).get(VOICE) ?? 0;
  expect(await plum(withReach())).toBe(0);
  expect(await plum(withReach('done'))).toBeGreaterThan(100);
});

test('mirrors the Arabic picture of the pillars', async () => {
  const read = async (lang: string) => pixelsOf(await readFile(`${DIST}pillars/${lang}/1200x630.png`));
  const mark: [number, number, number, number] = [870, 150, 910, 550];
  const mirrored: [number, number, number, number] = [290, 150, 330, 550];
  const [english, arabic] = [await read('en'), await read('ar')];
  expect(colours(english, mark).get(ACCENT)).toBeGreaterThan(500);
  expect(colours(arabic, mirrored).get(ACCENT)).toBeGreaterThan(500);
});

test('says what to do where the titles of pillars are too long for the picture', async () => {
  const data = inLanguage('en');
  const pillars = data.pillars.map((pillar) => ({ ...pillar, title: 'A very long title. '.repeat(8) }));
  await expect(pillarsImage({ ...data, pillars }, around(data))).rejects.toThrow(
    /the pillars have more words than .*shorten/,
  );
});

test('the timeline has a picture in every language, with the signing among what came before and after it', async () => {
  for (const data of datasets) {
    const { lang } = data.meta;
    const png = await pixelsOf(await readFile(`${DIST}timeline/${lang}/1200x630.png`));
    expect([png.width, png.height], lang).toEqual([1200, 630]);
    expect(inked(png, [0, 0, 1200, EDGE]), lang).toEqual([]);
    const { rows } = timelinePicture(data, elementWordsFor(data));
    const signing = rows.findIndex(({ isSigning }) => isSigning);
    expect(signing, lang).toBeGreaterThan(0);
    expect(signing, lang).toBeLessThan(rows.length - 1);
    // Its mark and its title have the colour of the text; nothing else has, but the name of the agreement in the foot.
    expect(inked(png, [0, 100, 1200, 540]).filter(({ color }) => color === ACCENT).length, lang).toBeGreaterThan(500);
  }
});

test('the picture of the timeline spans the time of the events in it, and not of those that it leaves out', () => {
  for (const data of datasets) {
    const words = elementWordsFor(data);
    const { rows, span } = timelinePicture(data, words);
    expect(rows.length).toBeLessThan(data.events.length);
    expect(span?.text).toContain('2026');
    expect(span?.text).not.toContain('2008');
  }
});

test('the alternative text of the timeline says all that its picture says, but for the time it spans', () => {
  for (const data of datasets) {
    const words = elementWordsFor(data);
    const alt = livePages(data).find(({ path }) => path === `timeline/${data.meta.lang}/`)?.alt ?? '';
    const { span } = timelinePicture(data, words);
    const said = saidInTimeline(timelinePicture(data, words)).filter(({ text }) => text !== span?.text);
    expect(said.length).toBeGreaterThan(8);
    for (const { text } of said) expect(alt, text).toContain(text);
  }
});

test('a timeline with longer titles than a picture can hold is refused with a reason', async () => {
  const data = inLanguage('en');
  const long = { ...data, events: data.events.map((event) => ({ ...event, title: `${event.title} `.repeat(12) })) };
  await expect(timelineImage(long, around(data))).rejects.toThrow(/shorten the longest/);
});
