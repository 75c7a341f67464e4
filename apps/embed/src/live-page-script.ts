/**
 * The script of a live page in a frame. It tells the host the height of the page, in the protocols that hosts speak, and
 * takes a theme, a typeface and a record to go to from the host. docs/contracts.md has the messages. The page can be
 * read without it.
 */
const address = new URL(location.href);
const host = window.parent;

/** WordPress puts a secret into the fragment, and ignores messages without it. */
const [, secret] = /^#\?secret=(\w+)/.exec(address.hash) ?? [];
/** The name that pym.js gives each frame. */
const pym = /^[\w-]+$/.exec(address.searchParams.get('childId') ?? '')?.[0];

const send = (message: unknown) => {
  host.postMessage(message, '*');
};

let height = 0;
const measure = () => {
  const { height: now, width } = document.documentElement.getBoundingClientRect();
  if (Math.ceil(now) === height) return;
  height = Math.ceil(now);
  send({ type: 'charter-height', height });
  send({ type: 'iframe-resized', height, width: Math.ceil(width) });
  if (secret) send({ message: 'height', value: height, secret });
  if (pym) send(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
};

const isMessage = (data: unknown): data is { type: string; hash?: unknown } =>
  typeof data === 'object' && data !== null && 'type' in data;

const receive = ({ source, data }: MessageEvent<unknown>) => {
  // Other windows can post messages here too. Only the host is listened to.
  if (source !== host || !isMessage(data)) return;
  if (data.type === 'iframe-child-init' || data.type === 'iframe-get-child-dimensions') {
    height = 0;
    measure();
  }
  if (data.type === 'charter-navigate' && typeof data.hash === 'string' && /^#charter-[\w-]+$/.test(data.hash)) {
    location.hash = data.hash;
  }
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

const theme = address.searchParams.get('theme');
if (theme === 'light' || theme === 'dark') {
  document.documentElement.dataset['theme'] = theme;
  const element = [...document.querySelectorAll('main *')].find(({ localName }) => localName.startsWith('charter-'));
  element?.setAttribute('theme', theme);
}
// Only letters, digits, spaces and hyphens: the host may name a typeface, and not add other CSS.
const font = /^[\p{L}\p{N} -]{1,60}$/u.exec(address.searchParams.get('font') ?? '')?.[0];
if (font) document.documentElement.style.fontFamily = `"${font}", serif`;

if (host !== window) {
  new ResizeObserver(measure).observe(document.documentElement);
  addEventListener('load', measure);
  addEventListener('message', receive);
  document.addEventListener('click', follow);
}

export {};
