import type { Outcome } from '../domain/resolution.js';
import type { Standing } from '../domain/sheet.js';
import type { ClaimInContext, PositionView } from '../ports/readers.js';

/** From this many independent origins on a value is said to come from "sources"; below, it is attributed to the one there is. */
const LEAST_ORIGINS = 2;

/** The agency or outlet whose words a publisher prints; null where it prints its own. */
const printed = ({ source, origin }: ClaimInContext): string | null =>
  origin?.kind === 'publisher' && origin.name.toLowerCase() !== source.metadata.publisher?.toLowerCase()
    ? origin.name
    : null;

const bearer = (held: ClaimInContext): string => {
  const { claim, source } = held;
  const { publisher } = source.metadata;
  const from = printed(held);
  if (from !== null) return publisher === null ? from : `${from}, as reported by ${publisher}`;
  if (claim.speaker === null) return publisher ?? 'a publisher whose name is not known';
  return publisher === null ? claim.speaker.name : `${claim.speaker.name}, as reported by ${publisher}`;
};

/** Independent origins of this very value: those of the claims that give it; where these are not known, no more than its position has or there are sources. */
const originsOf = ({ claim }: ClaimInContext, position: PositionView): number => {
  const giving = position.claims.filter((other) => other.claim.display === claim.display);
  const known = giving.flatMap(({ origin }) => (origin ? [origin.id] : []));
  if (known.length === giving.length) return new Set(known).size;
  return Math.min(position.origins, new Set(giving.map(({ source }) => source.id)).size);
};

const attributed = (held: ClaimInContext): string => `${held.claim.display}, according to ${bearer(held)}`;

const supported = (held: ClaimInContext, position: PositionView): string => {
  const origins = originsOf(held, position);
  return origins < LEAST_ORIGINS
    ? attributed(held)
    : `${held.claim.display}, according to ${String(origins)} independent sources`;
};

const WORDINGS: Readonly<
  Record<Standing, (said: { readonly one: string; readonly all: string; readonly scope: string }) => string>
> = {
  accepted: ({ all }) => all,
  'accepted-in-scope': ({ all, scope }) => `${all} (${scope})`,
  low: ({ all }) => `Low figure: ${all}`,
  best: ({ all }) => `Best figure: ${all}`,
  high: ({ all }) => `High figure: ${all}`,
  superseded: ({ one }) => `Earlier report, superseded: ${one}`,
  rejected: ({ one }) => `Not established: ${one}`,
  attributed: ({ one }) => one,
  open: ({ one }) => `Not established: ${one}`,
  'not-in-conflict': ({ all }) => all,
};

/**
 * How a value may be published, given what became of it: a value that was not accepted is always attributed to its own source, an accepted
 * one is said to come from "sources" only from two independent origins on. An editor's own wording for an attributed value stands as written.
 */
export const wordingOf = (
  held: ClaimInContext,
  position: PositionView,
  standing: Standing,
  scope: string,
  outcome: Outcome | null,
): string => {
  if (standing === 'attributed' && outcome?.kind === 'publish-attributed' && outcome.wording !== null)
    return outcome.wording;
  return WORDINGS[standing]({ one: attributed(held), all: supported(held, position), scope });
};
