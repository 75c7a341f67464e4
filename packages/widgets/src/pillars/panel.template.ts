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

/** What one voice says of a subject. `leads` set it against the other side, and stand before all that it says, `rest`. */
interface Said {
  voice: Statement['voice'];
  leads: readonly Statement[];
  rest: readonly Statement[];
}

/** The two sides of the comparison: that of the text, and that of the analyst. */
export const sidesOf = ({ document, analyst, comparison: { statements } }: Pillar): Said[][] =>
  [
    { leads: statements.filter(({ voice }) => voice !== 'analysis'), rest: document },
    { leads: statements.filter(({ voice }) => voice === 'analysis'), rest: analyst },
  ].map(({ leads, rest }) => {
    const ofVoice = (list: readonly Statement[], voice: string) => list.filter((one) => one.voice === voice);
    const voices = new Set([...leads, ...rest].map(({ voice }) => voice));
    return [...voices].map((voice) => ({ voice, leads: ofVoice(leads, voice), rest: ofVoice(rest, voice) }));
  });

const voiceContent = (m: Words, { voice, leads, rest }: Said, cited: Citations) => {
  const { html, t } = m;
  const said = (statements: readonly Statement[]) =>
    statements.map((statement) => statementContent(m, statement, cited));
  return html`<div part="voice ${voice}">
    <p part="voice-label">${voice === 'analysis' ? t.analyst : t.voices[voice]}</p>
    ${leads[0] && rest[0] ? html`<div part="lead">${said(leads)}</div>` : said(leads)}${said(rest)}
  </div>`;
};

const comparisonContent = (m: Words, pillar: Pillar, cited: Citations) => {
  const { html, t } = m;
  const { match } = pillar.comparison;
  const isRead = isCompared(pillar);
  const sides = sidesOf(pillar).filter(([first]) => first);
  return html`<div class="sides">
    ${isRead ? html`<p part="finding">${verdictMark(m, match)}<span>${t.matches[match]}</span></p>` : ''}
    ${sides.map((side) => html`<div class="side">${side.map((said) => voiceContent(m, said, cited))}</div>`)}
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
