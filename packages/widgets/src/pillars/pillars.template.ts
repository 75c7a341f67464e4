import type { ResolvedPillar, Slice } from '@baku-charter/core';
import { type HeadingLevel, heading, type Markup, markedContent, verdictOf } from '../markup.ts';
import { type Citations, citations } from '../statements.ts';
import { panelContent, sidesOf } from './panel.template.ts';
import type { PillarsWords } from './pillars.words.ts';
import { summaryContent } from './summary.template.ts';
import { verdictMark } from './verdict.ts';

/** How the cards are drawn. */
export interface PillarsLook {
  level: HeadingLevel;
  /** The drawings, as path data by pillar id. */
  icons: Readonly<Record<string, string>>;
  /** Whether several cards may be open at once. Otherwise each closes the one before. */
  several: boolean;
  /** Which are open in static markup. A live element opens them itself. */
  isOpen?: (id: string) => boolean;
}

/** What the document says, at a glance: its gist; in data without one, its first statement, cut where it is long. */
const gistContent = (m: Markup<PillarsWords>, { gist, document }: ResolvedPillar['pillar']) => {
  const { html, t, textLang } = m;
  const who = html`<b class="who">${t.textSaid}</b>`;
  if (gist) return html`<p part="gist">${who} ${markedContent(m, gist, 'document')}</p>`;
  return document[0]
    ? html`<p part="gist" class="cut">${who} <span lang=${textLang}>${document[0].text}</span></p>`
    : '';
};

/**
 * The words that carry the analyst's claim; nothing where he makes none. They have no quotation marks, since a claim may
 * inflect or translate what was said.
 */
const claimContent = ({ html, t, textLang }: Markup<PillarsWords>, { claim }: ResolvedPillar['pillar']) =>
  claim ? html`<p part="claim">${t.analystSaid} <b lang=${textLang}>${claim.verbs.join(t.comma)}</b></p>` : '';

/** Whether there is anything to open. A list of subjects may hold some of which nothing is said. */
const hasMore = ({ pillar, ...rest }: ResolvedPillar) =>
  sidesOf(pillar).some(({ shown }) => shown[0]) || Object.values(rest).some((list) => list.length > 0);

/** One card: its face, and its verdict, which opens the panel. */
const pillarContent = (m: Markup<PillarsWords>, record: ResolvedPillar, look: PillarsLook, cited: Citations) => {
  const { html, t, textLang } = m;
  const { pillar } = record;
  const { id, title } = pillar;
  const verdict = verdictOf(pillar) ?? 'none';
  const icon = Object.hasOwn(look.icons, id) ? look.icons[id] : undefined;
  const summary = html`<summary part="details-summary" class="opens">
        ${verdict === 'none' ? '' : verdictMark(m, verdict)}
        <span part="verdict">${verdict === 'none' ? t.details : t.verdicts[verdict]}</span><span class="unseen">${t.comma}<span lang=${textLang}>${title}</span></span>
      </summary>`;
  const panel = panelContent(m, record, cited);
  const isOpen = look.isOpen?.(id) ?? false;
  return html`<li part="pillar" class=${verdict} data-id=${id}>
    <div part="face">
      <div part="title">
        ${icon ? html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon}></path></svg>` : ''}
        ${heading(m, look.level, title)}
      </div>
      ${gistContent(m, pillar)}${claimContent(m, pillar)}
    </div>
    ${hasMore(record) ? html`<details part="details" ?open=${isOpen} name=${look.several ? '' : 'pillar'}>${summary}${panel}</details>` : ''}
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
  return m.html`${summaryContent(m, data, records)}
  <ul part="pillars" class=${look.several ? 'several' : 'one'} role="list">
    ${records.map((record) => pillarContent(m, record, look, cited))}
  </ul>${cited.lists()}`;
};
