/** The ids in a space-separated attribute. */
export const idList = (value: string | null | undefined): string[] => (value ?? '').split(/\s+/).filter(Boolean);

/** A message about an id that no record has. */
export const unknownId = (id: string): string =>
  `there is no "${id}" in the data.${id.includes(',') ? ' Separate ids with spaces.' : ''}`;

/** Ids as asked for, sorted into those of records, by way of redirects, and those of none. */
export const sortIds = (ids: readonly string[], resolve: (id: string) => string | undefined) => {
  const resolved = ids.map((id) => ({ id, live: resolve(id) }));
  return {
    live: resolved.flatMap(({ live }) => live ?? []),
    unknown: resolved.flatMap(({ id, live }) => (live === undefined ? [id] : [])),
  };
};
