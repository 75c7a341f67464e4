/**
 * What the plugin says to the people who write with it. Words that the builder has are taken from there; those about
 * WordPress stand in `words/<language>.json`.
 */
import { readFile } from 'node:fs/promises';
import { fill, type Language } from '@baku-charter/core';
import { loadDataset } from '@baku-charter/core/datasets';
import { exampleDates, loadPageWords } from '@baku-charter/kit/site';

interface OwnWords {
  site: string;
  siteHelp: string;
  renew: string;
  problems: Record<string, string>;
}

const ownWords = async (lang: Language) =>
  JSON.parse(await readFile(new URL(`../words/${lang}.json`, import.meta.url), 'utf8')) as OwnWords;

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
