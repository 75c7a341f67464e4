/** Why something failed. What a page's own data throws may be anything, even something that throws when it is read. */
export const reasonOf = (error: unknown): string => {
  try {
    return String((error as Partial<Error> | undefined)?.message);
  } catch {
    return 'it cannot be read';
  }
};

/** Says something in the console, which a page may have taken away or made to throw. */
export const say = (how: 'info' | 'warn', ...words: unknown[]): void => {
  try {
    console[how](...words);
  } catch {
    // Then nobody wants to hear it.
  }
};
