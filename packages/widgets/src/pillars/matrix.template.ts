/**
 * The matrix: a table with one row a subject, grouped by verdict. In the last cell is a `details`, and not a button that
 * opens a popover: it opens without script, can be open from the start, takes deep links, and its content is there on
 * paper.
 */
import type { ResolvedPillar, Slice, Statement, Voice } from '@baku-charter/core';
import { countInWords, grouped, type Markup, markedContent } from '../markup.ts';
import { type Citations, citations } from '../statements.ts';
import { diamond, firstUnreached, ladderContent, scaleContent } from './ladder.ts';
import { panelContent } from './panel.template.ts';
import type { PillarsLook } from './pillars.template.ts';
import type { PillarsWords } from './pillars.words.ts';
import { matrixRows, type Row } from './rows.ts';
import { findingContent } from './summary.template.ts';
import { groupOf, type Standing, standingWords, verdictMark } from './verdict.ts';

/** The columns that at least one row has something for. */
interface Columns {
  readonly ladder: boolean;
  readonly claim: boolean;
  readonly verdict: boolean;
}

/** A line that is read at a glance; in data without one, the first statement. */
const glance = (
  m: Markup,
  line: ResolvedPillar['pillar']['gist'],
  [first]: readonly Pick<Statement, 'text'>[],
  voice: Voice,
) => (line ? markedContent(m, line, voice) : first && m.html`<span lang=${m.textLang}>${first.text}</span>`);

const rowContent = (
  m: Markup<PillarsWords>,
  { record, ladder, standing }: Row,
  columns: Columns,
  { isOpen }: PillarsLook,
  cited: Citations,
) => {
  const { html, t, textLang } = m;
  const { pillar } = record;
  const { id, icon } = pillar;
  const says = glance(m, pillar.gist, pillar.document, 'document');
  const claims = glance(m, pillar.claim, pillar.analyst, 'analysis');
  return html`<tr part="row" class="row" role="row" data-id=${id}>
    <th scope="row" role="rowheader" class="cell" part="title">
      ${icon ? html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon}></path></svg>` : ''}
      <span part="heading" lang=${textLang}>${pillar.title}</span>
    </th>
    <td role="cell" class="cell gist" part="gist">${says && html`<b class="who">${t.textSaid}</b> ${says}`}</td>
    ${columns.ladder ? html`<td role="cell" class="cell ladder" part="ladder">${ladder && ladderContent(m, ladder)}</td>` : ''}
    ${columns.claim ? html`<td role="cell" class="cell claim" part="claim">${claims && html`<b class="who">${t.analystSaid}</b> ${claims}`}</td>` : ''}
    <td role="cell" class="cell verdict"><details part="details" ?open=${isOpen?.(id) ?? false}>
      <summary part="details-summary" class="opens"><span class="unseen"><span part="verdict">${standingWords(t, standing) ?? t.details}</span><span lang=${textLang}>${t.comma}${pillar.title}</span></span></summary>
      <div class="beneath">
        <p class="paper" lang=${textLang} aria-hidden="true">${pillar.title}</p>
        ${panelContent(m, record, cited)}
      </div>
    </details></td>
  </tr>`;
};

const headContent = (m: Markup<PillarsWords>, rows: readonly Row[], { ladder, claim, verdict }: Columns) => {
  const { html, t } = m;
  return html`<thead role="rowgroup"><tr class="head" role="row">
    <th scope="col" role="columnheader" class="cell subject">${t.subject}</th>
    <th scope="col" role="columnheader" class="cell gist">${t.textSays}</th>
    ${
      ladder
        ? html`<th scope="col" role="columnheader" class="cell ladder"><span>${t.verbsGo}</span>${scaleContent(
            m,
            rows.map((row) => row.ladder),
          )}</th>`
        : ''
    }
    ${claim ? html`<th scope="col" role="columnheader" class="cell claim">${t.analystSays}</th>` : ''}
    <th scope="col" role="columnheader" class="cell verdict"><span class="unseen">${verdict ? t.verdict : t.details}</span></th>
  </tr></thead>`;
};

/** The verdict above its subjects, on what the two differ on these, and how many they are. */
const groupContent = (m: Markup<PillarsWords>, standing: Standing, count: number, { ladder, claim }: Columns) => {
  const { html, t } = m;
  const { match, aspect } = standing;
  if (!match) return '';
  const verdict = aspect ? html`<span>${t.verdicts[match]}</span> ` : '';
  return html`<tr class="group" role="row"><th scope="rowgroup" role="rowheader" class="cell" part="group" colspan=${3 + Number(ladder) + Number(claim)}>
    ${verdictMark(m, match)}${verdict}<span class=${aspect ? 'aspect' : ''}>${standingWords(t, standing)} <b part="count">${countInWords(count, { other: '{n}' }, t)}</b></span>
  </th></tr>`;
};

const hasWords = (rows: readonly Row[]) => rows.some(({ ladder }) => ladder?.word !== undefined);

/** What the ladders show, and that no word of the analyst is on them where none can be. */
const legendContent = (m: Markup<PillarsWords>, rows: readonly Row[], hasAnalyst: boolean) => {
  const { html, t } = m;
  const hasText = rows.some(({ ladder }) => ladder && ladder.text.length > 0);
  return html`<p part="ladder-key">
    ${hasText ? t.ladderVerbs : ''} ${hasAnalyst && !hasWords(rows) ? t.ladderUnplaced : ''}
    ${hasWords(rows) ? html`<span>${diamond(m)} ${t.ladderDiamond}</span>` : ''}
  </p>`;
};

/** One row for each subject: what the text says, how far its verbs go, what the analyst says, and what opens. */
export const matrixContent = (
  m: Markup<PillarsWords>,
  data: Slice,
  records: readonly ResolvedPillar[],
  look: PillarsLook,
): unknown => {
  const { html, t } = m;
  const cited = citations(
    m,
    records.flatMap(({ sources }) => sources),
  );
  const rows = matrixRows(records);
  const columns: Columns = {
    ladder: rows.some(({ ladder }) => ladder),
    claim: records.some(({ pillar }) => pillar.claim ?? pillar.analyst[0]),
    verdict: rows.some(({ standing }) => standing.match),
  };
  const finding = findingContent(m, data, records);
  const usual = columns.claim ? t.matrixCaption : t.textSays;
  const unreached = firstUnreached(rows.map(({ ladder }) => ladder));
  const kinds = [columns.ladder ? `from${unreached + 1}` : 'no-ladder', columns.claim ? '' : 'no-claim'];
  return html`<table part="matrix" role="table" class=${kinds.filter(Boolean).join(' ')}>
    <caption>${finding === '' ? usual : finding}</caption>
    ${headContent(m, rows, columns)}
    ${grouped(rows, ({ standing }) => groupOf(standing)).map(
      ([, group]) => html`<tbody role="rowgroup" class=${group[0]?.standing.match ? 'verdicts' : 'bare'}>
        ${groupContent(m, group[0]?.standing ?? {}, group.length, columns)}${group.map((row) => rowContent(m, row, columns, look, cited))}
      </tbody>`,
    )}
  </table>${columns.ladder ? legendContent(m, rows, columns.claim) : ''}${cited.lists()}`;
};
