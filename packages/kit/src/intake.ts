/** Writes the records that an import brings, and remembers what was there before. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson, withSchema, writeJson } from './folder.ts';

/** What came of an import: files of records by their paths in the data, and a line for each row or slide that was not taken. */
export interface Imported {
  readonly added: readonly string[];
  /** Those that were there already and are as they were, though the file says something else. */
  readonly kept: readonly string[];
  /** Those that were there already, and say now what the file says. */
  readonly changed: readonly string[];
  /** Those that said the same already. */
  readonly unchanged: readonly string[];
  readonly refused: readonly string[];
  /** What was changed and emptied in which record, what every record kept, and what of a file has no place in records. */
  readonly notes: readonly string[];
}

export interface ImportOptions {
  /** Whether records that are there already take what the file says of them. What it does not speak of, they keep. */
  readonly replace?: boolean;
  /** The language of the texts of a file of TimelineJS; the first of the agreement where missing. */
  readonly language?: string | undefined;
}

/** The fields of a record that a file gives another value, and those that it empties. */
interface Difference {
  readonly changed: readonly string[];
  readonly emptied?: readonly string[];
}

/** Takes records, one by one. */
export class Intake {
  readonly added: string[] = [];
  readonly kept: string[] = [];
  readonly changed: string[] = [];
  readonly unchanged: string[] = [];
  readonly refused: string[] = [];
  readonly notes: string[] = [];
  readonly #data: string;
  readonly #replace: boolean;

  constructor(data: string, { replace = false }: ImportOptions) {
    this.#data = data;
    this.#replace = replace;
  }

  /** What a record says now; nothing where there is none. */
  recordAt(path: string): unknown {
    const file = join(this.#data, path);
    return existsSync(file) ? readJson(file) : undefined;
  }

  /** Writes a record; returns whether the data now say what the file says. */
  take(path: string, content: unknown, { changed, emptied = [] }: Difference): boolean {
    const isThere = existsSync(join(this.#data, path));
    if (isThere && changed.length + emptied.length === 0) {
      this.unchanged.push(path);
      return true;
    }
    if (isThere && !this.#replace) {
      this.kept.push(path);
      return false;
    }
    (isThere ? this.changed : this.added).push(path);
    if (isThere) {
      const parts = [
        ...(changed.length > 0 ? [`changed ${changed.join(', ')}`] : []),
        ...(emptied.length > 0 ? [`emptied ${emptied.join(', ')}`] : []),
      ];
      this.notes.push(`${path}: ${parts.join('; ')}`);
    }
    writeJson(join(this.#data, path), withSchema(dirname(this.#data), path, content));
    return true;
  }
}
