import type { ReadClaim } from '../ports/readers.js';

/** What became of the claims of one text in the next. */
export interface Fates {
  /** At the same place. */
  readonly there: readonly ReadClaim[];
  /** The same words, elsewhere. */
  readonly moved: readonly { readonly claim: ReadClaim; readonly to: ReadClaim['codePoints'] }[];
  /** Not read any more, each with what the new text says on the same question for the first time. */
  readonly gone: readonly { readonly claim: ReadClaim; readonly now: readonly ReadClaim[] }[];
  /** Read for the first time. */
  readonly added: readonly ReadClaim[];
}

/** What became of the claims of a text: a claim is the same where its words are read the same way, wherever they stand. */
export const fatesOf = (before: readonly ReadClaim[], after: readonly ReadClaim[]): Fates => {
  const [were, are] = [before, after].map((claims) => new Map(claims.map((claim) => [claim.id, claim])));
  const added = after.filter(({ id }) => !were?.has(id));
  const kept = before.flatMap((claim) => {
    const now = are?.get(claim.id);
    return now ? [{ claim, to: now.codePoints }] : [];
  });
  const stands = ({ claim, to }: (typeof kept)[number]): boolean =>
    claim.codePoints.start === to.start && claim.codePoints.end === to.end;
  return {
    there: kept.filter(stands).map(({ claim }) => claim),
    moved: kept.filter((one) => !stands(one)),
    gone: before
      .filter(({ id }) => !are?.has(id))
      .map((claim) => ({
        claim,
        now: added.filter(({ kind, question }) => kind === claim.kind && question === claim.question),
      })),
    added,
  };
};
