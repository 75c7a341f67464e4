/** Fetches the datasets at the `src` of elements. Elements with the same address share one answer. */
import type { ParseResult } from '@baku-charter/core/schema';
import { Loading } from './loading.ts';
import { reasonOf } from './reason.ts';

/** A dataset that is being fetched, or what came of it. */
export type Fetched = Loading<ParseResult>;

/** What was fetched, by address, as long as some element holds it. */
const shared = new Map<string, WeakRef<Fetched>>();

const addressOf = (src: string) => {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
};

const failed = (error: unknown): ParseResult => ({
  ok: false,
  problems: [{ path: '', message: `could not be loaded: ${reasonOf(error)}` }],
});

/** The dataset at an address. It is fetched unless another element has it already; what failed is fetched again. */
export const fetchData = (src: string): Fetched => {
  const address = addressOf(src);
  const known = shared.get(address)?.deref();
  if (known && known.result?.ok !== false) return known;
  // Only data from an address is checked, so a page without `src` never loads the validator.
  const answer = import('@baku-charter/core/schema').then(({ fetchDataset }) => fetchDataset(address));
  const fetched = new Loading(answer.catch(failed));
  shared.set(address, new WeakRef(fetched));
  return fetched;
};

/** Lets the next element that asks for this address fetch it again. */
export const forgetData = (src: string): void => {
  shared.delete(addressOf(src));
};
