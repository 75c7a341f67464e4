/**
 * The systems that editors publish with: which form to paste there, what readers then see, and how that is known. The
 * words of the builder stand with the builder, in every language.
 */
import type { Extent } from '../forms/blocks.ts';
import type { FormId } from './forms.ts';

/** What readers see of what was pasted, as documentation says it. */
export const SHOWN = {
  element: 'the element',
  loader: 'the element, if the loader is in the template of the site; without it one sentence and the link',
  frame: 'the element in a frame',
  card: 'a card: title, picture and link',
  words: 'the words and the link',
} as const;
export type Shown = keyof typeof SHOWN;

/** How the copy gets into the system: where an editor pastes it. */
export type Place = 'html' | 'template' | 'block' | 'source' | 'address' | 'words';

/** What goes wrong with a form, as documentation says it. */
export const FAULTS = {
  tag: 'the tag and the script are taken away; the words stay',
  frame: 'frames are taken away, and nothing is left',
  sandbox: 'the frame stays without script and keeps the height that it was given',
  markup: 'the tag is taken away, and what is left of the markup may be shown as text',
  code: 'code is shown as text',
  loader: 'no script runs, and some readers drop what they do not know',
} as const;
export type Fault = keyof typeof FAULTS;

export interface System {
  id: string;
  /** As the system calls itself. Kinds of systems have a name in the words of the builder too. */
  name: string;
  /** The form to choose there. */
  form: FormId;
  /** How much of the text the form needs there; one line where it is missing. */
  extent?: Extent;
  place: Place;
  /** What the place is called there, in English. */
  label?: string;
  shows: Shown;
  /** Whether only some plans or roles may paste there. */
  restricted?: true;
  /** What to take where the loader cannot be had. */
  instead?: FormId;
  /** Whether it was tried with the real software, only read about, or neither. */
  known: 'tried' | 'read' | 'not known';
  /** What is known, for documentation. */
  note: string;
  /** Where that can be read: a file of this repository or a public page. Missing where nothing is known. */
  evidence?: string;
  fails: Partial<Record<FormId, Fault>>;
}

const SANITIZED = { tag: 'tag', iframe: 'frame', prerendered: 'markup' } as const;
const NO_CODE = { tag: 'code', figure: 'code', iframe: 'code', prerendered: 'code' } as const;
const TRIED = 'docs/survival.md';

