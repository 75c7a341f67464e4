import type { ResolvedPillar, Slice } from '@baku-charter/core';
import { type Block, type Extent, paragraph, said, statementBlocks, titleOf, unknownBlocks } from '../forms/blocks.ts';
import { agreementOf, dateInWords, fill, type Markup } from '../markup.ts';
import type { ElementWords } from '../words/en.ts';
import { analystQuote } from './analyst.ts';
import type { PillarsWords } from './pillars.words.ts';
import { inOrder, sidesOf, voiceNames } from './sides.ts';
import { findingText } from './summary.template.ts';
import { standingOf, standingWords } from './verdict.ts';

/**
 * One line about pillars: what the document says of one, or what was found of several, and whose words it is set against.
 * Where few are compared, it names them.
 */
const pillarsLine = (m: Markup<PillarsWords>, records: readonly ResolvedPillar[], data: Slice): Block => {
  const titles = records.map(({ pillar }) => pillar.title).join(m.t.comma);
  const [{ pillar } = {}, ...others] = records;
  const gist = pillar?.gist?.text ?? pillar?.document[0]?.text;
  if (gist && others.length === 0) return { kind: 'paragraph', runs: [said(m, titles + m.t.colon + gist)] };
  const finding = findingText(m.t, records);
  const analyst = finding && analystQuote(data, records)?.speaker.name;
  const line = `${finding || titles}${analyst ? ` (${analyst})` : ''} – ${data.charter.shortTitle}.`;
  return { kind: 'paragraph', runs: [said(m, line)] };
};

/** Who the analyst is, where the words were published, and on what they are; nothing where several are cited, or none. */
const bylineBlocks = (m: Markup<PillarsWords>, records: readonly ResolvedPillar[], data: Slice): Block[] => {
  const { t } = m;
  const found = analystQuote(data, records);
  const { signed } = data.charter;
  if (!found || !signed) return [];
  const { quote, speaker, source } = found;
  const published = fill(t.published, { date: dateInWords(source.published ?? quote.date, t) });
  const line = fill(t.byline, {
    name: speaker.name,
    role: quote.role,
    published,
    agreement: agreementOf(data),
    signed: dateInWords(signed.date, t),
  });
  const [before = '', after = ''] = line.split('{publisher}');
  const publisher = { text: source.publisher, verbatim: true } as const;
  return [{ kind: 'paragraph', runs: [{ text: before }, publisher, { text: after }] }];
};

/** What the subjects are of, and with whose reading they are compared. */
export const pillarsIntro = (m: Markup<ElementWords>, records: readonly ResolvedPillar[], data: Slice): Block[] => [
  titleOf(m, m.t.pillars, data),
  ...bylineBlocks(m, records, data),
];

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
