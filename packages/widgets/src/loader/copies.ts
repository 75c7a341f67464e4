/** What of a page is a copy that an editor pasted, and what it asks for. */
import { ofDocument, textsIn, within } from './dom.ts';
import { DATASET, ELEMENTS, FILES, LANG, LINKS, type LoaderElement, MARKED, PREFIX } from './knowledge.ts';

/** Something pasted that is to become an element. */
export interface Copy {
  element: LoaderElement;
  attributes: Record<string, string>;
  /** What was pasted: one node or, if a sanitizer removed the tag around it, several siblings. */
  parts: readonly [Element, ...Element[]];
  /** The link to the live page. */
  link: Element | undefined;
  /** Whether it names the dataset that the loader serves. Otherwise its words are compared first. */
  isNamed: boolean;
  /** Its markup when it was looked at. */
  markup: string;
}

const markupOf = (parts: readonly Element[]) => parts.map(({ outerHTML }) => outerHTML).join('');

/** Whether the page has changed a copy since it was looked at, so that it may ask for something else. */
export const isChanged = ({ parts, markup }: Copy): boolean => markupOf(parts) !== markup;

/** What the forms are written with, and what editors' systems make of it. */
const PLAIN =
  'a, b, bdi, blockquote, br, cite, div, em, figcaption, figure, i, li, ol, p, q, section, small, span, strong, time, ul, wbr';
/** What may stand between the quotation or list and the link. */
const LINE = 'a, b, br, cite, em, p, span, strong, time';
/** How many siblings and ancestors of a link are looked at. Our own forms have at most five. */
const REACH = 16;

const isBlank = (node: Node) => !(node instanceof Element) && !(node instanceof Text && /\S/.test(node.data));

/** Whether there is nothing in it but words, so that nothing of the page's own is hidden with it. */
const isPlain = (node: Element) => within(node)('*').every((inner) => inner.matches(PLAIN));

/** Whether a node is being edited. An editor would save what the loader put into it. */
export const isEdited = (node: Element): boolean =>
  ofDocument('designMode') === 'on' || node.closest('[contenteditable]:not([contenteditable="false" i])') !== null;

/** What a live page shows, by its address: `/quote/<id>/<lang>/`, `/pillars/<lang>/`, with the choices in its query. */
const recordAt = (link: Element | undefined) => {
  // In a drawing, links are of another kind.
  if (!(link instanceof HTMLAnchorElement)) return undefined;
  const parts = link.pathname.split('/');
  const [lang = '', id = ''] = [parts.at(-2), parts.at(-3)];
  if (parts.at(-1) !== '') return undefined;
  const query = new URLSearchParams(link.search);
  for (const element of ELEMENTS) {
    const { tag, names, item, one, all, records, choices } = element;
    const isOne = one !== undefined && parts.at(-4) === one && Object.hasOwn(records, id);
    if (!isOne && (all === undefined || id !== all)) continue;
    if (lang !== LANG && !Object.hasOwn(FILES, `${tag}.${lang}`)) return undefined;
    // On a page with several records, the fragment may name one.
    const [, focused = ''] = link.hash.split(`#charter-${item}-`);
    const asked = isOne ? id : focused;
    const attributes: Record<string, string> = { lang, ...(Object.hasOwn(records, asked) && { [names]: asked }) };
    for (const choice of isOne ? choices : [...choices, names]) {
      const value = query.get(choice);
      if (value !== null) attributes[choice] = value;
    }
    return { element, attributes };
  }
  return undefined;
};

/**
 * A copy that still has its data attributes. A sanitizer lets through the data attributes of strangers too, so the loader
 * takes only the choices of the element from them, and never an event handler, a style or the address of other data.
 */
