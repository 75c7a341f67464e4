/** What was tested for accessibility, by which tests, and in which engines they run. */
import { html } from 'lit';
import { block } from './block.ts';
import { table } from './table.ts';

/** A file of tests, and how some of its titles begin or go on: each is looked up by a test. */
interface Evidence {
  file: string;
  titles: readonly string[];
}

export interface Check {
  what: string;
  how: string;
  /** Success criteria of WCAG 2.2 that it is about. */
  criteria: string;
  evidence: readonly Evidence[];
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
    evidence: [{ file: axe, titles: ['says nothing wrong'] }],
  },
  {
    what: 'Contrast',
    how: 'Every example in light and dark, and on a light and a dark page; the tokens by their figures',
    criteria: '1.4.3, 1.4.6, 1.4.11',
    evidence: [
      { file: axe, titles: ['can be read by people who see little contrast'] },
      { file: `${WIDGETS}/test/tokens.test.ts`, titles: ['is at least 7:1 on the surface', 'is at least 3:1 on the'] },
    ],
  },
  {
    what: 'What a screen reader is told',
    how: 'The accessibility tree of each element: names, roles, states, order',
    criteria: '1.3.1, 1.3.2, 4.1.2, 4.1.3',
    evidence: [
      {
        file: preferences,
        titles: [
          'a screen reader is told of a quotation',
          'a screen reader is told of a pillar',
          'a screen reader is told of an event',
        ],
      },
    ],
  },
  {
    what: 'Keyboard',
    how: 'Real keys in a browser, from left to right and from right to left',
    criteria: '2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11',
    evidence: [
      {
        file: timeline,
        titles: ['moves from event to event by arrow keys', 'brings the event that has the focus into'],
      },
      { file: pillars, titles: ['opens a card by keyboard'] },
      { file: element, titles: ['closes what is open around the focus with Escape'] },
      { file: `${WIDGETS}/src/links.test.ts`, titles: ['opens and focuses the record of a'] },
      { file: 'apps/embed/test/builder.test.ts', titles: ['can be used by keyboard alone'] },
    ],
  },
  {
    what: 'Zoom of 400 %',
    how: 'Containers from 240 px, narrower than a page of 1280 px at that zoom, with long words and long texts',
    criteria: '1.4.4, 1.4.10',
    evidence: [{ file: hosting, titles: ['needs no sideways scrolling of the page'] }],
  },
  {
    what: 'Text spacing of the reader',
    how: 'The spacing that WCAG names; nothing is cut off',
    criteria: '1.4.12',
    evidence: [{ file: hosting, titles: ['loses no text when a reader sets it wider'] }],
  },
  {
    what: 'Wishes of the reader',
    how: 'More contrast, forced colours and reduced motion are emulated, and what is drawn is measured',
    criteria: '1.4.1, 2.2.2, 2.3.3',
    evidence: [
      {
        file: preferences,
        titles: [
          'secondary text is as strong as any where the reader asks for more contrast',
          'the three voices are told apart by the shape of their rules',
          'nothing moves by itself where the reader wants no motion',
          'on paper everything is open',
        ],
      },
    ],
  },
  {
    what: 'Language of words',
    how: 'What is not in the language of the page says so',
    criteria: '3.1.1, 3.1.2',
    evidence: [
      { file: quote, titles: ['keeps the words from being translated by machine and says their language'] },
      {
        file: `${WIDGETS}/src/own-data.test.ts`,
        titles: ['marks the texts of data in a language of which it has no words'],
      },
      { file: pillars, titles: ['gives the original words first and a translation marked as one'] },
    ],
  },
  {
    what: 'Without script',
    how: 'The words are there, and no button that nobody can press',
    criteria: '',
    evidence: [
      {
        file: `${WIDGETS}/test/prerendered.test.ts`,
        titles: ['can be read, with its styles, where no script runs', 'shows no button that nobody can press'],
      },
      { file: 'apps/embed/test/article.test.ts', titles: ['can be read in full without JavaScript'] },
    ],
  },
  {
    what: 'Pages around the elements',
    how: 'axe on the demo article, on each kind of page for frames, on the builder and on these pages',
    criteria: '',
    evidence: [
      { file: 'apps/embed/test/article.test.ts', titles: ['has no accessibility fault in'] },
      { file: 'apps/embed/test/pages.test.ts', titles: ['has no accessibility fault'] },
      { file: 'apps/embed/test/builder.test.ts', titles: ['has no accessibility fault in'] },
      { file: 'apps/storybook/test/docs.test.ts', titles: ['is whole, quiet and accessible'] },
    ],
  },
];

/** Where a file of tests runs: those beside the elements in three engines, the others in one. */
const engines = ({ file }: Evidence) =>
  file.startsWith(`${WIDGETS}/src/`) ? 'in Chromium, Firefox, WebKit' : 'in Chromium';

block('docs-checks', () =>
  table(
    'What is tested, and by which tests',
    [
      {
        head: 'What',
        cell: ({ what, criteria }) => html`${what}${criteria ? html`<br><small>WCAG 2.2: ${criteria}</small>` : ''}`,
      },
      { head: 'How', cell: ({ how }) => how },
      {
        head: 'Tests',
        cell: ({ evidence }) =>
          evidence.map(
            (one) => html`<details>
              <summary><code>${one.file}</code> ${engines(one)}</summary>
              <ul>${one.titles.map((title) => html`<li>${title} …</li>`)}</ul>
            </details>`,
          ),
      },
    ],
    CHECKS,
  ),
);
