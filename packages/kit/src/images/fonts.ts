/**
 * Registers the fonts with the library that draws. It draws and measures text alike on every system, as long as every
 * character is in one of them: https://github.com/Brooooooklyn/canvas, `setTextRenderer`.
 */
import { readFileSync } from 'node:fs';
import { FONT_ROWS, fontPath } from '@baku-charter/fonts';
import { GlobalFonts } from '@napi-rs/canvas';
import { Blob, Face } from 'harfbuzzjs';

/** A name that no font of the machine has, which would be taken instead. */
const nameOf = (family: string) => `Charter ${family}`;

/**
 * The `font` of a canvas. The first family that has a character draws it, so that digits, marks and names look alike
 * in all languages.
 */
export const FONT_STACK = FONT_ROWS.map(({ family }) => `"${nameOf(family)}"`).join(', ');

const characters = new Set<number>();

for (const { family, regular, bold } of FONT_ROWS) {
  for (const path of [regular, bold].map(fontPath)) {
    if (!GlobalFonts.registerFromPath(path, nameOf(family))) throw new Error(`${path} cannot be read as a font.`);
  }
  // All weights of a family have the same characters.
  for (const character of new Face(new Blob(readFileSync(fontPath(regular)))).collectUnicodes()) {
    characters.add(character);
  }
}

/** A picture that cannot be drawn; the message says why. */
export class Undrawable extends Error {}

/** Throws at a character that no font has: the machine would draw it with a font of its own, or as an empty box. */
export const checkCharacters = (text: string): void => {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (characters.has(code) || /[\s\p{Default_Ignorable_Code_Point}]/u.test(character)) continue;
    const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new Undrawable(`no font of the pictures has “${character}” (${number}), which stands in “${text}”`);
  }
};
