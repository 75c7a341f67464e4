/** Makes the plugin in `dist/charter-widgets`, and its zip file beside it: its source as it is written, and what it takes from the packages. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dataset, LANGUAGES } from '@baku-charter/core';
import { ELEMENT_NAMES } from '@baku-charter/widgets/elements';
import { blockOf, contractOf, type Files } from './contract.ts';
import { introOf, liveWords, packedRecords } from './records.ts';
import { pluginWords } from './words.ts';
import { writeZip } from './zip.ts';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const resolved = (name: string) => fileURLToPath(import.meta.resolve(name));
const readJson = async <Shape>(path: string) => JSON.parse(await readFile(path, 'utf8')) as Shape;

const out = here('dist/charter-widgets');
const writeJson = async (name: string, value: unknown) => {
  const path = join(out, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value)}\n`);
};

await rm(out, { recursive: true, force: true });
await cp(here('plugin'), out, { recursive: true });
await cp(here('../../LICENSE'), join(out, 'LICENSE'));

const sri = resolved('@baku-charter/widgets/cdn/sri.json');
const { files } = await readJson<{ files: Files }>(sri);
// Only names with a hash: what a browser has kept is never older than the plugin.
const shipped = Object.entries(files).filter(([name]) =>
  /^(charter-|loader\.js|schema\.js|chunks\/(?!all))/.test(name),
);
for (const [, { immutable }] of shipped) await cp(join(dirname(sri), immutable), join(out, 'cdn', immutable));

const datasets = await Promise.all(
  LANGUAGES.map((lang) => readJson<Dataset>(resolved(`@baku-charter/core/dataset.${lang}.json`))),
);
const [english] = datasets;
if (!english) throw new Error('There is no dataset. Build @baku-charter/core.');
await writeJson('data/contract.json', contractOf(english, files));
for (const data of datasets) {
  const { lang } = data.meta;
  const records = Object.fromEntries(ELEMENT_NAMES.map((element) => [element, packedRecords(data, element)]));
  const intros = Object.fromEntries(ELEMENT_NAMES.map((element) => [element, introOf(data, element)]));
  await writeJson(`data/texts.${lang}.json`, { live: liveWords(data), intros, records });
  await writeJson(`data/words.${lang}.json`, await pluginWords(lang as (typeof LANGUAGES)[number]));
}
const { version } = await readJson<{ version: string }>(here('package.json'));
for (const element of ELEMENT_NAMES) await writeJson(`blocks/${element}/block.json`, blockOf(element, version));
writeZip(out, 'charter-widgets', here('dist/charter-widgets.zip'));
