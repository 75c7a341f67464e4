/** Puts the plugin, once built, into the zip file that WordPress installs. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Writes the zip file of a folder; its files stand in a folder of the same name. */
export const writeZip = (folder: string, name: string, file: string): void => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const files = names.map(
    (path) => [`${name}/${path.replaceAll('\\', '/')}`, readFileSync(join(folder, path))] as const,
  );
  // The same content makes the same file, whenever it is made.
  writeFileSync(file, zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) }));
};
