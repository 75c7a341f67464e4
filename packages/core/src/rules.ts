/**
 * What a schema cannot say: references, uniqueness, fields that depend on one another. A rule is a name
 * and a function that reports every problem it finds, with a JSON Pointer (RFC 6901) into the dataset.
 */
import { citedSources, ID_RULES, type Rule } from './id-rules.ts';
import type { Report } from './problems.ts';
import type { Shape } from './shape.ts';

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

const analystWords: Rule = {
  name: 'a claim and a verdict are about statements of an analyst',
  check({ pillars }, report) {
    for (const [index, { analyst, claim, comparison }] of pillars.records) {
      if (analyst.length > 0) continue;
      const reported = (field: string) => {
        report(
          `/pillars/${index}/${field}`,
          'is about an analyst’s words, but "analyst" has none; write them with their sources there, or remove this',
        );
      };
      if (claim !== undefined) reported('claim');
      for (const field of ['match', 'reach'] as const) {
        if (comparison[field] !== undefined) reported(`comparison/${field}`);
      }
    }
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

/** Rules that hold for the dataset of any agreement. */
export const RULES: readonly Rule[] = [
  ...ID_RULES,
  operativeWords,
  verdicts,
  analystWords,
  pillarPositions,
  verbatim,
  wordings,
  whereabouts,
  lineages,
  addresses,
  titleOrigins,
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
