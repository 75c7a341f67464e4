/** The fonts that pictures are drawn with: one row per script. A language in a new script needs a row and its files. */
import { fileURLToPath } from 'node:url';

export interface FontRow {
  family: string;
  /** Files in this folder, without `.ttf`. */
  regular: string;
  bold: string;
  /** How much larger its letters are set than Latin ones, to look as large. */
  scale: number;
  /** The height of a line, as a multiple of the size that Latin letters would have. */
  lineHeight: number;
  /** The characters that a browser draws with this font; undefined for the font that draws all others. */
  unicodeRange?: string;
}

const LITERATA: FontRow = {
  family: 'Literata',
  regular: 'Literata-Regular',
  bold: 'Literata-SemiBold',
  scale: 1,
  lineHeight: 1.36,
};

/** Keyed by ISO 15924. */
export const FONTS = {
  Latn: LITERATA,
  Cyrl: LITERATA,
  // Arabic letters are smaller than Latin ones of the same size, and reach further up and down.
  Arab: {
    family: 'Noto Naskh Arabic',
    regular: 'NotoNaskhArabic-Regular',
    bold: 'NotoNaskhArabic-Bold',
    scale: 1.18,
    lineHeight: 1.62,
    unicodeRange: 'U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF',
  },
  Armn: {
    family: 'Noto Serif Armenian',
    regular: 'NotoSerifArmenian-Regular',
    bold: 'NotoSerifArmenian-SemiBold',
    scale: 1,
    lineHeight: 1.4,
    unicodeRange: 'U+530-58F, U+FB13-FB17',
  },
} satisfies Record<string, FontRow>;

/** Each font once, though several scripts may share it. */
export const FONT_ROWS: readonly FontRow[] = [...new Set(Object.values(FONTS))];

const scripts = Object.entries(FONTS).map(([script, row]) => ({
  letter: new RegExp(`\\p{Script=${script}}`, 'u'),
  row,
}));

/** The font for a text, by the script of its first letter; the Latin one where there is no font for that script. */
export const fontFor = (text: string): FontRow => {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return scripts.find(({ letter }) => letter.test(first))?.row ?? FONTS.Latn;
};

/** The path of a font file. */
export const fontPath = (file: string): string => fileURLToPath(new URL(`${file}.ttf`, import.meta.url));
