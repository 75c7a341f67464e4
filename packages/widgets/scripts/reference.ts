/** The files that tools read: `reference.md`, the whole reference of the elements, and `llms.txt`, an index. */
import type { Package } from 'custom-elements-manifest';
import type { Example } from '../src/example.ts';
import { TOKENS } from '../src/tokens.ts';
import { apiTables, code, section, table } from './api-tables.ts';

/** Examples by element and by name. */
export type Examples = Readonly<Record<string, Readonly<Record<string, Example>>>>;

const markup = (tag: string, { attributes, fallback = '' }: Example) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`))
    .join('')}>${fallback}</${tag}>`;

const remarks = ({ data, width }: Example) =>
  [
    data === undefined ? '' : 'Other data is given to its `data` property.',
    width === undefined ? '' : `In a container of ${width} px.`,
  ]
    .filter(Boolean)
    .join(' ');

const exampleTables = (examples: Examples) =>
  Object.entries(examples).map(([tag, named]) =>
    section(
      3,
      `Examples of ${code(`<${tag}>`)}`,
      table(
        ['Example', 'Markup', ''],
        Object.entries(named).map(([name, example]) => [name, code(markup(tag, example)), remarks(example)]),
      ),
    ),
  );

const tokenTable = table(
  ['Property', '`theme="auto"`', '`light`', '`dark`', 'With more contrast', ''],
  TOKENS.map(({ name, auto, fromText = auto, light = auto, dark = auto, moreContrast = '', description }) => [
    ...[name, fromText, light, dark].map(code),
    moreContrast && code(moreContrast),
    description,
  ]),
);

/** The reference as Markdown. */
export const reference = (version: string, manifest: Package, examples: Examples): string =>
  `${[
    section(
      1,
      `@baku-charter/widgets ${version}`,
      'Three elements that show an agreement: a quotation, its pillars, a timeline. Written from the manifest, the tokens and the examples.',
    ),
    section(2, 'Elements', apiTables(manifest)),
    section(2, 'Themes', tokenTable),
    section(2, 'Examples', exampleTables(examples).join('\n\n')),
  ].join('\n\n')}\n`;

/** Files of the package that are worth reading, and for what. */
const FILES = {
  Documentation: {
    'README.md': 'how to put an element into a page, with a bundler, a script tag or a server',
    'reference.md': 'every attribute, property, event, slot, part and custom property, and an example of each state',
  },
  'For programs': {
    'custom-elements.json': 'the custom elements manifest',
    'dist/design-tokens.json': 'the custom properties as design tokens (W3C format)',
    'dist/tokens.css': 'the custom properties as a style sheet, a class per theme',
    'dist/cdn/sri.json': 'integrity and lasting names of the scripts',
    'dist/vscode.html-custom-data.json': 'the tags, for VS Code',
    'dist/web-types.json': 'the tags, for JetBrains editors',
    'dist/index.d.ts': 'types of classes and events',
    'dist/static.d.ts': 'functions that write elements and embed forms as strings, on a server',
    'dist/elements.d.ts': 'every element by its name: its tag, its attributes, the records that it shows',
    'dist/snippets.d.ts': 'what an editor pastes into which system, and the live pages that it links to',
  },
} as const;

/** An index in the format of https://llmstxt.org. */
export const llmsTxt = (description: string): string =>
  [
    '# @baku-charter/widgets',
    `> ${description}`,
    'A statement on screen always says whose voice it is (the document, a report, an analyst) and leads to its sources. Quotations are verbatim. Attributes choose what is shown; `data` or `src` shows another agreement.',
    'Not published yet: `npm run pack` in the repository makes tarballs; install those of core and widgets together, as files.',
    ...Object.entries(FILES).map(
      ([title, files]) =>
        `## ${title}\n\n${Object.entries(files)
          .map(([path, what]) => `- [${path}](${path}): ${what}`)
          .join('\n')}`,
    ),
  ].join('\n\n') + '\n';
