/** Something that is being loaded. Unlike with a promise, those who wait for it can stop, and are kept no longer. */
export class Loading<Result> {
  /** What came of it; `undefined` until then. */
  result: Result | undefined;
  readonly #waiting = new Set<() => void>();

  /** The promise must not reject. */
  constructor(promise: Promise<Result>) {
    void promise.then((result) => {
      this.result = result;
      for (const tell of this.#waiting) tell();
    });
  }

  /** Calls a function when there is a result. Returns one that makes it wait no longer. */
  wait(tell: () => void): () => void {
    this.#waiting.add(tell);
    return () => this.#waiting.delete(tell);
  }
}
