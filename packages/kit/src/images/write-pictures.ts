/** Draws the pictures of live pages. Pages are written afterwards, since a page names no picture that could not be drawn. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LivePage, PictureSize } from '@baku-charter/widgets/snippets';
import type { ElementWords } from '@baku-charter/widgets/static';
import type { SiteFacts } from '../site/facts.ts';
import type { LivePageWords } from '../site/page-words.ts';
import { Undrawable } from './fonts.ts';
import { withXmp } from './indexed-png.ts';
import { pillarsImage } from './pillars-image.ts';
import { quoteImage } from './quote-image.ts';
import { timelineImage } from './timeline-image.ts';
import { xmpOf } from './xmp.ts';

/** Draws the picture of a page: of its record, or of all that its element shows. */
const pictureOf = async (
  { element, data, record }: LivePage,
  size: PictureSize,
  around: { words: ElementWords; site: string },
) => {
  if (record !== undefined) return quoteImage(data, record, size, around);
  return element === 'timeline' ? timelineImage(data, around) : pillarsImage(data, around);
};

/** Writes the pictures of a page into its folder. */
const writePicturesOf = async (page: LivePage, words: LivePageWords, facts: SiteFacts, out: string) => {
  const { pictures = [], path } = page;
  const around = { words: page.words, site: facts.name };
  const folder = join(out, path);
  await mkdir(folder, { recursive: true });
  // All sizes at once: while one is drawn, another is compressed.
  const drawn = await Promise.all(
    pictures.map(async (size) => {
      return [size, await pictureOf(page, size, around)] as const;
    }),
  );
  const packet = xmpOf(page, words, facts);
  for (const [size, png] of drawn) await writeFile(join(folder, `${size}.png`), withXmp(png, packet));
};

/** Writes all pictures of some pages. Returns why pages have none that could not be drawn, by their paths. */
export const writePictures = async (
  pages: readonly LivePage[],
  words: LivePageWords,
  facts: SiteFacts,
  out: string,
): Promise<ReadonlyMap<string, string>> => {
  const reasons = new Map<string, string>();
  for (const page of pages) {
    try {
      await writePicturesOf(page, words, facts, out);
    } catch (error) {
      if (!(error instanceof Undrawable)) throw error;
      reasons.set(page.path, error.message);
    }
  }
  return reasons;
};
