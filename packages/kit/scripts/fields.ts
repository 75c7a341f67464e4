/**
 * Lists the fields of each file of an agreement, as the schema has them: in a JSON Schema for editors, and in `fields.md`
 * for people. With `--write` it writes both.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { authoredKinds, LIST_KINDS } from '@baku-charter/core/authoring';
import { toJsonSchemaDefs } from '@valibot/to-json-schema';

/** The part of JSON Schema that the data uses. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** Stands for the languages of an agreement, which the schema cannot know. */
const ANY = 'zxx';
const TAG: Schema = { type: 'string', title: 'language tag', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' };

/** The schema with a text per language wherever it has one in that language alone. */
const inAnyLanguage = (schema: Schema): Schema => {
  const described = schema.description && {
    description: schema.description.replace(`"${ANY}"`, 'the first of dataset.json'),
  };
  const text = schema.properties?.[ANY];
  if (text) {
    return {
      ...described,
      type: 'object',
      propertyNames: TAG,
      minProperties: 1,
      additionalProperties: text,
    };
  }
  if (schema.enum?.includes(ANY)) return { ...TAG, ...described };
  return {
    ...schema,
    ...described,
    ...(schema.items && { items: inAnyLanguage(schema.items) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: inAnyLanguage(schema.additionalProperties),
    }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, field]) => [name, inAnyLanguage(field)]),
      ),
    }),
  };
};

/** Each kind of file by its name. */
const kinds = (): Readonly<Record<string, Schema>> => {
  // JSON Schema cannot say that a date exists or that two fields agree; "charter check" does.
  const $defs = toJsonSchemaDefs(authoredKinds([ANY]), { errorMode: 'ignore', target: 'draft-2020-12' });
  return Object.fromEntries(Object.entries($defs).map(([kind, schema]) => [kind, inAnyLanguage(schema as Schema)]));
};

/** The schema that files of an agreement may name with `$schema`. */
export const authoredSchema = (): string => {
  const $defs = kinds();
  return `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A file of an agreement',
      anyOf: Object.keys($defs).map((kind) => ({ $ref: `#/$defs/${kind}` })),
      $defs,
    },
    null,
    2,
  )}\n`;
};

const typeOf = ({
  title,
  type,
  const: value,
  enum: values,
  items,
  propertyNames,
  additionalProperties,
}: Schema): string => {
  if (value !== undefined) return `always \`${JSON.stringify(value)}\``;
  if (values) return values.map((one) => `\`${String(one)}\``).join(', ');
  if (propertyNames === TAG) {
    return (additionalProperties as Schema).type === 'array' ? 'words in each language' : 'text in each language';
  }
  if (type === 'array' && items) {
    const item = typeOf(items);
    return { object: 'list of objects', id: 'list of ids' }[item] ?? `list: ${item}`;
  }
  if (type === 'boolean') return '`true` or `false`';
  return title ?? (type === 'string' ? 'text' : (type ?? 'anything'));
};

/** Fields as a list; those of an object are indented beneath it. */
const listed = ({ properties = {}, required = [] }: Schema, depth = 0): string[] =>
  Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .flatMap(([name, field]) => {
      const need = required.includes(name) ? '**required**, ' : '';
      const words = field.description ? `. ${field.description}` : '';
      return [
        `${'  '.repeat(depth)}- \`${name}\`: ${need}${typeOf(field)}${words}`,
        ...listed(field.items ?? field, depth + 1),
      ];
    });

const isList = (kind: string) => (LIST_KINDS as readonly string[]).includes(kind);

const sectionOf = ([kind, schema]: readonly [string, Schema]): string => {
  const file = isList(kind) ? `data/${kind}/<id>.json` : `data/${kind}.json`;
  const fields = listed(schema);
  return [`## \`${file}\``, ...(schema.description ? [schema.description] : []), fields.join('\n')]
    .filter(Boolean)
    .join('\n\n');
};

const HEAD = `# Fields

Every file of an agreement, its fields, and what each may hold. This page is made from the schema that \`charter check\` reads.

- **required** is what every record needs. What else is needed at times says so, beginning with “Needed”: a quotation has a
  \`prefix\` or a \`suffix\`, or both. The rest may be left out. \`languages\` and \`version\` of \`data/dataset.json\` are
  required in a folder of your own.
- A **text in each language** has one text for each language of \`data/dataset.json\`: \`{ "en": "Pilots", "fr": "Pilotes" }\`.
- An **id** is the name of a file without \`.json\`: lower-case letters, digits and single hyphens.
- A **date** is as precise as it is known: \`2031-05-02\`, \`2031-05\`, \`2031\`, \`2031-21\` (spring), \`203X\`, with \`~\` for about and
  \`?\` for uncertain, or from one to another: \`2031-05-02/2031-05-04\`, \`2031/..\`.
- A **language tag** is one of BCP 47: \`en\`, \`pt-BR\`.
- An event has \`place\` or \`channel\`. Milestones, and the kinds \`computed\`, \`background\` and \`context\`, need neither:
  a treaty signed by post has no place, in \`signed\` of \`data/charter.json\` either.
- A source has \`url\` or \`reference\`. On paper:

  \`\`\`json
  {
    "publisher": "Marlow Herald",
    "published": "1963-06-15",
    "reference": { "en": "p. 1", "fr": "p. 1" },
    "lang": "en",
    "kind": "newspaper",
    "lineage": "own reporting",
    "seen": "whole",
    "supports": { "en": "The day of the signing.", "fr": "Le jour de la signature." }
  }
  \`\`\`

- A milestone without place:

  \`\`\`json
  {
    "title": { "en": "The accord enters into force", "fr": "Entrée en vigueur" },
    "date": "1964",
    "milestone": "entry-into-force",
    "kind": "event",
    "statements": [
      {
        "text": { "en": "It has bound both cities since.", "fr": "Il lie les deux villes depuis." },
        "voice": "document",
        "sources": ["accord-text"]
      }
    ],
    "confidence": "high",
    "independentLineages": 1
  }
  \`\`\`

- \`data/icons/<pillar>.svg\` is the drawing of a subject: \`viewBox="0 0 24 24"\` and one \`<path d="…">\`.
- In the list below, a field that is indented belongs to the one above it.
`;

/** All fields, for people. */
export const fieldsPage = (): string => `${[HEAD.trimEnd(), ...Object.entries(kinds()).map(sectionOf)].join('\n\n')}\n`;

if (argv.includes('--write')) {
  const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(inPackage('dist'), { recursive: true });
  writeFileSync(inPackage('dist/schema.json'), authoredSchema());
  writeFileSync(inPackage('fields.md'), fieldsPage());
}
