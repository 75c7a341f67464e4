/** Rules about ids: that they are unique, that they lead to records, and that these are used. */
import { ID_PATTERN } from './fields.ts';
import { pointerTo, type Report } from './problems.ts';
import { LIST_KINDS, type ListKind } from './schema.ts';
import type { Ids, Shape } from './shape.ts';

/** A name, and a function that reports every problem it finds, with a JSON Pointer (RFC 6901) into the dataset. */
export interface Rule {
  name: string;
  check(shape: Shape, report: Report): void;
}

/** Fields that hold ids, and the lists in which those ids must be found. */
const REFERENCES: Record<string, readonly ListKind[]> = {
  sources: ['sources'],
  source: ['sources'],
  provisions: ['provisions'],
  pillars: ['pillars'],
  speaker: ['people', 'organizations'],
  wordingOf: ['quotes'],
  person: ['people'],
  party: ['organizations'],
  parties: ['organizations'],
  participants: ['people', 'organizations'],
  place: ['places'],
  partOf: ['places'],
  legs: ['events'],
};

/** Visits every id with the field that it stands in and the pointer to it, in broken records too. */
const eachId = ({ given }: Shape, visit: (id: string, field: string, path: string) => void) => {
  for (const [start, part] of given) {
    // Retired ids may be called anything, such as "place"; a rule of their own checks them.
    if (start === '/redirects') continue;
    const found = [{ value: part, field: '', path: start }];
    for (const { value, field, path } of found) {
      if (typeof value === 'string' && ID_PATTERN.test(value)) visit(value, field, path);
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, child] of Object.entries(value)) {
        found.push({ value: child, field: Array.isArray(value) ? field : key, path: pointerTo(path, key) });
      }
    }
  }
};

/** Where ids are looked up. */
const lookup = (...lists: readonly Ids[]) => {
  const known = new Set(lists.flatMap(({ ids }) => ids.map(([, id]) => id)));
  // Report a missing id only if every id could be read.
  const complete = lists.every((list) => list.complete);
  return { has: (id: string) => known.has(id), misses: (id: string) => complete && !known.has(id) };
};

const references: Rule = {
  name: 'every reference leads to a record',
  check(shape, report) {
    const lookups = new Map(
      Object.entries(REFERENCES).map(([field, lists]) => [field, lookup(...lists.map((list) => shape[list]))]),
    );
    eachId(shape, (id, field, path) => {
      if (lookups.get(field)?.misses(id)) {
        report(path, `"${id}" is not the id of any record in ${REFERENCES[field]?.join(' or ') ?? ''}`);
      }
    });
  },
};

const sections: Rule = {
  name: 'every provision stands in a section of the charter',
  check(shape, report) {
    const known = lookup(shape.sections);
    for (const [index, { section }] of shape.provisions.records) {
      if (known.misses(section)) report(`/provisions/${index}/section`, `"${section}" is not a section of the charter`);
    }
  },
};

const liveRedirects: Rule = {
  name: 'a redirect leads from a retired id to records that are there',
  check(shape, report) {
    const live = lookup(...LIST_KINDS.map((list) => shape[list]));
    for (const [retired, replacements] of Object.entries(shape.redirects)) {
      if (live.has(retired)) report(`/redirects/${retired}`, `"${retired}" is still the id of a record`);
      for (const [index, id] of replacements.entries()) {
        if (live.misses(id)) report(`/redirects/${retired}/${index}`, `"${id}" is not the id of any record`);
      }
    }
  },
};

const subjects: Rule = {
  name: 'what is unknown is about records that are there',
  check(shape, report) {
    const known = lookup(...LIST_KINDS.map((list) => shape[list]), shape.sections);
    for (const [index, { about }] of shape.unknowns.records) {
      for (const [at, id] of about.entries()) {
        if (known.misses(id))
          report(`/unknowns/${index}/about/${at}`, `"${id}" is not the id of any record or section`);
      }
    }
  },
};

const uses: Rule = {
  name: 'a term is used in records that are there',
  check(shape, report) {
    const known = lookup(...LIST_KINDS.map((list) => shape[list]));
    for (const [index, { usedIn }] of shape.terms.records) {
      for (const [at, id] of usedIn.entries()) {
        if (known.misses(id)) report(`/terms/${index}/usedIn/${at}`, `"${id}" is not the id of any record`);
      }
    }
  },
};

const uniqueIds: Rule = {
  name: 'no two records of a list share an id, and no two sections',
  check(shape, report) {
    const unique = ({ ids }: Ids, path: string, others: string) => {
      const seen = new Set<string>();
      for (const [index, id] of ids) {
        if (seen.has(id)) report(`${path}/${index}/id`, `"${id}" is already the id of another ${others}`);
        seen.add(id);
      }
    };
    for (const list of LIST_KINDS) unique(shape[list], `/${list}`, `record in ${list}`);
    unique(shape.sections, '/charter/sections', 'section');
  },
};

const circles: Rule = {
  name: 'no place lies within itself',
  check({ places }, report) {
    const known = new Map(places.records.map(([index, { id, partOf }]) => [id, { index, partOf }]));
    // Each place is passed once. The map has, for each, the record at which the walk that passed it began.
    const passed = new Map<string, number>();
    for (const [start, { id }] of places.records) {
      let at: string | undefined = id;
      while (at !== undefined && !passed.has(at)) {
        passed.set(at, start);
        at = known.get(at)?.partOf;
      }
      if (at !== undefined && passed.get(at) === start) {
        const { index = start } = known.get(at) ?? {};
        report(`/places/${index}/partOf`, `leads back to "${at}"; a place cannot lie within itself`);
      }
    }
  },
};

export const citedSources: Rule = {
  name: 'every source is cited',
  check(shape, report) {
    // A record that could not be read may cite the source. Nothing is reported until all records can be read.
    if (!shape.data) return;
    const cited = new Set<string>();
    eachId(shape, (id, field) => {
      if (field === 'sources' || field === 'source') cited.add(id);
    });
    for (const [index, { id }] of shape.sources.records) {
      if (!cited.has(id)) report(`/sources/${index}`, `"${id}" is cited nowhere yet; cite it, or remove it`);
    }
  },
};

/** What must hold of the ids in the dataset of any agreement. */
export const ID_RULES: readonly Rule[] = [references, sections, liveRedirects, subjects, uses, uniqueIds, circles];
