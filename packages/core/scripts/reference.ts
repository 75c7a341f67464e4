/** Writes two files for tools: `reference.md` lists every field, from the JSON Schema; `llms.txt` says where to look. */

/** The part of JSON Schema that the data uses. */
interface Schema {
  title?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
}

const typeOf = ({ title, type, const: value, enum: values, items, anyOf }: Schema): string => {
  if (value !== undefined) return JSON.stringify(value);
  if (values) return values.map((one) => JSON.stringify(one)).join(' or ');
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  return type === 'array' && items ? `list of ${typeOf(items)}` : (title ?? type ?? 'anything');
};

/** Fields as a list. The fields of an object are indented beneath it. */
const fields = ({ properties = {}, required = [] }: Schema, depth = 0): string[] =>
  Object.entries(properties).flatMap(([name, schema]) => {
    const optional = required.includes(name) ? '' : ', optional';
    const words = schema.description ? `: ${schema.description}` : '';
    const inner = schema.items ?? schema;
    return [
      `${'  '.repeat(depth)}- \`${name}\` (${typeOf(schema)}${optional})${words}`,
      ...(inner.type === 'object' ? fields(inner, depth + 1) : []),
    ];
  });

/** Every field of a dataset, as Markdown. */
export const reference = (version: string, schema: Schema): string =>
  `${[
    `# @baku-charter/core ${version}`,
    'Fields of a dataset, from its JSON Schema. Dates are EDTF, languages BCP 47.',
    ...Object.entries(schema.properties ?? {}).map(([name, part]) => {
      const words = part.description ? `${part.description}\n\n` : '';
      return `## \`${name}\`\n\n${words}${typeOf(part)}\n\n${fields(part.items ?? part).join('\n')}`.trimEnd();
    }),
  ].join('\n\n')}\n`;

/** An index in the format of https://llmstxt.org, with paths in the package. */
export const llmsTxt = (description: string, languages: readonly string[]): string =>
  `# @baku-charter/core

> ${description}

Every statement has a voice (\`document\`, \`reported\` or \`analysis\`) and the ids of its sources. Quotations are verbatim and carry a text quote selector. What is not known is a record of its own. Use the JSON; the modules are the same data with types.

Not published yet: \`npm run pack\` in the repository makes tarballs; install those of core and widgets together, as files.

## Documentation

- [README.md](README.md): entry points, functions, examples
- [reference.md](reference.md): every field

## Data

${languages.map((lang) => `- [dist/dataset.${lang}.json](dist/dataset.${lang}.json): all of it in ${lang}`).join('\n')}
- [dist/changes.json](dist/changes.json): what changed, when and why
- [dist/schema.json](dist/schema.json): JSON Schema of a dataset
- [DATA-LICENSE.md](DATA-LICENSE.md): the licence of the data
`;
