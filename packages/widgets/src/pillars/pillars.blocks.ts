import type { ResolvedPillar } from '@baku-charter/core';
import { type Block, paragraph, said, statementBlocks, unknownBlocks } from '../forms/blocks.ts';
import type { Markup } from '../markup.ts';
import type { PillarsWords } from './pillars.words.ts';

/** What pasted forms say of each pillar: what the document says, what the analyst says, and how the two compare. */
export const pillarsBlocks = (m: Markup<PillarsWords>, records: readonly ResolvedPillar[]): Block[][] =>
  records.map(({ pillar, sources, unknowns }) => {
    const { t } = m;
    const { title, document, analyst, comparison } = pillar;
    return [
      { kind: 'heading', runs: [said(m, title)] },
      ...statementBlocks(m, document, sources),
      ...statementBlocks(m, analyst, sources, t.analyst),
      paragraph(t.matches[comparison.match]),
      ...statementBlocks(m, comparison.statements, sources, t.analyst),
      ...unknownBlocks(m, unknowns),
    ];
  });
