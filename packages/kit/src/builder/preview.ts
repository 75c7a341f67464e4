/** The preview: a page that knows nothing of the project, with the copy in it as readers of the system see it. */
import { escapeHtml } from '@baku-charter/core';
import { systemOf, UNKNOWN_SYSTEM } from '@baku-charter/widgets/snippets';
import type { Result } from './state.ts';

/** As style sheets of newsrooms have it: browsers leave more room beside a quotation than a phone has. */
const MARGINS = 'body{margin:1rem}figure{margin-inline:0}blockquote{margin-inline:1.25rem}';

const COLOURS = {
  light: ['#ffffff', '#1a1c1f', '#d0d3d7'],
  dark: ['#16181b', '#f1f2f3', '#43494f'],
} as const;

/** A card, as social networks and newsletters make one of what a page says of itself. */
const card = ({ page, data, snippets, choices }: Result) => {
  const address = snippets.find(({ id }) => id === 'address')?.text ?? '';
  const [, , line] = COLOURS[choices.scheme];
  const picture = page.alt
    ? `<img src="${escapeHtml(address.replace(/\?.*/, ''))}1200x630.png" alt="" style="display:block;inline-size:100%;block-size:auto">`
    : '';
  const { host } = new URL(address);
  return `<a href="${escapeHtml(address)}" style="display:block;max-inline-size:32rem;border:1px solid ${line};color:inherit;text-decoration:none;font-family:system-ui,sans-serif">${picture}
<span style="display:block;padding:.75rem 1rem"><b style="display:block">${escapeHtml(page.title)}</b><small>${escapeHtml(page.description)} · ${escapeHtml(host)}</small></span></a>
<!-- ${data.meta.lang} -->`;
};

/** What stands in the page: the copy, with what belongs into a template beside it. */
const shownIn = (result: Result): string => {
  const { choices, snippets, frame } = result;
  if (choices.form === 'oembed') {
    const { shows } = systemOf(choices.system) ?? UNKNOWN_SYSTEM;
    if (shows === 'card') return card(result);
    // An automatic embed has the page without any choices.
    return shows === 'frame' ? frame : frame.replace(/( src="[^"?]*)\?[^"]*/, '$1');
  }
  const markup = snippets.filter(({ kind }) => kind === 'html').map(({ text }) => text);
  // The snippets of a text say the same, and the second loader would find nothing left to do.
  const isAlone = choices.form === 'text' || (choices.form === 'figure' && choices.loader !== 'yes');
  return markup.slice(0, isAlone ? 1 : 2).join('\n');
};

/**
 * The page of a newsroom with the copy in it. `title` is what the preview is called in the language of the builder.
 * Without an answer to whether the site has the loader, it shows what readers see who do not have it.
 */
export const previewDocument = (result: Result, title: string): string => {
  const { dir } = result;
  const { scheme, lang } = result.choices;
  const [paper, ink] = COLOURS[scheme];
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>:root{color-scheme:${scheme};background:${paper};color:${ink};font:1.0625rem/1.5 Georgia,serif}${MARGINS}</style>
${shownIn(result)}</html>`;
};
