/** What is said of a system that editors publish with. The systems themselves stand in systems.ts. */
import type { Extent } from '../forms/blocks.ts';
import type { FormId } from './forms.ts';

/** What readers see of what was pasted, as documentation says it. */
export const SHOWN = {
  element: 'the element',
  loader: 'the element, if the loader is in the template of the site; without it the words and the link',
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
  /** How it was tried, where that was not with all of it and with all rights: as an author, or its editor alone. */
  triedAs?: 'author' | 'editor';
  /** What is known, for documentation. */
  note: string;
  /** Where that can be read: a file of this repository or a public page. Missing where nothing is known. */
  evidence?: string;
  fails: Partial<Record<FormId, Fault>>;
}
