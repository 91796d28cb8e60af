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

const aloneId = (claim: string): string => stableId('question', 'alone', claim);

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
  const claimsOf = new Map<string, AlignedClaim[]>(questions.map((question) => [question.id, []]));
  const alone: AlignedQuestion[] = [];
  /** The question that a claim ends up in, through those that it was put beside; a ring of claims stays where the machine put it. */
  const questionOf = (id: string, seen: readonly string[] = []): Pick<AlignedQuestion, 'id' | 'kind'> | undefined => {
    const read = homeOf.get(id);
    const place = read ? placeOf(byClaim.get(id) ?? []) : null;
    if (!read || !place || seen.includes(id)) return read;
    if ('alone' in place) return { id: aloneId(id), kind: read.kind };
    const beside = questionOf(place.beside, [...seen, id]);
    return beside?.kind === read.kind ? beside : read;
  };
  const gathered: { readonly claim: AlignedClaim; readonly homes: readonly string[] }[] = [];
  for (const question of questions)
    for (const read of question.claims) {
      const own = byClaim.get(read.id) ?? [];
      if (own.some(({ body }) => body.kind === 'standing')) continue;
      const claim = mendedClaim(read, own);
      const place = placeOf(own);
      if (place && 'alone' in place) {
        const { event, kind } = question;
        const claims = [claim];
        claimsOf.set(aloneId(read.id), claims);
        alone.push({ id: aloneId(read.id), event, kind, text: wordingOf(claim, claims), claims });
        continue;
      }
      // whom it was put beside may be withdrawn with a question of its own
      gathered.push({ claim, homes: [questionOf(read.id)?.id ?? question.id, question.id] });
    }
  for (const { claim, homes } of gathered)
    homes
      .map((home) => claimsOf.get(home))
      .find((held) => held !== undefined)
      ?.push(claim);
  return [
    ...questions.flatMap((question) => {
      const claims = claimsOf.get(question.id) ?? [];
      return claims.length === 0 ? [] : [{ ...question, claims }];
    }),
    ...alone,
  ];
};
