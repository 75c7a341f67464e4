/**
 * What opens of a subject: what the text says beside what the analyst says, then what is only reported and quotations, then
 * the third layer.
 */
import type { ResolvedPillar, Statement } from '@baku-charter/core';
import { dateContent, fill, type HeadingLevel, heading, labelled, type Markup, more } from '../markup.ts';
import { type Citations, statementContent, statementsContent, termsContent, unknownsContent } from '../statements.ts';
import type { PillarsWords } from './pillars.words.ts';
import { byVoice, inOrder, type Quotes, quotesOf, sidesOf, voiceNames } from './sides.ts';
import { standingOf, standingWords, verdictMark } from './verdict.ts';

type Words = Markup<PillarsWords>;

const voicesContent = (m: Words, statements: readonly Statement[], cited: Citations) =>
  statementsContent(m, statements, cited, voiceNames(m.t));

/** Where the page speaks another language, our translation leads, marked as unofficial, and the words themselves follow. */
const quotationsContent = (m: Words, quotes: Quotes, cited: Citations, isHis: boolean) => {
  const { html, t, textLang } = m;
  const list = quotes.map(({ quote, speaker, source }) => {
    const { text, lang, role, translation } = quote;
    return html`<li part="quotation" class=${isHis ? 'his' : ''}>
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
    </li>`;
  });
  const all = html`<ul part="quotations" class=${list[1] ? 'in-columns' : ''} role="list">${list}</ul>`;
  // The analyst's stand under his name.
  return isHis ? all : labelled(m, 'told', t.quotations, all);
};

/** One of the two sides: a sentence of ours, then its own words. */
const sideContent = (m: Words, name: string, own: readonly Statement[], quotes: Quotes, cited: Citations) =>
  own[0] || quotes[0]
    ? m.html`<div class="side ${name}">${voicesContent(m, own, cited)}${quotes[0] ? quotationsContent(m, quotes, cited, true) : ''}</div>`
    : '';

const findingContent = (m: Words, pillar: ResolvedPillar['pillar']) => {
  const { html, t, textLang } = m;
  const { match, aspect } = standingOf(pillar);
  return match
    ? html`<p part="finding">${verdictMark(m, match)}<span><span class="about"><span lang=${textLang}>${pillar.title}</span>${t.colon}</span>${t.matches[match]} ${aspect ? html`<span class="aspect">${standingWords(t, { match, aspect })}.</span>` : ''}</span></p>`
    : '';
};

const eventsContent = (m: Words, { events }: ResolvedPillar) => {
  const { html, t, textLang } = m;
  const list = events.map(
    ({ date, title }) => html`<li>${dateContent(m, date)}${t.colon}<span lang=${textLang}>${title}</span></li>`,
  );
  return more(m, 'events', t.timeline, html`<ul role="list">${list}</ul>`);
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
  const { html, t } = m;
  const { pillar, provisions, events, unknowns, terms } = record;
  const { analyst: his, others } = quotesOf(record);
  const sides = sidesOf(pillar);
  const [text, analyst] = sides.map(({ shown }) => byVoice(shown).own);
  const reported = byVoice(sides.flatMap(({ shown }) => shown)).reported;
  const rest = sides.flatMap((side) => inOrder(side.rest));
  return html`<div part="panel">
    ${level ? heading(m, level, pillar.title) : ''}
    <div class="sides">
      ${findingContent(m, pillar)}
      ${sideContent(m, 'text', text ?? [], [], cited)}
      ${sideContent(m, 'analyst', analyst ?? [], his, cited)}
      ${(reported[0] ?? others[0]) ? html`<div class="others">${voicesContent(m, reported, cited)}${others[0] ? quotationsContent(m, others, cited, false) : ''}</div>` : ''}
      <div class="checks">
        ${provisions[0] ? provisionsContent(m, record, cited) : ''}
        ${rest[0] ? more(m, 'statements', t.details, voicesContent(m, rest, cited)) : ''}
        ${unknownsContent(m, unknowns)}${termsContent(m, terms, cited)}${events[0] ? eventsContent(m, record) : ''}
      </div>
    </div>
  </div>`;
};
