/** The words and shapes of the picture of all pillars, which is the matrix without its texts. */
import { fill, grouped, type Match, resolvePillar, type Slice } from '@baku-charter/core';
import { type Said, SITE_NAME } from '../picture.ts';
import type { ElementWords } from '../words/en.ts';
import { type Ladder, STEPS, wayOf } from './ladder.ts';
import { matrixRows } from './matrix.rows.ts';
import { findingText } from './summary.template.ts';
import { MARKS, type Mark } from './verdict.ts';

/** One subject. Its ladder is drawn from the numbers of steps, counted from 0. */
export interface PillarsPictureRow {
  readonly title: Said;
  readonly ladder: (Ladder & { readonly way: ReturnType<typeof wayOf> }) | undefined;
  readonly verdict: { readonly words: Said; readonly mark: Mark } | undefined;
  /** Whether another verdict begins here. */
  readonly isFirst: boolean;
}

export interface PillarsPicture {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly agreement: Said;
  readonly site: Said;
  readonly headline: Said;
  readonly steps: readonly Said[];
  readonly rows: readonly PillarsPictureRow[];
  /** What the shapes on the ladders mean, of those that are drawn, and that no word is placed where none is. */
  readonly key: Readonly<Record<'disc' | 'diamond' | 'unplaced', Said | undefined>>;
}

const rowsOf = (data: Slice) => matrixRows(data.pillars.flatMap(({ id }) => resolvePillar(data, id) ?? []));

/** The first line: the finding, or what the picture shows where little is compared. */
const headlineOf = (data: Slice, t: ElementWords) =>
  findingText(
    t,
    rowsOf(data).map(({ record }) => record),
  ) || t.verbsGo;

export const pillarsPicture = (data: Slice, t: ElementWords): PillarsPicture => {
  const rows = rowsOf(data);
  const hasWord = rows.some(({ ladder }) => ladder?.word !== undefined);
  const around = (text: string): Said => ({ text, lang: t.lang });
  const ofData = (text: string): Said => ({ text, lang: data.meta.lang });
  const verdict = (match: Match) => ({ words: around(t.verdicts[match]), mark: MARKS[match] });
  return {
    lang: data.meta.lang,
    dir: t.dir,
    agreement: ofData(data.charter.shortTitle),
    site: { text: SITE_NAME, lang: 'en' },
    headline: around(headlineOf(data, t)),
    steps: STEPS.map((step) => around(t.steps[step])),
    rows: rows.map(({ record, ladder, match }, index) => ({
      title: ofData(record.pillar.title),
      ladder: ladder && { ...ladder, way: wayOf(ladder) },
      verdict: match && verdict(match),
      isFirst: index === 0 || match !== rows[index - 1]?.match,
    })),
    key: {
      disc: rows.some(({ ladder }) => ladder && ladder.text.length > 0) ? around(t.ladderDisc) : undefined,
      diamond: hasWord ? around(t.ladderDiamond) : undefined,
      unplaced: hasWord || rows.every(({ match }) => !match) ? undefined : around(t.ladderUnplaced),
    },
  };
};

/** All words of the picture in reading order. */
export const saidInPillars = ({ agreement, site, headline, steps, rows, key }: PillarsPicture): readonly Said[] =>
  [
    headline,
    ...steps,
    ...rows.flatMap(({ title, verdict }) => [title, verdict?.words]),
    key.disc,
    key.diamond,
    key.unplaced,
    agreement,
    site,
  ].filter((said) => said !== undefined);

/** The alternative text of the picture: the finding, and the subjects of each verdict. */
export const pillarsAlt = (data: Slice, t: ElementWords): string => {
  const lines = grouped(rowsOf(data), ({ match }) => match).map(([match, rows]) => {
    const items = rows.map(({ record }) => record.pillar.title).join(t.comma);
    return match ? fill(t.listed, { label: t.verdicts[match], items }) : items;
  });
  return [headlineOf(data, t), ...lines, data.charter.shortTitle].join('\n');
};
