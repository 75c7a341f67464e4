/** What the site is about: the Charter in each language, and what the site is called. */
import { LANGUAGES } from '@baku-charter/core';
import { loadDataset } from '@baku-charter/core/datasets';
import { type Edition, factsOf, loadPageWords, type Settings, type SiteFacts } from '@baku-charter/kit/site';

/** The name of the site, in pictures and oEmbed answers. */
export const NAME = 'Charter Widgets';

/** Each language with its data and words, English first. */
export const editions: readonly Edition[] = await Promise.all(
  LANGUAGES.map(async (lang) => ({ data: await loadDataset(lang), words: await loadPageWords(lang) })),
);

/** What all pages of the site share. */
export const siteFacts = (settings: Settings): SiteFacts => factsOf(settings, LANGUAGES, NAME);
