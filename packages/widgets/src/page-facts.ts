import type { Attributes, OptionsOf } from './contract.ts';
import type { PictureSize } from './picture.ts';

/** What is known of a live page: what whoever links to it says of it, and how it shows its element. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The height in CSS pixels at a width of 600, for hosts that must set one before the page is drawn. */
  readonly height: number;
  /** The alternative text of its pictures; missing where it has no pictures. */
  readonly alt?: string;
  /** The sizes of its pictures; none where it has no pictures. */
  readonly pictures?: readonly PictureSize[];
  /** What the page asks of its element, beside the record. */
  readonly options?: OptionsOf<Attributes>;
}
