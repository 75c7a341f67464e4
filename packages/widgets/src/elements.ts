/**
 * Every element there is. Whatever exists once per element derives from these rows: bundles, `define`, static markup,
 * pasted forms, the loader, the builder, pages and documentation. An element is its folder and its row.
 */
import {
  type Dataset,
  type ResolvedEvent,
  type ResolvedPillar,
  type ResolvedQuote,
  type Slice,
  type TimelineSlice,
} from '@baku-charter/core';
import type { Attributes, OptionsOf } from './contract.ts';
import type { Block, Extent } from './forms/blocks.ts';
import type { Markup } from './markup.ts';
import type { PageFacts } from './page-facts.ts';
import { CharterPillarsElement } from './pillars/charter-pillars.ts';
import { matrixContent } from './pillars/matrix.template.ts';
import { pillarsBlocks, pillarsIntro } from './pillars/pillars.blocks.ts';
import { pillarLabel, pillarsPage } from './pillars/pillars.page.ts';
import { pillarsContent } from './pillars/pillars.template.ts';
import { CharterQuoteElement } from './quote/charter-quote.ts';
import { quoteBlocks } from './quote/quote.blocks.ts';
import { quoteLabel, quotePage } from './quote/quote.page.ts';
import { quoteButtons, quoteContent } from './quote/quote.template.ts';
import type { Subject } from './subject.ts';
import { arrange, rulesOf } from './timeline/arrangement.ts';
import { CharterTimelineElement } from './timeline/charter-timeline.ts';
import { timelineBlocks, timelineIntro } from './timeline/timeline.blocks.ts';
import { eventLabel, timelinePage } from './timeline/timeline.page.ts';
import { timelineContent } from './timeline/timeline.template.ts';
import type { ElementWords } from './words/en.ts';

export { type Attributes, type AttributeType, attributeOf, defaultOf, type OptionsOf } from './contract.ts';

/** Which records of it are open, by their ids. */
type IsOpen = (id: string) => boolean;

/** What the rest of the project needs to know of an element. */
export interface ElementRow<Data, Own extends Attributes, Resolved> extends Subject {
  readonly tag: `charter-${string}`;
  /** The class, which has the attributes and selects the records to show. */
  readonly element: {
    readonly attributes: Own;
    select(data: Data, options: OptionsOf<Own>): readonly Resolved[];
  };
  readonly names: keyof Own & string;
  /** A drawing of it in a few strokes, where one chooses among elements: SVG path data on a field of 40 by 24. */
  readonly sketch?: string;
  /** Its addresses on the embed site: of one record, before its id, and of all of them. */
  readonly pages: { readonly one?: string; readonly all?: string };
  /** The tags of a pasted copy: the one around it, and the list of its records. Without a list there is one record. */
  readonly copy: { readonly wrapper: 'figure' | 'div'; readonly list?: 'ul' | 'ol' };
  /** The part whose words a pasted copy must contain. Otherwise the loader does not replace it. */
  readonly essential: string;
  /** Its content as markup. */
  content(
    m: Markup<ElementWords>,
    records: readonly Resolved[],
    options: OptionsOf<Own>,
    isOpen: IsOpen,
    data: Data,
    controls?: unknown,
  ): unknown;
  /** Its buttons where a script will make them work, for its content to hold. */
  controls?(m: Markup<ElementWords>, records: readonly Resolved[], options: OptionsOf<Own>): unknown;
  /** CSS that depends on the records. */
  rules?(records: readonly Resolved[], options: OptionsOf<Own>): string;
  /** What pasted forms say before the list of the records: what it is about, and whose reading it has. */
  intro?(m: Markup<ElementWords>, records: readonly Resolved[], data: Data): readonly Block[];
  /** What pasted forms say of the records. As one line, there is a single entry. */
  blocks(
    m: Markup<ElementWords>,
    records: readonly Resolved[],
    extent: Extent,
    data: Data,
  ): readonly (readonly Block[])[];
  /** What one of its records is called where they are listed. */
  label(record: Resolved, t: ElementWords): string;
  /** What is known of its live page: that of a record, or that of all where none is given. */
  page(data: Dataset, t: ElementWords, record?: Resolved): PageFacts;
}

