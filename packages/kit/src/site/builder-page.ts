/** The page of the builder, in each language. Without script it still has all systems and every address. */
import { escapeHtml } from '@baku-charter/core';
import { livePages, type Site, SYSTEM_PARAMETER, SYSTEMS } from '@baku-charter/widgets/snippets';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { NO_ACTIONS } from '../builder/actions.ts';
import { stateFrom } from '../builder/state.ts';
import { builderView } from '../builder/view.ts';
import { knownView, nameOf } from '../builder/where-view.ts';
import { aboutPath, builderPath, documentHtml, rootFrom } from './document.ts';
import type { Edition, SiteFacts } from './facts.ts';
import { ownNameOf } from './own-name.ts';
import type { LivePageWords } from './page-words.ts';

const languageList = (languages: readonly string[], current: string, root: string) =>
  html`<ul class="languages">${languages.map(
    (tag) => html`<li><a href=${root + builderPath(languages, tag)} hreflang=${tag} lang=${tag} translate="no"
      aria-current=${tag === current ? 'page' : nothing}>${ownNameOf(tag)}</a></li>`,
  )}</ul>`;

const systems = ({ site }: LivePageWords) => html`
  <ul class="systems">${SYSTEMS.map(
    (
      system,
    ) => html`<li id="system-${system.id}"><a href="?${SYSTEM_PARAMETER}=${system.id}">${nameOf(system, site)}</a>
      <span>${site.builder.forms[system.form]}</span> <span class="hint">${knownView(system, site)}</span></li>`,
  )}</ul>`;

/** Every live page, with its counterparts in the other languages: each list has the same records in the same order. */
const addresses = (
  editions: readonly Edition[],
  { elements }: LivePageWords['site'],
  current: string,
  root: string,
) => {
  const own = editions.filter(({ data }) => data.meta.lang === current);
  const [first = [], ...others] = [...own, ...editions.filter((edition) => !own.includes(edition))].map(
    ({ data, words }) => livePages(data, words.element),
  );
  return html`<ul class="addresses">${first.map(({ path, title: own, element, record }, index) => {
    // The page of all records is called what its element is called above.
    const title = record === undefined ? elements[element] : own;
    return html`<li><a href="${root}${path}">${title}</a>${others.map((pages) => {
      const other = pages[index];
      const lang = other?.data.meta.lang ?? '';
      const name = ownNameOf(lang);
      return html` <a href="${root}${other?.path ?? ''}" hreflang=${lang} aria-label="${name}: ${title}"><span lang=${lang} translate="no">${name}</span></a>`;
    })}</li>`;
  })}</ul>`;
};

/** Lets nothing be seen of the usual choices where the address asks for others. */
const WAIT = `<script>if(location.search)document.documentElement.classList.add('waiting')</script>`;

/** The page in the language of an edition, which is one of `editions`. */
export const builderPageHtml = (
  editions: readonly Edition[],
  { data, words }: Edition,
  { base, languages, plugin }: SiteFacts,
  { files, unpictured = [] }: Pick<Site, 'files' | 'unpictured'>,
): string => {
  const { site, element: w } = words;
  const { builder: t } = site;
  const { lang } = data.meta;
  const root = rootFrom(builderPath(languages, lang));
  const state = stateFrom(
    { words, page: data, site: { base, files, languages }, builtFor: base, plugin: plugin && base + plugin },
    '',
    () => ({
      data,
      words: w,
      unpictured,
    }),
  );
  const body = html`<header class="top">
      <h1>${t.title}</h1>
      <p>${t.lead}</p>
      <nav>${languageList(languages, lang, root)}</nav>
    </header>
    <main class="builder">
      ${unsafeHTML(`<noscript><style>#builder{display:none}</style><p class="notice">${escapeHtml(t.needsScript)}</p></noscript>`)}
      <div id="builder" data-base=${base} data-root=${root} data-lang=${lang} data-languages=${languages.join(' ')} data-plugin=${plugin ?? nothing} data-failed=${t.failed}>${builderView(state, NO_ACTIONS)}</div>
      <div class="lists">
        <details><summary>${t.allSystems}</summary>${systems(words)}</details>
        <details><summary>${t.allAddresses}</summary>${addresses(editions, site, lang, root)}</details>
      </div>
    </main>
    <footer><p><a href=${root}>${data.charter.shortTitle}</a> · <a href="${root}${aboutPath(lang)}">${site.aboutPage.title}</a></p></footer>`;
  const head = html`<link rel="canonical" href="${base}${builderPath(languages, lang)}">
    <meta name="description" content=${t.lead}>
    <link rel="stylesheet" href="${root}builder/builder.css">
    ${unsafeHTML(WAIT)}
    <script type="module" src="${root}builder/builder.js"></script>`;
  const page = documentHtml({
    lang: w.lang,
    dir: w.dir,
    title: `${t.title} – ${data.charter.shortTitle}`,
    root,
    head,
    body,
  });
  // Lit writes the property as an attribute with a value, which also when it is false means that a field is checked or selected.
  return page.replace(/ (checked|selected)="(true|false)"/g, (_, name: string, is: string) =>
    is === 'true' ? ` ${name}` : '',
  );
};
