/** Brings the record of a deep link into view and keeps it there, whatever else moves the page meanwhile. */
import { focusTitle, titleOf } from './reader-controller.ts';

/** How long after a change of the address a router may scroll the page, in milliseconds. */
const SETTLING = 500;

/** What had the focus when the address changed: often the link that the reader followed. */
let asking: Element | null = null;
/** Whether a router may scroll the page for the last change. On the way back it may: it returns to where the reader was. */
let isNewAddress = false;

/** Leaves the page where it is from now on. */
let letGo = (): void => undefined;

/** Notes that the address names something else now, for which a record may come only later. */
export const expectLanding = (isNew: boolean): void => {
  letGo();
  asking = document.activeElement;
  isNewAddress = isNew;
};

/** Whether a reader has done nothing else since. */
export const isReaderWaiting = (): boolean =>
  document.activeElement === document.body || document.activeElement === asking;

/**
 * Scrolls to a title. The page around a frame is scrolled only for a reader who has just acted in the frame: the frame may
 * be drawn, and this be called, when a reader who scrolls comes by. docs/contracts.md says how such a page hears of it.
 */
const showTitle = (title: HTMLElement) => {
  // So far below the upper edge of the window that no header of the page covers it. In a frame as high as its content the
  // window has no height that would help.
  const below = Math.min(innerHeight / 3, 240);
  title.style.scrollMarginBlockStart = `${below}px`;
  // Older browsers do not say whether a reader has acted.
  const isOurs = parent === window || (navigator as Partial<Navigator>).userActivation?.isActive;
  // At once: the page's own smooth scrolling would go to where the title was when it began.
  if (isOurs) title.scrollIntoView({ block: 'start', inline: 'start', behavior: 'instant' });
  else scrollBy({ top: title.getBoundingClientRect().top - below, behavior: 'instant' });
};

/** Scrolls back to a title when a script scrolls away from it, until the reader does something. */
const stayAt = (title: HTMLElement) => {
  const { top } = title.getBoundingClientRect();
  const done = new AbortController();
  const { signal } = done;
  letGo = () => {
    done.abort();
  };
  const check = () => {
    if (Math.abs(title.getBoundingClientRect().top - top) > 1) showTitle(title);
  };
  addEventListener('scroll', check, { signal, capture: true, passive: true });
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(type, letGo, { signal, passive: true });
  }
  setTimeout(letGo, SETTLING);
};

/** Focuses a record and brings its title into view, wherever the reader comes from. */
export const land = (record: HTMLElement): void => {
  // The record itself may have no box of its own.
  const title = titleOf(record);
  const [before, isNew] = [document.activeElement, isNewAddress];
  [asking, isNewAddress] = [null, false];
  focusTitle(record);
  // The DOMs of tests cannot scroll.
  if (!('scrollIntoView' in title)) return;
  // In the next frame the page is laid out as it will be: the loader has hidden what was pasted by then.
  requestAnimationFrame(() => {
    // Next changes the address while React updates the page. React then returns the focus to the link, so it is set again.
    if (before && document.activeElement === before) focusTitle(record);
    showTitle(title);
    if (isNew) stayAt(title);
  });
};
