/** The elements that there are, each with the page that documents it. */
import manifest from '@baku-charter/widgets/custom-elements.json';
import { html } from 'lit';
import { block } from './block.ts';

/** The first sentence of what an element is. */
const summaryOf = (description: string) => description.split('\n\n')[0]?.split(/(?<=\.)\s/)[0] ?? '';

/** The elements of the manifest in their order: tag and summary. */
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap((declaration) =>
    'tagName' in declaration ? [{ tag: declaration.tagName, summary: summaryOf(declaration.description) }] : [],
  );

// Storybook shows this page in a frame, so the links must open in the window around it.
block(
  'docs-elements',
  () =>
    html`<ul>${elements.map(
      ({ tag, summary }) =>
        html`<li><a href="./?path=/docs/elements-${tag}--docs" target="_top">${tag}</a>: ${summary}</li>`,
    )}</ul>`,
);
