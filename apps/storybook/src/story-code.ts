/** The code under "Show code" of a story: what an editor would paste, or the bare tag where it shows other data. */
import { LANGUAGES, type Language } from '@baku-charter/core';
import { isToken, tokensIn } from './token-controls.ts';

const isLanguage = (lang: string): lang is Language => (LANGUAGES as readonly string[]).includes(lang);

/** Where a newsroom would host the files. The name belongs to nobody. */
const BASE = 'https://example.com/charter/';

type Attributes = Readonly<Record<string, string>>;

/** Form 1 of what a story shows; undefined where the story asks for what the data does not have. */
const pasteable = async (tag: string, lang: Language, attributes: Attributes): Promise<string | undefined> => {
  // Loaded here, so that stories open without them.
  const [dataset, { choicesFrom, snippetsFor }, { default: sri }] = await Promise.all([
    import('@baku-charter/core/datasets').then(({ loadDataset }) => loadDataset(lang)),
    import('@baku-charter/widgets/snippets'),
    import('@baku-charter/widgets/cdn/sri.json'),
  ]);
  const asked = new URLSearchParams({ ...attributes, element: tag.replace('charter-', ''), lang, form: 'tag' });
  const { choices, problems } = choicesFrom(asked, dataset);
  if (problems.length > 0) return undefined;
  try {
    return snippetsFor(dataset, choices, { base: BASE, files: sri.files })[0]?.text;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** The tag alone, as it is written by hand. */
const plainTag = (tag: string, attributes: Attributes, fallback: string) => {
  const template = document.createElement('template');
  template.innerHTML = `<${tag}>${fallback}</${tag}>`;
  for (const [name, value] of Object.entries(attributes)) template.content.firstElementChild?.setAttribute(name, value);
  return template.innerHTML;
};

interface Example {
  fallback?: string;
  data?: unknown;
}

/** What Storybook tells of a story. */
interface Context {
  component?: unknown;
  args?: Readonly<Record<string, unknown>>;
  globals?: Readonly<Record<string, unknown>>;
  parameters?: { example?: Example };
}

/** What a page writes where custom properties are chosen. */
const styleOf = (tag: string, args: Readonly<Record<string, unknown>>): string => {
  const lines = tokensIn(args).map(([name, css]) => `  ${name}: ${css};`);
  return lines.length > 0 ? `<style>\n${tag} {\n${lines.join('\n')}\n}\n</style>\n` : '';
};

/** The tag of a story, with all that an editor pastes where the data is ours. */
const tagOf = async (
  component: string,
  language: unknown,
  attributes: Attributes,
  { fallback = '', data: own }: Example,
): Promise<string> => {
  if (own !== undefined) {
    const note = '<!-- Shows other data: its `data` property or its `src` attribute is set. -->\n';
    return note + plainTag(component, attributes, fallback);
  }
  const lang = attributes['lang'] ?? String(language);
  const pasted = isLanguage(lang) ? await pasteable(component, lang, attributes) : undefined;
  return pasted ?? plainTag(component, attributes, fallback);
};

/** The code of a story. A story that shows no single element keeps the code that Storybook has for it. */
export const storyCode = async (
  code: string,
  { component, args = {}, globals = {}, parameters }: Context,
): Promise<string> => {
  if (typeof component !== 'string' || !component.startsWith('charter-') || !parameters?.example) return code;
  const { language = 'en', theme } = globals;
  const set = Object.entries({ ...(theme !== 'auto' && { theme }), ...args });
  const attributes: Attributes = Object.fromEntries(
    set.flatMap(([name, value]) =>
      !isToken(name) && ['string', 'number'].includes(typeof value) ? [[name, String(value)]] : [],
    ),
  );
  const tag = await tagOf(component, language, attributes, parameters.example);
  return `${styleOf(component, args)}${tag}`;
};
