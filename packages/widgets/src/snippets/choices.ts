/** What an editor chooses in the builder. Its address and its form carry the choices by the names of attributes. */
import { type Dataset, isEdtf, LANGUAGES, type Language } from '@baku-charter/core';
import { FORM_IDS, type FormId } from './forms.ts';
import { SYSTEMS } from './systems.ts';

/** The values of each choice that is made from a list. The first is the default. */
export const OPTIONS = {
  element: ['quote', 'pillars', 'timeline'],
  lang: LANGUAGES,
  theme: ['auto', 'light', 'dark'],
  variant: ['card', 'pull'],
  scale: ['even', 'proportional'],
  'heading-level': ['3', '2', '4', '5', '6'],
  form: FORM_IDS,
  scheme: ['light', 'dark'],
} as const;

/** The values of `layout`, which differ from element to element. The first is the default. */
export const LAYOUTS = { quote: [], pillars: ['grid', 'list'], timeline: ['auto', 'strip', 'list'] } as const;

type Option<K extends keyof typeof OPTIONS> = (typeof OPTIONS)[K][number];

export interface Choices {
  element: Option<'element'>;
  lang: Language;
  'quote-id': string;
  /** Ids of the pillars or events to show. An empty list shows all. */
  show: readonly string[];
  /** First and last date of the timeline, as EDTF. An empty string sets no limit. */
  from: string;
  to: string;
  theme: Option<'theme'>;
  variant: Option<'variant'>;
  layout: string;
  scale: Option<'scale'>;
  /** Whether records are open: all, none, or those with these ids. */
  open: boolean | readonly string[];
  'heading-level': Option<'heading-level'>;
  form: FormId;
  /** The id of the system that the editor pastes into; empty where the editor chose the form alone. */
  system: string;
  /** The colours of the page in the builder's preview. They are not part of what is copied. */
  scheme: Option<'scheme'>;
}

/** The parameter that carries `system`. docs/contracts.md promises this name to addresses that were shared. */
export const SYSTEM_PARAMETER = 'place';

const parameterOf = (name: keyof Choices) => (name === 'system' ? SYSTEM_PARAMETER : name);

/** The choices that only some elements have. */
const OWN: Readonly<Record<Choices['element'], readonly (keyof Choices)[]>> = {
  quote: ['quote-id', 'variant'],
  pillars: ['show', 'layout', 'open', 'heading-level'],
  timeline: ['show', 'from', 'to', 'layout', 'scale', 'open', 'heading-level'],
};

/** The choices that every element has. */
const SHARED: readonly (keyof Choices)[] = ['lang', 'theme', 'form', 'system', 'scheme'];

/** The ids that can be chosen for an element. */
const idsOf = (data: Dataset, element: Choices['element']): readonly string[] =>
  ({ quote: data.quotes, pillars: data.pillars, timeline: data.events })[element].map(({ id }) => id);

/** Reads choices. A missing or unknown value becomes the default; `problems` names each unknown value. */
export const choicesFrom = (
  params: URLSearchParams,
  data: Dataset,
): { choices: Choices; problems: readonly string[] } => {
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
  // Returns ids in the order of the data, so that the same set of records always has the same address.
  const ids = (name: 'show' | 'open') => {
    const asked = params.getAll(name).join(' ').split(/\s+/).filter(Boolean);
    const unknown = asked.filter((id) => known.length > 0 && !known.includes(id));
    if (unknown.length > 0) problems.push(`The address asks for "${unknown.join('", "')}", which ${element} has not.`);
    return known.filter((id) => asked.includes(id));
  };

  const layouts: readonly string[] = LAYOUTS[element];
  const layout = params.get('layout') ?? '';
  const open = ids('open');
  const choices: Choices = {
    element,
    lang: option('lang'),
    'quote-id': oneOf('quote-id', idsOf(data, 'quote'), data.quotes[0]?.id ?? ''),
    show: ids('show'),
    from: params.get('from')?.trim() ?? '',
    to: params.get('to')?.trim() ?? '',
    theme: option('theme'),
    variant: option('variant'),
    layout: layouts.includes(layout) ? layout : (layouts[0] ?? ''),
    scale: option('scale'),
    open: open.length > 0 ? open : params.get('open') === '',
    'heading-level': option('heading-level'),
    form: option('form'),
    system: oneOf(SYSTEM_PARAMETER, ['', ...SYSTEMS.map(({ id }) => id)], ''),
    scheme: option('scheme'),
  };
  return { choices, problems };
};

const isDefault = (choices: Choices, name: keyof Choices): boolean => {
  if (name === 'layout') return choices.layout === LAYOUTS[choices.element][0];
  if (name in OPTIONS) return choices[name] === OPTIONS[name as keyof typeof OPTIONS][0];
  const value = choices[name];
  return typeof value === 'boolean' ? !value : value.length === 0;
};

/** The names of what was chosen beside the defaults, of the choices that only some elements have. */
export const ownChoices = (choices: Choices): readonly (keyof Choices)[] =>
  OWN[choices.element].filter((name) => !isDefault(choices, name));

/** Choices as the query of an address. It leaves out defaults, and choices that the element does not have. */
export const searchFrom = (choices: Choices): string => {
  const params = new URLSearchParams();
  const names: readonly (keyof Choices)[] = ['element', ...OWN[choices.element], ...SHARED];
  for (const name of names) {
    if (isDefault(choices, name)) continue;
    const value = choices[name];
    params.set(parameterOf(name), typeof value === 'object' ? value.join(' ') : value === true ? '' : String(value));
  }
  return params.size > 0 ? `?${params}` : '';
};

/** Throws a RangeError that names the first date of the timeline that is not one. */
export const checkDates = ({ element, from, to }: Choices): void => {
  for (const date of element === 'timeline' ? [from, to] : []) {
    if (date && !isEdtf(date)) {
      throw new RangeError(`"${date}" is no date. Write it like 2026-02-10, 2026-02 or 2026.`);
    }
  }
};
