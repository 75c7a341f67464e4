/**
 * The script of a live page in a frame. It tells the host the height of the page, in the protocols that hosts speak, and
 * takes choices, a theme, a typeface and a record to go to from the host. docs/contracts.md has the messages. The page
 * can be read without it.
 */
import { element } from './live-page-nodes.ts';
import { followHost, setScheme, setTheme } from './live-page-theme.ts';

const address = new URL(location.href);
const host = window.parent;

/** WordPress gives each frame a secret, in the fragment or in a message, and ignores messages without it. */
const secretIn = (hash: string) => /#\?secret=(\w+)/.exec(hash)?.[1];
let secret = secretIn(address.hash);
/** A secret stands behind whatever the address named before, which is what the reader wants to see. */
const hideSecret = () => {
  const [named] = location.hash.split('#?secret=', 1);
  if (secret && named) location.replace(named);
};
/** The name that pym.js gives each frame. */
const pym = /^[\w-]+$/.exec(address.searchParams.get('childId') ?? '')?.[0];

const send = (message: unknown) => {
  host.postMessage(message, '*');
};

let told = 0;
/** Tells the height, also if the host was told before: it may have begun to listen only now. */
const tell = () => {
  const { height: exact, width } = document.documentElement.getBoundingClientRect();
  const height = Math.ceil(exact);
  // A frame that is not shown has no size, or no width, in which every word gets a line of its own. It tells its height
  // when a reader opens what it is in.
  if (height === 0 || width === 0) return;
  told = height;
  send({ type: 'charter-height', height });
  send({ type: 'iframe-resized', height, width: Math.ceil(width) });
  if (secret) send({ message: 'height', value: height, secret });
  if (pym) send(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
};
const measure = () => {
  if (Math.ceil(document.documentElement.getBoundingClientRect().height) !== told) tell();
};

/** When the reader last did something in the frame, as `Date.now()` says it. */
let acted = 0;

/**
 * Tells the host at which height in the frame the title of the wanted record is. A frame cannot scroll the page around it,
 * so the host does. `asked` is the time at which the host asked, or 0 if the address of the frame names the record.
 */
const tellTitle = async (asked: number) => {
  if (!element) return;
  await customElements.whenDefined(element.localName);
  await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
  // The element has given the focus to the title, unless it does not show the record or the reader does something else.
  const title = element.shadowRoot?.activeElement;
  if (!title || acted > asked) return;
  // What is open now may have made the page higher, and the host scrolls only as far as its frame reaches.
  measure();
  send({ type: 'charter-title', top: Math.round(title.getBoundingClientRect().top + window.scrollY), asked });
};

const RECORD = /^#charter-[\w-]+$/;

const goTo = (hash: string) => {
  const asked = Date.now();
  const tellSoon = () => {
    // The element may hear of the new address only after this script.
    setTimeout(() => void tellTitle(asked));
  };
  if (location.hash === hash) {
    tellSoon();
  } else {
    addEventListener('hashchange', tellSoon, { once: true });
    location.hash = hash;
  }
};

/** What a host may say. Its names are those of docs/contracts.md, of open-iframe-resizer and of WordPress. */
interface HostMessage {
  type?: unknown;
  message?: unknown;
  secret?: unknown;
  hash?: unknown;
  theme?: unknown;
  scheme?: unknown;
}

const ASKS_FOR_HEIGHT: readonly unknown[] = ['charter-get-height', 'iframe-child-init', 'iframe-get-child-dimensions'];

const receive = ({ source, data }: MessageEvent<unknown>) => {
  // Other windows can post messages here too. Only the host is listened to.
  if (source !== host || typeof data !== 'object' || data === null) return;
  const { type, message, secret: given, hash, theme, scheme } = data as HostMessage;
  if (ASKS_FOR_HEIGHT.includes(type)) tell();
  if (type === 'charter-theme') setTheme(theme);
  if (type === 'charter-color-scheme') setScheme(scheme);
  if (type === 'charter-navigate' && typeof hash === 'string' && RECORD.test(hash)) goTo(hash);
  if (message === 'ready' && typeof given === 'string' && /^\w+$/.test(given)) {
    secret = given;
    tell();
  }
};

/** WordPress may add its secret to the address when the page has loaded. */
const readSecret = () => {
  const found = secretIn(location.hash);
  if (!found || found === secret) return;
  secret = found;
  hideSecret();
  tell();
};

/** By the address of a source: its page on this site. A sandboxed frame cannot open the source itself. */
const pages = JSON.parse(document.getElementById('sources')?.textContent ?? '{}') as Record<string, string>;

const follow = (event: MouseEvent) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  // A link to the words of a quotation ends in a text fragment.
  const [source = '', words] = link?.getAttribute('href')?.split(/#?:~:/) ?? [];
  const known = pages[source];
  const here = link?.pathname.includes('/source/') ? link.href : '';
  const page = known === undefined ? here : known + (words ? `#${words}` : '');
  // A reader who holds a key down asks the browser for a new tab or window.
  if (!link || !page || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  const { href } = new URL(page, location.href);
  if (secret) {
    send({ message: 'link', value: href, secret });
    return;
  }
  const opened = window.open(href);
  // The opened page goes on to the source, which must not get access to this window.
  if (opened) opened.opener = null;
  else location.assign(href);
};

hideSecret();
setTheme(address.searchParams.get('theme'));
// What else the address asks of the element. The page says which attributes it leaves to its address.
for (const name of document.querySelector('main')?.dataset['choices']?.split(' ') ?? []) {
  const value = address.searchParams.get(name);
  if (value !== null && name !== 'theme') element?.setAttribute(name, value);
}
// Only letters, digits, spaces and hyphens: the host may name a typeface, and not add other CSS.
const font = /^[\p{L}\p{N} -]{1,60}$/u.exec(address.searchParams.get('font') ?? '')?.[0];
if (font) document.documentElement.style.fontFamily = `"${font}", serif`;

if (host !== window) {
  followHost();
  new ResizeObserver(measure).observe(document.documentElement);
  addEventListener('load', measure);
  addEventListener('message', receive);
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(type, () => (acted = Date.now()), { capture: true, passive: true });
  }
  if (RECORD.test(location.hash)) void tellTitle(0);
  addEventListener('hashchange', readSecret);
  document.addEventListener('click', follow);
}
