/**
 * Throws where a page has given all objects a name that Lit looks up in its own, in which it may be missing: Lit would
 * render without end, and the tab freeze.
 */
export const throwIfLitWouldFreeze = (): void => {
  // What a list inherits: from all lists, and from all objects.
  for (const name in [] as object) if (/^(\d+|strings)$/.test(name)) throw new Error(`Object.prototype.${name}`);
};
