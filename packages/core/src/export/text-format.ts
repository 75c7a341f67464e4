/** How Markdown and plain text write headings, lists and quotations. All escaping of Markdown is here. */

import { isWebAddress } from '../source-address.ts';

/** How one format writes each part of a document. */
export interface Format {
  /** A text of the data, on one line. */
  readonly text: (words: string) => string;
  /** A text of the data, with its line breaks and spaces. */
  readonly verbatim: (words: string) => string;
  readonly strong: (label: string) => string;
  readonly heading: (level: number, words: string) => string;
  readonly item: (line: string, index?: number) => string;
  readonly quote: (line: string) => string;
  readonly address: (url: string) => string;
  /** A reference to a source by its number, and the line that gives the reference its address. */
  readonly reference: (number: number) => string;
  readonly definition: (number: number, url: string) => string;
}

const oneLine = (words: string) => words.replace(/[^\S\u00A0\u202F]+/g, ' ').trim();

/**
 * Escapes everything that could begin markup, in CommonMark (https://spec.commonmark.org/0.31.2/#backslash-escapes)
 * and in GitHub's autolinks, strikethrough and tables; at the start of a line also the marks of lists and headings.
 */
const escaped = (words: string) =>
  words
    .replace(/[\\`*_{}[\]<>#~|$&!@]|:(?=\/\/)/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^([+\-=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/** Escapes brackets and spaces in an address, which would end the link: https://spec.commonmark.org/0.31.2/#autolinks */
const bracketed = (url: string) => `<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>`;

/** https://spec.commonmark.org/0.31.2/ */
export const MARKDOWN: Format = {
  text: (words) => escaped(oneLine(words)),
  // Written as an entity, a line break does not begin a new block: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
  verbatim: (words) => escaped(words).replace(/[\r\n]/g, (end) => (end === '\n' ? '&#10;' : '&#13;')),
  strong: (label) => `**${escaped(oneLine(label))}**`,
  heading: (level, words) => `${'#'.repeat(level)} ${escaped(oneLine(words))}`,
  item: (line, index) => (index === undefined ? `- ${line}` : `${index}. ${line}`),
  quote: (line) => `> ${line}`,
  address: (url) => (isWebAddress(url) ? bracketed(url) : escaped(oneLine(url))),
  // Without a definition, the number is text.
  reference: (number) => `[${number}]`,
  definition: (number, url) => (isWebAddress(url) ? `[${number}]: ${bracketed(url)}` : ''),
};

/** No markup at all. */
export const PLAIN: Format = {
  text: oneLine,
  verbatim: (words) => words,
  strong: oneLine,
  heading: (level, words) => {
    const title = oneLine(words);
    return level < 3 ? `${title}\n${(level === 1 ? '=' : '-').repeat(Math.min(title.length, 72))}` : title;
  },
  item: (line, index) => (index === undefined ? `- ${line}` : `[${index}] ${line}`),
  quote: (line) => line,
  address: (url) => url,
  reference: (number) => `[${number}]`,
  definition: () => '',
};
