/** What an editor has chosen, as the address of the builder and its form carry it: by the names of attributes. */
import { type Dataset, LANGUAGES, type Language } from '@baku-charter/core';

/** The six forms, by their names in the address; the order is that of the documentation. */
export const FORMS = ['tag', 'figure', 'iframe', 'oembed', 'prerendered', 'text'] as const;
export type FormName = (typeof FORMS)[number];

/** What can be chosen from a list, the default first. */
export const OPTIONS = {
  element: ['quote', 'pillars', 'timeline'],
  lang: LANGUAGES,
  theme: ['auto', 'light', 'dark'],
  variant: ['card', 'pull'],
  scale: ['even', 'proportional'],
  'heading-level': ['3', '2', '4', '5', '6'],
  form: FORMS,
  scheme: ['light', 'dark'],
} as const;

/** The arrangements of an element, its default first. */
export const LAYOUTS = { quote: [], pillars: ['grid', 'list'], timeline: ['auto', 'strip', 'list'] } as const;

type Option<K extends keyof typeof OPTIONS> = (typeof OPTIONS)[K][number];

export interface Choices {
  element: Option<'element'>;
  lang: Language;
  'quote-id': string;
  /** Ids of pillars or events; none for all. */
  only: readonly string[];
  /** First and last date of the timeline, as EDTF; empty for no limit. */
  from: string;
  to: string;
  theme: Option<'theme'>;
  variant: Option<'variant'>;
  layout: string;
  scale: Option<'scale'>;
  open: boolean;
  'heading-level': Option<'heading-level'>;
  form: FormName;
  /** Where it will be pasted: an id of `PLACES`, or empty. */
  place: string;
  /** The colours of the pages in the preview; no part of what is copied. */
  scheme: Option<'scheme'>;
}

/** Which choices an element has beside those that all have. */
const OWN: Readonly<Record<Choices['element'], readonly (keyof Choices)[]>> = {
  quote: ['quote-id', 'variant'],
  pillars: ['only', 'layout', 'open', 'heading-level'],
  timeline: ['only', 'from', 'to', 'layout', 'scale', 'open', 'heading-level'],
};

/** Reads choices. What is not there or not known becomes the default; `problems` says so of what is not known. */
export const choicesFrom = (
  params: URLSearchParams,
  data: Dataset,
  places: readonly string[],
): { choices: Choices; problems: string[] } => {
  const problems: string[] = [];
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const asked = params.get(name) ?? '';
    const found = allowed.find((value) => value === asked);
    if (asked && found === undefined) {
      problems.push(`The address asks for ${name}="${asked}", which there is not; "${fallback}" is shown.`);
    }
    return found ?? fallback;
  };
  const option = <K extends keyof typeof OPTIONS>(name: K) => oneOf<Option<K>>(name, OPTIONS[name], OPTIONS[name][0]);

  const element = option('element');
  const known: readonly string[] = element === 'quote' ? [] : idsOf(data, element);
  const asked = params.getAll('only').join(' ').split(/\s+/).filter(Boolean);
  const unknown = asked.filter((id) => known.length > 0 && !known.includes(id));
  if (unknown.length > 0) problems.push(`The address asks for "${unknown.join('", "')}", which ${element} has not.`);

  const layouts: readonly string[] = LAYOUTS[element];
  const layout = params.get('layout') ?? '';
  const choices: Choices = {
    element,
    lang: option('lang'),
    'quote-id': oneOf('quote-id', idsOf(data, 'quote'), data.quotes[0]?.id ?? ''),
    // In the order of the data, since sets of the same records should be the same address.
    only: known.filter((id) => asked.includes(id)),
    from: params.get('from')?.trim() ?? '',
    to: params.get('to')?.trim() ?? '',
    theme: option('theme'),
    variant: option('variant'),
    layout: layouts.includes(layout) ? layout : (layouts[0] ?? ''),
    scale: option('scale'),
    open: params.has('open'),
    'heading-level': option('heading-level'),
    form: option('form'),
    place: oneOf('place', ['', ...places], ''),
    scheme: option('scheme'),
  };
  return { choices, problems };
};

/** The ids of what can be chosen of an element. */
const idsOf = (data: Dataset, element: Choices['element']): readonly string[] =>
  ({ quote: data.quotes, pillars: data.pillars, timeline: data.events })[element].map(({ id }) => id);

const isDefault = (choices: Choices, name: keyof Choices): boolean => {
  if (name === 'layout') return choices.layout === LAYOUTS[choices.element][0];
  if (name in OPTIONS) return choices[name] === OPTIONS[name as keyof typeof OPTIONS][0];
  return false;
};

/** Choices as the query of an address: only what the element has and what is not the default. */
export const searchFrom = (choices: Choices): string => {
  const params = new URLSearchParams();
  const names: readonly (keyof Choices)[] = [
    'element',
    ...OWN[choices.element],
    'lang',
    'theme',
    'form',
    'place',
    'scheme',
  ];
  for (const name of names) {
    const value = choices[name];
    if (typeof value === 'boolean') {
      if (value) params.set(name, '');
    } else if (value.length > 0 && !isDefault(choices, name)) {
      params.set(name, typeof value === 'string' ? value : value.join(' '));
    }
  }
  return params.size > 0 ? `?${params}` : '';
};

/** Whether something was chosen that a frame of the live page cannot show. */
export const lostInFrame = (choices: Choices): readonly string[] => {
  const lost: string[] = [];
  if (choices.element !== 'quote' && choices.only.length > (choices.element === 'pillars' ? 1 : 0)) {
    lost.push(`the choice of single ${choices.element === 'pillars' ? 'pillars' : 'events'}`);
  }
  if (choices.element === 'timeline' && (choices.from || choices.to)) lost.push('the dates');
  for (const name of OWN[choices.element]) {
    if (name === 'open' ? choices.open : name in OPTIONS || name === 'layout' ? !isDefault(choices, name) : false) {
      lost.push(name);
    }
  }
  return lost;
};

/** Throws a RangeError that says which date of the timeline is none. */
export const checkDates = ({ element, from, to }: Choices): void => {
  for (const date of element === 'timeline' ? [from, to] : []) {
    if (date && !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) {
      throw new RangeError(`"${date}" is no date. Write it like 2026-02-10, 2026-02 or 2026.`);
    }
  }
};
