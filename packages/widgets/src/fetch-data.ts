/** Fetches the dataset at the `src` of an element. */
import type { ParseResult } from '@baku-charter/core/schema';
import { reasonOf } from './reason.ts';

/** A dataset that is being fetched, with the result once there is one. */
export interface Fetched {
  src: string;
  done: Promise<void>;
  result?: ParseResult;
}

export const fetchData = (src: string): Fetched => {
  const fetched: Fetched = {
    src,
    // Loaded on demand: only data from an address is validated.
    done: import('@baku-charter/core/schema')
      .then(({ fetchDataset }) => fetchDataset(src))
      .catch((error: unknown): ParseResult => {
        return { ok: false, problems: [{ path: '', message: `could not be loaded: ${reasonOf(error)}` }] };
      })
      .then((result) => {
        fetched.result = result;
      }),
  };
  return fetched;
};
