/**
 * What a schema cannot say: references, uniqueness, fields that depend on one another. A rule is a name
 * and a function that reports every problem it finds, with a JSON Pointer (RFC 6901) into the dataset.
 */
import { LIST_KINDS } from './schema.ts';
import type { Dataset } from './types.ts';

/** Something wrong with a dataset: where, as a JSON Pointer, and what to do about it. */
export interface Problem {
  path: string;
  message: string;
}

type Report = (path: string, message: string) => void;

interface Rule {
  name: string;
  check(data: Dataset, report: Report): void;
}

type ReferencedList = 'pillars' | 'provisions' | 'events' | 'people' | 'organizations' | 'places' | 'sources';

/** Fields that hold ids, and the lists in which those ids must be found. */
const REFERENCES: Record<string, readonly ReferencedList[]> = {
  sources: ['sources'],
  source: ['sources'],
  provisions: ['provisions'],
  pillars: ['pillars'],
  speaker: ['people'],
  person: ['people'],
  party: ['organizations'],
  parties: ['organizations'],
  participants: ['people', 'organizations'],
  place: ['places'],
  partOf: ['places'],
  legs: ['events'],
};

const LISTS = [...new Set(Object.values(REFERENCES).flat())];

const idsOf = (data: Dataset, list: ReferencedList): string[] => data[list].map(({ id }) => id);

/** Every string in a value, with its pointer and the field that holds it. */
function* stringsIn(value: unknown, path = '', field = ''): Generator<{ text: string; path: string; field: string }> {
  if (typeof value === 'string') yield { text: value, path, field };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    // The keys of redirects are ids, which may be called anything, and not names of fields.
    if (path === '' && key === 'redirects') continue;
    yield* stringsIn(child, `${path}/${key}`, Array.isArray(value) ? field : key);
  }
}

const references: Rule = {
  name: 'every reference leads to a record',
  check(data, report) {
    const known = new Map(LISTS.map((list) => [list, new Set(idsOf(data, list))]));
    for (const { text, path, field } of stringsIn(data)) {
      const lists = Object.hasOwn(REFERENCES, field) ? REFERENCES[field] : undefined;
      if (lists && !lists.some((list) => known.get(list)?.has(text))) {
        report(path, `"${text}" is not the id of any record in ${lists.join(' or ')}`);
      }
    }
  },
};

const sections: Rule = {
  name: 'every provision stands in a section of the charter',
  check({ charter, provisions }, report) {
    const known = new Set(charter.sections.map(({ id }) => id));
    provisions.forEach(({ section }, index) => {
      if (!known.has(section)) report(`/provisions/${index}/section`, `"${section}" is not a section of the charter`);
    });
  },
};

const liveRedirects: Rule = {
  name: 'a redirect leads from a retired id to records that are there',
  check(data, report) {
    const live = new Set(LIST_KINDS.flatMap((list) => data[list].map(({ id }) => id)));
    for (const [retired, replacements] of Object.entries(data.redirects)) {
      if (live.has(retired)) report(`/redirects/${retired}`, `"${retired}" is still the id of a record`);
      for (const [index, id] of replacements.entries()) {
        if (!live.has(id)) report(`/redirects/${retired}/${index}`, `"${id}" is not the id of any record`);
      }
    }
  },
};

const subjects: Rule = {
  name: 'what is unknown is about records that are there',
  check(data, report) {
    const known = new Set([
      ...LIST_KINDS.flatMap((list) => data[list].map(({ id }) => id)),
      ...data.charter.sections.map(({ id }) => id),
    ]);
    for (const [index, { about }] of data.unknowns.entries()) {
      for (const [at, id] of about.entries()) {
        if (!known.has(id)) report(`/unknowns/${index}/about/${at}`, `"${id}" is not the id of any record or section`);
      }
    }
  },
};

const uniqueIds: Rule = {
  name: 'no two records of a list share an id',
  check(data, report) {
    for (const list of LIST_KINDS) {
      const seen = new Set<string>();
      for (const [index, { id }] of data[list].entries()) {
        if (seen.has(id)) report(`/${list}/${index}/id`, `"${id}" is already the id of another record in ${list}`);
        seen.add(id);
      }
    }
  },
};

const pillarPositions: Rule = {
  name: 'no two pillars have the same position',
  check({ pillars }, report) {
    const taken = new Map<number, string>();
    pillars.forEach(({ id, position }, index) => {
      const other = taken.get(position);
      if (other) report(`/pillars/${index}/position`, `${position} is already the position of "${other}"`);
      taken.set(position, id);
    });
  },
};

const verbatim: Rule = {
  name: 'a quotation is its selector’s exact text, and its place can be told',
  check({ quotes }, report) {
    for (const [index, { text, selector }] of quotes.entries()) {
      if (text !== selector.exact) report(`/quotes/${index}/text`, 'differs from selector.exact');
      if (!selector.prefix && !selector.suffix) {
        report(`/quotes/${index}/selector`, 'has neither "prefix" nor "suffix"; give what stands before and after');
      }
    }
  },
};

const whereabouts: Rule = {
  name: 'an event has a place or a channel, not both; only computed dates have neither',
  check({ events }, report) {
    events.forEach(({ kind, place, channel }, index) => {
      if (place && channel) report(`/events/${index}/channel`, 'stands beside "place"; keep one of the two');
      if (!place && !channel && kind !== 'computed') report(`/events/${index}`, 'has neither "place" nor "channel"');
    });
  },
};

const lineages: Rule = {
  name: 'confidence counts lineages, and there are no more of them than sources',
  check({ events }, report) {
    events.forEach(({ independentLineages, statements }, index) => {
      const cited = new Set(statements.flatMap((statement) => statement.sources));
      if (independentLineages > cited.size) {
        report(
          `/events/${index}/independentLineages`,
          `is ${independentLineages}, but the statements cite ${cited.size} source(s)`,
        );
      }
    });
  },
};

const titleOrigins: Rule = {
  name: 'a source’s title says where it was taken from',
  check({ sources }, report) {
    sources.forEach(({ title, titleFrom }, index) => {
      if ((title === undefined) !== (titleFrom === undefined)) {
        report(`/sources/${index}`, 'must have both "title" and "titleFrom" or neither');
      }
    });
  },
};

const citedSources: Rule = {
  name: 'every source is cited',
  check(data, report) {
    const cited = new Set<string>();
    for (const { text, field } of stringsIn(data)) {
      if (field === 'sources' || field === 'source') cited.add(text);
    }
    data.sources.forEach(({ id }, index) => {
      if (!cited.has(id)) report(`/sources/${index}`, `"${id}" is cited nowhere; cite it or remove it`);
    });
  },
};

/** Rules that hold for the dataset of any agreement. */
export const RULES: readonly Rule[] = [
  references,
  sections,
  liveRedirects,
  subjects,
  uniqueIds,
  pillarPositions,
  verbatim,
  whereabouts,
  lineages,
  titleOrigins,
  citedSources,
];

/** Every breach of every rule. */
export const checkRules = (data: Dataset): Problem[] => {
  const problems: Problem[] = [];
  for (const rule of RULES) rule.check(data, (path, message) => problems.push({ path, message }));
  return problems;
};
