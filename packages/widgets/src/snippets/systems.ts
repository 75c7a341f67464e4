/**
 * The systems that editors paste into: what each does to the forms, and which form to choose there. docs/survival.md
 * has the results for the systems that were run; the others were only read about, and are marked so.
 */
import type { FormId } from './forms.ts';

export interface System {
  id: string;
  name: string;
  /** What it does to markup that is pasted. */
  does: string;
  /** The form to choose there. */
  form: FormId;
  /** How to use that form there. */
  how: string;
  /** Whether the system was run, or only its documentation read. */
  known: 'run' | 'read';
  /** What goes wrong with the forms that should not be chosen. */
  fails: Partial<Record<FormId, string>>;
}

const NO_TAG = 'the tag and the script are taken away. The words stay, but not the element';
const NO_FRAME = 'frames are taken away, and nothing is left';
const NO_STYLE = 'the tag is taken away, and what is left of the markup may be shown as text';

const SANITIZED = { tag: NO_TAG, iframe: NO_FRAME, prerendered: NO_STYLE } as const;
const LOADER = 'Paste the figure. The loader must be in the template of the site once.';
const BY_LINK = 'Paste the figure. Its attributes are cut, and the loader recognises it by its link.';

export const SYSTEMS: readonly System[] = [
  {
    id: 'html',
    name: 'A page whose HTML you write',
    does: 'Keeps everything.',
    form: 'tag',
    how: 'Paste the tag and the script where they should stand.',
    known: 'run',
    fails: {},
  },
  {
    id: 'templates',
    name: 'A site made from templates, on a server or at build',
    does: 'Keeps everything.',
    form: 'prerendered',
    how: 'Put it into the template, or call the same function of the package in your build.',
    known: 'run',
    fails: {},
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    does: 'Keeps the figure whole. Takes tags, scripts and frames away from users who may not post any HTML.',
    form: 'figure',
    how: 'Paste it into a “Custom HTML” block. Where there is no loader, put the address on a line of its own instead.',
    known: 'run',
    fails: SANITIZED,
  },
  {
    id: 'drupal',
    name: 'Drupal, and other systems with CKEditor 5',
    does: 'Keeps words and links, unless the text format allows more.',
    form: 'figure',
    how: BY_LINK,
    known: 'read',
    fails: SANITIZED,
  },
  {
    id: 'tinymce',
    name: 'Joomla, and other systems with TinyMCE',
    does: 'Keeps the figure whole. Takes tags away, and locks frames up so that they run no script.',
    form: 'figure',
    how: LOADER,
    known: 'run',
    fails: {
      tag: NO_TAG,
      prerendered: NO_STYLE,
      iframe: 'the frame stays, without script: it keeps the height that you give it',
    },
  },
  {
    id: 'dompurify',
    name: 'Systems that clean with DOMPurify',
    does: 'Keep the figure whole. Take tags, scripts and frames away.',
    form: 'figure',
    how: LOADER,
    known: 'run',
    fails: SANITIZED,
  },
  {
    id: 'sanitize-html',
    name: 'Systems on Node.js that clean with sanitize-html',
    does: 'Keep words and links.',
    form: 'figure',
    how: BY_LINK,
    known: 'run',
    fails: SANITIZED,
  },
  {
    id: 'markdown',
    name: 'Markdown: static sites, documentation, Git forges',
    does: 'Shows Markdown, and cleans HTML down to words and links.',
    form: 'text',
    how: 'Paste the Markdown. With the loader in the template, the figure becomes the element.',
    known: 'run',
    fails: SANITIZED,
  },
  {
    id: 'oembed',
    name: 'Systems that turn an address into an embed (oEmbed)',
    does: 'Ask the page for its oEmbed answer, and show it in a frame.',
    form: 'oembed',
    how: 'Paste the address on a line of its own.',
    known: 'run',
    fails: {},
  },
  {
    id: 'frames',
    name: 'Systems with a field for a frame',
    does: 'Show a page in a frame.',
    form: 'iframe',
    how: 'Paste the frame, or only its address.',
    known: 'run',
    fails: { tag: NO_TAG, prerendered: NO_STYLE },
  },
  {
    id: 'mail',
    name: 'Mail, newsletters and feeds',
    does: 'Show words, links and pictures. Run no script.',
    form: 'text',
    how: 'Paste the HTML for mail, or the plain text. Add the picture if there is one.',
    known: 'run',
    fails: {
      tag: NO_TAG,
      figure: 'there is no loader, and some readers drop what they do not know. Take the HTML for mail',
      iframe: NO_FRAME,
      prerendered: NO_STYLE,
    },
  },
  {
    id: 'social',
    name: 'Messages and social networks',
    does: 'Show a preview of an address, or a picture.',
    form: 'oembed',
    how: 'Paste the address, or post the picture with its alternative text.',
    known: 'read',
    fails: {
      tag: 'code is shown as text',
      figure: 'code is shown as text',
      iframe: 'code is shown as text',
      prerendered: 'code is shown as text',
    },
  },
];

export const systemOf = (id: string): System | undefined => SYSTEMS.find((system) => system.id === id);
