/**
 * What stands above the subjects: the finding, whom and what it is about, and the legend, which counts the verdicts, has a
 * mark for each subject, and filters them.
 */
import type { ResolvedPillar, Slice } from '@baku-charter/core';
import { agreementOf, countInWords, dateInWords, fill, type Markup } from '../markup.ts';
import type { Citations } from '../statements.ts';
import { analystQuote } from './analyst.ts';
import { ladderOf, STEPS } from './ladder.ts';
import type { PillarsWords } from './pillars.words.ts';
import { ASPECTS, groupOf, type Standing, standingOf, VERDICTS, verdictMark } from './verdict.ts';

type Words = Markup<PillarsWords>;
type Records = readonly ResolvedPillar[];

/** Fewer subjects than this are read faster than a summary of them. */
const FEWEST = 3;

const bylineContent = ({ html, t }: Words, data: Slice, records: Records) => {
  const found = analystQuote(data, records);
  const { signed } = data.charter;
  if (!found || !signed) return '';
  const { quote, speaker, source } = found;
  const day = (edtf: string) => dateInWords(edtf, t).replaceAll(' ', '\u00a0');
  const line = fill(t.byline, {
    name: speaker.name,
    role: quote.role,
    agreement: agreementOf(data),
    signed: day(signed.date),
  });
  const [before, after] = line.split('{published}');
  const [open, close] = fill(t.published, { date: day(source.published ?? quote.date) }).split('{publisher}');
  return html`<p part="byline">${before}${open}<bdi translate="no">${source.publisher}</bdi>${close}${after}</p>`;
};

const comparedIn = (records: Records) => records.filter(({ pillar }) => standingOf(pillar).match);
const having = (records: Records, wanted: Standing) =>
  records.filter(({ pillar }) => groupOf(standingOf(pillar)) === groupOf(wanted));

/** A number as the language writes it. */
const number = (t: PillarsWords, count: number) => countInWords(count, { other: '{n}' }, t);

/**
 * A choice of the legend: all, or a verdict or an aspect and how many subjects have it. Those that no choice beneath it has are
 * a mark each; a screen reader hears their number.
 */
const choiceContent = (m: Words, value: string, name: unknown, count?: number, subjects: Records = []) => {
  const { html, t } = m;
  const marked = subjects.map(({ pillar }) => {
    const { match } = standingOf(pillar);
    return match ? verdictMark(m, match) : '';
  });
  return html`<label part="choice"><input class=${`unseen ${value}`} type="radio" name="verdict" value=${value} ?checked=${value === 'all'}><span part="option">${name}${count === undefined ? '' : html` <b part="count">${number(t, count)}</b>`}</span><span part="marks" aria-hidden="true">${marked}</span></label>`;
};

const legendContent = (m: Words, records: Records, compared: Records) => {
  const { html, t } = m;
  const choices = VERDICTS.flatMap((match) => {
    const found = compared.filter(({ pillar }) => standingOf(pillar).match === match);
    if (!found[0]) return [];
    const aspects = ASPECTS.flatMap((aspect) => {
      const those = having(found, { match, aspect });
      return those[0] ? { aspect, those } : [];
    }).map(({ aspect, those }) => {
      // What they are aspects of is seen before them, and heard in each.
      const name = html`<span class="unseen">${t.differs} </span>${t.aspects[aspect]}`;
      return choiceContent(m, aspect, name, those.length, those);
    });
    const choice = choiceContent(m, match, t.verdicts[match], found.length, having(found, { match }));
    return [
      aspects[0]
        ? html`<div part="aspects">${choice}<span aria-hidden="true">${t.differs}</span>${aspects}</div>`
        : choice,
    ];
  });
  return html`<fieldset part="legend"><legend class="unseen">${t.byVerdict}</legend>
    ${choiceContent(m, 'all', t.all)}${choices}
  </fieldset>`;
};

/**
 * How many subjects differ on commitments, where these are the largest group and the text intends on each of them: only
 * then can the headline say the two words. Otherwise nothing.
 */
const differing = (compared: Records): number | undefined => {
  const found = having(compared, { match: 'partly-supported', aspect: 'commitment' });
  const others = compared.filter((record) => !found.includes(record)).map(({ pillar }) => standingOf(pillar));
  const isLargest = others.every((standing) => having(compared, standing).length < found.length);
  const intends = (record: ResolvedPillar) => STEPS[ladderOf(record)?.text.at(-1) ?? 0] === 'intends';
  return found[0] && isLargest && found.every(intends) ? found.length : undefined;
};

/** What is most worth knowing, as a sentence; empty where few subjects are compared. */
export const findingText = (t: PillarsWords, records: Records): string => {
  const compared = comparedIn(records);
  if (compared.length < FEWEST) return '';
  const count = differing(compared);
  if (count !== undefined) {
    const spelled = t.spelled.split(' ')[count - 1] ?? number(t, count);
    return fill(countInWords(count, t.differing, t), { spelled, intend: t.intend, commit: t.commit });
  }
  const matching = (match: Standing['match']) =>
    number(t, compared.filter(({ pillar }) => standingOf(pillar).match === match).length);
  return fill(t.finding, {
    n: matching('supported'),
    part: matching('partly-supported'),
    all: number(t, compared.length),
  });
};

/** The finding, with the words of text and analyst set off as they are in every card. */
const headlineContent = ({ html, t }: Words, finding: string) => {
  const [before = '', between] = finding.split(t.intend);
  const [middle = '', after] = between?.split(t.commit) ?? [];
  return after === undefined
    ? html`<p part="headline">${finding}</p>`
    : html`<p part="headline">${before}<span part="verb document">${t.intend}</span>${middle}<span part="verb analysis">${t.commit}</span>${after}</p>`;
};

/** Where the text itself has the word of the analyst. */
const noteContent = ({ html, textLang }: Words, { commitmentNote: note }: Slice['charter'], cited?: Citations) =>
  note ? html`<p part="note"><span lang=${textLang}>${note.text}</span>\u00a0${cited?.mark(note.sources)}</p>` : '';

/**
 * The finding, and whom and what it is about; nothing where few subjects are compared. The caption of a table may hold no
 * mark of sources, which is a button: there, only the panels cite.
 */
export const findingContent = (m: Words, data: Slice, records: Records, cited?: Citations): unknown => {
  const finding = findingText(m.t, records);
  const hasWords = finding.includes(m.t.commit);
  return (
    finding &&
    m.html`${headlineContent(m, finding)}${bylineContent(m, data, records)}${hasWords ? noteContent(m, data.charter, cited) : ''}`
  );
};

/** Nothing where there are few subjects, or where nobody's reading is set against the text. */
export const summaryContent = (m: Words, data: Slice, records: Records, cited: Citations): unknown => {
  const finding = findingContent(m, data, records, cited);
  return finding && m.html`<div part="summary">${finding}${legendContent(m, records, comparedIn(records))}</div>`;
};
