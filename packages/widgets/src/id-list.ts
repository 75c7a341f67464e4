/** The ids in a space-separated attribute. */
export const idList = (value: string): string[] => value.split(/\s+/).filter(Boolean);

/** A message about the ids that no record has; empty where all are known. */
export const missingIds = (wanted: readonly string[], known: readonly { id: string }[]): string => {
  const missing = wanted.filter((id) => !known.some((record) => record.id === id));
  return missing.length > 0 ? `there is no "${missing.join('", "')}" in the data.` : '';
};

/** Reads an `open` attribute: missing opens none, empty opens all, otherwise the ids named are open. */
export const opener = (open: string | null): ((id: string) => boolean) => {
  if (open === null) return () => false;
  const ids = idList(open);
  return (id) => ids.length === 0 || ids.includes(id);
};
