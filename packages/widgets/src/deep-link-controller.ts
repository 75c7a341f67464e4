/** Opens the record that the address of the page names, for example `#charter-pillar-demining`, and moves to it. */
import type { ReactiveController } from 'lit';
import { watchFragment } from './address.ts';
import { CharterEvent, PlatformEvent } from './contract.ts';
import type { DataController } from './data-controller.ts';
import { expectLanding, isReaderWaiting, land } from './landing.ts';
import { choicesIn, DETAILS, focusTitle, idAround, recordIn, titleOf } from './reader-controller.ts';

/** `charter-navigate`: a reader moved to a record. */
export class CharterNavigateEvent extends CharterEvent {
  /** By a key or a button inside the element, or by a deep link. */
  declare readonly method: 'key' | 'button' | 'link';
}

const links = new Set<DeepLinkController>();

/** The element that went to the record. If several elements show the record, only the first one goes there. */
let follower: Element | undefined;

// All elements share one listener: a browser compares each new listener of a window with all that it already has.
let isListening = false;
const listen = () => {
  if (isListening) return;
  isListening = true;
  watchFragment((isNew) => {
    follower = undefined;
    expectLanding(isNew);
    [...links].find((link) => link.follow('link'));
  });
};

const HIDDEN = '[hidden="until-found"]';

/** Opens what the page has folded around an element, as browsers do for the fragment of a node of the page. */
const unfoldAround = (host: Element) => {
  const folded = host.closest(`${HIDDEN}, details:not([open])`);
  if (!folded) return;
  const isHidden = folded.matches(HIDDEN);
  // By this event a page learns that it is to show the section as open.
  if (isHidden) folded.dispatchEvent(new PlatformEvent('beforematch', { bubbles: true }));
  folded.toggleAttribute(isHidden ? 'hidden' : 'open', !isHidden);
  unfoldAround(host);
};

/** Focuses a record and brings it into view. The page hears of it only if a `method` says how a reader did this. */
export const goTo = (
  { host, subject }: DataController,
  record: HTMLElement,
  method?: CharterNavigateEvent['method'],
): void => {
  if (method === undefined || method === 'link') {
    land(record);
  } else {
    // The title is scrolled to, since a record with `display: contents` has no box. jsdom has no `scrollIntoView`.
    const title = titleOf(record);
    if ('scrollIntoView' in title) title.scrollIntoView({ block: 'nearest', inline: 'start' });
    focusTitle(record);
  }
  if (!method) return;
  const fields = { kind: subject.item, id: idAround(record), method };
  host.dispatchEvent(new CharterNavigateEvent('charter-navigate', fields));
};

export class DeepLinkController implements ReactiveController {
  readonly #data: DataController;

  constructor(data: DataController) {
    this.#data = data;
  }

  hostConnected(): void {
    links.add(this);
    listen();
  }

  hostDisconnected(): void {
    links.delete(this);
  }

  hostUpdated(): void {
    if (!follower?.isConnected) this.follow();
  }

  /** Goes to the record that the address names; returns `false` if the element does not show it. */
  follow(method?: 'link'): boolean {
    const { host, subject } = this.#data;
    const [, asked] = location.hash.split(`#charter-${subject.item}-`);
    const id = asked ? this.#data.find(asked) : undefined;
    const record = id === undefined ? undefined : recordIn(host.renderRoot, id);
    if (!record) return false;
    unfoldAround(host);
    // Asked last, since the browser has to lay out the page to answer. Old browsers and the DOMs of tests cannot.
    if ('checkVisibility' in host && !host.checkVisibility()) return false;
    follower = host;
    // A filter that the reader has set may hide the record. The first choice shows all records again.
    if ('checkVisibility' in record && !record.checkVisibility()) choicesIn(host.renderRoot)[0]?.click();
    const details = record.querySelector<HTMLDetailsElement>(DETAILS);
    if (details) details.open = true;
    // If the record comes late, a reader who is using something else by then keeps the focus.
    if (method || isReaderWaiting()) goTo(this.#data, record, method);
    return true;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-navigate': CharterNavigateEvent;
  }
}