export const markedCopy = (node: Element): Copy | undefined => {
  const element = ELEMENTS.find(({ marker }) => node.hasAttribute(marker));
  const dataset = node.getAttribute(`${PREFIX}dataset`);
  if (!element || (dataset ?? DATASET) !== DATASET || !isPlain(node)) return undefined;
  const link = within(node)(LINKS).at(-1);
  const attributes = { ...recordAt(link)?.attributes, [element.names]: node.getAttribute(element.marker) ?? '' };
  for (const choice of element.choices) {
    const value = node.getAttribute(PREFIX + choice);
    if (value !== null) attributes[choice] = value;
  }
  // A copy of data in a language that has no words is in English around them: its link says more than its own language.
  const lang = attributes['lang'] ?? node.getAttribute('lang');
  return {
    element,
    attributes: { ...attributes, ...(lang && { lang }) },
    parts: [node],
    link,
    isNamed: dataset !== null,
    markup: markupOf([node]),
  };
};

/** The nodes from a quotation or list to a link at its end; `undefined` where there is none directly before it. */
const nodesBefore = (link: Element, wanted: string): readonly ChildNode[] | undefined => {
  let last: ChildNode = link;
  for (let steps = 0; steps < REACH; steps += 1) {
    const nodes = [last];
    for (let first = last.previousSibling; first && steps < REACH; first = first.previousSibling) {
      nodes.unshift(first);
      if (first instanceof Element && first.matches(wanted)) return nodes;
      if (first instanceof Element && !first.matches(LINE)) return undefined;
      steps += 1;
    }
    const { parentElement } = last;
    if (!parentElement?.matches(PLAIN)) return undefined;
    last = parentElement;
  }
  return undefined;
};

/** A copy without data attributes: the link, and the quotation or list directly before it. */
export const linkedCopy = (link: Element): Copy | undefined => {
  const record = recordAt(link);
  const nodes = record && nodesBefore(link, record.element.isList ? 'ol, ul' : 'blockquote');
  const [first] = nodes ?? [];
  if (!record || !nodes || !first) return undefined;
  const figure = link.closest('figure');
  const { parentElement } = first;
  let [part, ...others] = nodes.filter((node) => node instanceof Element);
  if (figure?.contains(first)) {
    [part, others] = [figure, []];
  } else if (nodes.some((node) => node instanceof Text && !isBlank(node))) {
    // Loose text cannot be hidden, unless it stands in an element with nothing else in it.
    const isWhole = [...(parentElement?.childNodes ?? [])].every((node) => isBlank(node) || nodes.includes(node));
    if (!isWhole || !parentElement?.matches('div, section')) return undefined;
    [part, others] = [parentElement, []];
  }
  if (!part || ![part, ...others].every(isPlain)) return undefined;
  return { ...record, parts: [part, ...others], link, isNamed: false, markup: markupOf([part, ...others]) };
};

/** Whether an element, or a link, belongs to a copy that was pasted from another agreement. */
export const isForeign = (node: Element): boolean =>
  within(node.closest(MARKED) ?? node)(MARKED).some(
    (copy) => (copy.getAttribute(`${PREFIX}dataset`) ?? DATASET) !== DATASET,
  );

/** Only the letters and digits of a text: sites change quotation marks, dashes and spaces. */
const wordsOf = (text: string | null | undefined) => ` ${text ?? ''} `.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Whether a copy has the words of the element and no others. Words that an editor wrote are never hidden. */
export const says = ({ shadowRoot }: Element, { parts, link, element }: Copy): boolean => {
  if (!shadowRoot) return false;
  const all = (texts: readonly Text[], gap = ' ') => wordsOf(texts.map(({ data }) => data).join(gap));
  const texts = textsIn(shadowRoot);
  // Arabic writes “and” in one with the verb that is set off: without a gap such a word is whole.
  const shown = all(texts) + all(texts, '');
  const pasted = parts.flatMap(textsIn).filter((text) => !link?.contains(text));
  const essential = [...shadowRoot.querySelectorAll(`[part="${element.essential}"]`)];
  return (
    pasted.every(({ data }) => shown.includes(wordsOf(data))) &&
    essential.every(({ textContent }) => all(pasted).includes(wordsOf(textContent)))
  );
};
