import type { ResolvedPillar } from '@baku-charter/core';
import { type Block, paragraph, said, statementBlocks, unknownBlocks } from '../forms/blocks.ts';
import type { Markup } from '../markup.ts';
import { isCompared } from './panel.template.ts';
import type { PillarsWords } from './pillars.words.ts';

/** What pasted forms say of each pillar: its gist, how text and analyst compare, then the words of both. */
export const pillarsBlocks = (m: Markup<PillarsWords>, records: readonly ResolvedPillar[]): Block[][] =>
  records.map(({ pillar, sources, unknowns }) => {
    const { t } = m;
    const { title, gist, document, analyst, comparison } = pillar;
    const { match, statements } = comparison;
    const ofAnalyst = statements.filter(({ voice }) => voice === 'analysis');
    const ofText = statements.filter(({ voice }) => voice !== 'analysis');
    return [
      { kind: 'heading', runs: [said(m, title)] },
      ...(gist ? [{ kind: 'paragraph', runs: [said(m, gist.text)] } as const] : []),
      ...(isCompared(pillar) ? [paragraph(t.matches[match])] : []),
      ...statementBlocks(m, [...ofText, ...document], sources),
      ...statementBlocks(m, [...ofAnalyst, ...analyst], sources, t.analyst),
      ...unknownBlocks(m, unknowns),
    ];
  });
