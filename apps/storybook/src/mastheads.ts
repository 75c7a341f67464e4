/** Three kinds of newspaper; the names are nobody's. */
import type { Masthead } from './article.ts';

const LAYOUT = `
  .masthead-page { min-block-size: 100vh; line-height: 1.6 }
  .masthead-page main { max-inline-size: 76rem; margin-inline: auto; padding: 1.5rem }
  .masthead-page article > :is(p, h1, h2, charter-quote) { display: block; max-inline-size: 42rem; margin-inline: auto }
  .masthead-page article > * { margin-block: 0 1.5rem }
  .masthead-page .masthead p { margin: 0 }
  .masthead-page :is(h1, h2) { line-height: 1.2; text-wrap: balance }`;

export const BROADSHEET: Masthead = {
  name: 'The Sample Courier',
  css: `${LAYOUT}
    .masthead-page { font-family: Georgia, "Times New Roman", serif; font-size: 1.125rem; background: #fbf8f1; color: #22201c; --charter-accent: #6d1f1f }
    .masthead { padding: 1.25rem; border-block-end: 3px double #22201c; text-align: center; font-size: 2rem }
    h1 { font-size: 2.5rem; font-weight: 400 }
    h2 { font-weight: 400 }
    .standfirst { font-style: italic }`,
};

export const DIGITAL: Masthead = {
  name: 'Sample Wire',
  css: `${LAYOUT}
    .masthead-page { font-family: system-ui, sans-serif; background: #16181b; color: #f1f2f3; color-scheme: dark }
    .masthead { padding: 0.75rem 1.5rem; background: #0b5f5a; color: #fff; font-weight: 800; letter-spacing: 0.02em }
    h1 { font-size: 2.25rem; font-weight: 800 }
    .standfirst { color: #c3c8cd }`,
};

export const RIGHT_TO_LEFT: Masthead = {
  name: 'صحيفة نموذجية',
  css: `${LAYOUT}
    .masthead-page { font-family: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", serif; font-size: 1.125rem; line-height: 1.9; background: #fff; color: #1a1c1f; --charter-accent: #14507a }
    .masthead { padding: 1rem 1.5rem; border-block-end: 4px solid #14507a; font-size: 1.75rem; font-weight: 700 }
    .standfirst { color: #44494f }`,
};
