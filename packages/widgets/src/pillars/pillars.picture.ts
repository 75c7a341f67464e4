/** The words and shapes of the picture of all pillars, which is the matrix without its texts. */
import { fill, grouped, resolvePillar, type Slice } from '@baku-charter/core';
import type { Said } from '../picture.ts';
import type { ElementWords } from '../words/en.ts';
import { firstUnreached, type Ladder, STEPS, wayOf } from './ladder.ts';
import { matrixRows } from './rows.ts';
import { findingText } from './summary.template.ts';
import { groupOf, MARKS, type Mark, type Standing, standingWords } from './verdict.ts';

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
  /** The first step that no verb of the text reaches; as many as there are steps where each is reached. */
  readonly unreached: number;
  /** What the shapes on the ladders mean, of those that are drawn. */
  readonly key: Readonly<Record<'disc' | 'diamond' | 'unreached', Said | undefined>>;
}

const rowsOf = (data: Slice) => matrixRows(data.pillars.flatMap(({ id }) => resolvePillar(data, id) ?? []));

/** The first line: the finding, or what the picture shows where little is compared. */
const headlineOf = (data: Slice, t: ElementWords) =>
  findingText(
    t,
    rowsOf(data).map(({ record }) => record),
  ) || t.verbsGo;

/** `site` is the name of the site, which stands in the corner. */
export const pillarsPicture = (data: Slice, t: ElementWords, site = ''): PillarsPicture => {
  const rows = rowsOf(data);
  const unreached = firstUnreached(rows.map(({ ladder }) => ladder));
  const hasWord = rows.some(({ ladder }) => ladder?.word !== undefined);
  const around = (text: string): Said => ({ text, lang: t.lang });
  const ofData = (text: string): Said => ({ text, lang: data.meta.lang });
  const verdict = (standing: Standing) => {
    const words = standingWords(t, standing);
    return standing.match && words ? { words: around(words), mark: MARKS[standing.match] } : undefined;
  };
  return {
    lang: data.meta.lang,
    dir: t.dir,
    agreement: ofData(data.charter.shortTitle),
    site: { text: site, lang: 'en' },
    headline: around(headlineOf(data, t)),
    steps: STEPS.map((step) => around(t.steps[step])),
    rows: rows.map((row, index) => {
      const { record, ladder, standing } = row;
      const before = rows[index - 1];
      return {
        title: ofData(record.pillar.title),
        ladder: ladder && { ...ladder, way: wayOf(ladder) },
        verdict: verdict(standing),
        isFirst: !before || groupOf(before.standing) !== groupOf(standing),
      };
    }),
    unreached,
    key: {
      disc: rows.some(({ ladder }) => ladder && ladder.text.length > 0) ? around(t.ladderDisc) : undefined,
      diamond: hasWord ? around(t.ladderDiamond) : undefined,
      unreached: unreached < STEPS.length ? around(t.unreached) : undefined,
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
    key.unreached,
    agreement,
    site,
  ]
    .filter((said) => said !== undefined)
    .filter(({ text }) => text !== '');

/** The alternative text of the picture: the finding, and the subjects of each verdict. */
export const pillarsAlt = (data: Slice, t: ElementWords): string => {
  const lines = grouped(rowsOf(data), ({ standing }) => groupOf(standing)).map(([, rows]) => {
    const items = rows.map(({ record }) => record.pillar.title).join(t.comma);
    const label = rows[0] && standingWords(t, rows[0].standing);
    return label === undefined ? items : fill(t.listed, { label, items });
  });
  return [headlineOf(data, t), ...lines, data.charter.shortTitle].join('\n');
};
