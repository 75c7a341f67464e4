/** Places in the content that readers act on, by which what they did is carried to other markup of the same records. */

/** The record around a node; empty where there is none. */
export const idAround = (node: Element | null | undefined): string =>
  node?.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';

/** What can be opened or have the focus, by part, record and place within it; the order of records may change. */
export const placesIn = (root: ParentNode): Map<string, HTMLElement> => {
  const places = new Map<string, HTMLElement>();
  for (const node of root.querySelectorAll<HTMLElement>('details, summary, a, button, textarea')) {
    let key = `${node.getAttribute('part')} ${idAround(node)}`;
    while (places.has(key)) key += '+';
    places.set(key, node);
  }
  return places;
};

/** Moves the focus and not the page; `false` where the node cannot have it. */
export const focusOn = (node: HTMLElement): boolean => {
  if (node.tabIndex < 0) node.tabIndex = -1;
  node.focus({ preventScroll: true });
  return node.matches(':focus');
};

/** Focuses the title of a record, so that a screen reader says the title and not the whole. */
export const focusTitle = (record: HTMLElement): boolean =>
  focusOn(record.querySelector<HTMLElement>('[part="heading"]') ?? record);
