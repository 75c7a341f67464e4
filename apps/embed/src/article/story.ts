/** What the demo article says, in its order. Its facts are statements of the data, and each leads to its note. */
import { type Dataset, fill, resolveEvent, type Statement, type Unknown } from '@baku-charter/core';
import { pillarsElement, quoteElement, timelineElement } from '@baku-charter/widgets/static';
import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Citations } from './citations.ts';
import { BORDERS, type City, type MapWords, mapSvg } from './map.ts';
import type { StoryWords } from './words.ts';

/** The days that the article covers. */
export const DAYS = { from: '2026-02-09', to: '2026-02-11' };

/** The quotations, by the voice that each stands for. */
export const VOICES = {
  analyst: 'q3-s2',
  signatory: 'aliyev-charter-historic',
  critics: 'virginia-members-letter',
} as const;

/** What a reader should know to be unknown before text and analyst are compared. */
export const ABOUT_THE_TEXT = ['full-text', 'us-publication', 'legal-force'];

const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The demo article needs ${what}, which the data no longer has.`);
  return value;
};

const byId = <T extends { readonly id: string }>(list: readonly T[], id: string): T =>
  required(
    list.find((one) => one.id === id),
    `"${id}"`,
  );

/** On which of the days Vance was in a city, as in "9–10 Feb". */
const whenIn = ({ events, places }: Dataset, city: City, { locale }: StoryWords['element']): string => {
  const within = places.filter(({ id, partOf }) => id === city || partOf === city).map(({ id }) => id);
  const dates = events
    .filter(
      ({ date, place, participants }) =>
        date >= DAYS.from && date <= DAYS.to && within.includes(place ?? '') && participants.includes('jd-vance'),
    )
    .map(({ date }) => date)
    .sort();
  const [first, last] = [required(dates[0], `a day in ${city}`), required(dates.at(-1), `a day in ${city}`)];
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  // Intl puts thin spaces around the dash, and some fonts draw these as an empty box.
  return format.formatRange(new Date(first), new Date(last)).replace(/[\u2009\u202F]/g, '');
};

const mapWords = (data: Dataset, { article, element }: StoryWords): MapWords => {
  const city = (id: City) => [byId(data.places, id).name, whenIn(data, id, element)] as const;
  return {
    dir: element.dir,
    alt: article.map.alt,
    areas: article.map.areas,
    nakhchivan: byId(data.terms, 'nakhchivan').name,
    cities: { yerevan: city('yerevan'), baku: city('baku') },
  };
};

/** The body of the article. */
export const story = (data: Dataset, words: StoryWords, citations: Citations): unknown => {
  const { charter, visit, analyses, unknowns, terms } = data;
  const { article: t, element: w } = words;
  const paragraph = (...statements: (Statement | undefined)[]) =>
    html`<p>${statements.map((statement) => citations.cite(required(statement, 'a statement')))}</p>`;
  const happened = (id: string) => required(resolveEvent(data, id), `the event "${id}"`).event;
  /** What happened in one sentence, with the sources of the first statement about it. */
  const inShort = (id: string) => {
    const { summary, statements } = happened(id);
    const text = required(summary, `the summary of "${id}"`);
    return html`<p>${citations.cite({ text, sources: statements[0]?.sources ?? [] })}</p>`;
  };
  const list = (items: readonly Unknown[]) => html`<ul>${items.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
  const unknown = (id: string) => byId(unknowns, id);
  const [preamble, verbs, groups] = charter.statements.filter(({ voice }) => voice === 'document');
  const readings = [
    ...charter.statements.filter(({ voice }) => voice !== 'document'),
    ...analyses.map(({ statement }) => statement),
  ];
  const told = new Set([...ABOUT_THE_TEXT, 'roadmaps-agreed', 'balance-of-readings'].map(unknown));
  const untold = unknowns.filter((one) => !told.has(one));
  const fold = (label: string, count: number, id: string, content: unknown) =>
    html`<details class="fold" id=${id}><summary>${label} (${count})</summary>${content}</details>`;
  const captionOf = (text: string, statements: readonly Statement[]) =>
    citations.cite({ text, sources: [...new Set(statements.flatMap(({ sources }) => sources))] });
  const termsCited = ['nakhchivan', 'tripp'].flatMap((id) => byId(terms, id).statements.slice(0, 1));
  const voice = (name: keyof typeof VOICES) =>
    html`<p class="lead">${t.voices[name]}</p>${unsafeHTML(quoteElement(data, VOICES[name]))}`;

  return html`
    ${paragraph(required(visit, 'the visit').statements[0])}
    ${inShort('press-statements')}
    <figure>
      ${mapSvg(mapWords(data, words))}
      <figcaption>${captionOf(t.map.came, happened('arrival-baku').statements.slice(0, 1))}
        ${captionOf(t.map.nakhchivan, termsCited)}
        <span class="credit">${fill(t.map.borders, BORDERS)} <a href=${BORDERS.url} dir="ltr" translate="no">${new URL(BORDERS.url).hostname}</a></span></figcaption>
    </figure>

    <h2>${t.headings.unknown}</h2>
    ${list(ABOUT_THE_TEXT.map(unknown))}

    <h2>${t.headings.says}</h2>
    ${paragraph(preamble)}
    ${paragraph(verbs)}
    <p>${citations.cite(required(groups, 'a statement on working groups'))}${unknown('roadmaps-agreed').text}</p>

    <h2>${t.headings.compared}</h2>
    ${paragraph(happened('garayev-interview').statements[0])}
    <div class="wide">${unsafeHTML(pillarsElement(data, { layout: 'matrix' }))}</div>

    <h2>${t.headings.voices}</h2>
    ${voice('analyst')}${voice('signatory')}${voice('critics')}
    <p>${unknown('balance-of-readings').text}</p>
    ${fold(w.analyses, readings.length, 'readings', html`<ul>${readings.map((one) => html`<li>${citations.cite(one)}</li>`)}</ul>`)}

    <div class="wide days">${unsafeHTML(timelineElement(data, { ...DAYS, headingLevel: 2 }))}</div>

    ${fold(t.moreUnknown, untold.length, 'unknown', list(untold))}
    ${fold(t.notes, citations.count, 'notes', citations.list())}`;
};
