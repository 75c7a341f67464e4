/** Finds the files that somebody who reads one file comes to by its imports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of this package that an entry needs, itself first: what it imports statically, types too, and what that
 * imports. Languages that are imported on demand are not among them.
 */
export const reach = (entry: string): string[] => {
  const files = new Set([entry]);
  // The loop also visits files that it adds to the set.
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import) '(\.[^']+)'/g)) {
      files.add(join(file, '..', path));
    }
  }
  return [...files];
};
