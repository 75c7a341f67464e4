/** Fetches the datasets at the `src` of elements. Elements with the same address share one answer. */
import type { ParseResult } from '@baku-charter/core/schema';
import { reasonOf } from './reason.ts';

/** A dataset that is being fetched, with the result once there is one. */
export interface Fetched {
  done: Promise<void>;
  result?: ParseResult;
}

/** What was fetched, by address, as long as some element holds it. */
const shared = new Map<string, WeakRef<Fetched>>();

const addressOf = (src: string) => {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
};

/** The dataset at an address. It is fetched unless another element has it already; what failed is fetched again. */
export const fetchData = (src: string): Fetched => {
  const address = addressOf(src);
  const known = shared.get(address)?.deref();
  if (known && known.result?.ok !== false) return known;
  const fetched: Fetched = {
    // Loaded on demand: only data from an address is validated.
    done: import('@baku-charter/core/schema')
      .then(({ fetchDataset }) => fetchDataset(address))
      .catch((error: unknown): ParseResult => {
        return { ok: false, problems: [{ path: '', message: `could not be loaded: ${reasonOf(error)}` }] };
      })
      .then((result) => {
        fetched.result = result;
      }),
  };
  shared.set(address, new WeakRef(fetched));
  return fetched;
};

/** Lets the next element that asks for this address fetch it again. */
export const forgetData = (src: string): void => {
  shared.delete(addressOf(src));
};
