import type { Evidence, TracedClaim } from '../ports/trace.js';
import { earliestOf } from './first-said.js';

/** To whom those who say something attribute it; null for what they say in their own voice. */
export interface Attribution {
  readonly to: string | null;
  readonly claims: readonly TracedClaim[];
}

/** One value of a question and everybody who says it. */
export interface Saying {
  readonly display: string;
  /** Its position in the conflict on the question, null where it takes no side. */
  readonly position: number | null;
  /** By publication, undated last. */
  readonly claims: readonly TracedClaim[];
  readonly first: TracedClaim | null;
  /** Their dates do not tell them apart from the first. */
  readonly asEarly: readonly TracedClaim[];
  /** They may be earlier than the first. */
  readonly undated: readonly TracedClaim[];
  /** Whom most name first, own voice last. */
  readonly attributed: readonly Attribution[];
  readonly outlets: number;
  readonly origins: number;
}

const foldedWords = (words: string): string => words.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

const groups = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const held = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = held.get(key);
    if (group) group.push(item);
    else held.set(key, [item]);
  }
  return [...held.values()];
};

const attributionsOf = (claims: readonly TracedClaim[]): readonly Attribution[] =>
  groups(claims, ({ claim }) => (claim.speaker === null ? '' : `=${claim.speaker.name}`))
    .map((held) => ({ to: held[0]?.claim.speaker?.name ?? null, claims: held }))
    .sort((a, b) => Number(a.to === null) - Number(b.to === null) || b.claims.length - a.claims.length);

/** What is called a value: all that stand in one position, else all of the same words. */
const sayingOf = (claims: readonly TracedClaim[], position: number | null, display: string): Saying => {
  const known = new Map(claims.map((held) => [held.claim.id, held]));
  const again = (held: { readonly claim: { readonly id: string } }): TracedClaim[] => {
    const found = known.get(held.claim.id);
    return found ? [found] : [];
  };
  const { first, asEarly, undated } = earliestOf(claims);
  return {
    display,
    position,
    claims,
    first: first === null ? null : (again(first)[0] ?? null),
    asEarly: asEarly.flatMap(again),
    undated: undated.flatMap(again),
    attributed: attributionsOf(claims),
    outlets: new Set(claims.map(({ source }) => source.metadata.publisher ?? `source ${source.id}`)).size,
    origins: new Set(claims.map(({ origin, source }) => origin?.id ?? `source ${source.id}`)).size,
  };
};

/**
 * Who says what of a question: its values, the sides of its conflict first, each with who says it since when and whom they attribute it to.
 * With `value` only the values that have these words.
 */
export const whoSays = ({ claims, conflicts }: Evidence, value: string | null = null): readonly Saying[] => {
  const positionIn = new Map(
    [...conflicts]
      .reverse()
      .filter(({ withdrawn }) => !withdrawn)
      .flatMap(({ id, positions }) =>
        positions.flatMap(({ members }, position) =>
          members.map(({ claim }) => [claim, { position, key: `${id} ${String(position)}` }] as const),
        ),
      ),
  );
  const standing = claims.filter(({ goneSince }) => goneSince === null);
  const displays = (held: readonly TracedClaim[]): string =>
    groups(held, ({ claim }) => foldedWords(claim.display))
      .map((same) => same[0]?.claim.display ?? '')
      .join(' / ');
  const sayings = groups(standing, ({ claim }) => {
    const place = positionIn.get(claim.id);
    return place === undefined ? `words ${foldedWords(claim.display)}` : place.key;
  }).map((held) => sayingOf(held, positionIn.get(held[0]?.claim.id ?? '')?.position ?? null, displays(held)));
  const wanted = value === null ? null : foldedWords(value);
  return sayings
    .filter((saying) => wanted === null || saying.claims.some(({ claim }) => foldedWords(claim.display) === wanted))
    .sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || b.claims.length - a.claims.length);
};
