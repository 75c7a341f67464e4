/** Thousands of events, as our timeline and as a static list of the same words. */
import type { Dataset } from '@baku-charter/core';
import accord from '@baku-charter/core/example.json' with { type: 'json' };
import '@baku-charter/widgets/timeline/define';

const DAY = 86_400_000;

const CSS = `
  ol { margin: 0; padding: 0; list-style: none; line-height: 1.5; font-family: sans-serif }
  p, h3 { margin: 0 }
  h3 { font-size: 1.125em; line-height: 1.25 }
  ol ol > li { display: grid; gap: 0.5em; max-inline-size: 36em; padding-block-end: 1em }
  ol > li > p { margin-block-end: 0.75em; border-block-end: 2px solid; font-weight: 600 }
  div > div { padding-inline-start: 0.75em; border-inline-start: 3px solid }
  details { font-size: 0.875em }
`;

const { events } = accord as Dataset;
const [event] = events;

/** The example dataset with `count` events, each on another day. */
const dated = (count: number): Dataset => ({
  ...(accord as Dataset),
  events: Array.from({ length: count }, (_, day) => ({
    ...event,
    id: `event-${day}`,
    date: new Date(Date.UTC(2000, 0, 1) + day * DAY).toISOString().slice(0, 10),
  })) as unknown as Dataset['events'],
});

let data: Dataset;
let list: string;
let shown: Element | undefined;

const timeline = (layout: string) => {
  const element = document.createElement('charter-timeline');
  element.setAttribute('layout', layout);
  element.data = data;
  return element;
};

/** Makes the data, and from our element the static list: the same tags and words, without parts and styles. */
export const prepare = async (count: number): Promise<number> => {
  data = dated(count);
  const element = timeline('list');
  // Rendered, but neither laid out nor painted.
  element.hidden = true;
  document.body.append(element);
  await element.updateComplete;
  const copy = element.shadowRoot?.querySelector('[part="timeline"]')?.cloneNode(true) as Element;
  for (const node of copy.querySelectorAll('*')) {
    for (const { name } of [...node.attributes]) {
      if (!['href', 'datetime', 'lang'].includes(name)) node.removeAttribute(name);
    }
  }
  list = `<style>${CSS}</style><ol>${copy.innerHTML.replace(/<!--.*?-->|\s+(?=<)/g, '')}</ol>`;
  element.remove();
  return list.length;
};

export const show = (what: 'strip' | 'list' | 'static'): void => {
  shown = what === 'static' ? document.createElement('div') : timeline(what);
  if (what === 'static') shown.innerHTML = list;
  document.body.append(shown);
};

/** Removes what is shown, and returns how many events it had. */
export const remove = (): number => {
  const root = shown?.shadowRoot ?? shown;
  const count = root?.querySelectorAll('h3').length ?? 0;
  shown?.remove();
  shown = undefined;
  return count;
};

/** Scrolls to a share of the whole length, and settles when that is painted. */
export const jump = async (share: number): Promise<void> => {
  const { scrollHeight } = document.documentElement;
  scrollTo({ top: scrollHeight * share, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};
