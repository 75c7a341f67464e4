/** Builds what a newsroom puts on its server: the embed site, datasets, downloads, and a page that shows all elements. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { soundAgreement, soundWords, unfinishedIn } from './agreement.ts';
import { Refusal, writeText } from './folder.ts';
import { buildSite } from './site/build-site.ts';
import { overviewHtml, overviewPath } from './site/overview-page.ts';
import type { Settings } from './site/settings.ts';

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
  /** What is still to be translated and what could not be made, a line each. */
  readonly notes: readonly string[];
}

/** Builds into `out`, which it empties first. */
export const buildAgreement = async (folder: string, out: string, settings: Settings): Promise<Built> => {
  const datasets = await soundAgreement(folder);
  const words = await soundWords(folder, datasets);
  clear(out);
  const { editions, facts, notes } = await buildSite({ datasets, words, settings, out });
  for (const [index, edition] of editions.entries()) {
    const { lang } = edition.data.meta;
    for (const path of index === 0 ? ['', overviewPath(lang)] : [overviewPath(lang)]) {
      writeText(join(out, path, 'index.html'), overviewHtml(edition, facts, path));
    }
  }
  writeText(join(out, 'changes.json'), JSON.stringify(editions[0]?.data.revisions ?? []));
  return { pages: facts.languages.map(overviewPath), notes: [...unfinishedIn(folder, facts.languages), ...notes] };
};
