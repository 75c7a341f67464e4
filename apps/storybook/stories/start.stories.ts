import manifest from '@baku-charter/widgets/custom-elements.json';
import '@baku-charter/widgets/quote/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import '../src/site.css';

/**
 * The first page. It is a story, since a page of documentation loads a megabyte more before anything is seen.
 */
const meta: Meta = { title: 'Start here', tags: ['!autodocs'], parameters: { wholePage: true } };
export default meta;

type Entry = readonly [path: string, name: string, about: string];

/** What an element is in one sentence, with the apostrophes that code does not have. */
const firstSentence = (description: string) => (description.split(/(?<=\.)\s/)[0] ?? '').replaceAll("'", '’');

/** What each element is, from the manifest. */
const elements: Entry[] = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap((one): Entry[] =>
    'tagName' in one ? [[`docs/elements-${one.tagName}--docs`, one.tagName, firstSentence(one.description)]] : [],
  );

const QUESTIONS: readonly Entry[] = [
  [
    'story/colour-and-token-playground--colour-and-token-playground',
    'What can we restyle?',
    'Pick colours, typeface, density and corners, see three mastheads follow, take the CSS and the tokens with you.',
  ],
  ['story/review--review', 'Does it hold everywhere?', 'Every element in each theme, language and width on one sheet.'],
  [
    'story/pages-articles--broadsheet',
    'How does it look in an article?',
    'In a broadsheet, as a newsroom would set it.',
  ],
  ['story/pages-articles--digital-native', 'And on a dark site?', 'A digital-native paper with cards of its own.'],
  ['story/pages-articles--right-to-left', 'And from right to left?', 'An Arabic paper.'],
  ['docs/theming--docs', 'Which colours, and with what contrast?', 'Themes, dark, print, and the tokens for Figma.'],
  ['docs/accessibility--docs', 'Is it accessible?', 'What was tested, how, and what was not.'],
  ['docs/languages--docs', 'Which languages are there?', 'Five, one of them from right to left.'],
  ['docs/embedding--docs', 'Which form do we hand to the editors?', 'Six forms, and which system takes which.'],
  ['docs/voices-and-sources--docs', 'Whose words are these?', 'Three voices, and how each statement is sourced.'],
  ['docs/data--docs', 'Where is it from?', 'Every record, to browse and to search.'],
];

const NOT_READY: readonly Entry[] = [
  ['story/elements-not-ready--not-yet-upgraded', 'No script', ''],
  ['story/elements-not-ready--loading', 'Still loading', ''],
  ['story/elements-not-ready--offline', 'Offline', ''],
  ['story/elements-charter-quote--unknown-id', 'Unknown id', ''],
  ['story/elements-charter-pillars--no-data', 'No data', ''],
  ['story/elements-charter-timeline--broken-data', 'Broken data', ''],
];

// The page is in a frame, so the links must open in the window around it.
const links = (entries: readonly Entry[]) =>
  html`<ul class="links">${entries.map(
    ([path, name, about]) =>
      html`<li><a href="./?path=/${path}" target="_top">${name}</a>${about ? html`<br>${about}` : ''}</li>`,
  )}</ul>`;

export const StartHere: StoryObj = {
  name: 'Start here',
  render: () => {
    const page = document.createElement('main');
    page.className = 'site';
    page.lang = 'en';
    render(
      html`<h1>Three elements about one agreement</h1>
        <p class="lead">They show the charter signed in Baku on 10 February 2026, inside the pages of any newsroom.</p>
        ${links(elements)}
        <charter-quote quote-id="q4-s1"></charter-quote>
        <h2 style="margin-block-start: 2rem">What do you want to know?</h2>
        ${links(QUESTIONS)}
        <h2>What if there is nothing to show?</h2>
        <p>The words between the tags stay readable, and the console says once what to mend.</p>
        ${links(NOT_READY)}
        <p class="soft">The toolbar puts a story on other pages, in other languages, at any width and zoom.
          Below a story, Controls change its attributes and custom properties, Actions shows its events, and
          Accessibility what axe finds. “Show code” is what an editor would paste.</p>`,
      page,
    );
    return page;
  },
};
