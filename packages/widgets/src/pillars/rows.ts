/** Subjects in the order in which they are read: by verdict, what differs most first. */
import type { ResolvedPillar } from '@baku-charter/core';
import { type Ladder, ladderOf } from './ladder.ts';
import { ASPECTS, type Standing, standingOf, VERDICTS } from './verdict.ts';

/** What comes first. Last are those that are not compared, and among those that agree in part the ones of no aspect. */
const rank = ({ match, aspect }: Standing): number =>
  (match ? VERDICTS.indexOf(match) : VERDICTS.length) * (ASPECTS.length + 1) +
  (aspect ? ASPECTS.indexOf(aspect) : ASPECTS.length);

/** Subjects by verdict and aspect; those of one keep their order. */
export const byVerdict = (records: readonly ResolvedPillar[]): ResolvedPillar[] =>
  [...records].sort((one, other) => rank(standingOf(one.pillar)) - rank(standingOf(other.pillar)));

/** A row of the matrix, and of its picture. */
export interface Row {
  readonly record: ResolvedPillar;
  readonly ladder: Ladder | undefined;
  readonly standing: Standing;
}

export const matrixRows = (records: readonly ResolvedPillar[]): Row[] =>
  byVerdict(records).map((record) => ({ record, ladder: ladderOf(record), standing: standingOf(record.pillar) }));
