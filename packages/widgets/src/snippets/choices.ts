/**
 * What an editor chooses in the builder. Its address and its form carry the choices by the names of attributes; which
 * an element has stands in its class.
 */
import { type Dataset, isEdtf, LANGUAGES, type Language } from '@baku-charter/core';
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
import { FORM_IDS, type FormId } from './forms.ts';
import { SYSTEMS } from './systems.ts';

/** The colours of a page, in which the builder previews what is chosen. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Choices {
  element: ElementName;
  lang: Language;
  /** What the element is asked for, by the names of its properties. What was left at its default is missing. */
  options: OptionsOf<Attributes>;
  form: FormId;
  /** The id of the system that the editor pastes into; empty where the editor chose the form alone. */
  system: string;
  /** The colours of the page in the builder's preview. They are not part of what is copied. */
  scheme: Scheme;
}

/** The parameter that carries `system`. docs/contracts.md promises this name to addresses that were shared. */
export const SYSTEM_PARAMETER = 'place';

/** The attributes that an editor chooses, by the names of their properties. The address of other data is not one. */
export const chosenAttributes = (element: ElementName): readonly (readonly [property: string, AttributeType])[] =>
  Object.entries((ELEMENTS[element] as AnyRow).element.attributes).filter(([, type]) => type !== 'text');

/** Reads choices. A missing or unknown value becomes the default; `problems` names each unknown value. */
export const choicesFrom = (
  params: URLSearchParams,
  data: Dataset,
): { choices: Choices; problems: readonly string[] } => {
  const problems: string[] = [];
  const oneOf = <Value extends string | number>(name: string, allowed: readonly [Value, ...Value[]]): Value => {
    const asked = params.get(name) ?? '';
    const found = allowed.find((value) => String(value) === asked);
    if (asked && found === undefined) {
      problems.push(`The address asks for ${name}="${asked}", which there is not; "${allowed[0]}" is shown.`);
    }
    return found ?? allowed[0];
  };
  const element = oneOf('element', ELEMENT_NAMES as [ElementName, ...ElementName[]]);
  const known = data[(ELEMENTS[element] as AnyRow).list].map(({ id }) => id);
  // Returns ids in the order of the data, so that the same set of records always has the same address.
  const ids = (name: string) => {
    const asked = params.getAll(name).join(' ').split(/\s+/).filter(Boolean);
    const unknown = asked.filter((id) => !known.includes(id));
    if (unknown.length > 0) problems.push(`The address asks for "${unknown.join('", "')}", which ${element} has not.`);
    const found = known.filter((id) => asked.includes(id));
    return found.length > 0 ? found : undefined;
  };
  const read = (name: string, type: AttributeType) => {
    if (type === 'id') return oneOf(name, known as [string, ...string[]]);
    if (type === 'ids') return ids(name);
    if (type === 'open') return ids(name) ?? (params.get(name) === '' ? true : undefined);
    if (typeof type === 'string') {
      const text = params.get(name)?.trim();
      return text === '' ? undefined : text;
    }
    const value = oneOf(name, type as readonly [string | number, ...(string | number)[]]);
    return value === type[0] ? undefined : value;
  };
  const options = chosenAttributes(element).map(([property, type]) => [property, read(attributeOf(property), type)]);
  const choices: Choices = {
    element,
    lang: oneOf('lang', LANGUAGES as [Language, ...Language[]]),
    options: Object.fromEntries(options.filter(([, value]) => value !== undefined)) as OptionsOf<Attributes>,
    form: oneOf('form', FORM_IDS),
    system: oneOf(SYSTEM_PARAMETER, ['', ...SYSTEMS.map(({ id }) => id)]),
    scheme: oneOf('scheme', SCHEMES),
  };
  return { choices, problems };
};

/** Choices as the query of an address, without defaults. */
export const searchFrom = ({ element, lang, options, form, system, scheme }: Choices): string => {
  const params = new URLSearchParams();
  const set = (name: string, value: string, usual: string) => {
    if (value !== usual) params.set(name, value);
  };
  set('element', element, ELEMENT_NAMES[0] ?? '');
  for (const [property, value] of Object.entries(options)) {
    params.set(attributeOf(property), value === true ? '' : [value].flat().join(' '));
  }
  set('lang', lang, LANGUAGES[0] ?? '');
  set('form', form, FORM_IDS[0]);
  set(SYSTEM_PARAMETER, system, '');
  set('scheme', scheme, SCHEMES[0]);
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
