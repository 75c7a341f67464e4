import type { ResolvedPillar, Slice } from '@baku-charter/core';
import { type Block, type Extent, paragraph, said, statementBlocks, unknownBlocks } from '../forms/blocks.ts';
import type { Markup } from '../markup.ts';
import type { PillarsWords } from './pillars.words.ts';
import { inOrder, sidesOf, voiceNames } from './sides.ts';
import { findingText } from './summary.template.ts';
import { standingOf, standingWords } from './verdict.ts';

/**
 * One line about pillars: what the document says of one, or what was found of several. Where few are compared, it names
 * them.
 */
const pillarsLine = (m: Markup<PillarsWords>, records: readonly ResolvedPillar[], { charter }: Slice): Block => {
  const titles = records.map(({ pillar }) => pillar.title).join(m.t.comma);
  const [{ pillar } = {}, ...others] = records;
  const gist = pillar?.gist?.text ?? pillar?.document[0]?.text;
  if (gist && others.length === 0) return { kind: 'paragraph', runs: [said(m, titles + m.t.colon + gist)] };
  return { kind: 'paragraph', runs: [said(m, `${findingText(m.t, records) || titles} – ${charter.shortTitle}.`)] };
};

/** What is said of one pillar. */
const pillarBlocks = (
  m: Markup<PillarsWords>,
  { pillar, sources, unknowns }: ResolvedPillar,
  isFull: boolean,
): Block[] => {
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
    ...(match
      ? [paragraph([t.matches[match], ...(aspect ? [`${standingWords(t, { match, aspect })}.`] : [])].join(' '))]
      : []),
    ...(isFull
      ? [
          ...sides.flatMap(({ shown, rest }) =>
            statementBlocks(m, inOrder([...shown, ...rest]), sources, voiceNames(t)),
          ),
          ...unknownBlocks(m, unknowns),
        ]
      : []),
  ];
};

/**
 * What pasted forms say of each pillar: what the document says, at a glance, the words that carry the analyst's claim, and
 * how the two compare. The full text has all statements of both instead, and what is not known.
 */
export const pillarsBlocks = (
  m: Markup<PillarsWords>,
  records: readonly ResolvedPillar[],
  extent: Extent,
  data: Slice,
): Block[][] =>
  extent === 'line'
    ? [[pillarsLine(m, records, data)]]
    : records.map((record) => pillarBlocks(m, record, extent === 'full'));
