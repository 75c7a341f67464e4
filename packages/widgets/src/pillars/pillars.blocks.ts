import type { ResolvedPillar } from '@baku-charter/core';
import { type Block, paragraph, said, statementBlocks, unknownBlocks } from '../forms/blocks.ts';
import type { Markup } from '../markup.ts';
import { isCompared, sidesOf } from './panel.template.ts';
import type { PillarsWords } from './pillars.words.ts';

/** What pasted forms say of each pillar: its gist, how text and analyst compare, then the words of both. */
export const pillarsBlocks = (m: Markup<PillarsWords>, records: readonly ResolvedPillar[]): Block[][] =>
  records.map(({ pillar, sources, unknowns }) => {
    const { t } = m;
    const { title, gist, comparison } = pillar;
    return [
      { kind: 'heading', runs: [said(m, title)] },
      ...(gist ? [{ kind: 'paragraph', runs: [said(m, gist.text)] } as const] : []),
      ...(isCompared(pillar) ? [paragraph(t.matches[comparison.match])] : []),
      ...sidesOf(pillar)
        .flat()
        .flatMap(({ leads, rest }) => statementBlocks(m, [...leads, ...rest], sources, t.analyst)),
      ...unknownBlocks(m, unknowns),
    ];
  });
