/**
 * What a schema cannot say: references, uniqueness, fields that depend on one another. A rule is a name
 * and a function that reports every problem it finds, with a JSON Pointer (RFC 6901) into the dataset.
 */
import { ID_PATTERN } from './fields.ts';
import { pointerTo, type Report } from './problems.ts';
import { LIST_KINDS, type ListKind } from './schema.ts';
import type { Ids, Shape } from './shape.ts';

interface Rule {
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

const operativeWords: Rule = {
  name: 'the operative words of a gist or a claim stand in it',
  check({ pillars }, report) {
    for (const [index, pillar] of pillars.records) {
      for (const field of ['gist', 'claim'] as const) {
        const { text = '', verbs = [] } = pillar[field] ?? {};
        for (const [at, verb] of verbs.entries()) {
          if (!text.includes(verb))
            report(`/pillars/${index}/${field}/verbs/${at}`, `"${verb}" does not stand in the text`);
        }
      }
    }
  },
};

const verdicts: Rule = {
  name: 'where an analyst’s words are set against the document, there is a verdict',
  check({ pillars }, report) {
    for (const [index, { analyst, comparison }] of pillars.records) {
      if (analyst.length > 0 && comparison.match === undefined) {
        report(`/pillars/${index}/comparison`, 'has no "match"; say how the analyst’s words relate to the document’s');
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

const pillarPositions: Rule = {
  name: 'no two pillars have the same position',
  check({ pillars }, report) {
    const taken = new Map<number, string>();
    for (const [index, { id, position }] of pillars.records) {
      const other = taken.get(position);
      if (other) report(`/pillars/${index}/position`, `${position} is already the position of "${other}"`);
      taken.set(position, id);
    }
  },
};

const verbatim: Rule = {
  name: 'a quotation is its selector’s exact text, and where it stands can be told',
  check({ quotes }, report) {
    for (const [index, { text, selector }] of quotes.records) {
      if (text !== selector.exact) report(`/quotes/${index}/text`, 'differs from selector.exact');
      if (!selector.prefix && !selector.suffix) {
        report(`/quotes/${index}/selector`, 'has neither "prefix" nor "suffix"; give what stands before and after');
      }
    }
  },
};

const wordings: Rule = {
  name: 'another wording of a quotation leads to the quotation that other wordings lead to',
  check({ quotes }, report) {
    const first = new Set(quotes.records.flatMap(([, { id, wordingOf }]) => (wordingOf === undefined ? [id] : [])));
    for (const [index, { wordingOf }] of quotes.records) {
      if (wordingOf !== undefined && quotes.ids.length === quotes.records.length && !first.has(wordingOf)) {
        report(`/quotes/${index}/wordingOf`, `"${wordingOf}" is itself another wording; name the one it leads to`);
      }
    }
  },
};

/** What has no place: a computed date, and what is told only as background, such as a decision of an organization. */
const PLACELESS = ['computed', 'background', 'context'];

const whereabouts: Rule = {
  name: 'an event has a place or a channel, not both; milestones, computed dates and background may have neither',
  check({ events }, report) {
    for (const [index, { kind, milestone, place, channel }] of events.records) {
      if (place && channel) report(`/events/${index}/channel`, 'stands beside "place"; keep one of the two');
      if (!place && !channel && milestone === undefined && !PLACELESS.includes(kind)) {
        report(
          `/events/${index}`,
          `has neither "place" nor "channel"; only milestones and the kinds ${PLACELESS.join(', ')} need none`,
        );
      }
    }
  },
};

const lineages: Rule = {
  name: 'confidence counts lineages, and there are no more of them than sources',
  check({ events }, report) {
    for (const [index, { independentLineages, statements }] of events.records) {
      const cited = new Set(statements.flatMap((statement) => statement.sources));
      if (independentLineages > cited.size) {
        report(
          `/events/${index}/independentLineages`,
          `is ${independentLineages}, but the statements cite ${cited.size === 1 ? '1 source' : `${cited.size} sources`}`,
        );
      }
    }
  },
};

const addresses: Rule = {
  name: 'a source has an address, or says where it is found on paper',
  check({ sources }, report) {
    for (const [index, { url, reference }] of sources.records) {
      if (url === undefined && reference === undefined) {
        report(`/sources/${index}`, 'has neither "url" nor "reference"; say where a reader finds it');
      }
    }
  },
};

const titleOrigins: Rule = {
  name: 'a source’s title says where it was taken from',
  check({ sources }, report) {
    for (const [index, { title, titleFrom }] of sources.records) {
      if ((title === undefined) !== (titleFrom === undefined)) {
        report(`/sources/${index}`, 'must have both "title" and "titleFrom" or neither');
      }
    }
  },
};

const citedSources: Rule = {
  name: 'every source is cited',
  check(shape, report) {
    // Report an uncited source only if everything could be read: what could not may cite it.
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

/** Rules that hold for the dataset of any agreement. */
export const RULES: readonly Rule[] = [
  references,
  sections,
  liveRedirects,
  subjects,
  uses,
  operativeWords,
  verdicts,
  uniqueIds,
  pillarPositions,
  verbatim,
  wordings,
  whereabouts,
  lineages,
  addresses,
  titleOrigins,
  circles,
];

/** What is only not finished: nothing that is shown is wrong for it. */
const UNFINISHED: readonly Rule[] = [citedSources];

/** Reports every breach of every rule. */
export const checkRules = (shape: Shape, report: Report): void => {
  for (const rule of RULES) rule.check(shape, report);
};

/** Reports what is only not finished. */
export const checkFinished = (shape: Shape, report: Report): void => {
  for (const rule of UNFINISHED) rule.check(shape, report);
};
