/** Builds what a newsroom puts on its server: the embed site, datasets, downloads, and a page that shows all elements. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '@baku-charter/core';
import { toCsl } from '@baku-charter/core/export/csl';
import { toICalendar } from '@baku-charter/core/export/icalendar';
import { toJsonLd } from '@baku-charter/core/export/json-ld';
import { toMarkdown } from '@baku-charter/core/export/text';
import { toTimelineJs } from '@baku-charter/core/export/timelinejs';
import type { ElementWords } from '@baku-charter/widgets/bundles';
import { soundAgreement, soundWords } from './agreement.ts';
import { Refusal, writeText } from './folder.ts';
import { buildSite } from './site/build-site.ts';
import { overviewHtml, overviewPath } from './site/overview-page.ts';
import type { Settings } from './site/settings.ts';

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

/** What a build has made. */
export interface Built {
  /** The addresses of the pages that show all elements, from the root of the site. */
  readonly pages: readonly string[];
  /** What could not be made, a line each. */
  readonly notes: readonly string[];
}

/** Builds into `out`, which it empties first. */
export const buildAgreement = async (folder: string, out: string, settings: Settings): Promise<Built> => {
  const datasets = await soundAgreement(folder);
  const words = await soundWords(folder, datasets);
  clear(out);
  const { editions, facts, notes } = await buildSite({ datasets, words, settings, out });
  for (const [index, edition] of editions.entries()) {
    const { data, words: spoken } = edition;
    const { lang } = data.meta;
    for (const [name, make] of Object.entries(DOWNLOADS)) writeText(join(out, lang, name), make(data, spoken.element));
    for (const path of index === 0 ? ['', overviewPath(lang)] : [overviewPath(lang)]) {
      writeText(join(out, path, 'index.html'), overviewHtml(edition, facts, path));
    }
  }
  writeText(join(out, 'changes.json'), JSON.stringify(editions[0]?.data.revisions ?? []));
  return { pages: facts.languages.map(overviewPath), notes };
};
