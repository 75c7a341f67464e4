import type { ResolvedPillar, Slice } from '@baku-charter/core';
import { fill, grouped, type HeadingLevel, heading, type Markup, markedContent } from '../markup.ts';
import { type Citations, citations } from '../statements.ts';
import { panelContent } from './panel.template.ts';
import type { PillarsWords } from './pillars.words.ts';
import { isSaidIn, quotesOf, sidesOf } from './sides.ts';
import { summaryContent } from './summary.template.ts';
import { doDiffer, groupOf, standingOf, standingWords, verdictMark } from './verdict.ts';

/** How the cards are drawn. */
export interface PillarsLook {
  level: HeadingLevel;
  /** Whether several cards may be open at once. Otherwise each closes the one before. */
  several: boolean;
  /** Which are open in static markup. A live element opens them itself. */
  isOpen?: (id: string) => boolean;
}

/** What the document says, at a glance: its gist; in data without one, its first statement, cut where it is long. */
const gistContent = (m: Markup<PillarsWords>, { gist, document }: ResolvedPillar['pillar']) => {
  const { html, t, textLang } = m;
  if (gist) return html`<p part="gist">${t.textSaid} ${markedContent(m, gist, 'document')}</p>`;
  return document[0]
    ? html`<p part="gist" class="cut">${t.textSaid} <span lang=${textLang}>${document[0].text}</span></p>`
    : '';
};

/**
 * The words that carry the analyst's claim; nothing where he makes none. Those that stand as they are in a quotation of
 * his, in the language of the data, have quotation marks; others inflect or translate what he said.
 */
const claimContent = ({ html, t, textLang }: Markup<PillarsWords>, record: ResolvedPillar, lang: string) => {
  const { claim } = record.pillar;
  if (!claim) return undefined;
  const said = quotesOf(record).analyst.flatMap(({ quote }) => (quote.lang === lang ? quote.text : []));
  const words = claim.verbs.map((verb) => (isSaidIn(said, verb) ? fill(t.quoted, { text: verb }) : verb));
  return html`<span part="claim">${t.analystSaid} <b lang=${textLang}>${words.join(t.comma)}</b></span>`;
};

/** Whether there is anything to open. A list of subjects may hold some of which nothing is said. */
const hasMore = ({ pillar, ...rest }: ResolvedPillar) =>
  sidesOf(pillar).some(({ shown }) => shown[0]) || Object.values(rest).some((list) => list.length > 0);

/** Above the title: the mark of the verdict, on what the two differ, which is a verdict in part, and the drawing of the subject. */
const standingContent = (m: Markup<PillarsWords>, pillar: ResolvedPillar['pillar']) => {
  const { html, t } = m;
  const { match, aspect } = standingOf(pillar);
  const { icon } = pillar;
  const drawing = icon && html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon}></path></svg>`;
  if (!match) return drawing ? html`<p part="standing">${drawing}</p>` : '';
  const verdict = aspect ? html`<span class="unseen">${t.verdicts[match]}${t.comma}</span>` : '';
  return html`<p part="standing">${verdictMark(m, match)}<span part="verdict">${verdict}${standingWords(t, { match, aspect })}</span>${drawing ?? ''}</p>`;
};

/** One card: its verdict, its title, what the text says; the line of the analyst opens the panel. */
const pillarContent = (
  m: Markup<PillarsWords>,
  record: ResolvedPillar,
  { level, several, isOpen }: PillarsLook,
  cited: Citations,
  lang: string,
  isFirst: boolean,
) => {
  const { html, t, textLang } = m;
  const { pillar } = record;
  const { id, title } = pillar;
  const { match, aspect = '' } = standingOf(pillar);
  const claim = claimContent(m, record, lang);
  const summary = html`<summary part="details-summary" class="opens">${claim ?? t.details}<span class="unseen">${t.comma}<span lang=${textLang}>${title}</span></span></summary>`;
  const details = html`<details part="details" ?open=${isOpen?.(id) ?? false} name=${several ? '' : 'pillar'}>${summary}${panelContent(m, record, cited)}</details>`;
  return html`<li part="pillar" class=${`${match ?? 'none'} ${aspect} ${isFirst ? '' : 'same'} ${doDiffer(match) ? '' : 'rest'}`} data-id=${id}>
    <div part="face">
      ${standingContent(m, pillar)}
      <div part="title">
        ${heading(m, level, title)}
      </div>
      ${gistContent(m, pillar)}
    </div>
    ${hasMore(record) ? details : (claim ?? '')}
  </li>`;
};

/** The summary and all cards, in the order given. */
export const pillarsContent = (
  m: Markup<PillarsWords>,
  data: Slice,
  records: readonly ResolvedPillar[],
  look: PillarsLook,
): unknown => {
  const cited = citations(
    m,
    records.flatMap(({ sources }) => sources),
  );
  return m.html`${summaryContent(m, data, records, cited)}
  <ul part="pillars" class=${look.several ? 'several' : 'one'} role="list">
    ${grouped(records, ({ pillar }) => groupOf(standingOf(pillar))).map(([, group]) =>
      group.map((record, index) => pillarContent(m, record, look, cited, data.meta.lang, index === 0)),
    )}
  </ul>${cited.lists()}`;
};
