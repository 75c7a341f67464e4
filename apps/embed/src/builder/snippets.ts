/** What is copied: each form of a record as the texts that an editor pastes, and in what order. */
import type { Dataset } from '@baku-charter/core';
import {
  type PillarsOptions,
  pillarsElement,
  pillarsFeedHtml,
  pillarsMarkdown,
  pillarsMarked,
  pillarsTag,
  pillarsText,
  type QuoteOptions,
  quoteElement,
  quoteFeedHtml,
  quoteMarkdown,
  quoteMarked,
  quoteTag,
  quoteText,
  type TimelineOptions,
  timelineElement,
  timelineFeedHtml,
  timelineMarkdown,
  timelineMarked,
  timelineTag,
  timelineText,
} from '@baku-charter/widgets/static';
import { type EmbedPage, embedPages } from '../embed-pages.ts';
import { escaped } from '../oembed.ts';
import { type Choices, checkDates } from './choices.ts';

/** Where the site stands, and what `sri.json` says of its scripts. */
export interface Site {
  /** Absolute address, ending in a slash. */
  base: string;
  files: Readonly<Record<string, { integrity: string; immutable: string }>>;
}

export interface Snippet {
  name: string;
  text: string;
  /** `html` can be shown as it is; a picture has its address here, and what it says in `alt`. */
  kind: 'html' | 'text' | 'picture';
  note?: string;
  alt?: string;
  /** Belongs into the template of a site, once. */
  once?: true;
}

const given = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== '')) as T;

const theme = ({ theme: chosen }: Choices) => (chosen === 'auto' ? undefined : chosen);
const other = <T extends string>(value: T, usual: string) => (value === usual ? undefined : value);

const quoteOptions = (c: Choices) =>
  given({ variant: other(c.variant, 'card'), theme: theme(c) }) as unknown as QuoteOptions;
const shared = (c: Choices) => ({
  only: c.only.length > 0 ? c.only : undefined,
  open: c.open || undefined,
  headingLevel: other(c['heading-level'], '3') && Number(c['heading-level']),
  theme: theme(c),
});
const pillarsOptions = (c: Choices) =>
  given({ ...shared(c), layout: other(c.layout, 'grid') }) as unknown as PillarsOptions;
const timelineOptions = (c: Choices) =>
  given({
    ...shared(c),
    from: c.from,
    to: c.to,
    layout: other(c.layout, 'auto'),
    scale: other(c.scale, 'even'),
  }) as unknown as TimelineOptions;

/** The functions of the package that write a record, asked for what was chosen. */
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

/** The live page of what was chosen; that of all, where several were. */
export const pageFor = (data: Dataset, c: Choices): EmbedPage => {
  const path = {
    quote: `quote/${c['quote-id']}/${c.lang}/`,
    pillars: c.only.length === 1 ? `pillar/${c.only.join('')}/${c.lang}/` : `pillars/${c.lang}/`,
    timeline: `timeline/${c.lang}/`,
  }[c.element];
  const found = embedPages(data).find((page) => page.path === path);
  if (!found) throw new RangeError(`There is no page ${path}.`);
  return found;
};

const scriptTag = ({ base, files }: Site, name: string) => {
  const { immutable = name, integrity = '' } = files[name] ?? {};
  // The loader that never changes is another file than the one that follows what is newest.
  const pinned = files[immutable]?.integrity ?? integrity;
  return `<script type="module" src="${base}cdn/${immutable}" integrity="${pinned}" crossorigin></script>`;
};

/** A frame says how high its content is; this gives it that height, and hears nobody else. */
const heightScript = (base: string) => `<script>
  addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'charter-height' || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe[src^="${base}"]')) {
      if (frame.contentWindow === source) frame.height = data.height;
    }
  });
</script>`;

const pictures = (page: EmbedPage, base: string): Snippet[] =>
  page.alt === undefined
    ? []
    : ['1200x630', '1080x1080'].map((size) => ({
        name: `Picture, ${size.replace('x', ' × ')} pixels`,
        kind: 'picture' as const,
        text: `${base}${page.path}${size}.png`,
        alt: page.alt ?? '',
      }));

/** The texts of the chosen form. Throws what the package throws where a choice makes no sense. */
export const snippetsFor = (data: Dataset, c: Choices, site: Site): readonly Snippet[] => {
  checkDates(c);
  const page = pageFor(data, c);
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
        text: `<iframe src="${address}${asked}${hash}" title="${escaped(page.title)}" width="100%" height="${page.height}" frameborder="0" loading="lazy"></iframe>`,
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
