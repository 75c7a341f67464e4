/**
 * A script for the template of a site: it finds the copies that editors pasted and shows the elements instead. It knows
 * a copy by its data attribute. If a sanitizer removed that, it goes by the link at the end of the copy, and compares
 * its words with those of the element. Readers see the copy until the element is ready, and keep it if the element never
 * is. The loader fetches the code of an element when a copy comes near the viewport. It throws nothing into the page.
 */
import { closestLanguage } from '@baku-charter/core';
import { watchFragment } from './address.ts';
import { type Copy, isChanged, isEdited, isForeign, linkedCopy, markedCopy, says } from './loader/copies.ts';
import { type Find, ofDocument, within } from './loader/dom.ts';
import { ELEMENTS, FILES, LINKS, MARKED, PREFIX, TAGS } from './loader/knowledge.ts';
import { elementFor, isSettled, keepUp, REPLACED, type StandIn, settle, standIn, withdraw } from './loader/stand-in.ts';
import { reasonOf, say } from './reason.ts';

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
const noteAge = ({ element: { tag, names, records }, attributes, parts: [part] }: Copy) => {
  const modified = part.getAttribute(`${PREFIX}modified`);
  const asked = attributes[names] ?? '';
  const ids = asked ? asked.split(' ') : Object.keys(records);
  const last = ids
    .map((id) => records[id] ?? '')
    .sort()
    .at(-1);
  if (modified && last && last > modified) {
    const what = `<${tag}>${asked && ` "${asked}"`}`;
    say('info', `${what}: this copy is of ${modified}; a correction was made on ${last}. Paste it again.`);
  }
};

let hasFailed = false;

/** Lets a function work until the page has replaced what that takes. It says so once, and does nothing from then on. */
const guarded =
  <Given extends readonly unknown[]>(work: (...given: Given) => void) =>
  (...given: Given): void => {
    if (hasFailed) return;
    try {
      work(...given);
    } catch (error) {
      hasFailed = true;
      const problem = `cannot work in this page: ${reasonOf(error)}. What was pasted stays as it is.`;
      say('warn', `The loader of charter elements ${problem}`);
    }
  };

// The collections are made in `start`, since a page may have replaced those of the language.

/** Elements that are rendered only to compare their words. The page must not hear of them. */
let probes: WeakSet<EventTarget>;

/** Whether a copy is of this dataset. If it does not say so, its words are compared with those of the element. */
const isOurs = async (copy: Copy) => {
  if (copy.isNamed) return true;
  const probe = elementFor(copy);
  // Not every look has all words of a copy.
  for (const name of copy.element.looks) probe.removeAttribute(name);
  probes.add(probe);
  probe.hidden = true;
  copy.parts[0].before(probe);
  await probe.updateComplete;
  const same = says(probe, copy);
  probe.remove();
  return same;
};

/** What was looked at already: copies, tags and links. */
let seen: WeakSet<Node>;

/** Copies and tags that are not near the viewport yet, by the node that is observed. */
let waiting: Map<Element, Copy | undefined>;

/** The elements that stand in for copies. */
let standIns: Set<StandIn>;

const isInPlace = ({ parts }: Copy) => parts.every((part) => part.isConnected && !isEdited(part));

/** Forgets what was seen of a copy, so that it is looked at again if it comes back or is changed. */
const forget = ({ parts }: Copy) => {
  for (const part of parts) for (const node of within(part)('*')) seen.delete(node);
};

/** Shows a copy again as it was pasted. */
const giveBack = (made: StandIn) => {
  standIns.delete(made);
  withdraw(made);
  forget(made.copy);
};

const upgrade = async (tag: string, lang: string | undefined, copy: Copy | undefined) => {
  try {
    await load(tag, lang);
    if (!copy || !customElements.get(tag)) return;
    const isReady = isInPlace(copy) && !isChanged(copy) && (await isOurs(copy));
    // The page may have changed while the copy waited, or while the element was rendered.
    if (!isInPlace(copy)) forget(copy);
    else if (isChanged(copy)) lookAnew(copy);
    else if (isReady) {
      noteAge(copy);
      const made = standIn(copy);
      standIns.add(made);
      for (const part of copy.parts) watch(part);
      await made.element.updateComplete;
      if (standIns.has(made)) settle(made);
      plan();
    }
  } catch (error) {
    say('warn', `<${tag}>: its code could not be loaded: ${reasonOf(error)}. What was pasted stays as it is.`);
  }
};

const begin = (node: Element) => {
  const copy = waiting.get(node);
  waiting.delete(node);
  viewport.unobserve(node);
  const lang = copy ? copy.attributes['lang'] : (node.closest<HTMLElement>('[lang]')?.lang ?? '');
  void upgrade(copy?.element.tag ?? node.localName, lang, copy);
};

