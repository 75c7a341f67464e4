/**
 * For a page inside a frame: tells the host how high it is, in the protocols that hosts speak, and takes from the host
 * a theme, a typeface and a place to go to. docs/contracts.md has the messages. Everything is readable without it.
 */
const address = new URL(location.href);
const host = window.parent;

/** WordPress puts a secret into the fragment, and believes only messages that have it. */
const [, secret] = /^#\?secret=(\w+)/.exec(address.hash) ?? [];
/** pym.js names each frame. */
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
  // Whoever else has a way to this window is none of our business.
  if (source !== host || !isMessage(data)) return;
  if (data.type === 'iframe-child-init' || data.type === 'iframe-get-child-dimensions') {
    height = 0;
    measure();
  }
  if (data.type === 'charter-navigate' && typeof data.hash === 'string' && /^#charter-[\w-]+$/.test(data.hash)) {
    location.hash = data.hash;
  }
};

/** Sources have pages here: a frame may open no window, and most sites refuse to be shown in a frame. */
const pages = JSON.parse(document.getElementById('sources')?.textContent ?? '{}') as Record<string, string>;

const follow = (event: MouseEvent) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const page =
    link && (pages[link.getAttribute('href') ?? ''] ?? (link.pathname.includes('/source/') ? link.href : ''));
  // With a key held down, a reader has said where it is to open.
  if (!link || !page || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  const { href } = new URL(page, location.href);
  if (secret) {
    send({ message: 'link', value: href, secret });
    return;
  }
  const opened = window.open(href);
  // What is opened goes on to the source, which is to have no hold on this page.
  if (opened) opened.opener = null;
  else location.assign(href);
};

const theme = address.searchParams.get('theme');
if (theme === 'light' || theme === 'dark') {
  document.documentElement.dataset['theme'] = theme;
  document.querySelector('charter-quote, charter-pillars, charter-timeline')?.setAttribute('theme', theme);
}
// A name and no more: no list, no function, no address.
const font = /^[\p{L}\p{N} -]{1,60}$/u.exec(address.searchParams.get('font') ?? '')?.[0];
if (font) document.documentElement.style.fontFamily = `"${font}", serif`;

if (host !== window) {
  new ResizeObserver(measure).observe(document.documentElement);
  addEventListener('load', measure);
  addEventListener('message', receive);
  document.addEventListener('click', follow);
}

export {};
