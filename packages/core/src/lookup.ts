/** Finds records. All take a dataset, or as much of one as they need. */
import { overlapsEdtf } from './dates.ts';
import type { Dataset, Event, Provision, Quote } from './types.ts';

/** The record with an id, or `undefined`. */
export const findById = <T extends { readonly id: string }>(list: readonly T[], id: T['id']): T | undefined =>
  list.find((record) => record.id === id);

/** The quotations about a pillar. */
export const quotesAbout = ({ quotes }: Pick<Dataset, 'quotes'>, pillar: string): Quote[] =>
  quotes.filter(({ pillars }) => pillars.includes(pillar));

/** The provisions of a pillar, the most important first. */
export const provisionsOf = (
  { pillars, provisions }: Pick<Dataset, 'pillars' | 'provisions'>,
  pillar: string,
): Provision[] => (findById(pillars, pillar)?.provisions ?? []).flatMap((id) => findById(provisions, id) ?? []);

/** The events about a pillar. */
export const eventsAbout = ({ events }: Pick<Dataset, 'events'>, pillar: string): Event[] =>
  events.filter(({ pillars }) => pillars.includes(pillar));

/** The events that share a day with the span between two EDTF dates, both included; an empty bound is open. */
export const eventsBetween = ({ events }: Pick<Dataset, 'events'>, from: string, to: string): Event[] =>
  events.filter(({ date }) => overlapsEdtf(date, from, to));
