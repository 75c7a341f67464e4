/** What stands under "Show code": what an editor would paste, or the tag where data of one's own is shown. */
import type { Dataset, Language } from '@baku-charter/core';
import sri from '@baku-charter/widgets/cdn/sri.json';
import { pillarsTag, quoteTag, timelineTag } from '@baku-charter/widgets/static';

const DATA: Readonly<Record<Language, () => Promise<{ dataset: Dataset }>>> = {
  en: () => import('@baku-charter/core'),
  az: () => import('@baku-charter/core/az'),
  ru: () => import('@baku-charter/core/ru'),
  tr: () => import('@baku-charter/core/tr'),
  ar: () => import('@baku-charter/core/ar'),
};

/** Where a newsroom would host the files; a name that belongs to nobody. */
const SITE = 'https://example.com/charter/';

type Attributes = Readonly<Record<string, string | undefined>>;

const ids = (value: string | undefined) => value?.split(/\s+/).filter(Boolean) ?? [];

const defined = (options: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

const listOptions = (attributes: Attributes) => {
  const { only, open, 'heading-level': level, ...others } = attributes;
  return defined({
    ...others,
    lang: undefined,
    only: only === undefined ? undefined : ids(only),
    open: open === undefined ? undefined : open === '' || ids(open),
    headingLevel: level === undefined ? undefined : Number(level),
  });
};

const FORMS: Readonly<Record<string, (data: Dataset, attributes: Attributes) => string>> = {
  'charter-quote': (data, { 'quote-id': id = '', variant, theme }) =>
    quoteTag(data, id, { ...defined({ variant, theme }), page: `${SITE}quote/${id}/${data.meta.lang}/` }),
  'charter-pillars': (data, attributes) =>
    pillarsTag(data, { ...listOptions(attributes), page: `${SITE}pillars/${data.meta.lang}/` }),
  'charter-timeline': (data, attributes) =>
    timelineTag(data, { ...listOptions(attributes), page: `${SITE}timeline/${data.meta.lang}/` }),
};

const script = (tag: string, lang: Language) => {
  const name = `${tag}${lang === 'en' ? '' : `.${lang}`}.js` as keyof typeof sri.files;
  const { integrity, immutable } = sri.files[name];
  return `<script type="module" src="${SITE}cdn/${immutable}" integrity="${integrity}" crossorigin></script>`;
};

/** The tag alone, as it is written by hand. */
const plainTag = (tag: string, attributes: Attributes, fallback: string) => {
  const element = document.createElement('template');
  element.innerHTML = `<${tag}></${tag}>`;
  const { firstElementChild: node } = element.content;
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) node?.setAttribute(name, value);
  if (node) node.innerHTML = fallback;
  return element.innerHTML;
};

/** What Storybook tells of a story. */
interface Context {
  component?: unknown;
  args?: Readonly<Record<string, unknown>>;
  globals?: Readonly<Record<string, unknown>>;
  parameters?: { example?: { fallback?: string; data?: unknown } };
}

const isLanguage = (lang: string): lang is Language => lang in DATA;

/** The source of a story. Storybook's own, where the story shows no single element. */
export const pasteable = async (
  code: string,
  { component, args = {}, globals, parameters }: Context,
): Promise<string> => {
  const write = typeof component === 'string' ? FORMS[component] : undefined;
  if (typeof component !== 'string' || !write || !parameters?.example) return code;
  const set = Object.entries(args).filter(([, value]) => ['string', 'number'].includes(typeof value));
  const attributes: Attributes = Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
  const { fallback = '', data: own } = parameters.example;
  const lang = attributes['lang'] ?? (globals?.['language'] as string | undefined) ?? 'en';
  if (own === undefined && isLanguage(lang)) {
    try {
      const { dataset } = await DATA[lang]();
      return `${write(dataset, attributes)}\n${script(component, lang)}`;
    } catch {
      // Examples of what goes wrong ask for records that are not there.
    }
  }
  const note =
    own === undefined ? '' : '<!-- Shows other data: its `data` property or its `src` attribute is set. -->\n';
  return note + plainTag(component, attributes, fallback);
};
