import type { Dataset, EventRecord, Pillar, Quote } from '@baku-charter/core';
import accord from '@baku-charter/core/example.json' with { type: 'json' };

/** A named example of an element. One list of them feeds the stories and the tests. */
export interface Example {
  attributes: Readonly<Record<string, string>>;
  /** HTML between the tags: what is shown until the element is ready and whenever it can't be. */
  fallback?: string;
  /** The dataset given to the element; by default it shows the one that it comes with. */
  data?: unknown;
  /** Width of the container in CSS pixels; that of the page by default. */
  width?: number;
}

type CharterTag = Extract<keyof HTMLElementTagNameMap, `charter-${string}`>;

/** The element of an example, ready to be inserted. */
export const elementOf = <Tag extends CharterTag>(
  tag: Tag,
  { attributes, fallback = '', data }: Example,
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = fallback;
  if (data !== undefined) Object.assign(element, { data });
  return element;
};

/** An example as a Storybook story whose controls are the element's attributes. */
export const storyOf = (tag: CharterTag, example: Example) => ({
  args: example.attributes,
  parameters: { example },
  render: (args: Record<string, unknown>): HTMLElement => {
    // Storybook also passes event handlers of its own; only texts and numbers are attributes.
    const set = Object.entries(args).filter(([, value]) => ['string', 'number'].includes(typeof value));
    const attributes = Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
    const container = document.createElement('div');
    if (example.width !== undefined) container.style.inlineSize = `${example.width}px`;
    container.append(elementOf(tag, { ...example, attributes }));
    return container;
  },
});

/** A dataset of another agreement, a made-up one. */
export const otherAgreement = accord as Dataset;

const [pillar] = otherAgreement.pillars;
const [event] = otherAgreement.events;
const [quote] = otherAgreement.quotes;
if (!pillar || !event || !quote) throw new Error('The example dataset needs a pillar, an event and a quotation.');

const sentence = 'The two harbours lend each other a pilot in any weather. ';

/** The other agreement with some texts of its first records replaced. */
const withTexts = (title: string, text: string): Dataset => ({
  ...otherAgreement,
  pillars: [{ ...pillar, title, document: pillar.document.map((statement) => ({ ...statement, text })) }],
  events: [{ ...event, title, statements: event.statements.map((statement) => ({ ...statement, text })) }],
  quotes: [{ ...quote, text, selector: { ...quote.selector, exact: text } }],
});

/** Very long texts, and a very long word without spaces or hyphens. */
export const longTexts = withTexts(`${sentence.repeat(4)}${'Hafenlotsenbrüderschaft'.repeat(8)}`, sentence.repeat(40));
export const shortTexts = withTexts('No', 'No.');

const repeated = <T extends Pillar | EventRecord | Quote>(record: T, count: number): T[] =>
  Array.from({ length: count }, (_, index) => ({ ...record, id: `${record.id}-${index}`, position: index + 1 }));

/** The other agreement with `count` records of each kind. */
export const manyRecords = (count: number): Dataset => ({
  ...otherAgreement,
  pillars: repeated(pillar, count),
  events: repeated(event, count),
  quotes: repeated(quote, count),
});

const words = '<p>What the author wrote stays readable.</p>';

/** Data that no element can show, so that only the author's fallback is left. */
export const brokenData: Example = { attributes: {}, fallback: words, data: { meta: { lang: 'en' }, quotes: 'none' } };
export const fallback = words;
