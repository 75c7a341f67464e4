import { formatEdtf, parseEdtf } from '@baku-charter/core';
import type { Html } from './html.ts';
import type { Strings } from './locales/en.ts';

const inWords = (edtf: string, t: Strings) => {
  const date = parseEdtf(edtf);
  const text = formatEdtf(edtf, t.dateLocale);
  if (date?.interval && !date.start) return t.openStart(text);
  if (date?.interval && !date.end) return t.openEnd(text);
  const bounds = [date?.start, date?.end];
  const qualified = bounds.some((bound) => bound?.approximate) ? t.approximateDate(text) : text;
  return bounds.some((bound) => bound?.uncertain) ? t.uncertainDate(qualified) : qualified;
};

/** A date in words, as precise as it is known; `<time>` only where HTML can express it. */
export const dateContent = (html: Html, edtf: string, t: Strings): unknown => {
  const text = inWords(edtf, t);
  // HTML's datetime knows days, months and years, but no intervals and no qualifiers.
  return /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? html`<time datetime=${edtf}>${text}</time>` : text;
};
