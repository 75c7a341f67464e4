/** Languages in which the dataset is complete, as BCP 47 tags, English first. Every text has each of them. */
export const LANGUAGES = ['en', 'az', 'ru', 'tr', 'ar'] as const;

/** A BCP 47 tag in which the dataset is published. */
export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag, without script and region; tags mean the same in any case. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');
