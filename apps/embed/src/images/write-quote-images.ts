import { mkdir, writeFile } from 'node:fs/promises';
import type { Slice } from '@baku-charter/core';
import { PICTURE_SIZES } from '@baku-charter/widgets/snippets';
import { quoteImage } from './quote-image.ts';

/** Writes `quote/<id>/<language>/<size>.png` for each quotation of each dataset into a folder. */
export const writeQuoteImages = async (datasets: readonly Slice[], folder: string): Promise<void> => {
  for (const data of datasets) {
    for (const { id } of data.quotes) {
      const path = `${folder}quote/${id}/${data.meta.lang}/`;
      await mkdir(path, { recursive: true });
      // Both at once: while one is drawn, the other is compressed.
      await Promise.all(
        PICTURE_SIZES.map(async (size) => {
          await writeFile(`${path}${size}.png`, await quoteImage(data, id, size));
        }),
      );
    }
  }
};
