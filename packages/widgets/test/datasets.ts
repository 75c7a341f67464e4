import { type Dataset, LANGUAGES, type Language } from '@baku-charter/core';
import { loadDataset } from '@baku-charter/core/datasets';

/** The data in every language. */
export const DATASETS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadDataset(language)] as const)),
) as Record<Language, Dataset>;
