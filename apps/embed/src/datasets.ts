import { type Dataset, dataset as en } from '@baku-charter/core';
import { dataset as ar } from '@baku-charter/core/ar';
import { dataset as az } from '@baku-charter/core/az';
import { dataset as ru } from '@baku-charter/core/ru';
import { dataset as tr } from '@baku-charter/core/tr';

/** The dataset of each language, English first. */
export const datasets: readonly Dataset[] = [en, az, ru, tr, ar];
