/** What the tests of hostile input share: texts that attack, and what must not come of them. */
import { afterAll, beforeAll, vi } from 'vitest';
import { TAGS } from '../src/elements.ts';
import { type elementOf, otherAgreement } from '../src/example.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many cases are tried. */
    hostileCases: number;
    /** Makes the cases the same each time; missing where they are to be new. */
    hostileSeed: number | undefined;
  }
}

export type Tag = Parameters<typeof elementOf>[0];

export const HOSTILE_TAGS = TAGS as readonly string[] as readonly Tag[];

const RAN = 'globalThis.ran()';
export const ran = vi.fn();

export const TEXTS = [
  `<img src=x onerror="${RAN}">`,
  `<script>${RAN}</script>`,
  `"><svg onload="${RAN}"></svg>`,
  `' autofocus onfocus='${RAN}`,
  `</style></template><iframe srcdoc="<script>parent.ran()</script>"></iframe>`,
  `javascript:${RAN}`,
  `\u0001java\tscript:${RAN}`,
  `data:text/html,<script>${RAN}</script>`,
  `https://x.example/" onclick="${RAN}`,
  '//x.example',
  '<!--',
  '${ran()}',
  '?lit$1$',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'pilots',
  'pilots pilots',
  'matrix',
  'signing',
  '2031-05-03',
  '2031-02-30',
  '9999-99-99/..',
  'ar_SA',
  'x-klingon-'.repeat(20),
  '\u202Eesrever\u2066',
  '\uD800',
  'half \uDC00 pair',
  '\u0000',
  '\u200B',
  ' ',
  '',
  '{',
  '$&',
  '-1',
  'Z\u0301'.repeat(2_000),
  'wide'.repeat(5_000),
];

/** The names of all fields in a dataset, and the positions in its lists. */
const fieldsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([field, child]) => [field, ...fieldsIn(child)])
    : [];

export const FIELDS = [...new Set(fieldsIn(otherAgreement))];

/** What was thrown and not caught, since the list was emptied. */
export const thrown: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  thrown.push('reason' in event ? event.reason : event.error);
};

/** Hears what runs and what is thrown, in all tests of a file. Nothing can be fetched, and nothing is warned of. */
export const watchForHarm = (): void => {
  beforeAll(() => {
    Object.assign(globalThis, { ran });
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  });
  afterAll(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    vi.restoreAllMocks();
  });
};

/** The messages of elements in the console. Lit's build for developers warns there too. */
export const messages = () =>
  vi.mocked(console.warn).mock.calls.filter(([words]) => String(words).startsWith('<charter-'));

const DANGEROUS = 'script, img, iframe, object, embed, form, base, link, meta';

/** What can run in a node: handlers, and addresses that are none of the web. */
export const dangersIn = (root: ParentNode) => [
  ...root.querySelectorAll(DANGEROUS),
  ...[...root.querySelectorAll('*')].filter(({ attributes }) => [...attributes].some(({ name }) => /^on/i.test(name))),
  ...[...root.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol)),
];
