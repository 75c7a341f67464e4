/** What all pages of a site share: what its publisher decided, and what follows from its data. */
import type { Dataset } from '@baku-charter/core';
import type { LivePageWords } from './page-words.ts';
import type { Settings } from './settings.ts';

export interface SiteFacts extends Settings {
  /** Its languages. Addresses and scripts without a language in their name are those of the first. */
  readonly languages: readonly string[];
  /** What pictures and oEmbed call the site. */
  readonly name: string;
  /** Where the plugin for WordPress with its data stands on it; undefined where it has none. */
  readonly plugin?: string;
}

/** The agreement in one language, with all words around it. */
export interface Edition {
  readonly data: Dataset;
  readonly words: LivePageWords;
}

/** The facts of a site; its name is that of its publisher, or of the server, where none is given. */
export const factsOf = (settings: Settings, languages: readonly string[], name?: string): SiteFacts => ({
  ...settings,
  languages,
  name: name ?? settings.publisher ?? new URL(settings.base).host,
});