export const SYSTEMS: readonly System[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    form: 'figure',
    place: 'block',
    label: 'Custom HTML',
    shows: 'loader',
    instead: 'oembed',
    known: 'tried',
    note: 'Keeps the figure whole for every role. Takes tags, scripts and frames away from authors.',
    evidence: TRIED,
    fails: SANITIZED,
  },
  {
    id: 'drupal',
    name: 'Drupal',
    form: 'figure',
    extent: 'glance',
    place: 'source',
    label: 'Source',
    shows: 'loader',
    known: 'tried',
    note: 'Tried as CKEditor 5 in its default setting: it cuts attributes, so that the loader needs the words to know a copy.',
    evidence: TRIED,
    fails: SANITIZED,
  },
  {
    id: 'joomla',
    name: 'Joomla',
    form: 'figure',
    place: 'source',
    label: 'Source code',
    shows: 'loader',
    instead: 'iframe',
    known: 'tried',
    note: 'Tried as TinyMCE in its default setting: it keeps the figure whole, and locks frames up without script.',
    evidence: TRIED,
    fails: { tag: 'tag', prerendered: 'markup', iframe: 'sandbox' },
  },
  {
    id: 'ghost',
    name: 'Ghost',
    form: 'tag',
    place: 'block',
    label: 'HTML',
    shows: 'element',
    known: 'read',
    note: 'Has a card for HTML.',
    evidence: 'https://ghost.org/docs/themes/content/',
    fails: {},
  },
  {
    id: 'substack',
    name: 'Substack',
    form: 'oembed',
    place: 'address',
    shows: 'card',
    known: 'read',
    note: 'A plain link that is pasted becomes an embed where the site is known to it. It has no place for HTML.',
    evidence: 'https://community.mariusgerome.com/p/substack-cheat-sheet',
    fails: NO_CODE,
  },
  {
    id: 'beehiiv',
    name: 'Beehiiv',
    form: 'text',
    place: 'block',
    label: 'HTML Snippet',
    shows: 'words',
    known: 'read',
    note: 'Posts have HTML snippets, and go out by mail, where no script runs.',
    evidence: 'https://trialbeehiiv.com/support/article/36759164012439-using-the-send-api-and-create-post-endpoint',
    fails: { tag: 'loader', figure: 'loader', iframe: 'frame', prerendered: 'markup' },
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    form: 'tag',
    place: 'block',
    label: 'Code',
    shows: 'element',
    restricted: true,
    known: 'read',
    note: 'Code blocks take HTML and JavaScript; custom code needs a plan that allows it.',
    evidence: 'https://5help.squarespace.com/hc/en-us/articles/205630847-Squarespace-5-glossary',
    fails: {},
  },
  {
    id: 'wix',
    name: 'Wix',
    form: 'oembed',
    place: 'block',
    label: 'HTML iframe',
    shows: 'frame',
    known: 'read',
    note: 'Its HTML element shows a page of another site, or code, in a frame of its own.',
    evidence: 'https://dev.wix.com/docs/velo/velo-only-apis/$w/html-component/introduction',
    fails: {},
  },
  {
    id: 'webflow',
    name: 'Webflow',
    form: 'tag',
    place: 'block',
    label: 'Code Embed',
    shows: 'element',
    restricted: true,
    known: 'read',
    note: 'Code can be embedded in rich text and in layouts.',
    evidence: 'https://university.webflow.com/course-lesson/custom-code-custom-code-and-the-webflow-cms',
    fails: {},
  },
  {
    id: 'arc-xp',
    name: 'Arc XP',
    form: 'tag',
    place: 'block',
    label: 'HTML',
    shows: 'element',
    restricted: true,
    known: 'read',
    note: 'Composer has HTML blocks; administrators may switch them off.',
    evidence: 'https://docs.arcxp.com/en/products/composer/managing-composer-settings.html',
    fails: {},
  },
  {
    id: 'contentful',
    name: 'Contentful',
    form: 'text',
    place: 'words',
    shows: 'words',
    known: 'read',
    note: 'Rich text is stored as JSON: words and links, no markup. What becomes of them is up to the site.',
    evidence: 'https://www.contentful.com/developers/docs/concepts/rich-text/',
    fails: NO_CODE,
  },
  {
    id: 'notion',
    name: 'Notion',
    form: 'oembed',
    place: 'block',
    label: '/embed',
    shows: 'frame',
    known: 'read',
    note: 'Shows the page at a pasted address in a frame.',
    evidence: 'https://github.com/Anas-Dew/Widgets-for-Notion',
    fails: NO_CODE,
  },
  {
    id: 'medium',
    name: 'Medium',
    form: 'oembed',
    place: 'address',
    shows: 'card',
    known: 'read',
    note: 'Turns an address into an embed without any HTML of ours, if its own service knows the site.',
    evidence: 'https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f',
    fails: NO_CODE,
  },
  {
    id: 'typo3',
    name: 'TYPO3',
    form: 'figure',
    place: 'block',
    label: 'HTML',
    shows: 'loader',
    known: 'read',
    note: 'Takes away what its list of allowed tags does not name when a page is drawn.',
    evidence:
      'https://docs.typo3.org/c/typo3/cms-core/main/en-us/Changelog/9.5.x/Important-94484-IntroduceHTMLSanitizer.html',
    fails: SANITIZED,
  },
  {
    id: 'blogger',
    name: 'Blogger',
    form: 'figure',
    place: 'html',
    shows: 'loader',
    known: 'not known',
    note: 'Neither tried nor read about.',
    fails: {},
  },
  {
    id: 'tilda',
    name: 'Tilda',
    form: 'figure',
    place: 'html',
    shows: 'loader',
    known: 'not known',
    note: 'Neither tried nor read about.',
    fails: {},
  },
  {
    id: 'bitrix',
    name: '1C-Bitrix',
    form: 'figure',
    place: 'html',
    shows: 'loader',
    known: 'not known',
    note: 'Neither tried nor read about.',
    fails: {},
  },
  {
    id: 'html',
    name: 'A page of your own',
    form: 'tag',
    place: 'html',
    shows: 'element',
    known: 'tried',
    note: 'Keeps everything.',
    evidence: 'apps/embed/test/builder-copies.test.ts',
    fails: {},
  },
  {
    id: 'templates',
    name: 'Templates on a server or in a build',
    form: 'prerendered',
    place: 'template',
    shows: 'element',
    known: 'tried',
    note: 'Keep everything. The package writes the same markup.',
    evidence: 'apps/embed/test/builder-copies.test.ts',
    fails: {},
  },
  {
    id: 'markdown',
    name: 'Markdown: static sites, documentation, Git forges',
    form: 'text',
    place: 'words',
    shows: 'words',
    known: 'tried',
    note: 'Show Markdown, and clean HTML down to words and links.',
    evidence: TRIED,
    fails: SANITIZED,
  },
  {
    id: 'mail',
    name: 'Mail, newsletters and feeds',
    form: 'text',
    place: 'words',
    shows: 'words',
    known: 'tried',
    note: 'Show words, links and pictures, and run no script.',
    evidence: TRIED,
    fails: { tag: 'loader', figure: 'loader', iframe: 'frame', prerendered: 'markup' },
  },
  {
    id: 'social',
    name: 'Messages and social networks',
    form: 'oembed',
    place: 'address',
    shows: 'card',
    known: 'read',
    note: 'Make a card of the title, description and picture that a page names.',
    evidence: 'https://wildandfreetools.com/blog/meta-tags-social-media-whatsapp-discord',
    fails: NO_CODE,
  },
];

/** What to paste where the system is not known: what came through most of those that were tried. */
export const UNKNOWN_SYSTEM: Pick<System, 'form' | 'place' | 'shows' | 'instead' | 'fails'> = {
  form: 'figure',
  place: 'html',
  shows: 'loader',
  instead: 'oembed',
  fails: {},
};

export const systemOf = (id: string): System | undefined => SYSTEMS.find((system) => system.id === id);
