/** What the pictures of all elements have in common. */

/** The sizes of the pictures, as they stand in file names. */
export const PICTURE_SIZES = ['1200x630', '1080x1080'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** Words with their language, since the shapes of letters depend on it. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}
