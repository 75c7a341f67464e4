/** A page that nobody prepared, with what would be copied in it. */
import { wordsFor } from '@baku-charter/core/words';
import type { Choices } from './choices.ts';
import type { Snippet } from './snippets.ts';

const COLOURS = { light: ['#ffffff', '#1a1c1f'], dark: ['#16181b', '#f1f2f3'] } as const;

/**
 * The document of a preview. An address is shown as what a system makes of it: a frame. Of texts that say the same,
 * the first is shown.
 */
export const previewDocument = (choices: Choices, snippets: readonly Snippet[], frame: string): string => {
  const { lang, dir } = wordsFor(choices.lang);
  const [paper, ink] = COLOURS[choices.scheme];
  const markup = snippets.filter(({ kind }) => kind === 'html').map(({ text }) => text);
  const [first = frame, ...others] = markup;
  // The second loader would find its work done.
  const shown = choices.form === 'text' ? first : [first, ...others.slice(0, 1)].join('\n');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Preview</title>
<style>:root{color-scheme:${choices.scheme};background:${paper};color:${ink};font:1rem/1.5 Georgia,serif}body{margin:1rem}</style>
${shown}</html>`;
};
