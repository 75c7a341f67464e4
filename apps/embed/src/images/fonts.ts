/**
 * The fonts of the pictures. Skia draws and measures text alike on every system as long as it needs no font but
 * these: https://github.com/Brooooooklyn/canvas, `setTextRenderer`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';
import { Blob, Face } from 'harfbuzzjs';

// The first family that has a character draws it: digits, marks and names look alike in all languages.
const FAMILIES = {
  'Charter Latin': ['Literata-Regular', 'Literata-SemiBold'],
  'Charter Arabic': ['NotoNaskhArabic-Regular', 'NotoNaskhArabic-Bold'],
};

/** As the `font` of a canvas wants them. */
export const FONT_FAMILIES = Object.keys(FAMILIES)
  .map((family) => `"${family}"`)
  .join(', ');

const characters = new Set<number>();

for (const [family, files] of Object.entries(FAMILIES)) {
  for (const file of files) {
    const path = fileURLToPath(new URL(`fonts/${file}.ttf`, import.meta.url));
    if (!GlobalFonts.registerFromPath(path, family)) throw new Error(`${path} cannot be read as a font.`);
    // All weights of a family have the same characters.
    if (file.endsWith('-Regular')) {
      for (const character of new Face(new Blob(readFileSync(path))).collectUnicodes()) characters.add(character);
    }
  }
}

/** Throws at a character that none of the fonts has: it would come from whatever font the machine has, or as an empty box. */
export const checkCharacters = (text: string, where: string): void => {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (characters.has(code) || /[\s\p{Default_Ignorable_Code_Point}]/u.test(character)) continue;
    throw new Error(
      `No font in apps/embed/src/images/fonts has “${character}” (U+${code.toString(16).toUpperCase().padStart(4, '0')}), ` +
        `which stands in “${text}” (${where}). Add a font that has it, and name it in apps/embed/src/images/fonts.ts.`,
    );
  }
};
