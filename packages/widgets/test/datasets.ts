import { type Dataset, LANGUAGES, type Language } from '@baku-charter/core';

const load = async (language: Language): Promise<Dataset> => {
  const entry = language === 'en' ? '@baku-charter/core' : `@baku-charter/core/${language}`;
  return ((await import(entry)) as { dataset: Dataset }).dataset;
};

/** The data in every language. */
export const DATASETS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await load(language)] as const)),
) as Record<Language, Dataset>;
