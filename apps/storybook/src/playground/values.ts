/** What can be chosen in the playground: values of custom properties, of which colours may be two. */

export type Property = `--charter-${string}`;

/** The custom properties that were chosen, with their values as CSS. */
export type Chosen = ReadonlyMap<Property, string>;

/** A colour on light pages and on dark ones. */
export type Pair = Readonly<Record<'light' | 'dark', string>>;

/** A colour as pickers write it. */
export const HEX = '#[\\da-f]{6}';
/** The value of a pair. */
export const PAIR = new RegExp(`^light-dark\\((${HEX}), (${HEX})\\)$`, 'i');

/** A chosen colour as it is on light pages and on dark ones. */
export const pairOf = (css: string): Pair => {
  const [, light = css, dark = css] = PAIR.exec(css) ?? [];
  return { light, dark };
};

/** A pair as one value of CSS. */
export const asOne = ({ light, dark }: Pair): string => (light === dark ? light : `light-dark(${light}, ${dark})`);
