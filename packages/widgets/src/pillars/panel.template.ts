/** What opens of a subject: all that the text says beside all that the analyst says, then quotations of others and events, then the third layer. */
import type { ResolvedPillar } from '@baku-charter/core';
import { dateContent, fill, grouped, type HeadingLevel, heading, labelled, type Markup, more } from '../markup.ts';
import { type Citations, statementContent, termsContent, unknownsContent } from '../statements.ts';
import type { PillarsWords } from './pillars.words.ts';
import { leadsOf, type Quotes, quotesBeside, type Side, sidesOf, statementsOf, voiceNames } from './sides.ts';
import { standingOf, verdictMark } from './verdict.ts';

type Words = Markup<PillarsWords>;

/** What sets one side against the other stands out; all else follows, by voice. */
const sideContent = (m: Words, side: Side, quotes: Quotes, cited: Citations) => {
  const { html } = m;
  const leading = new Set(leadsOf(side));
  const groups = grouped(statementsOf(side), ({ voice }) => voice);
  const last = groups.findLast(([voice]) => voice === 'analysis');
  return html`<div class="side">${groups.map((group) => {
    const [voice, statements] = group;
    return html`<div part="voice ${voice}">
      <p part="voice-label">${voiceNames(m.t)[voice]}</p>
      ${statements.map((statement) => html`<div class=${leading.has(statement) ? 'lead' : ''}>${statementContent(m, statement, cited)}</div>`)}
      ${group === last ? quotationsContent(m, quotes, cited, true) : ''}
    </div>`;
  })}</div>`;
};

const comparisonContent = (m: Words, record: ResolvedPillar, cited: Citations) => {
  const { html, t } = m;
  const { pillar } = record;
  const { match, aspect } = standingOf(pillar);
  const { beside } = quotesBeside(record);
  const sides = sidesOf(pillar).filter(({ leads, all }) => leads[0] ?? all[0]);
  return html`<div class="sides">
    ${match ? html`<p part="finding">${verdictMark(m, match)}<span>${t.matches[match]} ${aspect ? html`<span class="aspect">${t.aspects[aspect]}.</span>` : ''}</span></p>` : ''}
    ${sides.map((side) => sideContent(m, side, beside, cited))}
  </div>`;
};

/** Whether the next quotation is by the same speaker in the same role and source, so that one line beneath both names him. */
const isSaidByNext = (quotes: Quotes, index: number) => {
  const [one, next] = [quotes[index], quotes[index + 1]];
  return one?.speaker === next?.speaker && one?.source === next?.source && one?.quote.role === next?.quote.role;
};

/** Where the page speaks another language, our translation leads, marked as ours, and the words themselves follow. */
const quotationsContent = (m: Words, quotes: Quotes, cited: Citations, isColumn = false) => {
  const { html, t, textLang } = m;
  const list = html`<ul part="quotations" role="list">${quotes.map(
    ({ quote: { text, lang, role, translation }, speaker, source }, index) => html`<li part="quotation">
      ${
        translation
          ? labelled(
              m,
              'translation',
              t.unofficialTranslation,
              html`<p lang=${translation.lang}>${fill(t.quoted, { text: translation.text })}</p>`,
            )
          : ''
      }
      <blockquote part="text" lang=${lang} dir="auto" translate="no"><p>${fill(t.quoted, { text })}</p></blockquote>
      ${isColumn && isSaidByNext(quotes, index) ? '' : html`<p part="attribution"><bdi>${speaker.name}</bdi>${t.comma}<span lang=${textLang}>${role}</span> ${cited.mark([source.id])}</p>`}
    </li>`,
  )}</ul>`;
  if (!quotes[0]) return '';
  return quotes[1] ? labelled(m, 'told', t.quotations, list) : html`<div part="told">${list}</div>`;
};

const eventsContent = (m: Words, { events }: ResolvedPillar) => {
  const { html, t, textLang } = m;
  const list = html`<ul part="events" role="list">${events.map(
    ({ date, title }) => html`<li>${dateContent(m, date)}: <span lang=${textLang}>${title}</span></li>`,
  )}</ul>`;
  return labelled(m, 'told', t.timeline, list);
};

/** The paragraphs of the document: how each is cited, how far its verb goes, what it says, how sure that is. */
const provisionsContent = (m: Words, { provisions }: ResolvedPillar, cited: Citations) => {
  const { html, t, textLang } = m;
  const locators = provisions.map(({ locator }) => locator).join(t.comma);
  const numbered = provisions.some(({ numbering }) => numbering === 'ours') ? ` (${t.ourNumbering})` : '';
  // In narrow containers the rows are blocks. Some browsers then no longer announce a table, unless the roles say so.
  const rows = provisions.map(
    ({ locator, modality, statement, certainty, certaintyNote }) => html`<tr part="provision" role="row">
      <th part="locator" role="rowheader" scope="row">${locator}</th>
      <td part="modality" class=${modality} role="cell">${t.modalities[modality]}</td>
      <td role="cell">${statementContent(m, statement, cited)}</td>
      <td part="certainty" role="cell">${fill(t.certainty, { level: t.levels[certainty] })}${
        certaintyNote ? html`. <span lang=${textLang}>${certaintyNote}</span>` : ''
      }</td>
    </tr>`,
  );
  const table = html`<table role="table"><tbody role="rowgroup">${rows}</tbody></table>`;
  return more(m, 'provisions', fill(t.references, { locators }) + numbered, table);
};

/** What opens of a subject. With a `level` it begins with the title, for where the title does not stand above it. */
export const panelContent = (
  m: Markup<PillarsWords>,
  record: ResolvedPillar,
  cited: Citations,
  level?: HeadingLevel,
): unknown => {
  const { html } = m;
  const { pillar, provisions, events, unknowns, terms } = record;
  const { below } = quotesBeside(record);
  return html`<div part="panel">
    ${level ? heading(m, level, pillar.title) : ''}
    ${comparisonContent(m, record, cited)}
    ${(below[0] ?? events[0]) ? html`<div class=${below.length === 1 && events[0] ? 'others one' : 'others'}>${quotationsContent(m, below, cited)}${events[0] ? eventsContent(m, record) : ''}</div>` : ''}
    ${provisions[0] ? provisionsContent(m, record, cited) : ''}
    ${unknownsContent(m, unknowns)}${termsContent(m, terms, cited)}
  </div>`;
};
