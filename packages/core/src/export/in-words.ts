/** What every exporter that people read says in the same words: dates, times, places, names. */
import { edtfInWords } from '../dates.ts';
import { findById } from '../lookup.ts';
import type { Dataset, Event, EventTime } from '../types.ts';
import type { Words } from './words/en.ts';

type DateWords = Pick<Words, 'dateLocale' | 'about' | 'uncertain' | 'until' | 'from'>;

/** A date as precise as it is known. Intl's thin spaces go: not every plain-text reader has a glyph for them. */
export const dateInWords = (value: string, w: DateWords): string =>
  edtfInWords(value, w.dateLocale, w).replace(/[\u2009\u202F]/g, ' ');

/** A time of day as far as it is known, with its zone. */
export const timeInWords = ({ at, notBefore, notAfter, zone, approximate, basis }: EventTime, w: Words): string => {
  const bound = (clock: string) => (approximate ? w.about(clock) : clock);
  const time =
    at !== undefined
      ? w.at(bound(at))
      : notBefore !== undefined && notAfter !== undefined
        ? w.between(bound(notBefore), bound(notAfter))
        : notBefore !== undefined
          ? w.notBefore(bound(notBefore))
          : w.notAfter(bound(notAfter ?? ''));
  return `${time} (UTC${zone}${basis === 'inferred' ? w.comma + w.inferred : ''})`;
};

/** Where something happened: the place and all that contain it, or the channel. */
export const whereInWords = (data: Dataset, { place, channel }: Pick<Event, 'place' | 'channel'>, w: Words): string => {
  const names = new Map<string, string>();
  let next = place;
  // Places may contain each other in a circle; no rule forbids it.
  while (next !== undefined && !names.has(next)) {
    const found = findById(data.places, next);
    if (found) names.set(next, nameInWords(found.name, found, w));
    next = found?.partOf;
  }
  return names.size > 0 ? [...names.values()].join(w.comma) : channel ? w.channels[channel] : '';
};

interface Rendered {
  readonly rendering?: 'ours' | undefined;
  readonly original?: { readonly text: string } | undefined;
}

/** A name or title, marked where it is our own rendering, with the form it goes back to. */
export const nameInWords = (name: string, { rendering, original }: Rendered, w: Words): string =>
  rendering
    ? `${name} (${[w.ourRendering, ...(original && original.text !== name ? [original.text] : [])].join(': ')})`
    : name;

/** The names of people and organizations. */
export const namesInWords = (data: Dataset, ids: readonly string[], w: Words): string =>
  ids
    .flatMap((id) => findById(data.people, id) ?? findById(data.organizations, id) ?? [])
    .map((named) => nameInWords(named.name, named, w))
    .join(w.comma);
