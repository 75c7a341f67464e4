/**
 * The colours of a live page in a frame. It is light, unless its address or its host asks for another theme, or unless
 * the frame element is dark on the page around it. That page is read where it may be; elsewhere our script on it says so.
 */
import { element, root } from './live-page-nodes.ts';

type Scheme = 'light' | 'dark';

/** Whether somebody chose a theme. Then the page around the frame changes nothing. */
let isChosen = false;

/** Takes a theme that was asked for; `auto` leaves the colours to the reader's system. */
export const setTheme = (theme: unknown): void => {
  if (theme !== 'light' && theme !== 'dark' && theme !== 'auto') return;
  isChosen = true;
  root.dataset['theme'] = theme;
  element?.setAttribute('theme', theme);
};

/** Takes the paper of the page around the frame. The element takes its colours from the paper. */
export const setScheme = (scheme: unknown): void => {
  if (isChosen || (scheme !== 'light' && scheme !== 'dark')) return;
  root.dataset['theme'] = scheme;
};

const PREFERENCE = '(prefers-color-scheme: dark)';

/** In which colours a page shows a frame element. */
const schemeOf = (frame: Element): Scheme => {
  const { ownerDocument } = frame;
  const view = ownerDocument.defaultView ?? window;
  const { colorScheme } = view.getComputedStyle(frame);
  const page = ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content ?? '';
  // Old browsers know no such property.
  const named = ((colorScheme as string | undefined) ?? 'normal') === 'normal' ? page : colorScheme;
  const isDark = /\bdark\b/.test(named) && (!/\blight\b/.test(named) || view.matchMedia(PREFERENCE).matches);
  return isDark ? 'dark' : 'light';
};

/** Follows the page around the frame, if that is of the same origin. */
export const followHost = (): void => {
  const frame = window.frameElement;
  if (!frame) return;
  const read = () => {
    setScheme(schemeOf(frame));
  };
  const observer = new MutationObserver(read);
  const begin = () => {
    read();
    // Pages change their colours by an attribute of one of these.
    for (const node of frame.ownerDocument.querySelectorAll('html, body')) observer.observe(node, { attributes: true });
  };
  begin();
  matchMedia(PREFERENCE).addEventListener('change', read);
  addEventListener('pageshow', begin);
  addEventListener('pagehide', () => {
    observer.disconnect();
  });
};
