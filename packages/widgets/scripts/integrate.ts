/** Writes what frameworks and editors read, from the manifest. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Package } from 'custom-elements-manifest';
import { editorData } from './editor-data.ts';
import { reactTypes, tagsOf, vueTypes } from './framework-types.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const manifest = JSON.parse(await readFile(`${ROOT}custom-elements.json`, 'utf8')) as Package;
const tags = tagsOf(manifest);
const files = { 'react.d.ts': reactTypes(tags), 'vue.d.ts': vueTypes(tags), ...editorData(manifest) };
for (const [name, content] of Object.entries(files)) await writeFile(`${ROOT}dist/${name}`, content);
