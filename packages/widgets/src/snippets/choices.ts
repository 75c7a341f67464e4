/**
 * What an editor chooses in the builder. Its address and its form carry the choices by the names of attributes; which
 * an element has stands in its class.
 */
import { closestLanguage, type Dataset, isEdtf, LANGUAGES } from '@baku-charter/core';
import {
  type AnyRow,
  type Attributes,
  type AttributeType,
  attributeOf,
  ELEMENT_NAMES,
  ELEMENTS,
  type ElementName,
  type OptionsOf,
} from '../elements.ts';
import { EXTENTS, type Extent } from '../forms/blocks.ts';
import { FORM_IDS, type FormId } from './forms.ts';
import { SYSTEMS, systemOf, UNKNOWN_SYSTEM } from './systems.ts';

/** The colours of the page that is pasted into. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const LOADER_ANSWERS = ['yes', 'no'] as const;
export type Loader = (typeof LOADER_ANSWERS)[number];

export interface Choices {
  element: ElementName;
  lang: string;
  /** What the element is asked for, by the names of its properties. What was left at its default is missing. */
  options: OptionsOf<Attributes>;
  form: FormId;
  /** How much text the forms carry that editors paste as markup or words. */
  extent: Extent;
  /** The id of the system that the editor pastes into; empty where it is not known. */
  system: string;
  /** The colours of the page. A frame cannot see them, so that its address carries them. */
  scheme: Scheme;
  /** Whether the loader, or a plugin that has it, is on the site; missing where the editor does not know. */
  loader?: Loader;
}

/** Something in an address that there is not; `instead` is what is shown. */
export interface Problem {
  readonly name: string;
  readonly asked: string;
  readonly instead?: string;
}

/** The parameter that carries `system`. docs/contracts.md promises this name to addresses that were shared. */
export const SYSTEM_PARAMETER = 'place';

/** The attributes that an editor chooses, by the names of their properties. The address of other data is not one. */
export const chosenAttributes = (element: ElementName): readonly (readonly [property: string, AttributeType])[] =>
  Object.entries((ELEMENTS[element] as AnyRow).element.attributes).filter(([, type]) => type !== 'text');

/** The elements that have something to show of a dataset; all of them where none has. */
export const elementsIn = (data: Dataset): readonly ElementName[] => {
  const shown = ELEMENT_NAMES.filter((name) => data[(ELEMENTS[name] as AnyRow).list].length > 0);
  return shown.length > 0 ? shown : ELEMENT_NAMES;
};

/**
 * The form that a system needs, and the extent of it, or of the form that an editor takes instead. A figure has to be
 * complete without the loader, unless the editor says that the site has it.
 */
export const advisedFor = (system: string, loader?: Loader, taken?: FormId): { form: FormId; extent: Extent } => {
  const { form, extent = 'line' } = systemOf(system) ?? { ...UNKNOWN_SYSTEM, extent: undefined };
  const isAlone = (taken ?? form) === 'figure' && loader !== 'yes';
  return { form, extent: isAlone ? 'glance' : extent };
};

/**
 * Reads choices; `languages` are those that can be chosen. A missing or unknown value becomes the default, which for the
 * language is that of the data, and for form and extent what the system needs; `problems` names each unknown value.
 */
export const choicesFrom = (
  params: URLSearchParams,
  data: Dataset,
  languages: readonly string[] = LANGUAGES,
): { choices: Choices; problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const oneOf = <Value extends string | number>(name: string, allowed: readonly Value[], usual: Value): Value => {
    const asked = params.get(name) ?? '';
    const found = allowed.find((value) => String(value) === asked);
    if (asked && found === undefined) problems.push({ name, asked, instead: String(usual) });
    return found ?? usual;
  };
  const shown = elementsIn(data);
  const [usualElement] = shown as [ElementName, ...ElementName[]];
  const element = oneOf('element', shown, usualElement);
  const known = data[(ELEMENTS[element] as AnyRow).list].map(({ id }) => id);
  // Returns ids in the order of the data, so that the same set of records always has the same address.
  const ids = (name: string) => {
    const asked = params.getAll(name).join(' ').split(/\s+/).filter(Boolean);
    const unknown = asked.filter((id) => !known.includes(id));
    if (unknown.length > 0) problems.push({ name, asked: unknown.join(' ') });
    const found = known.filter((id) => asked.includes(id));
    return found.length > 0 ? found : undefined;
  };
  const read = (name: string, type: AttributeType) => {
    if (type === 'id') return oneOf(name, known, known[0] ?? '');
    if (type === 'ids') return ids(name);
    if (type === 'open') return ids(name) ?? (params.get(name) === '' ? true : undefined);
    if (typeof type === 'string') {
      const text = params.get(name)?.trim();
      return text === '' ? undefined : text;
    }
    const value = oneOf(name, type, type[0] ?? '');
    return value === type[0] ? undefined : value;
  };
  const options = chosenAttributes(element).map(([property, type]) => [property, read(attributeOf(property), type)]);
  const system = oneOf(SYSTEM_PARAMETER, ['', ...SYSTEMS.map(({ id }) => id)], '');
  const answer = oneOf('loader', ['', ...LOADER_ANSWERS], '');
  const loader = answer === '' ? undefined : answer;
  const form = oneOf('form', FORM_IDS, advisedFor(system).form);
  const choices: Choices = {
    element,
    lang: oneOf('lang', languages, closestLanguage(data.meta.lang, languages) ?? languages[0] ?? 'en'),
    options: Object.fromEntries(options.filter(([, value]) => value !== undefined)) as OptionsOf<Attributes>,
    form,
    extent: oneOf('extent', EXTENTS, advisedFor(system, loader, form).extent),
    system,
    scheme: oneOf('scheme', SCHEMES, 'light'),
    ...(loader && { loader }),
  };
  return { choices, problems };
};

/** Choices as the query of an address, without defaults; `usual` is the language of the page that reads them. */
export const searchFrom = (
  { element, lang, options, form, extent, system, scheme, loader }: Choices,
  usual: string = LANGUAGES[0] ?? '',
): string => {
  const advised = advisedFor(system, loader, form);
  const params = new URLSearchParams();
  const set = (name: string, value: string, byDefault: string) => {
    if (value !== byDefault) params.set(name, value);
  };
  set('element', element, ELEMENT_NAMES[0] ?? '');
  for (const [property, value] of Object.entries(options)) {
    params.set(attributeOf(property), value === true ? '' : [value].flat().join(' '));
  }
  set('lang', lang, usual);
  set('form', form, advised.form);
  set('extent', extent, advised.extent);
  set(SYSTEM_PARAMETER, system, '');
  set('scheme', scheme, SCHEMES[0]);
  set('loader', loader ?? '', '');
  return params.size > 0 ? `?${params}` : '';
};

/** Throws a RangeError that names the first date that is not one. */
export const checkDates = ({ element, options }: Choices): void => {
  for (const [property, type] of chosenAttributes(element)) {
    const date = options[property];
    if (type === 'date' && typeof date === 'string' && !isEdtf(date)) {
      throw new RangeError(`"${date}" is no date. Write it like 2026-02-10, 2026-02 or 2026.`);
    }
  }
};
