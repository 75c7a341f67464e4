/** Languages in which the dataset is complete, as BCP 47 tags, English first. Every text has each of them. */
export const LANGUAGES = ['en', 'az', 'ru', 'tr', 'ar'] as const;

/** A BCP 47 tag in which the dataset is published. */
export type Language = (typeof LANGUAGES)[number];
