/**
 * Reads the document and its nodes also where a page has given an image or a field the name of a method:
 * `<img name="createElement">` hides `document.createElement`, and a field hides the method of its form.
 */

/** A property of the document. */
export const ofDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);

/** A method of the document or of a node, called whatever the page calls its fields. */
const call = (method: string, prototype: object, on: Node, argument: string): unknown =>
  Reflect.apply(Reflect.get(prototype, method) as (argument: string) => unknown, on, [argument]);

export const create = (tag: string): HTMLElement =>
  call('createElement', Document.prototype, document, tag) as HTMLElement;

/** What finds nodes by a selector. */
export type Find = (selector: string) => readonly Element[];

/** Finds nodes in an element, itself included. */
export const within =
  (root: Element): Find =>
  (selector) => {
    const found = [...(call('querySelectorAll', Element.prototype, root, selector) as NodeListOf<Element>)];
    return call('matches', Element.prototype, root, selector) ? [root, ...found] : found;
  };

/** The text nodes in a node. */
export const textsIn = (root: Node): readonly Text[] => {
  const found: Text[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Text) found.push(node);
  return found;
};
