import type { ResolvedPillar } from '@baku-charter/core';
import { dateContent, fill, type HeadingLevel, heading, labelled, type Markup } from '../markup.ts';
import { type Citations, citations, statementContent, statementsContent, unknownsContent } from '../statements.ts';
import type { PillarsWords } from './pillars.words.ts';

type Resolved = ResolvedPillar;

/** The paragraphs of the document on this subject: how each is cited, how far it goes, what it says. */
const provisionsContent = (m: Markup<PillarsWords>, { provisions }: Resolved, cited: Citations) => {
  const { html, t, textLang } = m;
  const locators = provisions.map(({ locator }) => locator).join(t.comma);
  const numbered = provisions.some(({ numbering }) => numbering === 'ours') ? ` (${t.ourNumbering})` : '';
  return html`<details part="provisions">
    <summary part="provisions-summary">${fill(t.references, { locators })}${numbered}</summary>
    <ul role="list">${provisions.map(
      ({ locator, modality, statement, certainty, certaintyNote }) => html`<li part="provision">
        <p><b part="locator">${locator}</b> · ${t.modalities[modality]}</p>
        ${statementContent(m, statement, cited)}
        <p part="certainty">${fill(t.certainty, { level: t.levels[certainty] })}${
          certaintyNote ? html`. <span lang=${textLang}>${certaintyNote}</span>` : ''
        }</p>
      </li>`,
    )}</ul>
  </details>`;
};

const quotationsContent = (m: Markup<PillarsWords>, { quotes }: Resolved, cited: Citations) => {
  const { html, t, textLang } = m;
  return html`<p part="label">${t.quotations}</p>
    <ul part="quotations" role="list">${quotes.map(
      ({ quote: { text, lang, role, translation }, speaker, source }) => html`<li>
        <blockquote part="text" lang=${lang} dir="auto" translate="no"><p>${fill(t.quoted, { text })}</p></blockquote>
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
        <p part="attribution"><bdi>${speaker.name}</bdi>${t.comma}<span lang=${textLang}>${role}</span></p>
        ${cited.mark([source.id])}
      </li>`,
    )}</ul>`;
};

const eventsContent = (m: Markup<PillarsWords>, { events }: Resolved) => {
  const { html, t, textLang } = m;
  return html`<p part="label">${t.timeline}</p>
    <ul part="events" role="list">${events.map(
      ({ date, title }) => html`<li>${dateContent(m, date)}: <span lang=${textLang}>${title}</span></li>`,
    )}</ul>`;
};

/** One card: what the document says, with references, and in a disclosure what the analyst says and how they compare. */
const pillarContent = (
  m: Markup<PillarsWords>,
  record: Resolved,
  level: HeadingLevel,
  open: boolean,
  icon: string | undefined,
  cited: Citations,
) => {
  const { html, t } = m;
  const { pillar, provisions, quotes, events, unknowns } = record;
  return html`<li part="pillar" data-id=${pillar.id}>
    <div part="title">
      ${icon ? html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon}></path></svg>` : ''}
      ${heading(m, level, pillar.title)}
    </div>
    ${statementsContent(m, pillar.document, cited)}
    ${provisions[0] ? provisionsContent(m, record, cited) : ''}
    <details part="details" ?open=${open}>
      <summary part="details-summary">${t.compare}</summary>
      ${statementsContent(m, pillar.analyst, cited, t.analyst)}
      <p part="match">${t.matches[pillar.comparison.match]}</p>
      ${statementsContent(m, pillar.comparison.statements, cited, t.analyst)}
      ${quotes[0] ? quotationsContent(m, record, cited) : ''}
      ${events[0] ? eventsContent(m, record) : ''}
      ${unknownsContent(m, unknowns)}
    </details>
  </li>`;
};

/** All cards, in the order given. `icons` are path data by pillar id; `isOpen` is for static markup. */
export const pillarsContent = (
  m: Markup<PillarsWords>,
  records: readonly Resolved[],
  level: HeadingLevel,
  icons: Readonly<Record<string, string>>,
  isOpen: (id: string) => boolean = () => false,
): unknown => {
  const cited = citations(
    m,
    records.flatMap(({ sources }) => sources),
  );
  return m.html`<ul part="pillars" role="list">
    ${records.map((record) => pillarContent(m, record, level, isOpen(record.pillar.id), Object.hasOwn(icons, record.pillar.id) ? icons[record.pillar.id] : undefined, cited))}
  </ul>${cited.lists()}`;
};
