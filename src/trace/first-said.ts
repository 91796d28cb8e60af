import type { ClaimInContext } from '../ports/readers.js';

/** Who said a thing first, as far as this corpus knows. */
export interface FirstSaid {
  readonly first: ClaimInContext | null;
  /** Dated to the same day as the first, where only the day of one of them is known, or to the same moment. */
  readonly asEarly: readonly ClaimInContext[];
  /** Without a publication date: they may be earlier than all. */
  readonly undated: readonly ClaimInContext[];
}

const DAY_MS = 86_400_000;

/** When something was published: a moment, or a whole day (of UTC: a bare date names no zone) as milliseconds from `from` to `to`. */
interface Published {
  readonly held: ClaimInContext;
  readonly from: number;
  readonly to: number;
}

const publishedOf = (held: ClaimInContext): Published | null => {
  const { publishedAt } = held.source.metadata;
  const from = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (publishedAt === null || Number.isNaN(from)) return null;
  return { held, from, to: publishedAt.includes('T') ? from : from + DAY_MS - 1 };
};

const byId = (a: ClaimInContext, b: ClaimInContext): number =>
  a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;

/**
 * The earliest of `claims` by publication. A date we could not read counts as none. Between claims that their dates do not tell apart the
 * one that could be earliest is named first, then the lower id, and the others are listed: nobody is called first on a guess.
 */
export const earliestOf = (claims: readonly ClaimInContext[]): FirstSaid => {
  const dated = claims.flatMap((held) => publishedOf(held) ?? []);
  const known = new Set(dated.map(({ held }) => held));
  const sorted = dated.toSorted((a, b) => a.from - b.from || a.to - b.to || byId(a.held, b.held));
  const [first, ...rest] = sorted;
  return {
    first: first?.held ?? null,
    asEarly: rest.filter(({ from }) => first !== undefined && from <= first.to).map(({ held }) => held),
    undated: claims.filter((held) => !known.has(held)),
  };
};
