/** Builds what a newsroom puts on its server: the embed site, datasets, downloads, and a page that shows all elements. */
import { join } from 'node:path';
import { readAgreement, soundWords, unfinishedIn } from './agreement.ts';
import { writeText } from './folder.ts';
import { goneSince } from './gone.ts';
import { replaceBuild } from './output.ts';
import { remarksOn } from './remarks.ts';
import { buildSite } from './site/build-site.ts';
import { overviewHtml, overviewPath } from './site/overview-page.ts';
import type { Settings } from './site/settings.ts';

/** What a build has made. */
export interface Built {
  /** The addresses of the pages that show all elements, from the root of the site. */
  readonly pages: readonly string[];
  /** What is still to be translated and what could not be made, a line each. */
  readonly notes: readonly string[];
}

/** Builds into `out`, in place of what the last build wrote there. Other files in it stay. */
export const buildAgreement = async (folder: string, out: string, settings: Settings): Promise<Built> => {
  const agreement = await readAgreement(folder);
  const { datasets } = agreement;
  const words = await soundWords(folder, datasets);
  const gone = goneSince(out, datasets);
  const { facts, notes } = await replaceBuild(out, async (into) => {
    const site = await buildSite({ datasets, words, settings, out: into });
    for (const [index, edition] of site.editions.entries()) {
      const { lang } = edition.data.meta;
      for (const path of index === 0 ? ['', overviewPath(lang)] : [overviewPath(lang)]) {
        writeText(join(into, path, 'index.html'), overviewHtml(edition, site.facts, path));
      }
    }
    writeText(join(into, 'changes.json'), JSON.stringify(site.editions[0]?.data.revisions ?? []));
    return site;
  });
  return {
    pages: facts.languages.map(overviewPath),
    notes: [...gone, ...remarksOn(folder, agreement), ...unfinishedIn(folder, facts.languages), ...notes],
  };
};
