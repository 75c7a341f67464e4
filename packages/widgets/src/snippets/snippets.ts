/** What an editor copies: the texts of each form of a record. */
import { type Dataset, escapeHtml, LANGUAGES } from '@baku-charter/core';
import type { Attributes, OptionsOf } from '../contract.ts';
import { elementWordsFor } from '../element-words.ts';
import { type AnyRow, ELEMENTS, type ElementName } from '../elements.ts';
import { type Written, write } from '../static.ts';
import { type Choices, checkDates } from './choices.ts';
import { frameScript } from './frame-script.ts';
import { type LivePage, livePageFor, pageSearch } from './live-page.ts';

/** The site that snippets link to and load from. */
export interface Site {
  /** Absolute address, ending in a slash. */
  base: string;
  /** The files that `cdn/sri.json` lists. */
  files: Readonly<Record<string, { integrity: string; immutable: string }>>;
  /** Its languages, the one whose scripts have the plain names first; those of the registry where missing. */
  languages?: readonly string[];
  /** The paths of live pages whose picture could not be drawn; none where missing. */
  unpictured?: readonly string[];
}

/** A live page as a site has it: without its pictures where these could not be drawn. */
export const pageOn = ({ unpictured = [] }: Pick<Site, 'unpictured'>, page: LivePage): LivePage => {
  if (!unpictured.includes(page.path)) return page;
  const plain = { ...page };
  for (const key of ['alt', 'pictures'] as const) Reflect.deleteProperty(plain, key);
  return plain;
};

export interface Snippet {
  /** What it is, for words in other languages. */
  id: SnippetId;
  /** Its name in English. */
  name: string;
  /** What is copied. Of a picture, its address. */
  text: string;
  /** `html` can be shown as it is. */
  kind: 'html' | 'text' | 'picture';
  note?: string;
  /** The alternative text of a picture, and its size in pixels, as in its address. */
  alt?: string;
  size?: string;
  /** Set where it belongs into the template of a site, once. */
  once?: true;
}

export type SnippetId =
  | 'tag'
  | 'figure'
  | 'loader'
  | 'pinned'
  | 'frame'
  | 'height'
  | 'address'
  | 'markup'
  | 'mail'
  | 'markdown'
  | 'plain'
  | 'picture';

/** The script of an element in a language, which is the one that speaks it at once. The first language has the plain name. */
export const scriptName = (element: ElementName, lang: string, [first]: readonly string[] = LANGUAGES): string =>
  `charter-${element}${lang === first ? '' : `.${lang}`}.js`;

const scriptTag = ({ base, files }: Site, name: string) => {
  const { immutable = name, integrity = '' } = files[name] ?? {};
  // Only the loader has a different file, with a hash of its own, under the name that never changes.
  const pinned = files[immutable]?.integrity ?? integrity;
  // Modules are always loaded as if they had `crossorigin`.
  return `<script type="module" src="${base}cdn/${immutable}" integrity="${pinned}"></script>`;
};

/** Whether only some of the records are asked for of a page that has all. Its picture has others too, then. */
const isPart = ({ element, record }: LivePage, options: OptionsOf<Attributes>): boolean => {
  const { attributes } = (ELEMENTS[element] as AnyRow).element;
  return (
    record === undefined &&
    Object.entries(options).some(
      ([property, asked]) =>
        (attributes[property] === 'ids' || attributes[property] === 'date') && [asked ?? []].flat().length > 0,
    )
  );
};

const pictures = ({ alt, pictures: sizes = [], path }: LivePage, base: string): Snippet[] =>
  alt === undefined
    ? []
    : sizes.map((size) => ({
        id: 'picture',
        size,
        name: `Picture, ${size.replace('x', ' × ')} pixels`,
        kind: 'picture',
        text: `${base}${path}${size}.png`,
        alt,
      }));

/** The texts of the chosen form, the most useful first. Throws a RangeError where nothing can be shown of the choice. */
export const snippetsFor = (
  data: Dataset,
  c: Choices,
  site: Site,
  words = elementWordsFor(data),
): readonly Snippet[] => {
  checkDates(c);
  const row = ELEMENTS[c.element] as AnyRow;
  const page = pageOn(site, livePageFor(data, c, words));
  // A frame cannot see the colours of the page around it.
  const seen = c.options['theme'] === undefined && c.scheme === 'dark' ? { theme: c.scheme } : {};
  const address = site.base + page.path + pageSearch(page, { ...c.options, ...seen });
  // `choicesFrom` has read what the element is asked for by the types of its attributes.
  // A copy whose attributes a system cuts is restored from the choices in its link.
  const link = site.base + page.path + pageSearch(page, c.options);
  const record = { element: c.element, data, page: link, extent: c.extent, words, ...c.options } as Written;
  const script = scriptTag(site, scriptName(c.element, c.lang, site.languages));
  if (c.form === 'tag')
    return [{ id: 'tag', name: 'Tag and script', kind: 'html', text: `${write('tag', record)}\n${script}` }];
  if (c.form === 'figure') {
    return [
      { id: 'figure', name: row.copy.list ? 'List' : 'Figure', kind: 'html', text: write('figure', record) },
      {
        id: 'loader',
        name: 'Loader',
        kind: 'html',
        once: true,
        text: `<script type="module" src="${site.base}cdn/loader.js"></script>`,
        note: 'Follows corrections by itself.',
      },
      {
        id: 'pinned',
        name: 'Loader, pinned to this version',
        kind: 'html',
        once: true,
        text: scriptTag(site, 'loader.js'),
        note: 'Instead of the loader above, where scripts may only change when you change them. Corrections do not arrive.',
      },
    ];
  }
  if (c.form === 'iframe') {
    return [
      {
        id: 'frame',
        name: 'Frame',
        kind: 'html',
        text: `<iframe src="${escapeHtml(address)}" title="${escapeHtml(page.title)}" width="100%" height="${page.height}" frameborder="0" loading="lazy" allow="clipboard-write"></iframe>`,
      },
      {
        id: 'height',
        name: 'Script for its height',
        kind: 'html',
        once: true,
        text: frameScript(site.base),
        note: 'Without it, the frame keeps the height that stands in it, and scrolls. WordPress, pym.js and open-iframe-resizer need no script of ours.',
      },
    ];
  }
  if (c.form === 'oembed') return [{ id: 'address', name: 'Address', kind: 'text', text: address }];
  if (c.form === 'prerendered') {
    return [
      { id: 'markup', name: 'Markup and script', kind: 'html', text: `${write('prerendered', record)}\n${script}` },
    ];
  }
  return [
    { id: 'mail', name: 'HTML for mail and feeds', kind: 'html', text: write('feed', record) },
    { id: 'markdown', name: 'Markdown', kind: 'text', text: write('markdown', record) },
    { id: 'plain', name: 'Plain text', kind: 'text', text: write('text', record) },
    ...(isPart(page, c.options) ? [] : pictures(page, site.base)),
  ];
};
