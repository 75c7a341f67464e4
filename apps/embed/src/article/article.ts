/**
 * The demo article: the elements as a newsroom would use them, in each language that has words for it. They are complete
 * without script, so the loader fetches the code of each only when a reader comes near it.
 */
import { type Dataset, dateInWords, fill, LANGUAGE_ROWS, type Language } from '@baku-charter/core';
import { aboutPath, type LivePageWords, licenceName, rootFrom, type Settings } from '@baku-charter/kit/site';
import { toHtml } from '@baku-charter/widgets/bundles';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { Citations } from './citations.ts';
import { articleHead } from './head.ts';
import { story } from './story.ts';
import { ARTICLE_LANGUAGES, articlePath, loadArticleWords } from './words.ts';

const languages = (current: string, root: string, label: string) =>
  html`<nav aria-label=${label}><ul class="languages">${ARTICLE_LANGUAGES.map((lang) => {
    const { name, dir } = LANGUAGE_ROWS[lang as Language];
    return lang === current
      ? html`<li aria-current="page">${name}</li>`
      : html`<li><a href=${root + articlePath(lang)} hreflang=${lang} lang=${lang} dir=${dir} translate="no">${name}</a></li>`;
  })}</ul></nav>`;

/**
 * The page at an address of the site, or undefined if the article is not written in the language of the data. The
 * English one also is the first page of the site.
 */
export const articlePage = async (
  data: Dataset,
  { site, element: w }: LivePageWords,
  settings: Settings,
  path: string = articlePath(data.meta.lang),
): Promise<string | undefined> => {
  const words = await loadArticleWords(w);
  if (!words) return undefined;
  const { article: t } = words;
  const { meta } = data;
  const root = rootFrom(path);
  const citations = new Citations(data, words);
  // The head names the sources that the story has cited.
  const body = story(data, words, citations);
  const page = html`<!doctype html>
<html lang=${w.lang} dir=${w.dir === 'rtl' ? w.dir : nothing}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${t.title}</title>
    ${articleHead(data, words, citations, settings)}
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${root}article.css">
    <script src="${root}article.js" defer></script>
    <script type="module" src="${root}cdn/loader.js"></script>
  </head>
  <body>
    <header class="masthead">
      <a class="skip" href="#article">${t.skip}</a>
      <p class="name">${t.name}</p>
      <p class="edition">${t.edition}</p>
      ${languages(w.lang, root, t.languages)}
    </header>
    <main id="article">
      <article>
        <header class="head">
          <p class="kicker">${t.kicker}</p>
          <h1>${t.title}</h1>
          <p class="standfirst">${t.standfirst}</p>
          <p class="byline">${t.byline} ${fill(w.edition, { version: meta.version, date: dateInWords(meta.modified, w) })}</p>
        </header>
        ${body}
      </article>
    </main>
    <footer class="foot">
      <p>${site.aboutPage.data} <a href=${meta.licence} translate="no">${licenceName(meta.licence)}</a>. <a href="${root}${aboutPath(w.lang)}">${site.aboutPage.title}</a> · <a href="${root}builder/">${site.aboutPage.embed}</a></p>
    </footer>
  </body>
</html>
`;
  return toHtml(page);
};
