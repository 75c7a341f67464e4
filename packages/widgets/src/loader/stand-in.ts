/**
 * Puts an element behind the copy that it stands in for, and hides the copy while the element has content. What was
 * pasted is neither moved nor removed: it belongs to the page, whose framework may want to change or remove it.
 */
import type { Copy } from './copies.ts';
import { create, ofDocument } from './dom.ts';
import { PREFIX } from './knowledge.ts';

/** Set on what is hidden. */
export const REPLACED = `${PREFIX}replaced`;
/** Set on elements that the loader made: a page may be restored from a copy of its own markup. */
const MADE = `${PREFIX}made`;

export type Made = HTMLElement & { updateComplete?: Promise<unknown> };

export interface StandIn {
  copy: Copy;
  element: Made;
}

let sheet: CSSStyleSheet | undefined;

/**
 * Makes sure that the page has the style sheet that hides copies; returns whether it can have one. A style sheet, since
 * reader modes leave out what is hidden by its own style.
 */
const adopt = (): boolean => {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(`[${REPLACED}] { display: none !important }`);
    }
    const sheets = ofDocument('adoptedStyleSheets');
    if (!sheets.includes(sheet)) Reflect.set(Document.prototype, 'adoptedStyleSheets', [...sheets, sheet], document);
    return true;
  } catch {
    // Old browsers have no constructed style sheets.
    return false;
  }
};

const hide = (node: Element, isHidden: boolean) => {
  node.toggleAttribute(REPLACED, isHidden);
  if (adopt() || !(node instanceof HTMLElement)) return;
  if (isHidden) node.style.setProperty('display', 'none', 'important');
  else node.style.removeProperty('display');
};

export const elementFor = ({ element: { tag }, attributes }: Copy): Made => {
  const made = create(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

/** Whether the element shows content, not its fallback. */
const hasContent = ({ shadowRoot }: Element) => shadowRoot?.querySelector('[part="base"]') != null;

/** Whether what was pasted is hidden if the element has content, and is shown otherwise. */
export const isSettled = ({ copy, element }: StandIn): boolean =>
  copy.parts.every((part) => part.hasAttribute(REPLACED) === hasContent(element));

const lastOf = ({ parts }: Copy) => parts.at(-1) ?? parts[0];

/** Shows either the element or what was pasted. */
export const settle = ({ copy, element }: StandIn) => {
  const active = ofDocument('activeElement');
  const item = active?.closest('li');
  const hadFocus = copy.parts.some((part) => part.contains(active));
  const isHidden = hasContent(element);
  for (const part of copy.parts) hide(part, isHidden);
  if (!hadFocus || !isHidden) return;
  // Hiding the copy takes the focus from the reader, so the element's record at the same place gets it.
  const records = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
  const record = records[item ? [...(item.parentElement?.children ?? [])].indexOf(item) : 0] ?? records[0];
  if (record) record.tabIndex = -1;
  record?.focus({ preventScroll: true });
};

/** Puts an element in place of a copy, which is shown until the element has content. */
export const standIn = (copy: Copy): StandIn => {
  const after = lastOf(copy).nextElementSibling;
  const element = after?.matches(`${copy.element.tag}[${MADE}]`) ? (after as Made) : elementFor(copy);
  const made = { copy, element };
  element.toggleAttribute(MADE, true);
  // Its own words for a missing record are not shown, since what was pasted is.
  if (!element.firstChild) element.append(create('span'));
  for (const type of ['charter-ready', 'charter-error']) {
    element.addEventListener(type, () => {
      if (element.isConnected) settle(made);
    });
  }
  if (element !== after) lastOf(copy).after(element);
  return made;
};

/** Removes the element again, and shows what was pasted. */
export const withdraw = ({ copy, element }: StandIn): void => {
  element.remove();
  for (const part of copy.parts) hide(part, false);
};

/** Follows a page that changed; returns whether the element still stands in for the copy. */
export const keepUp = (made: StandIn): boolean => {
  const { copy, element } = made;
  const last = lastOf(copy);
  if (!element.isConnected || !copy.parts.every(({ isConnected }) => isConnected)) {
    withdraw(made);
    return false;
  }
  if (last.nextElementSibling !== element) last.after(element);
  adopt();
  return true;
};
