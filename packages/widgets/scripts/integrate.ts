/** Writes the files for frameworks, editors and other tools, from the manifest. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Package } from 'custom-elements-manifest';
import { EXAMPLES } from '../generated/examples.ts';
import { editorData } from './editor-data.ts';
import { frameworkTypes, tagsOf } from './framework-types.ts';
import { llmsTxt, reference } from './reference.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const manifest = JSON.parse(await readFile(`${ROOT}custom-elements.json`, 'utf8')) as Package;
const tags = tagsOf(manifest);
const files = { ...frameworkTypes(tags), ...editorData(manifest) };
for (const [name, content] of Object.entries(files)) await writeFile(`${ROOT}dist/${name}`, content);

const { version, description } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as Record<string, string>;
await writeFile(`${ROOT}reference.md`, reference(version ?? '', manifest, EXAMPLES));
await writeFile(`${ROOT}llms.txt`, llmsTxt(description ?? ''));
