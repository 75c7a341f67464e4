/** Which files a reader of one file comes to, as far as its imports lead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of this package that an entry needs, itself first: what it imports statically, types too, and what that
 * imports. Languages that are imported on demand are not among them.
 */
export const reach = (entry: string): string[] => {
  const files = new Set([entry]);
  // A set that grows while it is walked is walked to its end.
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import) '(\.[^']+)'/g)) {
      files.add(join(file, '..', path));
    }
  }
  return [...files];
};
