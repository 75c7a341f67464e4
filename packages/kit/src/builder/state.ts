/** Everything that the builder knows, and how a choice changes it. Nothing here needs a browser. */
import { type Dataset, eventsBetween } from '@baku-charter/core';
import { type Attributes, attributeOf, type ElementName, type OptionsOf } from '@baku-charter/widgets/elements';
import {
  type Choices,
  choicesFrom,
  chosenAttributes,
  type LivePage,
  livePageFor,
  type Problem,
  pageOn,
  type Site,
  type Snippet,
  SYSTEM_PARAMETER,
  snippetsFor,
} from '@baku-charter/widgets/snippets';
import type { LivePageWords } from '../site/page-words.ts';
import { type DateFault, type Days, endsBefore, isTwoDates, readDate, type Span, spanOf, wayOf } from './dates.ts';
import { EVERYTHING, found, type Search } from './quotations.ts';

/** The agreement in one language, with the words around it. */
export interface Spoken {
  readonly data: Dataset;
  readonly words: LivePageWords['element'];
  /** The paths of live pages whose picture could not be drawn. */
  readonly unpictured: readonly string[];
}

/** What came of the choices, as far as there is something to show. */
export interface Result {
  readonly choices: Choices;
  readonly data: Dataset;
  readonly dir: 'ltr' | 'rtl';
  readonly page: LivePage;
  readonly snippets: readonly Snippet[];
  /** The frame of an address, for the preview. */
  readonly frame: string;
  /** What the template of a site needs once. */
  readonly loader: string;
}

export interface State {
  /** The words and the data of the page that the editor reads. */
  readonly words: LivePageWords;
  readonly page: Dataset;
  readonly site: Site;
  /** The address that the site was built for. */
  readonly builtFor: string;
  /** Where the site has a plugin for WordPress, its address. */
  readonly plugin?: string | undefined;
  readonly choices: Choices;
  /** What the address asked for in vain. */
  readonly problems: readonly Problem[];
  readonly days: Days;
  /** What was typed as a date and is not taken, by the names of the fields. */
  readonly typed: Readonly<Record<string, { readonly text: string; readonly fault: DateFault }>>;
  readonly search: Search;
  /** The id of the quotation that the editor took last. The search may show another one while this one is not found. */
  readonly taken: string | undefined;
  /** The width that narrow windows show. */
  readonly width: 'phone' | 'article';
  /** Whether the preview is as high as what it shows. */
  readonly isWhole: boolean;
  /** The last choices of which there is something to show. */
  readonly result: Result;
  /** Whether the choices themselves show nothing, so that the result is an older one. */
  readonly isOld: boolean;
  /** The snippet that was copied last, and whether the clipboard took it. */
  readonly copied?: { readonly name: string; readonly taken: boolean } | undefined;
  /** What each element was asked for before another one was shown. */
  readonly before: Readonly<Partial<Record<ElementName, OptionsOf<Attributes>>>>;
}

