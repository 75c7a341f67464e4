/** A treaty of another shape than the Charter: it binds, was signed on no visit, and is cited on paper. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toCsl } from '../../src/export/csl.ts';
import { toCsv } from '../../src/export/csv.ts';
import { toICalendar } from '../../src/export/icalendar.ts';
import { toJsonLd } from '../../src/export/json-ld.ts';
import { toMarkdown, toPlainText } from '../../src/export/text.ts';
import { toTimelineJs } from '../../src/export/timelinejs.ts';
import { parseDataset } from '../../src/parse.ts';
import type { Dataset } from '../../src/types.ts';
import { accordWith, type Change } from '../fixtures.ts';

const REFERENCE = 'Treaty Register of Norhaven, vol. 12, p. 98';

const changes: readonly Change[] = [
  { op: 'remove', path: '/visit' },
  { op: 'replace', path: '/provisions/0/modality', value: 'shall' },
  { op: 'add', path: '/events/0/milestone', value: 'entry-into-force' },
  { op: 'remove', path: '/sources/0/url' },
  { op: 'add', path: '/sources/0/reference', value: REFERENCE },
];

const parsed = (...further: readonly Change[]): Dataset => {
  const result = parseDataset(accordWith(...changes, ...further));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.data;
};

const treaty = parsed();

describe('a treaty on paper', () => {
  it.each([
    ['Markdown', toMarkdown(treaty)],
    ['plain text', toPlainText(treaty)],
    ['iCalendar', toICalendar(treaty).replace(/\r\n /g, '').replaceAll('\\', '')],
    ['CSL-JSON', toCsl(treaty)],
    ['CSV', toCsv(treaty, 'sources')],
    ['JSON-LD', toJsonLd(treaty)],
  ])('is cited by its place in the register in %s', (_, text) => {
    expect(text).toContain(REFERENCE);
    expect(text).not.toContain('undefined');
  });

  it('says that it binds, and when it entered into force', () => {
    expect(toPlainText(treaty)).toContain('shall');
    expect(toPlainText(treaty)).toContain('Entry into force');
  });

  it('has a title slide with what is said of the agreement', () => {
    const { title } = JSON.parse(toTimelineJs(treaty)) as { title: { text: { text: string } } };
    expect(title.text.text).toContain(treaty.charter.statements[0]?.text);
  });

  it('is a valid calendar with the signing alone where it has no events', () => {
    const empty: Change[] = [
      { op: 'replace', path: '/events', value: [] },
      { op: 'replace', path: '/unknowns', value: [] },
      { op: 'replace', path: '/redirects', value: {} },
    ];
    const calendar = new ICAL.Component(ICAL.parse(toICalendar(parsed(...empty))) as unknown[]);
    const summaries = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));
    expect(summaries).toEqual([`Signed: ${treaty.charter.shortTitle}`]);
  });
});
