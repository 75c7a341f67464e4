/** What stands above the cards: the finding, whom and what it is about, and the verdicts counted, which is the legend too. */
import type { ResolvedPillar, Slice } from '@baku-charter/core';
import { countInWords, dateInWords, fill, type Markup } from '../markup.ts';
import { analystQuote } from './analyst.ts';
import { isCompared } from './panel.template.ts';
import type { PillarsWords } from './pillars.words.ts';
import { VERDICTS, verdictMark } from './verdict.ts';

type Words = Markup<PillarsWords>;
type Records = readonly ResolvedPillar[];

/** Fewer subjects than this are read faster than a summary of them. */
const FEWEST = 3;

const bylineContent = ({ html, t }: Words, data: Slice, records: Records) => {
  const found = analystQuote(data, records);
  const { shortTitle, signed, parties = [] } = data.charter;
  if (!found || !signed) return '';
  const { quote, speaker, source } = found;
  const day = (edtf: string) => dateInWords(edtf, t).replaceAll(' ', '\u00a0');
  const names = parties
    .flatMap((party) => data.organizations.find(({ id }) => id === party) ?? [])
    .map(({ name, shortName = name }) => shortName);
  const line = fill(t.byline, {
    name: speaker.name,
    role: quote.role,
    date: day(source.published ?? quote.date),
    agreement: names[0] ? `${shortTitle} (${names.join(t.comma)})` : shortTitle,
    signed: day(signed.date),
  });
  const [before, after] = line.split('{publisher}');
  return html`<p part="byline">${before}<bdi translate="no">${source.publisher}</bdi>${after}</p>`;
};

/** A choice of the legend: a verdict, how many subjects have it, and a mark for each of these. */
const choiceContent = ({ html, t }: Words, value: string, name: string, count: number, marks: unknown) =>
  html`<label part="choice"><input class=${`unseen ${value}`} type="radio" name="verdict" value=${value} ?checked=${value === 'all'}><span>${name} <b part="count">${countInWords(count, { other: '{n}' }, t)}</b></span><span part="marks">${marks}</span></label>`;

const legendContent = (m: Words, records: Records, compared: Records) => {
  const { html, t } = m;
  const choices = VERDICTS.flatMap((verdict) => {
    const found = compared.filter(({ pillar }) => pillar.comparison.match === verdict);
    const marks = found.map(() => verdictMark(m, verdict));
    return found[0] ? [choiceContent(m, verdict, t.verdicts[verdict], found.length, marks)] : [];
  });
  return html`<fieldset part="legend"><legend class="unseen">${t.byVerdict}</legend>
    ${choiceContent(m, 'all', t.all, records.length, '')}${choices}
  </fieldset>`;
};

/** How often text and analyst agree, as a sentence; empty where few subjects are compared. */
export const findingText = (t: PillarsWords, records: Records): string => {
  const compared = records.filter(({ pillar }) => isCompared(pillar));
  if (compared.length < FEWEST) return '';
  const count = (verdict: string) => {
    const found = compared.filter(({ pillar }) => pillar.comparison.match === verdict);
    return countInWords(found.length, { other: '{n}' }, t);
  };
  return fill(t.finding, {
    n: count('supported'),
    part: count('partly-supported'),
    all: countInWords(compared.length, { other: '{n}' }, t),
  });
};

/** The finding, and whom and what it is about; nothing where few subjects are compared. */
export const findingContent = (m: Words, data: Slice, records: Records): unknown => {
  const finding = findingText(m.t, records);
  return finding && m.html`<p part="headline">${finding}</p>${bylineContent(m, data, records)}`;
};

/** Nothing where there are few subjects, or where nobody's reading is set against the text. */
export const summaryContent = (m: Words, data: Slice, records: Records): unknown => {
  const finding = findingContent(m, data, records);
  const compared = records.filter(({ pillar }) => isCompared(pillar));
  return finding && m.html`<div part="summary">${finding}${legendContent(m, records, compared)}</div>`;
};
