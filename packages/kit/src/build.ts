/** Builds what a newsroom puts on its server: datasets, downloads, the scripts of the elements, and a page that shows them. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, directionOf, escapeHtml } from '@baku-charter/core';
import { formatProblems, loadAgreement } from '@baku-charter/core/authoring';
import { toCsl } from '@baku-charter/core/export/csl';
import { toICalendar } from '@baku-charter/core/export/icalendar';
import { toJsonLd } from '@baku-charter/core/export/json-ld';
import { toMarkdown } from '@baku-charter/core/export/text';
import { toTimelineJs } from '@baku-charter/core/export/timelinejs';
import { type ElementWords, elementWordsFor } from '@baku-charter/widgets/bundles';
import { pillarsElement, quoteElement, timelineElement } from '@baku-charter/widgets/static';
import { dataFolder, languagesIn, Refusal, writeText } from './folder.ts';
import { writeScripts } from './scripts.ts';
import { wordsOf } from './words.ts';

/** What each download is called, and how it is made. */
const DOWNLOADS: Readonly<Record<string, (data: Dataset, words: ElementWords) => string>> = {
  'events.ics': toICalendar,
  'dataset.jsonld': toJsonLd,
  'sources.csl.json': toCsl,
  'agreement.md': toMarkdown,
  'timeline.json': toTimelineJs,
};

/** Empties a folder that an earlier build wrote; refuses one that holds anything else. */
const clear = (out: string) => {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'cdn'))) {
    throw new Refusal(`"${out}" holds other files. Name a folder for the build with --out.`);
  }
  rmSync(out, { recursive: true, force: true });
};

const page = (data: Dataset, words: ElementWords): string => {
  const { charter, meta, quotes, pillars, events } = data;
  const shown = [
    ...(pillars.length > 0 ? [pillarsElement(data, { words })] : []),
    ...(events.length > 0 ? [timelineElement(data, { words })] : []),
    ...quotes.map(({ id }) => quoteElement(data, id, { words })),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(meta.lang)}" dir="${directionOf(meta.lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(charter.shortTitle)}</title>
<script type="module" src="../cdn/charter.js"></script>
<style>body { max-inline-size: 76rem; margin: auto; padding: 1rem; font: 1.0625rem/1.5 Georgia, serif; }</style>
<h1>${escapeHtml(charter.title)}</h1>
${shown.join('\n')}
`;
};

/** The datasets of an agreement; throws a Refusal that names every problem where there are any. */
export const soundAgreement = async (folder: string): Promise<ReadonlyMap<string, Dataset>> => {
  const data = dataFolder(folder);
  languagesIn(data);
  const { datasets, problems } = await loadAgreement(data);
  if (problems.length === 0) return datasets;
  throw new Refusal(`${problems.length} problem(s) in the data:\n${formatProblems(problems, data)}`);
};

/** Builds into `out`, which it empties first. Returns the paths of the pages. */
export const buildAgreement = async (folder: string, out: string): Promise<string[]> => {
  const datasets = await soundAgreement(folder);
  const words = new Map([...datasets].map(([language, data]) => [language, wordsOf(folder, data)]));
  clear(out);
  await writeScripts(datasets, words, join(out, 'cdn'));
  const pages: string[] = [];
  for (const [language, data] of datasets) {
    const spoken = words.get(language) ?? elementWordsFor(data);
    writeText(join(out, `dataset.${language}.json`), JSON.stringify(data));
    for (const [name, make] of Object.entries(DOWNLOADS)) writeText(join(out, language, name), make(data, spoken));
    writeText(join(out, language, 'index.html'), page(data, spoken));
    pages.push(`${language}/`);
  }
  const [first] = datasets.values();
  writeText(join(out, 'changes.json'), JSON.stringify(first?.revisions ?? []));
  return pages;
};