let viewport: IntersectionObserver;

const waitFor = (node: Element, copy?: Copy) => {
  const nodes: readonly Element[] = copy?.parts ?? [node];
  if (nodes.some((one) => seen.has(one) || isEdited(one))) return;
  for (const one of nodes) seen.add(one);
  waiting.set(node, copy);
  viewport.observe(node);
};

/** Looks for copies and tags. */
const look = (find: Find) => {
  for (const node of find(TAGS)) {
    const isKnown = ELEMENTS.some(({ tag }) => tag === node.localName);
    if (isKnown && !customElements.get(node.localName) && !isForeign(node)) waitFor(node);
  }
  for (const node of find(MARKED)) {
    const copy = node.closest(TAGS) ? undefined : markedCopy(node);
    if (copy) waitFor(node, copy);
  }
  for (const link of find(LINKS)) {
    if (seen.has(link) || link.closest(`${TAGS}, ${MARKED}`)) continue;
    seen.add(link);
    const copy = linkedCopy(link);
    if (copy) waitFor(copy.parts[0], copy);
  }
};

/** What came into the page or was changed since it was last looked at. */
let added: Set<Element>;

/** Looks at what came into the page, and lets go of what has left it. */
const catchUp = () => {
  for (const made of standIns) {
    if (keepUp(made)) continue;
    standIns.delete(made);
    // If only the element was removed, somebody did not want it, and what was pasted is shown from now on.
    if (!isInPlace(made.copy)) forget(made.copy);
  }
  for (const [node, copy] of waiting) {
    if (copy ? isInPlace(copy) : node.isConnected) continue;
    waiting.delete(node);
    viewport.unobserve(node);
    if (copy) forget(copy);
    else seen.delete(node);
  }
  for (const node of added) if (node.isConnected) look(within(node));
  added.clear();
  // The address names a record, which may be anywhere on the page: nothing waits for the viewport.
  if (location.hash.startsWith('#charter-')) for (const node of [...waiting.keys()]) begin(node);
};

let planned = false;
const plan = () => {
  if (planned) return;
  planned = true;
  setTimeout(
    guarded(() => {
      planned = false;
      catchUp();
    }),
  );
};

const lookAgain = (node: Node | null) => {
  if (node instanceof Element) added.add(node);
  plan();
};

/** Looks at a copy that has changed as at one that has just come. */
const lookAnew = (copy: Copy) => {
  forget(copy);
  lookAgain(copy.parts[0].parentElement);
};

let changes: MutationObserver;

const watch = (part: Element) => {
  const names = ELEMENTS.flatMap(({ marker, choices }) => [marker, ...choices.map((choice) => PREFIX + choice)]);
  const attributeFilter = [...new Set(names), `${PREFIX}dataset`, REPLACED, 'href', 'lang'];
  changes.observe(part, { subtree: true, childList: true, characterData: true, attributeFilter });
};

const start = guarded(() => {
  // If a page loads several loaders, even of different versions, only the first one works.
  const key = Symbol.for('charter-loader');
  if (key in document) return;
  Object.defineProperty(document, key, { value: true });
  probes = new WeakSet();
  seen = new WeakSet();
  waiting = new Map();
  standIns = new Set();
  added = new Set();
  viewport = new IntersectionObserver(
    guarded((entries: IntersectionObserverEntry[]) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) begin(target);
    }),
    { rootMargin: '800px' },
  );
  // Notices what is done to a copy behind an element: the element shows what the copy asks for now.
  changes = new MutationObserver(
    guarded((records: MutationRecord[]) => {
      for (const { target, attributeName } of records) {
        for (const made of standIns) {
          const isOwn = attributeName === REPLACED && isSettled(made);
          if (isOwn || !made.copy.parts.some((part) => part.contains(target))) continue;
          giveBack(made);
          lookAgain(made.copy.parts[0].parentElement);
        }
      }
    }),
  );
  const arrivals = new MutationObserver(
    guarded((records: MutationRecord[]) => {
      for (const { type, target, addedNodes } of records) {
        for (const node of addedNodes) lookAgain(node);
        if (type !== 'attributes') continue;
        // Somebody begins or ends editing.
        for (const made of standIns) if (target.contains(made.element)) giveBack(made);
        lookAgain(target);
      }
      plan();
    }),
  );
  arrivals.observe(document, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
  const silence = guarded((event: Event) => {
    if (event.target && probes.has(event.target)) event.stopImmediatePropagation();
  });
  for (const type of ['charter-ready', 'charter-error']) addEventListener(type, silence, { capture: true });
  watchFragment(plan);
  look(within(ofDocument('documentElement')));
  plan();
});

start();
