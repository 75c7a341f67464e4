/** Forms as HTML of the plainest kind: what sanitizers keep, with no style, script or id in it. */
import { escapeHtml } from '@baku-charter/core';
import type { Block, Form, Run } from './blocks.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

const tag = (name: string, attributes: Attributes, content: string) =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escapeHtml(value)}"`))
    .join('')}>${content}</${name}>`;

const runHtml = ({ text, lang, href, verbatim }: Run) => {
  const attributes = { href, lang, dir: lang || verbatim ? 'auto' : undefined, translate: verbatim && 'no' };
  return href || lang || verbatim ? tag(href ? 'a' : 'span', attributes, escapeHtml(text)) : escapeHtml(text);
};

const inline = ({ label, runs, sources = [] }: Block, comma: string) =>
  (label ? `${tag('b', {}, escapeHtml(label))}: ` : '') +
  runs.map(runHtml).join('') +
  (sources.length > 0 ? ` (${sources.map(runHtml).join(comma)})` : '');

const blockHtml = (block: Block, comma: string) => {
  const [{ text, lang, href } = { text: '' }] = block.runs;
  if (block.kind === 'quotation') {
    return tag('blockquote', { lang, dir: 'auto', translate: 'no', cite: href }, tag('p', {}, escapeHtml(text)));
  }
  if (block.kind === 'heading') return tag('p', {}, tag('strong', {}, inline(block, comma)));
  return tag('p', {}, inline(block, comma));
};

/** The readable content: a list of what there is several of, and the link to the live page. */
const body = ({ element, entries, page, comma }: Form, caption: (content: string) => string) => {
  if (element === 'quote') {
    const blocks = entries.flat();
    const attribution = blocks.filter(({ kind }) => kind === 'attribution').map((block) => inline(block, comma));
    return [
      ...blocks.filter(({ kind }) => kind !== 'attribution').map((block) => blockHtml(block, comma)),
      caption(`${attribution.join('')} · ${runHtml(page)}`),
    ].join('\n');
  }
  const items = entries.map((blocks) => tag('li', {}, blocks.map((block) => blockHtml(block, comma)).join('\n')));
  return `${tag(element === 'timeline' ? 'ol' : 'ul', {}, `\n${items.join('\n')}\n`)}\n${tag('p', {}, runHtml(page))}`;
};

/** Of the attributes of the element, those that are asked for; the loader takes no address of data from a copy. */
const dataAttributes = ({ element, attributes, modified }: Form) => {
  const { 'quote-id': id, only, ...others } = attributes;
  const choices = Object.entries(others).filter(([name]) => name !== 'src');
  return {
    [`data-charter-${element}`]: id ?? only ?? '',
    'data-charter-modified': modified,
    ...Object.fromEntries(choices.map(([name, value]) => [`data-charter-${name}`, value])),
  };
};

/** Form 2: what the loader finds by its data attribute, or by the link at its end. */
export const markedHtml = (form: Form): string =>
  tag(
    form.element === 'quote' ? 'figure' : 'div',
    { ...dataAttributes(form), lang: form.lang, dir: form.dir },
    `\n${body(form, (content) => tag(form.element === 'quote' ? 'figcaption' : 'p', {}, content))}\n`,
  );

/** Form 1: the tag, with form 2 in it as what is read until the element is ready, and where the tag is taken away. */
export const tagHtml = (form: Form): string => {
  const { only, ...attributes } = form.attributes;
  return tag(
    `charter-${form.element}`,
    { ...attributes, ...(only && { only }), lang: form.lang },
    `\n${markedHtml(form)}\n`,
  );
};

/** For mail and feeds, whose readers know no `figure` and keep no attribute but addresses and languages. */
export const feedHtml = (form: Form): string =>
  tag('div', { lang: form.lang, dir: form.dir }, `\n${body(form, (content) => tag('p', {}, content))}\n`);
