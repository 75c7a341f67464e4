/** The preview: a page that knows nothing of the project, with the snippets in it. */
import { wordsFor } from '@baku-charter/core/words';
import type { Choices, Snippet } from '@baku-charter/widgets/snippets';

const COLOURS = { light: ['#ffffff', '#1a1c1f'], dark: ['#16181b', '#f1f2f3'] } as const;

/** The document of a preview. Of an address it shows the frame that a system makes of it. */
export const previewDocument = (choices: Choices, snippets: readonly Snippet[], frame: string): string => {
  const { lang, dir } = wordsFor(choices.lang);
  const [paper, ink] = COLOURS[choices.scheme];
  const markup = snippets.filter(({ kind }) => kind === 'html').map(({ text }) => text);
  const [first = frame, ...others] = markup;
  // The snippets of a text say the same, and the second loader would find nothing left to do.
  const shown = choices.form === 'text' ? first : [first, ...others.slice(0, 1)].join('\n');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Preview</title>
<style>:root{color-scheme:${choices.scheme};background:${paper};color:${ink};font:1rem/1.5 Georgia,serif}body{margin:1rem}</style>
${shown}</html>`;
};