const row = <Data extends Slice, Own extends Attributes, Resolved>(
  made: ElementRow<Data, Own, Resolved>,
): ElementRow<Data, Own, Resolved> => made;

export const ELEMENTS = {
  quote: row<Slice, typeof CharterQuoteElement.attributes, ResolvedQuote>({
    tag: 'charter-quote',
    element: CharterQuoteElement,
    ...CharterQuoteElement.subject,
    sketch: 'M3 6h5v5c0 3-2 5-5 6v-2c2-1 2-2 2-4H3zM13 7h24M13 12h24M13 17h15',
    pages: { one: 'quote' },
    copy: { wrapper: 'figure' },
    essential: 'text',
    content: (m, [record], { variant }, _isOpen, _data, buttons) =>
      record && quoteContent(m, record, { isPull: variant === 'pull', buttons }),
    controls: (m, [record], { variant }) =>
      !record || variant === 'pull' ? '' : quoteButtons(m, record, { canUse: false, canShare: 'keep-space' }),
    blocks: quoteBlocks,
    label: quoteLabel,
    page: quotePage,
  }),
  pillars: row<Slice, typeof CharterPillarsElement.attributes, ResolvedPillar>({
    tag: 'charter-pillars',
    element: CharterPillarsElement,
    ...CharterPillarsElement.subject,
    sketch: 'M2 5h10M15 5h10M28 5h10M2 12h10M15 12h10M28 12h10M2 19h10M15 19h10M28 19h10',
    pages: { one: 'pillar', all: 'pillars' },
    copy: { wrapper: 'div', list: 'ul' },
    essential: 'heading',
    content: (m, records, { headingLevel: level = 3, layout }, isOpen, data) => {
      const several = records.filter(({ pillar }) => isOpen(pillar.id)).length > 1;
      const content = layout === 'matrix' ? matrixContent : pillarsContent;
      return content(m, data, records, { level, several, isOpen });
    },
    intro: pillarsIntro,
    blocks: pillarsBlocks,
    label: pillarLabel,
    page: pillarsPage,
  }),
  timeline: row<TimelineSlice, typeof CharterTimelineElement.attributes, ResolvedEvent>({
    tag: 'charter-timeline',
    element: CharterTimelineElement,
    ...CharterTimelineElement.subject,
    sketch:
      'M2 12h3M9 12h10M29 12h3M36 12h3M5 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M19 12a5 5 0 1 0 10 0a5 5 0 1 0-10 0M32 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
    pages: { all: 'timeline' },
    copy: { wrapper: 'div', list: 'ul' },
    essential: 'name',
    content: (m, records, options, isOpen, data) =>
      timelineContent(m, records, data, options, arrange(records, options.scale), isOpen),
    rules: (records, { scale }) => rulesOf(records, scale),
    intro: timelineIntro,
    blocks: timelineBlocks,
    label: eventLabel,
    page: timelinePage,
  }),
};

/** The name of an element: that of its tag, without `charter-`. */
export type ElementName = keyof typeof ELEMENTS;

/** A row of any element, for code that treats all of them alike. */
export type AnyRow = Omit<ElementRow<Slice, Attributes, unknown>, 'names'> & { readonly names: string };

/** All of them, in the order of the documentation. */
export const ELEMENT_NAMES = Object.keys(ELEMENTS) as ElementName[];

/** Their tags, in the same order. */
export const TAGS = ELEMENT_NAMES.map((name) => ELEMENTS[name].tag);

/** What can be asked of an element by its name. */
export type ElementOptions<Name extends ElementName> = OptionsOf<(typeof ELEMENTS)[Name]['element']['attributes']>;

/** The records that an element is asked for by name; none where it shows all. */
export const namedIn = ({ names }: AnyRow, options: OptionsOf<Attributes>): readonly string[] =>
  [(options as Readonly<Record<string, string | readonly string[] | undefined>>)[names] ?? []].flat();
