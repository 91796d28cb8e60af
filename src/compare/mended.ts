import type { AlignedClaim } from '../align/aligned-claim.js';
import { wordingOf } from '../align/question-wording.js';
import type { AlignedQuestion } from '../align/questions.js';
import { pairKey, type Mend } from '../domain/mend.js';
import { stableId } from '../kernel/digest.js';

/** Pairs of claims that a person told apart. */
export const pairsApart = (mends: readonly Mend[]): ReadonlySet<string> =>
  new Set(
    mends.flatMap(({ claim, body }) =>
      body.kind === 'pair' && body.to === 'apart' ? [pairKey(claim, body.other)] : [],
    ),
  );

const mendedClaim = (claim: AlignedClaim, mends: readonly Mend[]): AlignedClaim => {
  let { candidate } = claim;
  for (const { body } of mends) {
    if (body.kind === 'value' && body.to !== null && body.to.value.kind === candidate.kind) {
      const { value, display } = body.to;
      candidate = { ...candidate, value, display, hedge: value.kind === 'quantity' ? value.hedge : candidate.hedge };
    }
    if (body.kind === 'speaker' && body.to !== null) candidate = { ...candidate, speaker: body.to.speaker };
  }
  return candidate === claim.candidate ? claim : { ...claim, candidate };
};

/** Where a person's mends put a claim: beside another, alone, or null where they do not say. */
const placeOf = (mends: readonly Mend[]): { readonly beside: string } | { readonly alone: true } | null => {
  for (const { body } of mends) if (body.kind === 'question') return body.to;
  return null;
};

/**
 * Questions as people mended them: claims withdrawn, read anew, ascribed to another, moved to the question of another claim or to one of their own.
 * A mend of a claim that is not there, or that puts it beside one of another kind, changes nothing.
 */
export const mendQuestions = (
  questions: readonly AlignedQuestion[],
  mends: readonly Mend[],
): readonly AlignedQuestion[] => {
  if (mends.length === 0) return questions;
  const byClaim = new Map<string, Mend[]>();
  for (const mend of mends) {
    const held = byClaim.get(mend.claim);
    if (held) held.push(mend);
    else byClaim.set(mend.claim, [mend]);
  }
  const homeOf = new Map(
    questions.flatMap((question) => question.claims.map((claim) => [claim.id, question] as const)),
  );
  const claimsOf = new Map<AlignedQuestion, AlignedClaim[]>(questions.map((question) => [question, []]));
  const alone: AlignedQuestion[] = [];
  for (const question of questions)
    for (const read of question.claims) {
      const own = byClaim.get(read.id) ?? [];
      if (own.some(({ body }) => body.kind === 'standing')) continue;
      const claim = mendedClaim(read, own);
      const place = placeOf(own);
      if (place && 'alone' in place) {
        const id = stableId('question', 'alone', claim.id);
        alone.push({
          id,
          event: question.event,
          kind: question.kind,
          text: wordingOf(claim, [claim]),
          claims: [claim],
        });
        continue;
      }
      const beside = place ? homeOf.get(place.beside) : undefined;
      const home = beside?.kind === question.kind ? beside : question;
      claimsOf.get(home)?.push(claim);
    }
  return [
    ...[...claimsOf].flatMap(([question, claims]) => (claims.length === 0 ? [] : [{ ...question, claims }])),
    ...alone,
  ];
};
