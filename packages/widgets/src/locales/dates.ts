import { formatEdtf, parseEdtf } from '@baku-charter/core';

/** What a language says where a date is not exactly known. */
export interface DateWords {
  approximate: (date: string) => string;
  uncertain: (date: string) => string;
  openStart: (date: string) => string;
  openEnd: (date: string) => string;
}

/** Puts EDTF into words, as precise as it is known. */
export const dateIn =
  (locale: string, words: DateWords) =>
  (edtf: string): string => {
    const date = parseEdtf(edtf);
    const text = formatEdtf(edtf, locale);
    if (date?.interval && !date.start) return words.openStart(text);
    if (date?.interval && !date.end) return words.openEnd(text);
    const bounds = [date?.start, date?.end];
    const qualified = bounds.some((bound) => bound?.approximate) ? words.approximate(text) : text;
    return bounds.some((bound) => bound?.uncertain) ? words.uncertain(qualified) : qualified;
  };
