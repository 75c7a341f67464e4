/**
 * The records of the elements as the plugin stores them: per record the markup that a copy has of it, taken from a copy that
 * the package writes, without what a whole copy has once.
 */
import { type Dataset, edtfDays } from '@baku-charter/core';
import { type AnyRow, attributeOf, ELEMENTS, type ElementName } from '@baku-charter/widgets/elements';
import { recordLabels } from '@baku-charter/widgets/snippets';
import { write } from '@baku-charter/widgets/static';
import { JSDOM } from 'jsdom';

export interface PackedRecord {
  /** What it is called where records are chosen. */
  label: string;
  /** The heading that events of one time share; empty for everything else. */
  head: string;
  /** Its markup, at a glance and in full. Of a quotation, `<!--link-->` is where the link to the live page belongs. */
  glance: string;
  full: string;
  /** The first and the last day of an event; an empty last day is open. */
  first?: string;
  last?: string;
}

const DAY = 86_400_000;
const dayOf = (day: number | undefined) =>
  day !== undefined && Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, 10) : '';

const { document } = new JSDOM().window;

/** The copy of one record, as nodes. */
const copyOf = (data: Dataset, element: ElementName, id: string, extent: 'glance' | 'full') => {
  const row = ELEMENTS[element] as AnyRow;
  const asked = { [row.names]: row.element.attributes[row.names] === 'id' ? id : [id] };
  const made = document.createElement('template');
  made.innerHTML = write('figure', { element, data, extent, page: 'https://example.com/', ...asked });
  const [copy] = made.content.children;
  const link = [...(copy?.querySelectorAll('a') ?? [])].at(-1);
  if (!copy || !link) throw new Error(`The copy of ${element} "${id}" has no link to its live page.`);
  // WordPress (`kses`) removes `translate="no"` from what an author writes. Programs that translate pages heed this class, too.
  for (const node of copy.querySelectorAll('[translate="no"]')) {
    node.removeAttribute('translate');
    node.className = 'notranslate';
  }
  // In an address, WordPress writes this mark in one way before release 7, and in another one since.
  for (const name of ['href', 'cite']) {
    for (const node of copy.querySelectorAll(`[${name}]`)) {
      node.setAttribute(name, (node.getAttribute(name) ?? '').replaceAll("'", '%27'));
    }
  }
  return { copy, link };
};

/** The words of the link to the live page. */
export const liveWords = (data: Dataset): string =>
  copyOf(data, 'quote', data.quotes[0]?.id ?? '', 'glance').link.textContent;

/** What a copy of several records says before them, which is the same whichever these are; empty for a quotation. */
export const introOf = (data: Dataset, element: ElementName): string => {
  const [[first] = ['']] = recordLabels(data, element);
  const { children } = copyOf(data, element, first, 'glance').copy;
  const { list } = (ELEMENTS[element] as AnyRow).copy;
  const end = [...children].findIndex(({ localName }) => localName === list);
  return [...children]
    .slice(0, Math.max(end, 0))
    .map(({ outerHTML }) => outerHTML)
    .join('\n');
};

const quotation = (copy: Element, link: Element) => {
  // The mark between the source and the link goes with the link.
  link.previousSibling?.remove();
  link.replaceWith(document.createComment('link'));
  return { head: '', body: copy.innerHTML.trim() };
};

const item = (copy: Element, list: string, isDated: boolean) => {
  const [entry, ...others] = copy.querySelectorAll(`${list} > li`);
  if (!entry || others.length > 0) throw new Error('The copy of one record has one entry.');
  const head = isDated ? entry.firstElementChild : null;
  head?.remove();
  return { head: head?.outerHTML ?? '', body: entry.innerHTML.trim() };
};

/** All records of an element by their ids, in the order of the data. */
export const packedRecords = (data: Dataset, element: ElementName): Record<string, PackedRecord> => {
  const row = ELEMENTS[element] as AnyRow;
  const dates = new Map(data.events.map(({ id, date }) => [id, edtfDays(date)]));
  const isDated = Object.keys(row.element.attributes).some((property) => attributeOf(property) === 'from');
  const bodyOf = (id: string, extent: 'glance' | 'full') => {
    const { copy, link } = copyOf(data, element, id, extent);
    return row.copy.list ? item(copy, row.copy.list, isDated) : quotation(copy, link);
  };
  return Object.fromEntries(
    recordLabels(data, element).map(([id, label]) => {
      const { head, body: glance } = bodyOf(id, 'glance');
      const { body: full } = bodyOf(id, 'full');
      const days = isDated && { first: dayOf(dates.get(id)?.first), last: dayOf(dates.get(id)?.last) };
      return [id, { label, head, glance, full, ...days }];
    }),
  );
};
