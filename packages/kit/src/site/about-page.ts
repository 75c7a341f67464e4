/** The page about the site and its sources, in one language. */
import { countInWords, type Dataset, dateInWords, fill } from '@baku-charter/core';
import { html } from '@lit-labs/ssr';
import { aboutPath, builderPath, documentHtml, languageLinks, rootFrom } from './document.ts';
import { downloadsOf, feedPath } from './downloads.ts';
import type { Edition, SiteFacts } from './facts.ts';
import { licenceName } from './licence.ts';
import type { LivePageWords } from './page-words.ts';
import { originOf, sourcePath } from './source-page.ts';

const publishedBy = ({ site: { aboutPage: t } }: LivePageWords, { publisher, contact }: SiteFacts) => html`
  <p>${publisher === undefined ? t.noPublisher : fill(t.publishedBy, { publisher })} ${
    contact === undefined
      ? t.noContact
      : html`${t.contact} <a href=${contact} dir="ltr">${contact.replace(/^mailto:/, '')}</a>`
  }</p>`;

/** Whether anybody's reading stands beside the text and the reports. */
const hasAnalyst = ({ analyses, pillars, quotes }: Dataset) =>
  analyses.length > 0 ||
  pillars.some(({ analyst }) => analyst.length > 0) ||
  quotes.some(({ voice }) => voice === 'analysis');

type Original = NonNullable<Dataset['charter']['original']>;

/** Every name and title that no source has in this language, each once, with the form that it goes back to. */
const ownRenderings = ({ charter, pillars, people, organizations, places, terms }: Dataset): Map<string, Original> => {
  const titled = [charter, ...pillars].map(({ title, original }) => ({ name: title, original }));
  const headed = charter.sections.map(({ heading, original }) => ({ name: heading, original }));
  const all = [...titled, ...headed, ...people, ...organizations, ...places, ...terms];
  return new Map(all.flatMap(({ name, original }) => (original ? [[name, original] as const] : [])));
};

const renderings = (data: Dataset, { site, element: w }: LivePageWords) => {
  const list = [...ownRenderings(data)];
  if (list.length === 0) return '';
  return html`<section aria-labelledby="names"><h2 id="names">${site.aboutPage.names}</h2>
      <p>${site.aboutPage.namesFrom}</p>
      <ul>${list.map(
        ([name, { text, lang }]) =>
          html`<li>${name}${w.colon}<bdi lang=${lang} translate="no">${fill(w.quoted, { text })}</bdi></li>`,
      )}</ul></section>`;
};

const sourceList = (data: Dataset, { element: w }: LivePageWords, root: string) => {
  const excerpts = data.sources.filter(({ seen }) => seen === 'excerpt').length;
  return html`<section aria-labelledby="sources"><h2 id="sources">${w.sources}</h2>
      <p>${countInWords(data.sources.length, w.sourceCount, w)}${w.comma}${w.excerpt}${w.colon}${excerpts}</p>
      <ul>${data.sources.map((source) => {
        const { title, publisher, lang } = source;
        const name =
          title === undefined ? publisher : html`<cite lang=${lang} dir="auto" translate="no">${title}</cite>`;
        return html`<li><a href="${root}${sourcePath(source, data.meta.lang)}">${name}</a>${originOf(source, w).map((one) => w.comma + one)}</li>`;
      })}</ul></section>`;
};

/** The files to take away: each kind with what it is, then the tables. */
const downloads = (edition: Edition, facts: SiteFacts, root: string) => {
  const { downloads: t } = edition.words.site.aboutPage;
  const { colon } = edition.words.element;
  const all = downloadsOf(edition, facts);
  const link = (path: string) =>
    html`<a href="${root}${path}" dir="ltr" translate="no">${path.slice(path.lastIndexOf('/') + 1)}</a>`;
  const tables = all.filter(({ label }) => label === undefined);
  return html`<section aria-labelledby="downloads"><h2 id="downloads">${t.title}</h2>
      <ul>${all.map(({ label, path }) => (label === undefined ? '' : html`<li>${label}${colon}${link(path)}</li>`))}
        ${facts.plugin === undefined ? '' : html`<li>WordPress${colon}${link(facts.plugin)}</li>`}
        <li>${t.tables}${colon}${tables.map(({ path }, nth) => html`${nth === 0 ? '' : ' · '}${link(path)}`)}</li></ul></section>`;
};

/** The page about the site: what it shows, who publishes it, what a server learns of its readers, and all sources. */
export const aboutPageHtml = (edition: Edition, facts: SiteFacts): string => {
  const { data, words } = edition;
  const { meta, charter, revisions } = data;
  const { site, element: w } = words;
  const t = site.aboutPage;
  const root = rootFrom(aboutPath(meta.lang));
  const address = facts.base + aboutPath(meta.lang);
  const head = html`<link rel="canonical" href=${address}>
    <meta name="description" content=${fill(t.shows, { agreement: charter.title })}>
    <link rel="alternate" type="application/rss+xml" href="${root}${feedPath(meta.lang)}" title=${site.corrections}>`;
  const body = html`<main class="text">
      <p class="kicker"><a href=${root}>${charter.shortTitle}</a></p>
      <h1>${t.title}</h1>
      <p>${fill(data.visit ? t.showsVisit : t.shows, { agreement: charter.title })} ${fill(w.edition, { version: meta.version, date: dateInWords(meta.modified, w) })}</p>
      <p><a href="${root}${builderPath(facts.languages, meta.lang)}">${t.embed}</a></p>
      <h2>${t.publisher}</h2>
      ${publishedBy(words, facts)}
      <h2>${t.voices}</h2>
      <p>${hasAnalyst(data) ? t.threeVoices : t.twoVoices} ${t.paraphrased}</p>
      <p>${t.quoted}</p>
      <p>${t.open}</p>
      <h2>${site.corrections}</h2>
      <p>${t.recorded} ${t.copies}</p>
      <ul>${revisions.map(({ date, change, reason }) => html`<li>${dateInWords(date, w)}${w.colon}${change} ${reason}</li>`)}</ul>
      <h2>${t.server}</h2>
      <p>${t.nothing}</p>
      <p>${t.connection}</p>
      <h2>${t.licence}</h2>
      <p>${t.data} <a href=${meta.licence} translate="no">${licenceName(meta.licence)}</a>. ${t.code}</p>
      ${downloads(edition, facts, root)}
      ${sourceList(data, words, root)}
      ${renderings(data, words)}
    </main>
    <footer>${languageLinks(facts.languages, meta.lang)}</footer>`;
  return documentHtml({ lang: w.lang, dir: w.dir, title: t.title, root, head, listed: true, body });
};
