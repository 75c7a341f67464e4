import type { ResolvedPillar } from '@baku-charter/core';
import { type Block, paragraph, said, statementBlocks, unknownBlocks } from '../forms/blocks.ts';
import type { Markup } from '../markup.ts';
import type { PillarsWords } from './pillars.words.ts';
import { sidesOf, statementsOf, voiceNames } from './sides.ts';
import { standingOf } from './verdict.ts';

/**
 * What pasted forms say of each pillar: what the document says, at a glance, the words that carry the analyst's claim,
 * and how the two compare. The full text has all statements of both instead, and what is not known.
 */
export const pillarsBlocks = (
  m: Markup<PillarsWords>,
  records: readonly ResolvedPillar[],
  isFull: boolean,
): Block[][] =>
  records.map(({ pillar, sources, unknowns }) => {
    const { t } = m;
    const { title, gist, claim, document } = pillar;
    const { match, aspect } = standingOf(pillar);
    const sides = sidesOf(pillar);
    // Data without gists says its first statement instead, of which the full text says all.
    const glance = gist?.text ?? (isFull ? undefined : document[0]?.text);
    return [
      { kind: 'heading', runs: [said(m, title)] },
      ...(glance ? [{ kind: 'paragraph', runs: [said(m, glance)] } as const] : []),
      ...(claim && !isFull
        ? [{ kind: 'paragraph', runs: [{ text: `${t.analystSaid} ` }, said(m, claim.verbs.join(t.comma))] } as const]
        : []),
      ...(match ? [paragraph([t.matches[match], ...(aspect ? [`${t.aspects[aspect]}.`] : [])].join(' '))] : []),
      ...(isFull
        ? [
            ...sides.flatMap((side) => statementBlocks(m, statementsOf(side), sources, voiceNames(t))),
            ...unknownBlocks(m, unknowns),
          ]
        : []),
    ];
  });
