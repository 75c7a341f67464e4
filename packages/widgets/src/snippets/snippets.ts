/** What an editor copies: the texts of each form of a record. */
import { type Dataset, escapeHtml } from '@baku-charter/core';
import type { PillarsOptions, QuoteOptions, TimelineOptions } from '../records.ts';
import {
  pillarsElement,
  pillarsFeedHtml,
  pillarsMarkdown,
  pillarsMarked,
  pillarsTag,
  pillarsText,
  quoteElement,
  quoteFeedHtml,
  quoteMarkdown,
  quoteMarked,
  quoteTag,
  quoteText,
  timelineElement,
  timelineFeedHtml,
  timelineMarkdown,
  timelineMarked,
  timelineTag,
  timelineText,
} from '../static.ts';
import { type Choices, checkDates, LAYOUTS } from './choices.ts';
import { type LivePage, livePageFor } from './live-page.ts';
import { PICTURE_SIZES } from './picture-words.ts';

/** The site that snippets link to and load from. */
export interface Site {
  /** Absolute address, ending in a slash. */
  base: string;
  /** The files that `cdn/sri.json` lists. */
  files: Readonly<Record<string, { integrity: string; immutable: string }>>;
}

export interface Snippet {
  name: string;
  /** What is copied. Of a picture, its address. */
  text: string;
  /** `html` can be shown as it is. */
  kind: 'html' | 'text' | 'picture';
  note?: string;
  /** The alternative text of a picture. */
  alt?: string;
  /** Set where it belongs into the template of a site, once. */
  once?: true;
}

/** Drops what was not chosen, so that snippets carry no default. */
const given = <T extends object>(options: { [Name in keyof T]: T[Name] | undefined }) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;

const unless = <T extends string>(usual: T, value: T) => (value === usual ? undefined : value);

const layout = <T extends string>([, ...others]: readonly T[], chosen: string) => others.find((one) => one === chosen);

const quoteOptions = ({ variant, theme }: Choices) =>
  given<QuoteOptions>({ variant: unless('card', variant), theme: unless('auto', theme) });

const listOptions = ({ only, open, 'heading-level': level, theme }: Choices) => ({
  only: only.length > 0 ? only : undefined,
  open: open === false ? undefined : open,
  headingLevel: ([2, 4, 5, 6] as const).find((one) => String(one) === level),
  theme: unless('auto', theme),
});

const pillarsOptions = (c: Choices) =>
  given<PillarsOptions>({ ...listOptions(c), layout: layout(LAYOUTS.pillars, c.layout) });

const timelineOptions = (c: Choices) =>
  given<TimelineOptions>({
    ...listOptions(c),
    from: c.from || undefined,
    to: c.to || undefined,
    layout: layout(LAYOUTS.timeline, c.layout),
    scale: unless('even', c.scale),
  });

/** The functions of the package that write what was chosen. */
const writers = (data: Dataset, c: Choices, page: string) => {
  if (c.element === 'quote') {
    const options = { ...quoteOptions(c), page };
    const id = c['quote-id'];
    return {
      tag: () => quoteTag(data, id, options),
      marked: () => quoteMarked(data, id, options),
      element: () => quoteElement(data, id, options),
      feed: () => quoteFeedHtml(data, id, options),
      markdown: () => quoteMarkdown(data, id, options),
      plain: () => quoteText(data, id, options),
    };
  }
  if (c.element === 'pillars') {
    const options = { ...pillarsOptions(c), page };
    return {
      tag: () => pillarsTag(data, options),
      marked: () => pillarsMarked(data, options),
      element: () => pillarsElement(data, options),
      feed: () => pillarsFeedHtml(data, options),
      markdown: () => pillarsMarkdown(data, options),
      plain: () => pillarsText(data, options),
    };
  }
  const options = { ...timelineOptions(c), page };
  return {
    tag: () => timelineTag(data, options),
    marked: () => timelineMarked(data, options),
    element: () => timelineElement(data, options),
    feed: () => timelineFeedHtml(data, options),
    markdown: () => timelineMarkdown(data, options),
    plain: () => timelineText(data, options),
  };
};

const scriptTag = ({ base, files }: Site, name: string) => {
  const { immutable = name, integrity = '' } = files[name] ?? {};
  // Only the loader has a different file, with a hash of its own, under the name that never changes.
  const pinned = files[immutable]?.integrity ?? integrity;
  return `<script type="module" src="${base}cdn/${immutable}" integrity="${pinned}" crossorigin></script>`;
};

/** Gives each frame of the site the height that it reports, and ignores every other window. */
const heightScript = (base: string) => `<script>
  addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'charter-height' || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe[src^="${base}"]')) {
      if (frame.contentWindow === source) frame.height = data.height;
    }
  });
</script>`;

const pictures = ({ alt, path }: LivePage, base: string): Snippet[] =>
  alt === undefined
    ? []
    : PICTURE_SIZES.map((size) => ({
        name: `Picture, ${size.replace('x', ' × ')} pixels`,
        kind: 'picture',
        text: `${base}${path}${size}.png`,
        alt,
      }));

/** The texts of the chosen form, the most useful first. Throws a RangeError where nothing can be shown of the choice. */
export const snippetsFor = (data: Dataset, c: Choices, site: Site): readonly Snippet[] => {
  checkDates(c);
  const page = livePageFor(data, c);
  const address = site.base + page.path;
  const write = writers(data, c, address);
  const script = scriptTag(site, `charter-${c.element}${c.lang === 'en' ? '' : `.${c.lang}`}.js`);
  if (c.form === 'tag') return [{ name: 'Tag and script', kind: 'html', text: `${write.tag()}\n${script}` }];
  if (c.form === 'figure') {
    return [
      { name: c.element === 'quote' ? 'Figure' : 'List', kind: 'html', text: write.marked() },
      {
        name: 'Loader',
        kind: 'html',
        once: true,
        text: `<script type="module" src="${site.base}cdn/loader.js"></script>`,
        note: 'Follows corrections by itself.',
      },
      {
        name: 'Loader, pinned to this version',
        kind: 'html',
        once: true,
        text: scriptTag(site, 'loader.js'),
        note: 'Instead of the loader above, where scripts may only change when you change them. Corrections do not arrive.',
      },
    ];
  }
  if (c.form === 'iframe') {
    const asked = c.theme === 'auto' ? '' : `?theme=${c.theme}`;
    const hash = c.element === 'timeline' && c.only.length === 1 ? `#charter-event-${c.only.join('')}` : '';
    return [
      {
        name: 'Frame',
        kind: 'html',
        text: `<iframe src="${address}${asked}${hash}" title="${escapeHtml(page.title)}" width="100%" height="${page.height}" frameborder="0" loading="lazy"></iframe>`,
      },
      {
        name: 'Script for its height',
        kind: 'html',
        once: true,
        text: heightScript(site.base),
        note: 'Without it, the frame keeps the height that stands in it, and scrolls. WordPress, pym.js and open-iframe-resizer need no script of ours.',
      },
    ];
  }
  if (c.form === 'oembed') return [{ name: 'Address', kind: 'text', text: address }];
  if (c.form === 'prerendered') {
    return [{ name: 'Markup and script', kind: 'html', text: `${write.element()}\n${script}` }];
  }
  return [
    { name: 'HTML for mail and feeds', kind: 'html', text: write.feed() },
    { name: 'Markdown', kind: 'text', text: write.markdown() },
    { name: 'Plain text', kind: 'text', text: write.plain() },
    ...pictures(page, site.base),
  ];
};
