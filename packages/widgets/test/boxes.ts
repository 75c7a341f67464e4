/** Where the parts of elements are on a page, before and after something happens to it. */
import type { Page } from 'playwright';
import { TAGS } from '../src/elements.ts';

/** Resolves when what is there now has been painted. */
export const painted = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });

/** Every part of every element with its box, if it is seen, after a painting, with which scroll snapping is done too. */
export const boxes = async (page: Page) => {
  await painted(page);
  // As one string: there are very many, and Playwright serializes each value by itself.
  const found = await page.locator(TAGS.join()).evaluateAll((elements) =>
    JSON.stringify(
      elements.flatMap((element) => {
        const within = `${element.parentElement?.clientWidth} px: ${element.localName}`;
        return [element, ...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map((node) => {
          const part = `${within} ${node.getAttribute('part') ?? ''}`;
          // What is folded has a box too, but laying all of it out takes seconds.
          if (!node.checkVisibility()) return { part, box: [] };
          const { x, y, width, height } = node.getBoundingClientRect();
          return { part, box: [x, y, width, height] };
        });
      }),
    ),
  );
  return JSON.parse(found) as { part: string; box: number[] }[];
};

type Boxes = Awaited<ReturnType<typeof boxes>>;

/** The parts that moved or changed size. Words in two text nodes may be a tenth of a pixel wider than in one. */
export const moved = (before: Boxes, after: Boxes) =>
  before.flatMap(({ part, box }, index) => {
    const now = after[index];
    const same =
      now?.part === part &&
      now.box.length === box.length &&
      box.every((pixels, side) => Math.abs(pixels - (now.box[side] ?? NaN)) < 0.5);
    return same ? [] : [`${part}: ${box.join(' ')} → ${now?.part} ${now?.box.join(' ')}`];
  });
