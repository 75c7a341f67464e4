/**
 * Writes the files that developers import. Into `generated/`, for tsup to bundle: per language a typed module of the
 * data and one of the words. Into `dist/`: datasets as JSON, a slice per element, the list of changes, the JSON Schema.
 * And `reference.md` and `llms.txt`, for tools.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { SLICES, sliceOf, sliceType } from '../src/authoring/slice.ts';
import { LANGUAGE_ROWS, LANGUAGES, type Language, type LanguageRow } from '../src/languages.ts';
import type { ListKind } from '../src/schema.ts';
import type { Dataset } from '../src/types.ts';
import { datasetJsonSchema } from './json-schema.ts';
import { counted, formatProblems, loadDatasets } from './load.ts';
import { llmsTxt, reference } from './reference.ts';
import { identifierOf } from './words-files.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The lists whose ids are public types, each with the noun in the names of its types: `CharterPillar`, `PillarId`. */
const NOUNS = {
  pillars: 'Pillar',
  provisions: 'Provision',
  events: 'Event',
  quotes: 'Quote',
  analyses: 'Analysis',
  people: 'Person',
  organizations: 'Organization',
  places: 'Place',
  sources: 'Source',
  terms: 'Term',
  unknowns: 'Unknown',
} as const satisfies Record<Exclude<ListKind, 'revisions'>, string>;
const LISTS = Object.keys(NOUNS) as (keyof typeof NOUNS)[];

const idType = (name: string, list: string, records: readonly { readonly id: string }[]) =>
  `/** Every id in \`${list}\`. */\nexport type ${name}Id =\n${records.map(({ id }) => `  | '${id}'`).join('\n')};\n`;

const idTypes = (data: Dataset) =>
  [
    ...LISTS.map((list) => idType(NOUNS[list], list, data[list])),
    idType('Section', 'charter.sections', data.charter.sections),
    `/** The id of any record or section. */\nexport type RecordId = ${[...LISTS.map((list) => NOUNS[list]), 'Section'].map((name) => `${name}Id`).join(' | ')};\n`,
  ].join('\n');

/** The exact type of a record. That of an event has a name of its own: in the elements, a `CharterEvent` is one of the DOM. */
const recordType = (list: keyof typeof NOUNS) => `Charter${NOUNS[list]}${list === 'events' ? 'Record' : ''}`;

const constant = (name: string, type: string, value: unknown, doc: string) =>
  `/** ${doc} */\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`;

const languageModule = (data: Dataset) => {
  const { meta, charter, visit, redirects, revisions } = data;
  const recordTypes = LISTS.map(recordType);
  return [
    `import type { CharterDataset, ${recordTypes.join(', ')} } from '../../src/typed.ts';`,
    `import type { Charter, Dataset, Revision, Visit } from '../../src/types.ts';\n`,
    constant('meta', "Dataset['meta']", meta, 'Version, language, date and licence of the data.'),
    constant('charter', 'Charter', charter, 'The Charter: titles, parties, signatories, sections.'),
    constant('visit', 'Visit', visit, 'The visit during which the Charter was signed.'),
    ...LISTS.map((list) => constant(list, `readonly ${recordType(list)}[]`, data[list], `All ${list}.`)),
    constant('redirects', "Dataset['redirects']", redirects, 'Retired ids and what took their place.'),
    constant('revisions', 'readonly Revision[]', revisions, 'What changed in the data, when and why.'),
    `/** Everything above as one value. */\nexport const dataset: CharterDataset = { meta, charter, visit, ${LISTS.join(', ')}, redirects, revisions };\n`,
    `export * from '../../src/helpers.ts';\n`,
  ].join('\n');
};

/** The published words of a language: the texts, with direction, locale and months from its row. */
const wordsModule = (language: Language) => {
  const { dir, locale, months }: LanguageRow = LANGUAGE_ROWS[language];
  const row = JSON.stringify({ lang: language, dir, locale, months }).slice(1, -1);
  const name = identifierOf(language);
  return `import { ${name} as words } from '../../src/words/${language}.ts';
import type { Words } from '../../src/words.ts';

/** The words around the data in the language \`${language}\`. */
export const ${name}: Words = { ${row}, ...words };
`;
};

/** How to load the data in each language, for whoever knows which one only when it is asked for. */
const loaderModule = () =>
  `import type { Language } from '../src/languages.ts';
import type { Dataset } from '../src/types.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ dataset: Dataset }>>> = {
${LANGUAGES.map((language) => `  '${language}': () => import('${language === 'en' ? '../src/index.ts' : `./languages/${language}.ts`}'),\n`).join('')}};

/** The dataset in a language, loaded when it is asked for; a bundler makes a chunk of each. */
export const loadDataset = async (language: Language): Promise<Dataset> => (await LOADERS[language]()).dataset;
`;

/** The words of all languages, for whoever cannot know which of them is asked for. */
const allWordsModule = () =>
  `import type { Language } from '../src/languages.ts';
import type { Words } from '../src/words.ts';
${LANGUAGES.map((language) => `import { ${identifierOf(language)} } from './words/${language}.ts';\n`).join('')}
export const WORDS: Readonly<Record<Language, Words>> = {
${LANGUAGES.map((language) => `  '${language}': ${identifierOf(language)},\n`).join('')}};
`;

const sliceTypes = (type: string) =>
  `import type { ${type} } from '../index.js';\n\nexport declare const data: ${type};\n`;

const { datasets, problems } = await loadDatasets();
if (problems.length > 0) {
  console.error(`Nothing was built: ${counted(problems.length, 'problem')} in the data.\n${formatProblems(problems)}`);
  process.exit(1);
}

const generated = join(ROOT, 'generated');
const dist = join(ROOT, 'dist');
const slices = join(dist, 'slices');
for (const folder of [generated, dist]) await rm(folder, { recursive: true, force: true });
for (const folder of [join(generated, 'languages'), join(generated, 'words'), slices]) {
  await mkdir(folder, { recursive: true });
}

for (const language of LANGUAGES) {
  const data = datasets.get(language);
  if (!data) throw new Error(`There is no dataset in "${language}".`);
  await writeFile(join(generated, 'languages', `${language}.ts`), languageModule(data));
  await writeFile(join(generated, 'words', `${language}.ts`), wordsModule(language));
  await writeFile(join(dist, `dataset.${language}.json`), JSON.stringify(data));
  for (const name of SLICES) {
    // Written as they ship: a bundler would have nothing to do.
    const file = join(slices, `${name}.${language}`);
    const { code } = await transform(`export const data = ${JSON.stringify(sliceOf(data, name))};`, {
      minify: true,
      charset: 'utf8',
    });
    await writeFile(`${file}.js`, code);
    await writeFile(`${file}.d.ts`, sliceTypes(sliceType(name)));
  }
}
// Ids are the same in every language. The list of changes is published in English.
const english = datasets.get('en');
if (!english) throw new Error('There is no English dataset.');
await writeFile(join(generated, 'ids.ts'), idTypes(english));
await writeFile(join(generated, 'words.ts'), allWordsModule());
await writeFile(join(generated, 'datasets.ts'), loaderModule());
await writeFile(join(dist, 'changes.json'), JSON.stringify(english.revisions));
const schema = datasetJsonSchema();
await writeFile(join(dist, 'schema.json'), schema);

const { version, description } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Record<
  string,
  string
>;
await writeFile(
  join(ROOT, 'reference.md'),
  reference(version ?? '', JSON.parse(schema) as Parameters<typeof reference>[1]),
);
await writeFile(join(ROOT, 'llms.txt'), llmsTxt(description ?? '', [...datasets.keys()]));
