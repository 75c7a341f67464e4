/** The document around every page of the site. */
import { toHtml } from '@baku-charter/widgets/bundles';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { ownNameOf } from './own-name.ts';

export interface SitePage {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** The relative address of the root of the site: `../../../`. */
  root: string;
  head?: unknown;
  /** Whether search engines may list it. Tools, and pages that only lead on, they may not. */
  listed?: boolean;
  /** The colours until a script sets others; by default, those of the reader's system. */
  theme?: 'light';
  body: unknown;
}

/** A page as a text. */
export const documentHtml = ({ lang, dir, title, root, head, listed = false, theme, body }: SitePage): string =>
  toHtml(html`<!doctype html>
<html lang=${lang} dir=${dir === 'rtl' ? dir : nothing} data-theme=${theme ?? nothing}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    ${listed ? '' : html`<meta name="robots" content="noindex">`}
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${root}page.css">
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>
`);

/** A language with its region, as Open Graph wants it: https://ogp.me/#optional */
export const openGraphLocale = (lang: string): string => {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region === undefined ? language : `${language}_${region}`;
};

/** Links to a page in all languages: from the page in one of them, `current`, or from the folder that holds them. */
export const languageLinks = (languages: readonly string[], current?: string): unknown =>
  html`<ul class="languages">${languages
    .filter((tag) => tag !== current)
    .map((tag) => {
      const href = `${current === undefined ? '' : '../'}${tag}/`;
      return html`<li><a href=${href} hreflang=${tag} lang=${tag} translate="no">${ownNameOf(tag)}</a></li>`;
    })}</ul>`;

/** The path of the page about the site in a language. */
export const aboutPath = (lang: string): string => `about/${lang}/`;

/** The path of the builder in a language. The first language has the address without one. */
export const builderPath = ([first]: readonly string[], lang: string): string =>
  lang === first ? 'builder/' : `builder/${lang}/`;

/** The relative address of the root of the site, seen from a page. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';
