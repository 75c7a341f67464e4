/**
 * What opens of a subject: what the text says beside what the analyst says, then what is only reported and quotations, then
 * the third layer.
 */
import type { ResolvedPillar, Statement } from '@baku-charter/core';
import { dateContent, fill, type HeadingLevel, heading, labelled, type Markup, more } from '../markup.ts';
import { type Citations, statementContent, statementsContent, termsContent, unknownsContent } from '../statements.ts';
import type { PillarsWords } from './pillars.words.ts';
import { byVoice, inOrder, quotesInOrder, quotesOf, sidesOf, voiceNames } from './sides.ts';
import { standingOf, standingWords, verdictMark } from './verdict.ts';

type Words = Markup<PillarsWords>;

const voicesContent = (m: Words, statements: readonly Statement[], cited: Citations) =>
  statementsContent(m, statements, cited, voiceNames(m.t));

const comparisonContent = (m: Words, { pillar }: ResolvedPillar, cited: Citations) => {
  const { html, t, textLang } = m;
  const { match, aspect } = standingOf(pillar);
  const sides = sidesOf(pillar).map(({ shown }) => byVoice(shown).own);
  return html`<div class="sides">
    ${match ? html`<p part="finding">${verdictMark(m, match)}<span><span class="about"><span lang=${textLang}>${pillar.title}</span>${t.colon}</span>${t.matches[match]} ${aspect ? html`<span class="aspect">${standingWords(t, { match, aspect })}.</span>` : ''}</span></p>` : ''}
    ${sides.map((own) => (own[0] ? html`<div class="side">${voicesContent(m, own, cited)}</div>` : ''))}
  </div>`;
};

/** Where the page speaks another language, our translation leads, marked as ours, and the words themselves follow. */
const quotationsContent = (m: Words, record: ResolvedPillar, cited: Citations) => {
  const { html, t, textLang } = m;
  const his = quotesOf(record).analyst;
  const list = quotesInOrder(record).map((quote) => {
    const { speaker, source } = quote;
    const { text, lang, role, translation } = quote.quote;
    return html`<li part="quotation" class=${his.includes(quote) ? 'his' : ''}>
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
  return labelled(
    m,
    'told',
    t.quotations,
    html`<ul part="quotations" class=${list[1] ? 'in-columns' : ''} role="list">${list}</ul>`,
  );
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
  const { pillar, quotes, provisions, events, unknowns, terms } = record;
  const sides = sidesOf(pillar);
  const reported = byVoice(sides.flatMap(({ shown }) => shown)).reported;
  const rest = sides.flatMap((side) => inOrder(side.rest));
  return html`<div part="panel">
    ${level ? heading(m, level, pillar.title) : ''}
    ${comparisonContent(m, record, cited)}
    ${(reported[0] ?? quotes[0]) ? html`<div class="others">${voicesContent(m, reported, cited)}${quotes[0] ? quotationsContent(m, record, cited) : ''}</div>` : ''}
    <div class="checks">
      ${rest[0] ? more(m, 'statements', t.details, voicesContent(m, rest, cited)) : ''}
      ${provisions[0] ? provisionsContent(m, record, cited) : ''}
      ${unknownsContent(m, unknowns)}${termsContent(m, terms, cited)}${events[0] ? eventsContent(m, record) : ''}
    </div>
  </div>`;
};
