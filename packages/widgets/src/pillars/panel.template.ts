/** What opens of a subject: the text beside the analyst and his quotations, then those of others and events, then the third layer. */
import type { ResolvedPillar, Statement, Voice } from '@baku-charter/core';
import {
  dateContent,
  fill,
  grouped,
  type HeadingLevel,
  heading,
  labelled,
  type Markup,
  more,
  verdictOf,
} from '../markup.ts';
import { type Citations, statementContent, statementsContent, termsContent, unknownsContent } from '../statements.ts';
import type { PillarsWords } from './pillars.words.ts';
import { verdictMark } from './verdict.ts';

type Pillar = ResolvedPillar['pillar'];
type Quotes = ResolvedPillar['quotes'];
type Words = Markup<PillarsWords>;

/** What one side says of a subject: what sets it against the other, where the data has that, and all else. */
interface Side {
  shown: readonly Statement[];
  rest: readonly Statement[];
}

/** The two sides of the comparison: that of the text, and that of the analyst. */
export const sidesOf = (pillar: Pillar): Side[] => {
  const { document, analyst, comparison } = pillar;
  const sides = [
    { leads: comparison.statements.filter(({ voice }) => voice !== 'analysis'), all: document },
    { leads: comparison.statements.filter(({ voice }) => voice === 'analysis'), all: analyst },
  ];
  return sides.map(({ leads, all }) =>
    leads[0] && verdictOf(pillar) ? { shown: leads, rest: all } : { shown: [...leads, ...all], rest: [] },
  );
};

/** The names of the voices beside each other: text and analyst, as everywhere in this element. */
export const voiceNames = ({ voices, text, analyst }: PillarsWords): Readonly<Record<Voice, string>> => ({
  ...voices,
  document: text,
  analysis: analyst,
});

/** The quotations of the analyst, who is quoted from the interview that his statements cite, and those of others. */
const quotesOf = ({ pillar, quotes }: ResolvedPillar): Record<'analyst' | 'others', Quotes> => {
  const { analyst, comparison } = pillar;
  const cited = [...analyst, ...comparison.statements.filter(({ voice }) => voice === 'analysis')].flatMap(
    ({ sources }) => sources,
  );
  const isHis = ({ source }: Quotes[number]) => source.kind === 'interview' && cited.includes(source.id);
  return { analyst: quotes.filter(isHis), others: quotes.filter((quote) => !isHis(quote)) };
};

const sideContent = (m: Words, { shown }: Side, quotes: Quotes, cited: Citations) => {
  const { html } = m;
  const groups = grouped(shown, ({ voice }) => voice);
  const last = groups.findLast(([voice]) => voice === 'analysis');
  return html`<div class="side">${groups.map((group) => {
    const [voice, statements] = group;
    return html`<div part="voice ${voice}">
      <p part="voice-label">${voiceNames(m.t)[voice]}</p>
      ${statements.map((statement) => statementContent(m, statement, cited))}
      ${group === last ? quotationsContent(m, quotes, cited) : ''}
    </div>`;
  })}</div>`;
};

const comparisonContent = (m: Words, record: ResolvedPillar, cited: Citations) => {
  const { html, t } = m;
  const { pillar } = record;
  const verdict = verdictOf(pillar);
  const { analyst } = quotesOf(record);
  const sides = sidesOf(pillar).filter(({ shown }) => shown[0]);
  return html`<div class="sides">
    ${verdict ? html`<p part="finding">${verdictMark(m, verdict)}<span>${t.matches[verdict]}</span></p>` : ''}
    ${sides.map((side) => sideContent(m, side, analyst, cited))}
  </div>`;
};

/** All that each side says of the subject beside what sets it against the other. */
const restContent = (m: Words, pillar: Pillar, cited: Citations) =>
  sidesOf(pillar).map(({ rest }, index) => {
    const summary = index === 0 ? m.t.textSays : m.t.analystSays;
    return rest[0] ? more(m, 'rest', summary, statementsContent(m, rest, cited, voiceNames(m.t))) : '';
  });

/** Where the page speaks another language, our translation leads, marked as ours, and the words themselves follow. */
const quotationsContent = (m: Words, quotes: Quotes, cited: Citations) => {
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
  const { pillar, provisions, events, unknowns, terms } = record;
  return m.html`<div part="panel">
    ${level ? heading(m, level, pillar.title) : ''}
    ${comparisonContent(m, record, cited)}
    ${quotationsContent(m, quotesOf(record).others, cited)}
    ${events[0] ? eventsContent(m, record) : ''}
    ${restContent(m, pillar, cited)}${provisions[0] ? provisionsContent(m, record, cited) : ''}
    ${unknownsContent(m, unknowns)}${termsContent(m, terms, cited)}
  </div>`;
};
