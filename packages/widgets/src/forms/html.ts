/** Pasted forms as HTML of the plainest kind: what sanitizers keep, with no style, script or id in it. */
import { escapeHtml } from '@baku-charter/core';
import { attributeOf } from '../contract.ts';
import type { Block, Form, Run } from './blocks.ts';

type AttributeValues = Readonly<Record<string, string | undefined>>;

/** An HTML element whose content is HTML already. */
export const elementHtml = (name: string, attributes: AttributeValues, content: string): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escapeHtml(value)}"`))
    .join('')}>${content}</${name}>`;

const runHtml = ({ text, lang, href, verbatim }: Run) => {
  const attributes = { href, lang, dir: lang || verbatim ? 'auto' : undefined, translate: verbatim && 'no' };
  return href || lang || verbatim ? elementHtml(href ? 'a' : 'span', attributes, escapeHtml(text)) : escapeHtml(text);
};

/** A paragraph that is a link, in the language and direction of its words. */
export const linkHtml = (link: Run, { lang, dir }: { lang: string; dir: string }): string =>
  elementHtml('p', { lang, dir }, runHtml(link));

/** What separates the words of a form in its language. */
type Marks = Pick<Form, 'comma' | 'colon'>;

const inline = ({ label, runs, sources = [] }: Block, { comma, colon }: Marks) =>
  (label ? elementHtml('b', {}, escapeHtml(label)) + escapeHtml(colon) : '') +
  runs.map(runHtml).join('') +
  (sources.length > 0 ? ` (${sources.map(runHtml).join(comma)})` : '');

/** What a quotation is wrapped in. */
type Wrapper = 'blockquote' | 'div';

/** A label stands inside, so that it goes wherever the words go: the loader moves a quotation, and no line before it. */
const quotationHtml = (block: Block, marks: Marks, wrapper: Wrapper) => {
  const { label, runs, cite } = block;
  const [{ text, lang, verbatim } = { text: '' }] = runs;
  const words = elementHtml('p', {}, label ? inline(block, marks) : escapeHtml(text));
  const own = label ? {} : { lang, dir: 'auto', translate: verbatim && 'no' };
  return elementHtml(wrapper, { ...own, cite: wrapper === 'blockquote' ? cite : undefined }, words);
};

const blockHtml = (block: Block, marks: Marks, wrapper: Wrapper) => {
  if (block.kind === 'quotation') return quotationHtml(block, marks, wrapper);
  if (block.kind === 'heading') return elementHtml('p', {}, elementHtml('strong', {}, inline(block, marks)));
  return elementHtml('p', {}, inline(block, marks));
};

/** The readable content: a list of what there is several of, with what it is about, and the link to the live page. */
const body = (
  { list, intro, entries, page, ...marks }: Form,
  caption: (content: string) => string,
  wrapper: Wrapper = 'blockquote',
) => {
  if (list) {
    const items = entries.map((blocks) => {
      const lines = blocks.map((block) => blockHtml(block, marks, wrapper)).join('\n');
      return elementHtml('li', {}, lines);
    });
    return [
      ...intro.map((block) => blockHtml(block, marks, wrapper)),
      elementHtml(list, {}, `\n${items.join('\n')}\n`),
      elementHtml('p', {}, runHtml(page)),
    ].join('\n');
  }
  const blocks = entries.flat();
  const isCaption = ({ kind }: Block) => kind === 'attribution' || kind === 'source';
  const captions = blocks.filter(isCaption).map((block) => inline(block, marks));
  return [
    ...blocks.filter((block) => !isCaption(block)).map((block) => blockHtml(block, marks, wrapper)),
    caption([...captions, runHtml(page)].join(' · ')),
  ].join('\n');
};

/** The attributes of the element as data attributes, without `src`: a copy must not choose the data. */
const dataAttributes = ({ name, names, attributes, dataset, modified }: Form) => {
  const records = attributeOf(names);
  const choices = Object.entries(attributes).filter(([choice]) => choice !== records && choice !== 'src');
  return {
    [`data-charter-${name}`]: attributes[records] ?? '',
    'data-charter-dataset': dataset,
    'data-charter-modified': modified,
    ...Object.fromEntries(choices.map(([choice, value]) => [`data-charter-${choice}`, value])),
  };
};

/** Form 2: what the loader finds by its data attribute, or by the link at its end. */
export const markedHtml = (form: Form): string => {
  const { wrapper, lang, dir } = form;
  const caption = (content: string) => {
    const line = elementHtml('p', {}, content);
    // Where a sanitizer takes the caption away, its line stays a paragraph, and the loader can hide that.
    return wrapper === 'figure' ? elementHtml('figcaption', {}, line) : line;
  };
  return elementHtml(wrapper, { ...dataAttributes(form), lang, dir }, `\n${body(form, caption)}\n`);
};

/** Form 1: the tag around form 2, which readers see until the element is ready, and if a system removes the tag. */
export const tagHtml = (form: Form): string => {
  const { tag, attributes, dataLang, extent } = form;
  const around = (content: string) => elementHtml(tag, { ...attributes, lang: dataLang }, content);
  if (extent !== 'line') return around(`\n${markedHtml(form)}\n`);
  // One line needs no tags of its own: a system that takes the element away leaves the line and the link.
  const line = form.entries.flat().map((block) => inline(block, form));
  return around(`${line.join(' – ')} ${runHtml(form.page)}`);
};

/** For mail and feeds, whose readers know no `figure` and keep no attribute but addresses and languages. */
export const feedHtml = (form: Form, wrapper?: Wrapper): string => {
  const caption = (content: string) => elementHtml('p', {}, content);
  return elementHtml('div', { lang: form.lang, dir: form.dir }, `\n${body(form, caption, wrapper)}\n`);
};

/**
 * The words beside a frame in an oEmbed answer. WordPress keeps one blockquote without attributes and cuts it at the
 * first end tag, so a quotation in it may not be a blockquote of its own.
 */
export const oembedHtml = (form: Form): string => elementHtml('blockquote', {}, feedHtml(form, 'div'));
