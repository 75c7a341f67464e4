/** What was tested for accessibility, in which files, and in which engines these run. */
import { html } from 'lit';
import { block } from './block.ts';
import { table } from './table.ts';

export interface Check {
  what: string;
  how: string;
  /** The success criteria of WCAG 2.2 that it covers. */
  criteria: string;
  /** The files that test it. */
  files: readonly string[];
}

const WIDGETS = 'packages/widgets';

const axe = `${WIDGETS}/src/accessibility.test.ts`;
const hosting = `${WIDGETS}/src/hosting.test.ts`;
const preferences = `${WIDGETS}/test/preferences.test.ts`;
const quote = `${WIDGETS}/src/quote/charter-quote.test.ts`;
const pillars = `${WIDGETS}/src/pillars/charter-pillars.test.ts`;
const timeline = `${WIDGETS}/src/timeline/charter-timeline.test.ts`;
const element = `${WIDGETS}/src/elements.test.ts`;

export const CHECKS: readonly Check[] = [
  {
    what: 'Faults that axe finds in the elements',
    how: 'Every example of every element in five languages, the size of targets included',
    criteria: '1.3.1, 2.4.4, 2.5.8, 3.1.2, 4.1.2 and others',
    files: [axe],
  },
  {
    what: 'Contrast',
    how: 'Every example in light and dark, and on a light and a dark page; the tokens by their figures',
    criteria: '1.4.3, 1.4.6, 1.4.11',
    files: [axe, `${WIDGETS}/test/tokens.test.ts`],
  },
  {
    what: 'What a screen reader is told',
    how: 'The accessibility tree of each element: names, roles, states, order',
    criteria: '1.3.1, 1.3.2, 4.1.2, 4.1.3',
    files: [preferences],
  },
  {
    what: 'Keyboard',
    how: 'Real keys in a browser, from left to right and from right to left',
    criteria: '2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11',
    files: [timeline, pillars, element, `${WIDGETS}/src/links.test.ts`, 'apps/embed/test/builder.test.ts'],
  },
  {
    what: 'Zoom of 400 %',
    how: 'Containers from 240 px, narrower than a page of 1280 px at that zoom, with long words and long texts',
    criteria: '1.4.4, 1.4.10',
    files: [hosting],
  },
  {
    what: 'Text spacing of the reader',
    how: 'The spacing that WCAG names; nothing is cut off',
    criteria: '1.4.12',
    files: [hosting],
  },
  {
    what: 'Wishes of the reader',
    how: 'More contrast, forced colours and reduced motion are emulated, and what is drawn is measured',
    criteria: '1.4.1, 2.2.2, 2.3.3',
    files: [preferences],
  },
  {
    what: 'Language of words',
    how: 'What is not in the language of the page says so',
    criteria: '3.1.1, 3.1.2',
    files: [quote, `${WIDGETS}/src/own-data.test.ts`, pillars],
  },
  {
    what: 'Without script',
    how: 'The words are there, and no button that nobody can press',
    criteria: '',
    files: [`${WIDGETS}/test/prerendered.test.ts`, 'apps/embed/test/article.test.ts'],
  },
  {
    what: 'Pages around the elements',
    how: 'axe on the demo article, on each kind of page for frames, on the builder and on these pages',
    criteria: '',
    files: [
      'apps/embed/test/article.test.ts',
      'apps/embed/test/pages.test.ts',
      'apps/embed/test/builder.test.ts',
      'apps/storybook/test/docs.test.ts',
    ],
  },
];

/** Tests beside the elements run in three engines, the others in one. */
const engines = (file: string) => (file.startsWith(`${WIDGETS}/src/`) ? 'in Chromium, Firefox, WebKit' : 'in Chromium');

block('docs-checks', () =>
  table(
    'What is tested, and in which files',
    [
      {
        head: 'What',
        cell: ({ what, criteria }) => html`${what}${criteria ? html`<br><small>WCAG 2.2: ${criteria}</small>` : ''}`,
      },
      { head: 'How', cell: ({ how }) => how },
      {
        head: 'Tests',
        cell: ({ files }) => files.map((file) => html`<div><code>${file}</code> ${engines(file)}</div>`),
      },
    ],
    CHECKS,
  ),
);
