/** The fields that records are made of: each a schema with a message that says how to mend what it refuses. */
import * as v from 'valibot';
import { isEdtf, isReversed } from './dates.ts';

/** A schema with the words that document it, in the JSON Schema too. */
export const describe = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));

/** A schema with the name of what it is, where "string" or "number" would say too little: "date", "id". */
const called = <T extends v.GenericSchema>(name: string, schema: T) => v.pipe(schema, v.title(name));

/** Text that is not blank. */
export const nonEmpty = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

/**
 * The pattern of every id: lower-case words and digits joined by single hyphens. The length is checked first: on a text
 * of millions of characters, the repeated group would overflow the stack.
 */
export const ID_PATTERN = /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of a record, or a reference to one. */
export const id = called(
  'id',
  v.pipe(
    v.string(),
    v.regex(ID_PATTERN, 'must be lower-case letters, digits and single hyphens, 100 characters at most'),
  ),
);
/** References to records; none twice, since what is listed twice is shown twice. */
export const ids = v.pipe(
  v.array(id),
  v.check((list) => new Set(list).size === list.length, 'names an id twice'),
);
/** References to the sources of a claim: at least one. */
export const citedIds = v.pipe(ids, v.minLength(1, 'must name at least one source'));

/** What an SVG path is drawn with: commands and numbers, and nothing that a page could take for anything else. */
export const pathData = v.pipe(
  v.string(),
  v.maxLength(4000, 'must have at most 4,000 characters'),
  v.regex(/^[Mm][MmZzLlHhVvCcSsQqTtAa\d\s.,eE+-]*$/, 'must be the path data of a drawing, such as "M4 12h16"'),
);

/** A BCP 47 language tag. */
export const languageTag = called(
  'language tag',
  v.pipe(
    v.string(),
    v.regex(/^(?=.{2,100}$)[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag, such as "en"'),
  ),
);

/** A version as https://semver.org has it: three numbers, and perhaps what follows "-" or "+". */
export const semanticVersion = v.pipe(
  v.string(),
  v.regex(
    /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:[-+][0-9A-Za-z.+-]+)?$/,
    'must be a semantic version: three numbers, such as 1.0.0',
  ),
);

/** A position, or how many there are: 1 or more. */
export const wholeNumber = called(
  'whole number',
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
);

/** A date as precise as it is known: EDTF level 0 or 1, without times and years of other than four digits. */
export const edtf = called(
  'date',
  v.pipe(
    v.string(),
    v.check((date) => !isReversed(date), 'ends before it begins'),
    v.check(
      (date) => isEdtf(date) || isReversed(date),
      'must be an EDTF date that exists, such as 2026-02-10, 2026-02, 2026-21 (spring), 202X or 2025-08-07/2025-08-08; times and years before 0000 or after 9999 are not read',
    ),
  ),
);

const clock = called(
  'time',
  v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a 24-hour time, such as 18:30')),
);

/** An absolute web address. Addresses become links, so other schemes are refused: "javascript:" would run. */
export const WEB_ADDRESS = /^https?:\/\/[^\s/]\S*$/;

/** The address of a page. */
export const webAddress = called(
  'web address',
  v.pipe(v.string(), v.regex(WEB_ADDRESS, 'must be an absolute web address that starts with https: or http:')),
);

/** How sure we are. */
export const confidence = v.picklist(['high', 'medium', 'low']);

const offset = v.pipe(
  v.string(),
  v.regex(
    /^(?:[+-](?:0\d|1[0-3]):[0-5]\d|\+14:00)$/,
    'must be an offset from UTC, from -13:59 to +14:00, such as +04:00',
  ),
);

/**
 * A time of day as far as it is known, with its zone: a time that a source gives, or bounds. `working` is how
 * an inferred time was found; its text is per language in authored files.
 */
export const timeOf = <Text extends v.GenericSchema<unknown, unknown>>(text: Text) =>
  v.pipe(
    v.strictObject({
      at: v.optional(describe(clock, 'The known time. Needed where there are no bounds, and only there.')),
      notBefore: v.optional(describe(clock, 'The earliest time that fits the sources.')),
      notAfter: v.optional(describe(clock, 'The latest time that fits the sources.')),
      zone: describe(offset, 'Offset from UTC, ISO 8601.'),
      approximate: v.optional(describe(v.boolean(), 'True where the sources say "about"; only beside "at".')),
      basis: describe(v.picklist(['reported', 'inferred']), 'Whether a source gives the time or it was worked out.'),
      working: v.optional(
        describe(
          v.strictObject({ text, sources: citedIds }),
          'How an inferred time was worked out, and from what. Needed where the basis is "inferred", and only there.',
        ),
      ),
    }),
    v.check(
      ({ at, notBefore, notAfter }) => (at === undefined) !== (notBefore === undefined && notAfter === undefined),
      'must have either "at", or "notBefore" or "notAfter" or both',
    ),
    v.check(
      ({ notBefore, notAfter }) => notBefore === undefined || notAfter === undefined || notBefore <= notAfter,
      'must have "notBefore" no later than "notAfter"',
    ),
    v.check(
      ({ at, approximate }) => approximate === undefined || at !== undefined,
      'has "approximate" without "at"; widen a bound instead',
    ),
    v.check(
      ({ basis, working }) => (basis === 'inferred') === (working !== undefined),
      'must have "working" where its basis is "inferred", and only there',
    ),
  );
