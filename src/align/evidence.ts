import type { Evidence } from '../domain/finding.js';
import { MATCH_WEIGHTS, type MatchEvidence } from './match-weights.js';

/** How much of a piece of evidence there is, 0 to 1, and the words that show it. */
export interface Share {
  readonly id: MatchEvidence;
  readonly share: number;
  readonly words: string;
}

/** A share as a row of the waterfall: weighed, to two decimals. */
export const weighed = ({ id, share, words }: Share): Evidence => ({
  id,
  label: MATCH_WEIGHTS[id].label,
  weight: Math.round(MATCH_WEIGHTS[id].weight * share * 100) / 100,
  words,
});

export const sumOf = (rows: readonly Evidence[]): number => rows.reduce((sum, row) => sum + row.weight, 0);
