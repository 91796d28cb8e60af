import type { AlignedClaim } from './aligned-claim.js';

/** Whether a claim is told to contradict others: the real reason, or that the one given is a front. */
const takesIssue = ({ candidate: { value } }: AlignedClaim): boolean =>
  value.kind === 'reason' && value.classes.some((c) => c === 'told:real' || c.startsWith('front:'));

/**
 * Whether one voice makes both claims: an article in its own words, or one speaker in it. Whoever gives two values has two things in
 * mind, unless one of them is told to contradict the other.
 */
export const oneVoice = (a: AlignedClaim, b: AlignedClaim): boolean =>
  a.reading === b.reading &&
  (a.candidate.speaker?.name ?? null) === (b.candidate.speaker?.name ?? null) &&
  takesIssue(a) === takesIssue(b);
