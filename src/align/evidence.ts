import type { Evidence } from '../domain/finding.js';

/**
 * Named pieces of evidence that two situations are one event, each with its weight. Evidence adds up; absence weighs nothing.
 * Kept as data so that a page can show the sum and a fit can change it.
 */
export const MATCH_WEIGHTS = {
  'same-place': { label: 'same place', weight: 2.4 },
  'place-within': { label: 'one place lies in the other', weight: 0.8 },
  'same-day': { label: 'same day', weight: 2 },
  'dates-meet': { label: 'dates can meet', weight: 1 },
  'days-apart': { label: 'days apart', weight: 0.4 },
  'shared-person': { label: 'the same person is named', weight: 1.2 },
  'shared-names': { label: 'the same names are mentioned', weight: 1.2 },
  'same-happening': { label: 'the same kind of happening', weight: 0.5 },
  'alike-articles': { label: 'the articles speak of the same things', weight: 1.4 },
  'lead-story': { label: 'both are what their articles lead with', weight: 0.6 },
} as const satisfies Record<string, { readonly label: string; readonly weight: number }>;

export type MatchEvidence = keyof typeof MATCH_WEIGHTS;

export const evidence = (id: MatchEvidence, words: string, share = 1): Evidence => ({
  id,
  label: MATCH_WEIGHTS[id].label,
  weight: Math.round(MATCH_WEIGHTS[id].weight * share * 100) / 100,
  words,
});

export const sumOf = (rows: readonly Evidence[]): number => rows.reduce((sum, row) => sum + row.weight, 0);
