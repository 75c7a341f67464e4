/** The rows of the matrix, for the element and for its picture. */
import { type Match, type ResolvedPillar, verdictOf } from '@baku-charter/core';
import { type Ladder, ladderOf } from './ladder.ts';
import { VERDICTS } from './verdict.ts';

export interface Row {
  readonly record: ResolvedPillar;
  readonly ladder: Ladder | undefined;
  /** The verdict; none where nobody's reading is set against the text. */
  readonly match: Match | undefined;
}

/** Pillars by verdict, from agreement to none; last come those that are not compared. */
export const matrixRows = (records: readonly ResolvedPillar[]): Row[] => {
  const rank = ({ match }: Pick<Row, 'match'>) => (match ? VERDICTS.indexOf(match) : VERDICTS.length);
  return records
    .map((record) => ({
      record,
      ladder: ladderOf(record),
      match: verdictOf(record.pillar),
    }))
    .sort((one, other) => rank(one) - rank(other));
};
