/** Why something failed. What a page's own data throws may be anything, even something that throws when it is read. */
export const reasonOf = (error: unknown): string => {
  try {
    return String((error as Partial<Error> | undefined)?.message);
  } catch {
    return 'it cannot be read';
  }
};
