import type { Html } from './html.ts';
import type { Strings } from './locales/en.ts';

/** A date in words, as precise as it is known; `<time>` only where HTML can express it. */
export const dateContent = (html: Html, edtf: string, t: Strings): unknown =>
  // HTML's datetime knows days, months and years, but no intervals and no qualifiers.
  /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? html`<time datetime=${edtf}>${t.date(edtf)}</time>` : t.date(edtf);
