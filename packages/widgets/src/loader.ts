/**
 * A script for the template of a site: it finds the copies that editors pasted and turns them into elements. It knows a
 * copy by its data attribute. If a sanitizer removed that, it goes by the link at the end of the copy, and replaces the
 * copy only if its words are those of the element. A copy stays readable until the element is ready, and if that never
 * happens. The code of an element is loaded when a copy comes near the viewport. Nothing is ever thrown into the page.
 */
import { closestLanguage } from '@baku-charter/core';

/** The modules of the elements by tag and language. The build puts them in. */
declare const FILES: Readonly<Record<string, string>>;

/** The date of the last correction, by tag and id of the record. The build puts them in. */
declare const CORRECTIONS: Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Something pasted that is to become an element. */
interface Copy {
  element: LoaderElement;
  attributes: Record<string, string>;
  /** What was pasted: one node or, if a sanitizer removed the tag around it, several siblings. */
  nodes: ChildNode[];
  /** The link that it was recognised by, if its data attributes were removed. */
  link?: HTMLAnchorElement;
}

/** What the loader knows of an element; the build takes it from `elements.ts`. */
export interface LoaderElement {
  tag: string;
  /** The tag around form 2, and its data attribute that names the records. */
  wrapper: string;
  marker: string;
  /** Whether it shows a list of records. */
  isList: boolean;
  /** The attribute that names its records, and the other attributes that a copy may set. */
  names: string;
  choices: readonly string[];
  /** What one of its records is called in a deep link. */
  item: string;
  /** How the address of a live page begins: `one` comes before the id of a record, `all` shows all records. */
  one?: string | undefined;
  all?: string | undefined;
  /** The part whose words a copy must contain. Otherwise it is not replaced. */
  essential: string;
}

/** The elements. The build puts them in. */
declare const ELEMENTS: readonly LoaderElement[];

const TAGS = ELEMENTS.map(({ tag }) => tag).join();
const MARKED = ELEMENTS.map(({ wrapper, marker }) => `${wrapper}[${marker}]`).join();
const LINKS = ELEMENTS.flatMap(({ one, all }) =>
  [one, all].flatMap((part) => (part ? `a[href*="/${part}/"]` : [])),
).join();
const PREFIX = 'data-charter-';

const seen = new WeakSet<Node>();

/** What a live page shows, by its address: `/quote/<id>/<lang>/`, `/pillars/<lang>/`. */
const recordAt = (link: HTMLAnchorElement | null | undefined) => {
  const parts = link?.pathname.split('/') ?? [];
  const [lang, id] = [parts.at(-2), parts.at(-3)];
  if (!link || !lang || parts.at(-1) !== '' || !/^[\w-]+$/.test(lang)) return undefined;
  for (const element of ELEMENTS) {
    const { tag, names, item, one, all } = element;
    const isOne = one !== undefined && parts.at(-4) === one;
    if (!isOne && (all === undefined || id !== all)) continue;
    // On a page with several records, the fragment may name one.
    const [, focused] = link.hash.split(`#charter-${item}-`);
    const asked = isOne ? id : focused;
    const attributes: Record<string, string> = { lang, ...(asked && /^[\w-]+$/.test(asked) && { [names]: asked }) };
    return { element, tag, attributes };
  }
  return undefined;
};

/**
 * A copy that still has its data attributes. Sanitizers keep all data attributes, whoever wrote them. Only the choices
 * of the element are taken from them: none can become an event handler, a style or the address of other data.
 */
const markedCopy = (node: HTMLElement): Copy | undefined => {
  const element = ELEMENTS.find(({ marker }) => node.hasAttribute(marker));
  if (!element) return undefined;
  const link = [...node.querySelectorAll<HTMLAnchorElement>(LINKS)].at(-1);
  const attributes = { ...recordAt(link)?.attributes, [element.names]: node.getAttribute(element.marker) ?? '' };
  for (const choice of element.choices) {
    const value = node.getAttribute(PREFIX + choice);
    if (value !== null) attributes[choice] = value;
  }
  const lang = node.lang || attributes['lang'];
  return { element, attributes: { ...attributes, ...(lang && { lang }) }, nodes: [node] };
};

/** Whether a node is only text, which may stand between the quotation or list and the link. */
const isLine = (node: Node) => !(node instanceof Element) || node.matches('p, a, b, span, strong, em, cite, time, br');

/** A copy without data attributes: the link, and the quotation or list directly before it. */
const linkedCopy = (link: HTMLAnchorElement): Copy | undefined => {
  const record = recordAt(link);
  const wanted = record?.element.isList ? 'ol, ul' : 'blockquote';
  let last: ChildNode = link;
  while (record && last.parentElement && last !== document.body) {
    const nodes = [last];
    for (let first = last.previousSibling; first; first = first.previousSibling) {
      nodes.unshift(first);
      if (first instanceof Element && first.matches(wanted)) {
        const figure = link.closest('figure');
        return {
          element: record.element,
          attributes: record.attributes,
          nodes: figure?.contains(first) ? [figure] : nodes,
          link,
        };
      }
      if (!isLine(first)) return undefined;
    }
    last = last.parentElement;
  }
  return undefined;
};

/** Only the letters and digits of a text: sites change quotation marks, dashes and spaces. */
const wordsOf = (text: string | null | undefined) => ` ${text ?? ''} `.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The text nodes in a node. */
const textsIn = (root: Node) => {
  const found: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Text) found.push(node);
  return found;
};

