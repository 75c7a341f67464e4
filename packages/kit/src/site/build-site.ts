/**
 * Writes the embed site of an agreement: pages for frames with their oEmbed answers and pictures, pages about the site and
 * its sources, the builder, and what stands at addresses that lead nowhere. All addresses in it are relative but those that
 * standards require absolute.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Dataset } from '@baku-charter/core';
import { livePages, pageOn, type Site } from '@baku-charter/widgets/snippets';
import { type BuilderWords, builderWordsPath } from '../builder/spoken.ts';
import { writePictures } from '../images/write-pictures.ts';
import { writeScripts } from '../scripts.ts';
import { aboutPageHtml } from './about-page.ts';
import { builderPageHtml } from './builder-page.ts';
import { aboutPath, builderPath } from './document.ts';
import { downloadsOf } from './downloads.ts';
import { type Edition, factsOf, type SiteFacts } from './facts.ts';
import { livePageHtml } from './live-page-html.ts';
import { movedPageHtml } from './moved-page.ts';
import { notFoundPageHtml } from './not-found-page.ts';
import { oEmbedJson, oEmbedXml } from './oembed.ts';
import { ownNameOf } from './own-name.ts';
import type { LivePageWords } from './page-words.ts';
import type { Settings } from './settings.ts';
import { siteMap } from './site-map.ts';
import { sourcePageHtml, sourcePath } from './source-page.ts';

/** What a site is made of. */
export interface SiteOptions {
  /** The agreement by language. Addresses without a language in them lead to the first. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The words around it, in each of these languages. */
  readonly words: ReadonlyMap<string, LivePageWords>;
  readonly settings: Settings;
  /** What pictures and oEmbed call the site; by default its publisher, or the name of its server. */
  readonly name?: string;
  /** The folder to write into. What stands there already stays. */
  readonly out: string;
  /** The plugin for WordPress with the same data, as a file: editors are told of it where they paste into WordPress. */
  readonly plugin?: string;
  /** A folder with the scripts of the elements, where they were built before. */
  readonly scripts?: string;
}

/** What was written. */
export interface BuiltSite {
  readonly editions: readonly Edition[];
  readonly facts: SiteFacts;
  /** What could not be made, a line each. */
  readonly notes: readonly string[];
}

/** Style sheets and scripts that are the same on every site; the build of this package has made them. */
const ASSETS = join(dirname(createRequire(import.meta.url).resolve('@baku-charter/kit/package.json')), 'dist/site');

/** Where the plugin stands on a site that has it. */
const PLUGIN = 'wordpress/charter-widgets.zip';

const writeInto = (out: string) => async (path: string, content: string) => {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), content);
};
type Write = ReturnType<typeof writeInto>;

const editionsOf = ({ datasets, words }: SiteOptions): readonly Edition[] =>
  [...datasets].map(([language, data]) => {
    const own = words.get(language);
    if (!own) throw new RangeError(`words: there are none in "${language}", in which there is a dataset.`);
    return { data, words: own };
  });

/** One line for each language in which pages have no pictures. */
const noteOn = (lang: string, reasons: ReadonlyMap<string, string>): string[] => {
  const [reason] = reasons.values();
  const count = reasons.size === 1 ? '1 page has' : `${reasons.size} pages have`;
  return reason === undefined ? [] : [`${ownNameOf(lang)} (${lang}): ${count} no picture: ${reason}.`];
};

/** Writes all that stands on the site in one language. Returns what could not be made. */
const writeEdition = async (
  edition: Edition,
  editions: readonly Edition[],
  facts: SiteFacts,
  files: Site['files'],
  { write, out }: { readonly write: Write; readonly out: string },
): Promise<string[]> => {
  const { data, words } = edition;
  const { lang } = data.meta;
  const pages = livePages(data, words.element);
  const reasons = await writePictures(pages, words, facts, out);
  const unpictured = [...reasons.keys()];
  const spoken: BuilderWords = { ...words, unpictured };
  for (const file of downloadsOf(edition, facts)) await write(file.path, file.content());
  await write(builderWordsPath(lang), JSON.stringify(spoken));
  const builder = builderPageHtml(editions, edition, facts, { files, unpictured });
  await write(`${builderPath(facts.languages, lang)}index.html`, builder);
  await write(`${aboutPath(lang)}index.html`, aboutPageHtml(edition, facts));
  for (const source of data.sources) {
    await write(`${sourcePath(source, lang)}index.html`, sourcePageHtml(source, edition, facts));
  }
  for (const each of pages) {
    const page = pageOn({ unpictured }, each);
    await write(`${page.path}index.html`, livePageHtml(page, words, facts));
    await write(`${page.path}oembed.json`, oEmbedJson(page, facts));
    await write(`${page.path}oembed.xml`, oEmbedXml(page, facts));
  }
  return noteOn(lang, reasons);
};

/** Builds the embed site of any agreement. */
export const buildSite = async (options: SiteOptions): Promise<BuiltSite> => {
  const { datasets, settings, name, out, plugin, scripts } = options;
  const editions = editionsOf(options);
  const facts = { ...factsOf(settings, [...datasets.keys()], name), ...(plugin && { plugin: PLUGIN }) };
  const [first] = editions;
  if (!first) throw new RangeError('datasets: there are none.');
  const write = writeInto(out);
  await mkdir(out, { recursive: true });
  await cp(ASSETS, out, { recursive: true });
  if (plugin) {
    await mkdir(dirname(join(out, PLUGIN)), { recursive: true });
    await cp(plugin, join(out, PLUGIN));
  }
  if (scripts === undefined) {
    const elementWords = new Map(editions.map(({ data, words }) => [data.meta.lang, words.element]));
    await writeScripts(datasets, elementWords, join(out, 'cdn'));
  } else await cp(scripts, join(out, 'cdn'), { recursive: true });
  const { files } = JSON.parse(await readFile(join(out, 'cdn/sri.json'), 'utf8')) as Pick<Site, 'files'>;

  for (const path of ['about/', ...first.data.sources.map(({ id }) => `source/${id}/`)]) {
    await write(`${path}index.html`, movedPageHtml(path, first, facts.languages));
  }
  await write('404.html', notFoundPageHtml(editions, facts));
  await write('sitemap.xml', siteMap(editions, facts));
  const notes: string[] = [];
  for (const edition of editions) notes.push(...(await writeEdition(edition, editions, facts, files, { write, out })));
  return { editions, facts, notes };
};
