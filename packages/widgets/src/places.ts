/**
 * What readers did with the content, by record and part: it is carried over to whatever is drawn next, since order,
 * language and the data itself may change meanwhile.
 */

/** What opens and closes of a record by the attribute `open`; its sources are none of that. */
export const MAIN = '[part="details"]';

/** The record around a node; empty where there is none. */
export const idAround = (node: Element | null): string => node?.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';

/** The markup of all records, in order. */
export const recordsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-id]')];

/** The markup of a record. Compared and not selected, since ids come from pages. */
export const recordIn = (root: ParentNode, id: string): HTMLElement | undefined =>
  recordsIn(root).find(({ dataset }) => dataset['id'] === id);

/** Moves the focus and not the page; `false` where the node cannot have it. */
const focusOn = (node: HTMLElement): boolean => {
  if (node.tabIndex < 0) node.tabIndex = -1;
  node.focus({ preventScroll: true });
  return node.matches(':focus');
};

/** Focuses the title of a record, so that a screen reader says the title and not the whole. */
export const focusTitle = (record: HTMLElement): boolean =>
  focusOn(record.querySelector<HTMLElement>('[part="heading"]') ?? record);

/** What can be opened or have the focus, each by a name that it has wherever the same record is drawn. */
const placesIn = (root: ParentNode) => {
  const places = new Map<string, HTMLElement>();
  const counts: Record<string, number> = {};
  for (const node of root.querySelectorAll<HTMLElement>('details, summary, a, button, textarea')) {
    const name = `${node.getAttribute('part')} ${idAround(node)}`;
    counts[name] = (counts[name] ?? 0) + 1;
    places.set(`${name} ${counts[name]}`, node);
  }
  return places;
};

const isDetails = (node: Element): node is HTMLDetailsElement => node.localName === 'details';

export class Places {
  #open = new Map<string, boolean>();
  #asked: string | null = null;

  /**
   * Notes what is open and what has the focus, before something is drawn; what it returns carries that to what was
   * drawn. `asked` is the attribute `open`: as long as it stays the same, readers decide.
   */
  note(before: ParentNode, focused: Element | null, asked: string | null, isFirst: boolean) {
    const isAskedAnew = !isFirst && asked !== this.#asked;
    this.#asked = asked;
    if (isAskedAnew) this.#open.clear();
    const id = idAround(focused);
    const order = recordsIn(before).findIndex((record) => record.contains(focused));
    let place = '';
    for (const [name, node] of placesIn(before)) {
      if (node === focused) place = name;
      // Until the first drawing, "closed" may only mean that the page did not say "open" there too.
      if (isDetails(node) && (isFirst ? node.open : !(isAskedAnew && node.matches(MAIN)))) {
        this.#open.set(name, node.open);
      }
    }
    return (root: ParentNode, isAsked: (id: string) => boolean): void => {
      const places = placesIn(root);
      for (const [name, node] of places) {
        if (isDetails(node)) {
          node.open = this.#open.get(name) ?? (node.matches(MAIN) && isAsked(idAround(node)));
        }
      }
      if (!focused) return;
      const records = recordsIn(root);
      // A record that is gone makes way for the one in its place, and all of them for the fallback.
      const record = recordIn(root, id) ?? records[order] ?? records.at(-1);
      const node = places.get(place) ?? root.querySelector<HTMLElement>('slot');
      if (!(node && focusOn(node)) && record) focusTitle(record);
    };
  }
}
