/** Forms as Markdown and as plain text. */
import { type Format, MARKDOWN, PLAIN } from '@baku-charter/core/export/text';
import type { Block, Form, Run } from './blocks.ts';

const words = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** The words that every form of a record has, a line each: labels, texts and attributions, in order. */
export const contentText = ({ entries }: Form): string =>
  entries
    .flat()
    .flatMap(({ label, runs }) => (label ? [label, words(runs)] : [words(runs)]))
    .join('\n');

const write = ({ list, intro, entries, page, comma, colon }: Form, f: Format, link: (run: Run) => string): string => {
  const text = (block: Block) => {
    const { kind, label, runs, sources = [] } = block;
    const labelled = label ? `${f.strong(`${label}${colon}`.trimEnd())} ` : '';
    if (kind === 'quotation') return f.quote(labelled + f.verbatim(words(runs)));
    if (kind === 'heading') return f.strong(words(runs));
    const cited = sources.length > 0 ? ` (${sources.map(link).join(comma)})` : '';
    return `${labelled}${runs.map(link).join('')}${cited}`;
  };
  // The blocks of an item are indented; otherwise Markdown would end the list.
  const item = (blocks: readonly Block[], index: number) => {
    const [first = '', ...others] = blocks.map(text);
    const line = f.item(first, list === 'ol' ? index + 1 : undefined);
    const indent = ' '.repeat(line.indexOf(first));
    return [line, ...others.map((other) => `${indent}${other}`)].join('\n\n');
  };
  const content = list ? [...intro.map(text), ...entries.map(item)] : entries.flat().map(text);
  return `${[...content, link(page)].join('\n\n')}\n`;
};

/** CommonMark. */
export const markdownOf = (form: Form): string =>
  write(form, MARKDOWN, ({ text, href }) =>
    href ? `[${MARKDOWN.text(text)}](${MARKDOWN.address(href)})` : MARKDOWN.verbatim(text),
  );

/** Plain text with line feeds. Only the addresses of the page of a quotation and of the live page are written out. */
export const plainOf = (form: Form): string => {
  const written = form.entries.flat().flatMap(({ kind, runs }) => (kind === 'source' ? runs : []));
  return write(form, PLAIN, (run) =>
    run === form.page || written.includes(run) ? `${run.text}${form.colon}${run.href ?? ''}` : run.text,
  );
};
