/** Helpers for the nodes of the JSON-LD graph: identifiers, dates, texts with a language, claims. */
import { type PartialDate, parseEdtf } from '../dates.ts';
import { dateInWords, timeInWords } from '../in-words.ts';
import type { Dataset, EventRecord, Statement } from '../types.ts';
import type { Words } from '../words.ts';

/** `undefined` for what ISO 8601 cannot express: https://schema.org/Date */
const isoDate = (part: PartialDate | undefined) => {
  if (!part || part.approximate || part.uncertain || part.season || part.unspecified) return undefined;
  const { year, month, day } = part;
  const digits = [month, day].flatMap((value) => (value === undefined ? [] : [String(value).padStart(2, '0')]));
  return [String(year).padStart(4, '0'), ...digits].join('-');
};

/** A date in ISO 8601, if that can express it. */
export const isoDateOf = (edtf: string | undefined): string | undefined => {
  const date = edtf === undefined ? undefined : parseEdtf(edtf);
  return date?.interval ? undefined : isoDate(date?.start);
};

/** When an event began and ended in ISO 8601, if that can express it. */
export const periodOf = ({ date: edtf, time }: Pick<EventRecord, 'date' | 'time'>) => {
  const date = parseEdtf(edtf);
  const [startDate, endDate] = [isoDate(date?.start), isoDate(date?.end)];
  const exact = time?.at !== undefined && !time.approximate && !date?.interval && date?.start?.day !== undefined;
  return { startDate: startDate && exact ? `${startDate}T${time.at}:00${time.zone}` : startDate, endDate };
};

/** A term of our own, for what schema.org has no term. */
export const typeIri = (kind: string, value: string): string => `urn:charter:${kind}:${value}`;

/** The kinds that have nodes in the graph, so that something can be about them. */
const SUBJECTS = [
  'sections',
  'pillars',
  'provisions',
  'events',
  'quotes',
  'people',
  'organizations',
  'places',
  'sources',
  'terms',
] as const;

/** What the nodes of one dataset are written with. */
export const termsOf = (data: Dataset, w: Words) => {
  const { meta, charter } = data;
  // A URN and no web address, so that ids are the same on every host. No registered namespace fits.
  const iri = (kind: string, id?: string) => ['urn:charter', meta.id, kind, ...(id ? [id] : [])].join(':');
  const ref = (kind: string, id: string) => ({ '@id': iri(kind, id) });
  const refs = (kind: string, ids: readonly string[]) => ids.map((id) => ref(kind, id));
  const people = new Set(data.people.map(({ id }) => id));
  const agent = (id: string) => ref(people.has(id) ? 'people' : 'organizations', id);
  // Collected once, since a search per unknown would take quadratic time.
  const kinds = new Map<string, Set<string>>();
  for (const kind of SUBJECTS) {
    for (const { id } of kind === 'sections' ? charter.sections : data[kind]) {
      kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
    }
  }

  const tagged = (text: string, lang: string) => (lang === meta.lang ? text : { '@value': text, '@language': lang });
  const claim = (about: string, { text, voice, sources }: Statement, index: number | string) => ({
    '@type': 'Claim',
    '@id': `${about}:claim:${index}`,
    additionalType: [typeIri('voice', voice)],
    text,
    about: { '@id': about },
    appearance: refs('sources', sources),
  });

  return {
    w,
    iri,
    ref,
    refs,
    tagged,
    claim,
    claims: (about: string, statements: readonly Statement[]) =>
      statements.map((statement, index) => claim(about, statement, index + 1)),
    cited: (statements: readonly Pick<Statement, 'sources'>[]) =>
      refs('sources', [...new Set(statements.flatMap(({ sources }) => sources))]),
    /** The original of a name that is our own rendering. */
    original: ({ original }: { readonly original?: { readonly text: string; readonly lang: string } | undefined }) =>
      original && tagged(original.text, original.lang),
    /** A person or an organization. */
    agent,
    participants: (ids: readonly string[]) => ids.map(agent),
    /** References to all records with one of the ids. Records of different kinds may have the same id. */
    subjects: (ids: readonly string[]) =>
      [...new Set(ids)].flatMap((id) => [...(kinds.get(id) ?? [])].map((kind) => ref(kind, id))),
    /** Statements as one text. It names every voice but `reported`, and has the date in words if ISO 8601 cannot express it. */
    description: (when: Pick<EventRecord, 'date' | 'time'>, statements: readonly Statement[]) => {
      const date = parseEdtf(when.date);
      const { startDate, endDate } = periodOf(when);
      const isSaid = (!date?.start || startDate) && (!date?.end || endDate) && (!when.time || startDate?.includes('T'));
      const words = [dateInWords(when.date, w), ...(when.time ? [timeInWords(when.time, w)] : [])].join(w.comma);
      return [
        ...statements.map(({ text, voice }) => (voice === 'reported' ? text : w.voices[voice] + w.colon + text)),
        ...(isSaid ? [] : [`(${words})`]),
      ].join(' ');
    },
  };
};

/** What the nodes of one dataset are written with. */
export type Terms = ReturnType<typeof termsOf>;
