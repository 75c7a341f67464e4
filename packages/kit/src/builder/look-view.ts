/** The third step: how it looks. */
import { type AttributeType, attributeOf, defaultOf } from '@baku-charter/widgets/elements';
import { chosenAttributes, SCHEMES } from '@baku-charter/widgets/snippets';
import { html, nothing } from 'lit';
import { ownNameOf } from '../site/own-name.ts';
import { type Option, option, segments, select } from './fields.ts';
import type { State } from './state.ts';

/** The words of an attribute and its values. One that is missing has the name that it has in HTML. */
const worded = ({ words: { site } }: State, property: string, values: readonly (string | number)[]) => {
  const { labels, values: names } = site.builder as unknown as {
    labels: Readonly<Record<string, string>>;
    values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  const nameOf = (value: string | number) => (typeof value === 'number' ? `h${value}` : names[property]?.[value]);
  return {
    label: labels[property] ?? attributeOf(property),
    options: values.map((value): Option => [String(value), nameOf(value) ?? String(value)]),
  };
};

/** Few values are all in view; more are in a list. */
const FEW = 3;

const choice = (state: State, property: string, type: AttributeType) => {
  const values = typeof type === 'string' ? [] : type;
  // The values begin with the default. Heading levels are sorted, so that editors find 2 before 3.
  const ordered = values.every((value) => typeof value === 'number') ? values.toSorted() : values;
  const { label, options } = worded(state, property, ordered);
  const chosen = String(state.choices.options[property] ?? defaultOf(type));
  const field = options.length > FEW ? select : segments;
  return field(attributeOf(property), label, options, chosen);
};

const details = (state: State) => {
  const all = chosenAttributes(state.choices.element);
  const rest = all.flatMap(([property, type]) => {
    const value = state.choices.options[property];
    const name = attributeOf(property);
    if (type === 'open') {
      const { label } = worded(state, property, []);
      return option('checkbox', name, Array.isArray(value) ? value.join(' ') : '', value !== undefined, label);
    }
    return isLevel(type) ? choice(state, property, type) : [];
  });
  return rest.length > 0
    ? html`<details class="more"><summary>${state.words.site.builder.more}</summary>${rest}</details>`
    : nothing;
};

const isLevel = (type: AttributeType) => typeof type !== 'string' && type.every((value) => typeof value === 'number');

/** Whether the copy of an element is shown without it, in which none of these choices is seen. */
const isWithoutLoader = ({ choices: { form, loader } }: State) => form === 'figure' && loader !== 'yes';

export const lookView = (state: State): unknown => {
  const { words, choices, site } = state;
  const { builder: t } = words.site;
  const languages = (site.languages ?? []).map((tag): Option => [tag, ownNameOf(tag)]);
  const looks = chosenAttributes(choices.element).filter(([, type]) => typeof type !== 'string' && !isLevel(type));
  return html`
    ${select('lang', t.language, languages, choices.lang)}
    ${segments(
      'scheme',
      t.page,
      SCHEMES.map((scheme): Option => [scheme, t.schemes[scheme]]),
      choices.scheme,
    )}
    ${looks.map(([property, type]) => choice(state, property, type))}
    ${details(state)}
    ${isWithoutLoader(state) && looks.length > 0 ? html`<p class="hint">${t.looksWithLoader}</p>` : nothing}`;
};
