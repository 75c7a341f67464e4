import { type Dataset, LANGUAGES } from '@baku-charter/core';
import { loadDataset } from '@baku-charter/core/datasets';

/** The dataset of each language, English first. */
export const datasets: readonly Dataset[] = await Promise.all(LANGUAGES.map(loadDataset));
