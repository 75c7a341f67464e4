/**
 * What the plugin says to the people who write with it. Words that the builder has are taken from there; those about
 * WordPress stand in `words/<language>.ts`.
 */
import { fill, type Language } from '@baku-charter/core';
import { loadDataset } from '@baku-charter/core/datasets';
import { exampleDates, loadPageWords } from '@baku-charter/kit/site';
import type { PluginWords } from '../words/en.ts';

const ownWords = async (lang: Language): Promise<PluginWords> => {
  const [words] = Object.values((await import(`../words/${lang}.ts`)) as Record<string, PluginWords>);
  if (!words) throw new Error(`words/${lang}.ts exports no words.`);
  return words;
};

/** The words of the plugin in a language. */
export const pluginWords = async (lang: Language) => {
  const { site, element } = await loadPageWords(lang);
  const { elements, builder } = site;
  const examples = exampleDates(await loadDataset(lang), element);
  const own = await ownWords(lang);
  const { about, quotation, subjects, singleEvents, tickNone, from, to, dateHint, dateFault, language, extent } =
    builder;
  const { theme, variant, layout, scale, headingLevel, open } = builder.labels;
  const { glance, full } = builder.extents;
  return {
    elements,
    about,
    ...{ quotation, subjects, singleEvents, tickNone, from, to, language, extent },
    dateHint: fill(dateHint, examples),
    labels: { theme, variant, layout, scale, 'heading-level': headingLevel, open },
    values: builder.values,
    extents: { glance, full },
    ...own,
    problems: { ...own.problems, date: fill(dateFault, examples) },
  };
};
