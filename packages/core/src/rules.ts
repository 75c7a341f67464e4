/**
 * What a schema cannot say: references, uniqueness, order, voices in their place. A rule is a name and
 * a function that reports every problem it finds, with a JSON Pointer (RFC 6901) into the dataset.
 */
import type { Dataset, Statement, Voice } from './types.ts';

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

/** Fields that hold ids, and the lists in which those ids must be found. */
const REFERENCES: Record<string, readonly (keyof Dataset)[]> = {
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

const idsOf = (data: Dataset, list: keyof Dataset) => {
  const items = data[list];
  return Array.isArray(items) ? items.map(({ id }) => id) : [];
};

const references: Rule = {
  name: 'every reference leads to a record',
  check(data, report) {
    const known = new Map<string, Set<string>>();
    for (const [field, lists] of Object.entries(REFERENCES)) {
      known.set(field, new Set(lists.flatMap((list) => idsOf(data, list))));
    }
    const visit = (value: unknown, path: string, field: string) => {
      if (Array.isArray(value)) {
        value.forEach((item, index) => visit(item, `${path}/${index}`, field));
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`, key);
      } else if (typeof value === 'string' && known.get(field)?.has(value) === false) {
        report(path, `"${value}" is not the id of any record in ${REFERENCES[field]?.join(' or ')}`);
      }
    };
    visit(data, '', '');
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

const uniqueIds: Rule = {
  name: 'no two records of a list share an id',
  check(data, report) {
    for (const list of Object.keys(data) as (keyof Dataset)[]) {
      const seen = new Set<string>();
      idsOf(data, list).forEach((id, index) => {
        if (seen.has(id)) report(`/${list}/${index}/id`, `"${id}" is already the id of another record in ${list}`);
        seen.add(id);
      });
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

const voices: Rule = {
  name: 'statements stand under their own voice',
  check({ pillars, provisions, analyses }, report) {
    const expect = (voice: Voice, statement: Statement, path: string) => {
      if (statement.voice !== voice) {
        report(`${path}/voice`, `is "${statement.voice}", but statements here have the voice "${voice}"`);
      }
    };
    pillars.forEach((pillar, index) => {
      pillar.document.forEach((statement, at) => expect('document', statement, `/pillars/${index}/document/${at}`));
      pillar.analyst.forEach((statement, at) => expect('analysis', statement, `/pillars/${index}/analyst/${at}`));
    });
    provisions.forEach(({ statement }, index) => expect('document', statement, `/provisions/${index}/statement`));
    analyses.forEach(({ statement }, index) => expect('analysis', statement, `/analyses/${index}/statement`));
  },
};

const verbatim: Rule = {
  name: 'a quotation is its selector’s exact text',
  check({ quotes }, report) {
    quotes.forEach(({ text, selector }, index) => {
      if (text !== selector.exact) report(`/quotes/${index}/text`, 'differs from selector.exact');
    });
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
    const visit = (value: unknown, field: string) => {
      if (Array.isArray(value)) for (const item of value) visit(item, field);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, child] of Object.entries(value)) visit(child, key);
      } else if (typeof value === 'string' && (field === 'sources' || field === 'source')) cited.add(value);
    };
    visit(data, '');
    data.sources.forEach(({ id }, index) => {
      if (!cited.has(id)) report(`/sources/${index}`, `"${id}" is cited nowhere; cite it or remove it`);
    });
  },
};

/** Rules that hold for the dataset of any agreement. */
export const RULES: readonly Rule[] = [
  references,
  sections,
  uniqueIds,
  pillarPositions,
  voices,
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
