import { dataset } from '@baku-charter/core';
import type { PseudoLanguage } from '@baku-charter/core/pseudo';
import type { Pack, Packs } from '@baku-charter/widgets';
import { TAGS } from '@baku-charter/widgets/elements';

/** Loaded here, so that stories in other languages open without what makes them. */
const loadPack = async (lang: PseudoLanguage): Promise<Pack> => {
  const [{ pseudoDataset, pseudoWords }, { elementWordsFor }] = await Promise.all([
    import('@baku-charter/core/pseudo'),
    import('@baku-charter/widgets/static'),
  ]);
  return { data: pseudoDataset(dataset, lang), words: pseudoWords(elementWordsFor(dataset), lang) };
};

/** Has the elements speak a pseudo-language where the page is in it. They are defined by then. */
export const teachPseudo = (lang: PseudoLanguage): void => {
  for (const tag of TAGS) {
    const { packs } = (customElements.get(tag) ?? {}) as { packs?: Packs };
    if (!packs?.has(lang)) packs?.set(lang, () => loadPack(lang));
  }
};
