/** Languages in which the dataset is complete, as BCP 47 tags. Every localised text carries each of them. */
export const LANGUAGES = ['en'] as const;

/** A BCP 47 tag in which the dataset is published. */
export type Language = (typeof LANGUAGES)[number];