/** What comes of choices; undefined where there is nothing to show. */
export const resultOf = (
  choices: Choices,
  { data, words, unpictured }: Spoken,
  { site: given }: Pick<State, 'site'>,
): Result | undefined => {
  const site = { ...given, unpictured };
  try {
    const [frame] = snippetsFor(data, { ...choices, form: 'iframe' }, site, words);
    const [, loader] = snippetsFor(data, { ...choices, form: 'figure' }, site, words);
    const snippets = snippetsFor(data, choices, site, words);
    const page = pageOn(site, livePageFor(data, choices, words));
    return { choices, data, dir: words.dir, page, snippets, frame: frame?.text ?? '', loader: loader?.text ?? '' };
  } catch (error) {
    // The package says so where no record is left.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** The property that names the one record of an element, if it shows a single one. */
const singleOf = (element: ElementName): string | undefined =>
  chosenAttributes(element).find(([, type]) => type === 'id')?.[0];

/** Whether an element shows several records, or may. */
export const hasSeveral = ({ element }: Choices): boolean => singleOf(element) === undefined;

/** The id of the quotation that is shown; undefined where another element is. */
const chosenQuotation = ({ element, options }: Choices): string | undefined => {
  const property = singleOf(element);
  return property === undefined ? undefined : String(options[property]);
};

/**
 * Another search: it shows the quotation that the editor took, or the first that is found where this one is not. Where
 * none is found, the one before stays.
 */
export const searched = (state: State, search: Search): Partial<State> => {
  const { page, choices, taken } = state;
  const property = singleOf(choices.element);
  const matches = found(page, search);
  const [next] = [...matches.filter(({ quote }) => quote.id === taken), ...matches];
  if (property === undefined || next === undefined || next.quote.id === choices.options[property]) return { search };
  return {
    search,
    copied: undefined,
    choices: { ...choices, options: { ...choices.options, [property]: next.quote.id } },
  };
};

/** Whether the quotation that is shown is not among those that are found. */
export const isMissed = ({ page, choices, search }: State): boolean => {
  const chosen = chosenQuotation(choices);
  return chosen !== undefined && !found(page, search).some(({ quote }) => quote.id === chosen);
};

type Beginning = Pick<State, 'words' | 'page' | 'site' | 'builtFor' | 'plugin'>;

/** The state of a page that is opened with a query. `spokenIn` has the language of the page at least. */
export const stateFrom = (given: Beginning, query: string, spokenIn: (lang: string) => Spoken | undefined): State => {
  const { page, site } = given;
  const read = (params: URLSearchParams) => choicesFrom(params, page, site.languages);
  const { choices, problems } = read(new URLSearchParams(query));
  const usual = read(new URLSearchParams({ lang: choices.lang, element: choices.element })).choices;
  const spoken = spokenIn(choices.lang) ?? spokenIn(page.meta.lang);
  const result = spoken && (resultOf(choices, spoken, given) ?? resultOf(usual, spoken, given));
  if (!result) throw new Error('The data has nothing to show.');
  return {
    ...given,
    choices,
    problems,
    days: wayOf(page, choices.options),
    typed: {},
    search: EVERYTHING,
    taken: chosenQuotation(choices),
    width: 'phone',
    isWhole: false,
    result,
    isOld: result.choices !== choices,
    before: {},
  };
};

/** The date that was chosen in a field, as core writes it. */
export const dateIn = ({ choices }: Pick<State, 'choices'>, field: string): string | undefined =>
  (choices.options as Readonly<Record<string, string | undefined>>)[field];

/** The names of the fields for dates that an element has. */
export const dateFields = (element: ElementName): readonly string[] =>
  chosenAttributes(element).flatMap(([property, type]) => (type === 'date' ? attributeOf(property) : []));

const setDates = (form: URLSearchParams, element: ElementName, span: Span) => {
  const dates: Readonly<Record<string, string | undefined>> = { ...span };
  for (const field of dateFields(element)) form.set(field, dates[field] ?? '');
};

/** Another element was chosen: it is shown as it was before, and a timeline begins with the days of the visit. */
const switched = (state: State, form: URLSearchParams): Partial<State> => {
  const { choices, page, before, site } = state;
  // Records and dates are those of one element alone.
  for (const [property] of chosenAttributes(choices.element)) form.delete(attributeOf(property));
  const element = form.get('element') as ElementName;
  const known = before[element];
  setDates(form, element, spanOf('visit', page, {}));
  const read = choicesFrom(form, page, site.languages).choices;
  const next = known ? { ...read, options: known } : read;
  return {
    choices: next,
    taken: chosenQuotation(next),
    days: wayOf(page, next.options),
    typed: {},
    before: { ...before, [choices.element]: choices.options },
  };
};

/** The choices after an editor has changed a field of the form. */
export const changed = (state: State, form: URLSearchParams, name: string): Partial<State> => {
  const { choices, page, words, site } = state;
  const told = { problems: [], copied: undefined };
  if (name === 'element') return { ...switched(state, form), ...told };
  const dates = dateFields(choices.element);
  const days = name === 'days' ? (form.get('days') as Days) : dates.includes(name) ? 'span' : state.days;
  const typed: Record<string, State['typed'][string]> = {};
  const read = dates.map((field) => {
    const text = form.get(field)?.trim() ?? '';
    const isTwo = isTwoDates(text, words.element);
    const date = isTwo ? undefined : readDate(text, words.element);
    if (date || text === '' || days !== 'span') return [field, date] as const;
    // What cannot be read changes nothing but what is said at its field.
    typed[field] = { text, fault: isTwo ? 'twoDates' : 'dateFault' };
    return [field, dateIn(state, field)] as const;
  });
  const asked: Span = Object.fromEntries(read);
  const isReversed = days === 'span' && endsBefore(asked);
  const wrong = [name, ...Object.keys(state.typed), ...dates].find((field) => dates.includes(field));
  if (isReversed && wrong) typed[wrong] ??= { text: form.get(wrong)?.trim() ?? '', fault: 'orderFault' };
  const before = name === 'days' || isReversed ? (choices.options as Span) : asked;
  setDates(form, choices.element, spanOf(days, page, before));
  // If the editor chooses another system, or answers the question about the loader, the earlier form and extent may not fit.
  // We drop both, so that the advised ones are taken; the editor can change them again.
  if (name === SYSTEM_PARAMETER || name === 'loader') for (const key of ['form', 'extent']) form.delete(key);
  // Forms without words have no field for the extent. It is kept for when an editor comes back to one that has words.
  else if (!form.has('extent')) form.set('extent', choices.extent);
  const next = choicesFrom(form, page, site.languages).choices;
  const property = singleOf(next.element);
  const isTaken = property !== undefined && name === attributeOf(property);
  return { choices: next, days, typed, ...(isTaken && { taken: chosenQuotation(next) }), ...told };
};

/** Whether no event falls between the dates that were chosen. */
export const isEmpty = ({ choices, page }: State): boolean => {
  const { from = '', to = '' } = choices.options as Span;
  return (from !== '' || to !== '') && eventsBetween(page, from, to).length === 0;
};
