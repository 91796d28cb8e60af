/**
 * Named pieces of evidence that two tellings are of one event, each with its weight: the change in log-odds that the full share of it brings.
 * Evidence adds up (Fellegi and Sunter); absence weighs nothing. Data, so that a page can show the sum; `npm run fit` works the weights out
 * from annotated articles and prints this table.
 */
export const MATCH_WEIGHTS = {
  'one-leads': { label: 'only one is what its article leads with', weight: -0.6 },
  'set-back': { label: 'only one is set back in time', weight: -2 },
  'same-place': { label: 'same place', weight: 1.5 },
  'place-within': { label: 'one place lies in the other', weight: 1.5 },
  'other-part': { label: 'different parts of one country', weight: -1.8 },
  elsewhere: { label: 'different places', weight: -3.6 },
  'same-day': { label: 'same day', weight: 2.6 },
  'dates-meet': { label: 'dates can meet', weight: 2.4 },
  'days-apart': { label: 'days apart', weight: 0.7 },
  'other-day': { label: 'both name a day, and not the same', weight: -1.5 },
  'shared-person': { label: 'the same person is named', weight: 1.0 },
  'shared-names': { label: 'the same names are mentioned', weight: 2.6 },
  'same-happening': { label: 'the same kind of happening', weight: 0.6 },
  'alike-articles': { label: 'the articles speak of the same things', weight: 1.8 },
  'alike-tellings': { label: 'they are told in like words', weight: 1.3 },
} as const satisfies Record<string, { readonly label: string; readonly weight: number }>;

/** Sum of weights from which two tellings are one event. */
export const SAME_EVENT = 3.8;

/** Two tellings whose sum is this much lower are never brought together by others between them. */
export const OPPOSED = 4;

export type MatchEvidence = keyof typeof MATCH_WEIGHTS;
