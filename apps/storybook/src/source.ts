/** What stands under "Show code": what an editor would paste, or the tag where data of one's own is shown. */
import type { Dataset, Language } from '@baku-charter/core';

const DATA: Readonly<Record<Language, () => Promise<{ dataset: Dataset }>>> = {
  en: () => import('@baku-charter/core'),
  az: () => import('@baku-charter/core/az'),
  ru: () => import('@baku-charter/core/ru'),
  tr: () => import('@baku-charter/core/tr'),
  ar: () => import('@baku-charter/core/ar'),
};

// Loaded when code is asked for: stories come without it.
const writers = async () => {
  const [forms, sri] = await Promise.all([
    import('@baku-charter/widgets/static'),
    import('@baku-charter/widgets/cdn/sri.json'),
  ]);
  return { forms, files: sri.default.files };
};
type Writers = Awaited<ReturnType<typeof writers>>;

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

const TAGS = ['charter-quote', 'charter-pillars', 'charter-timeline'] as const;
type Tag = (typeof TAGS)[number];

/** Form 1 of the record that a tag is asked for. */
const form = ({ quoteTag, pillarsTag, timelineTag }: Writers['forms'], tag: Tag, data: Dataset, asked: Attributes) => {
  const page = (path: string) => `${SITE}${path}/${data.meta.lang}/`;
  if (tag === 'charter-pillars') return pillarsTag(data, { ...listOptions(asked), page: page('pillars') });
  if (tag === 'charter-timeline') return timelineTag(data, { ...listOptions(asked), page: page('timeline') });
  const { 'quote-id': id = '', variant, theme } = asked;
  return quoteTag(data, id, { ...defined({ variant, theme }), page: page(`quote/${id}`) });
};

const script = (files: Writers['files'], tag: Tag, lang: Language) => {
  const { integrity, immutable } = files[lang === 'en' ? (`${tag}.js` as const) : (`${tag}.${lang}.js` as const)];
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

const isTag = (component: unknown): component is Tag => TAGS.some((tag) => tag === component);

/** The source of a story. Storybook's own, where the story shows no single element. */
export const pasteable = async (
  code: string,
  { component, args = {}, globals = {}, parameters }: Context,
): Promise<string> => {
  if (!isTag(component) || !parameters?.example) return code;
  const { fallback = '', data: own } = parameters.example;
  const { language = 'en', theme } = globals;
  const set = Object.entries({ ...(theme !== 'auto' && { theme }), ...args });
  const attributes: Attributes = Object.fromEntries(
    set.flatMap(([name, value]) => (['string', 'number'].includes(typeof value) ? [[name, String(value)]] : [])),
  );
  const lang = attributes['lang'] ?? String(language);
  if (own === undefined && isLanguage(lang)) {
    try {
      const [{ dataset }, { forms, files }] = await Promise.all([DATA[lang](), writers()]);
      return `${form(forms, component, dataset, attributes)}\n${script(files, component, lang)}`;
    } catch (error) {
      // Examples of what goes wrong ask for records that are not there.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const note =
    own === undefined ? '' : '<!-- Shows other data: its `data` property or its `src` attribute is set. -->\n';
  return note + plainTag(component, attributes, fallback);
};
