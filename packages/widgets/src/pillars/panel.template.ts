/** What opens of a subject: the text beside the analyst, then quotations and events, then the third layer. */
import type { ResolvedPillar, Statement } from '@baku-charter/core';
import { dateContent, fill, type HeadingLevel, heading, labelled, type Markup, more } from '../markup.ts';
import { type Citations, statementContent, termsContent, unknownsContent } from '../statements.ts';
import type { PillarsWords } from './pillars.words.ts';
import { verdictMark } from './verdict.ts';

type Pillar = ResolvedPillar['pillar'];
type Words = Markup<PillarsWords>;

/** Whether somebody's reading is set against the text. Agreements may have no such reading, and then no verdict. */
export const isCompared = ({ analyst, comparison }: Pillar): boolean =>
  analyst.length > 0 || comparison.statements.some(({ voice }) => voice === 'analysis');

/** One side of the comparison. `leads` set it against the other side, and stand before all that is said there, `rest`. */
const sideContent = (m: Words, leads: readonly Statement[], rest: readonly Statement[], cited: Citations) => {
  const { html, t } = m;
  const voices = new Set([...leads, ...rest].map(({ voice }) => voice));
  const said = (statements: readonly Statement[]) =>
    statements.map((statement) => statementContent(m, statement, cited));
  const blocks = [...voices].map((voice) => {
    const lead = leads.filter((statement) => statement.voice === voice);
    const all = rest.filter((statement) => statement.voice === voice);
    return html`<div part="voice ${voice}">
      <p part="voice-label">${voice === 'analysis' ? t.analyst : t.voices[voice]}</p>
      ${lead[0] && all[0] ? html`<div part="lead">${said(lead)}</div>` : said(lead)}${said(all)}
    </div>`;
  });
  return blocks[0] ? html`<div class="side">${blocks}</div>` : '';
};

const comparisonContent = (m: Words, pillar: Pillar, cited: Citations) => {
  const { html, t } = m;
  const { document, analyst, comparison } = pillar;
  const { match, statements } = comparison;
  const ofAnalyst = statements.filter(({ voice }) => voice === 'analysis');
  const ofText = statements.filter(({ voice }) => voice !== 'analysis');
  const isRead = isCompared(pillar);
  return html`<div class=${isRead ? 'sides compared' : 'sides'}>
    ${isRead ? html`<p part="finding">${verdictMark(m, match)}<span>${t.matches[match]}</span></p>` : ''}
    ${sideContent(m, ofText, document, cited)}${sideContent(m, ofAnalyst, analyst, cited)}
  </div>`;
};

/** Where the page speaks another language, our translation leads, marked as ours, and the words themselves follow. */
const quotationsContent = (m: Words, { quotes }: ResolvedPillar, cited: Citations) => {
  const { html, t, textLang } = m;
  const list = html`<ul part="quotations" role="list">${quotes.map(
    ({ quote: { text, lang, role, translation }, speaker, source }) => html`<li part="quotation">
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
      <p part="attribution"><bdi>${speaker.name}</bdi>${t.comma}<span lang=${textLang}>${role}</span> ${cited.mark([source.id])}</p>
    </li>`,
  )}</ul>`;
  return labelled(m, 'told', t.quotations, list);
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
  // Rows become blocks where there is little room, which in some browsers makes a table no table without the roles.
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
  const { pillar, provisions, quotes, events, unknowns, terms } = record;
  return m.html`<div part="panel">
    ${level ? heading(m, level, pillar.title) : ''}
    ${comparisonContent(m, pillar, cited)}
    ${quotes[0] ? quotationsContent(m, record, cited) : ''}
    ${events[0] ? eventsContent(m, record) : ''}
    ${provisions[0] ? provisionsContent(m, record, cited) : ''}
    ${unknownsContent(m, unknowns)}${termsContent(m, terms, cited)}
  </div>`;
};