/** Whether a copy has the words of the element and no others. Words that an editor wrote are never replaced. */
const says = ({ shadowRoot }: Element, { nodes, link, element }: Copy) => {
  if (!shadowRoot) return false;
  const all = (texts: readonly Text[], gap = ' ') => wordsOf(texts.map(({ data }) => data).join(gap));
  const texts = textsIn(shadowRoot);
  // Arabic writes “and” in one with the verb that is set off: without a gap such a word is whole.
  const shown = all(texts) + all(texts, '');
  const pasted = nodes.flatMap(textsIn).filter((text) => !link?.contains(text));
  const essential = [...shadowRoot.querySelectorAll(`[part="${element.essential}"]`)];
  return (
    pasted.every(({ data }) => shown.includes(wordsOf(data))) &&
    essential.every(({ textContent }) => all(pasted).includes(wordsOf(textContent)))
  );
};

const elementFor = ({ element: { tag }, attributes }: Copy) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made as HTMLElement & { updateComplete?: Promise<unknown> };
};

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Loads the code of an element, unless the page has it already. */
const load = async (tag: string, lang = '') => {
  if (customElements.get(tag)) return;
  const names = Object.keys(FILES).filter((name) => name.startsWith(`${tag}.`));
  const language = closestLanguage(
    lang,
    names.map((name) => name.slice(tag.length + 1)),
  );
  const file = FILES[language === undefined ? tag : `${tag}.${language}`];
  if (file) await import(file);
};

/** Says in the console that a copy is older than a correction of its record. */
const noteAge = ({ element: { tag, names }, attributes, nodes: [node] }: Copy) => {
  const modified = node instanceof HTMLElement ? node.dataset['charterModified'] : undefined;
  const asked = attributes[names] ?? '';
  const ids = asked.split(' ');
  const dates = Object.entries(CORRECTIONS[tag] ?? {}).flatMap(([id, date]) =>
    !asked || ids.includes(id) ? date : [],
  );
  const last = dates.sort().at(-1);
  if (modified && last && last > modified) {
    const what = `<${tag}>${asked && ` "${asked}"`}`;
    console.info(`${what}: this copy is of ${modified}; a correction was made on ${last}. Paste it again.`);
  }
};

/** Compares a copy that was recognised by its link with the element, which is rendered hidden for this. */
const isSame = async (copy: Copy) => {
  if (!copy.link) return true;
  const probe = elementFor(copy);
  probe.hidden = true;
  copy.nodes[0]?.before(probe);
  await probe.updateComplete;
  const same = says(probe, copy);
  probe.remove();
  return same;
};

const upgrade = async (copy: Copy) => {
  const { attributes, nodes } = copy;
  const { tag } = copy.element;
  try {
    await load(tag, attributes['lang']);
    if (nodes.length === 0 || !(await isSame(copy))) return;
    noteAge(copy);
    const element = elementFor(copy);
    const { activeElement } = document;
    nodes[0]?.before(element);
    element.append(...nodes);
    // A node loses the focus when it is moved. Given back, the element carries it over to its own content.
    if (activeElement !== element && element.contains(activeElement)) {
      (activeElement as HTMLElement).focus({ preventScroll: true });
    }
  } catch (error) {
    console.warn(`<${tag}>: its code could not be loaded: ${reason(error)}. What was pasted stays as it is.`);
  }
};

/** Copies that are not near the viewport yet, by the element that is observed. */
const waiting = new Map<Element, Copy>();

const begin = (element: Element) => {
  const copy = waiting.get(element);
  waiting.delete(element);
  viewport.unobserve(element);
  if (copy) void upgrade(copy);
};

const viewport = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) begin(target);
  },
  { rootMargin: '800px' },
);

const waitFor = (copy: Copy | undefined, element: Element) => {
  if (!copy || copy.nodes.some((node) => seen.has(node))) return;
  for (const node of copy.nodes) seen.add(node);
  waiting.set(element, copy);
  viewport.observe(element);
};

const find = () => {
  for (const element of document.querySelectorAll<HTMLElement>(TAGS)) {
    if (seen.has(element) || customElements.get(element.localName)) continue;
    seen.add(element);
    const lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
    const known = ELEMENTS.find(({ tag }) => tag === element.localName);
    if (known) waitFor({ element: known, attributes: { lang }, nodes: [] }, element);
  }
  for (const element of document.querySelectorAll<HTMLElement>(MARKED)) {
    if (!element.closest(TAGS)) waitFor(markedCopy(element), element);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    if (link.closest(`${TAGS}, ${MARKED}`)) continue;
    const copy = linkedCopy(link);
    const [watched] = copy?.nodes ?? [];
    if (watched instanceof Element) waitFor(copy, watched);
  }
  // The address names a record, which may be anywhere on the page: nothing waits for the viewport.
  if (location.hash.startsWith('#charter-')) for (const element of [...waiting.keys()]) begin(element);
};

let planned = false;
const plan = () => {
  if (planned) return;
  planned = true;
  setTimeout(() => {
    planned = false;
    find();
  });
};

// If a page loads several loaders, even of different versions, only the first one works.
const KEY = Symbol.for('charter-loader');
if (!(KEY in document)) {
  Object.defineProperty(document, KEY, { value: true });
  new MutationObserver(plan).observe(document, { childList: true, subtree: true });
  addEventListener('hashchange', plan);
  find();
}
