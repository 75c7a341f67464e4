/** Lists of typefaces, as designers type them and as CSS takes them. */

/** A name that CSS takes without quotation marks. */
const NAME = /^-?[\p{L}_][\p{L}\p{M}\p{N}_-]*( +[\p{L}_-][\p{L}\p{M}\p{N}_-]*)*$/u;
/** What may stand between quotation marks: nothing that could end them, or the rule around them. */
const QUOTABLE = /^[\p{L}\p{M}\p{N} _.&+-]+$/u;
/** Words that mean a value from elsewhere, and are no typeface. */
const KEYWORDS = /^(inherit|initial|unset|revert|revert-layer|default)$/i;

const fontOf = (name: string): string | undefined => {
  const [, , inner] = /^(["'])(.*)\1$/.exec(name) ?? [];
  if (inner !== undefined) return QUOTABLE.test(inner) ? name : undefined;
  if (KEYWORDS.test(name)) return undefined;
  if (NAME.test(name)) return name;
  return QUOTABLE.test(name) ? `"${name}"` : undefined;
};

/** A list of typefaces as CSS, with quotation marks where a name needs them; undefined where it is none. */
export const fontsOf = (text: string): string | undefined => {
  const names = text.match(/"[^"]*"|'[^']*'|[^,]+/g)?.map((name) => name.trim()) ?? [];
  const fonts = names.filter(Boolean).map(fontOf);
  return fonts.length > 0 && fonts.every((font) => font !== undefined) ? fonts.join(', ') : undefined;
};
