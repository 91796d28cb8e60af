/**
 * Named pieces of evidence that two claims of one event and one topic answer one question, each with its weight in log-odds.
 * Data, as in match-weights.ts; `npm run fit` works them out from annotated articles.
 */
export const QUESTION_WEIGHTS = {
  'same-topic': { label: 'the same topic of one event', weight: 1.4 },
  'alike-sentences': { label: 'the sentences speak of the same things', weight: 2 },
  'same-thing': { label: 'the same thing is named', weight: 0.6 },
  'other-thing': { label: 'different things are named', weight: -0.8 },
  'same-act': { label: 'the same predicate', weight: 0.4 },
  'same-where': { label: 'the same place is said', weight: 1 },
  'other-where': { label: 'different places are said', weight: -2.5 },
  'same-when': { label: 'the same day is said', weight: 0.5 },
  'other-when': { label: 'different times are said', weight: -2 },
  'scope-differs': { label: 'words narrow only one of them', weight: -0.5 },
  'told-early': { label: 'both are told early', weight: 0.8 },
  'only-answers': { label: 'each article answers it once', weight: 0.6 },
  'one-voice': { label: 'one voice says both', weight: -2 },
  'near-values': { label: 'the values are near each other', weight: 1 },
} as const satisfies Record<string, { readonly label: string; readonly weight: number }>;

export type QuestionEvidence = keyof typeof QUESTION_WEIGHTS;
