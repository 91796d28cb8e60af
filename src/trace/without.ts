import { claimsNamedBy } from '../domain/resolution.js';
import type { Evidence, TracedConflict, TracedMember, TracedResolution } from '../ports/trace.js';

/**
 * What a position would lose:
 * - `gone`: its last source, so that it is no position any more;
 * - `copies`: its last origin of its own: what is left was copied from what is withdrawn;
 * - `one-origin`: all but one of its origins;
 * - `weaker`: some of its claims.
 */
export type Loss = 'gone' | 'copies' | 'one-origin' | 'weaker';

/** A position of a conflict, before and after. */
export interface FallenPosition {
  readonly conflict: TracedConflict;
  readonly position: number;
  readonly display: string;
  readonly loss: Loss;
  readonly sources: { readonly before: number; readonly after: number };
  readonly origins: { readonly before: number; readonly after: number };
}

/** A decision that would not stand as it is. */
export interface FallenResolution {
  readonly conflict: TracedConflict;
  readonly resolution: TracedResolution;
  /** Challenged by other evidence, or left without a conflict. */
  readonly fate: 'challenged' | 'conflict-gone';
  /** Claims that it names and that would be gone. */
  readonly names: readonly string[];
}

/** What would fall if a subject's claims were withdrawn. */
export interface Fall {
  readonly claims: number;
  readonly positions: readonly FallenPosition[];
  /** Of which no two claims would be left that disagree. */
  readonly conflicts: readonly TracedConflict[];
  readonly resolutions: readonly FallenResolution[];
}

const folded = (name: string | null): string =>
  (name ?? '').normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** Whether a claim is told by its origin itself, not taken from somebody else. */
const isOwn = ({ origin, publisher, source }: TracedMember): boolean =>
  origin.key === `source:${source}` ||
  (origin.key.startsWith('publisher:') && folded(origin.name) === folded(publisher));

const count = (members: readonly TracedMember[], of: (member: TracedMember) => string): number =>
  new Set(members.map(of)).size;

const lossOf = (before: readonly TracedMember[], after: readonly TracedMember[]): Loss => {
  if (after.length === 0) return 'gone';
  const kept = new Set(after);
  const lost = new Set(before.filter((member) => !kept.has(member) && isOwn(member)).map(({ origin }) => origin.id));
  if (after.every((member) => lost.has(member.origin.id) && !isOwn(member))) return 'copies';
  const [were, are] = [count(before, ({ origin }) => origin.id), count(after, ({ origin }) => origin.id)];
  return are === 1 && were > 1 ? 'one-origin' : 'weaker';
};

/** The settled states: a decision that is challenged already can fall no further. */
const SETTLED: ReadonlySet<string> = new Set(['resolved', 'dismissed']);

const LOSSES: readonly Loss[] = ['gone', 'copies', 'one-origin', 'weaker'];

/**
 * What would fall without the claims of a subject, as far as what is stored tells: nothing is read or compared again. Positions that would lose most
 * come first.
 */
export const fallWithout = ({ claims, conflicts }: Evidence): Fall => {
  const gone = new Set(claims.map(({ claim }) => claim.id));
  const standing = conflicts.filter(
    ({ withdrawn, positions }) => !withdrawn && positions.some(({ members }) => members.some((m) => gone.has(m.claim))),
  );
  const vanished = new Set(standing.filter(({ pairs }) => !pairs.some(({ a, b }) => !gone.has(a) && !gone.has(b))));
  return {
    claims: claims.length,
    positions: standing
      .flatMap((conflict) =>
        conflict.positions.flatMap(({ display, members }, position): FallenPosition[] => {
          const after = members.filter(({ claim }) => !gone.has(claim));
          if (after.length === members.length) return [];
          return [
            {
              conflict,
              position,
              display,
              loss: lossOf(members, after),
              sources: { before: count(members, (m) => m.source), after: count(after, (m) => m.source) },
              origins: { before: count(members, (m) => m.origin.id), after: count(after, (m) => m.origin.id) },
            },
          ];
        }),
      )
      .sort((a, b) => LOSSES.indexOf(a.loss) - LOSSES.indexOf(b.loss)),
    conflicts: [...vanished],
    resolutions: standing.flatMap((conflict) => {
      const resolution = conflict.resolutions.at(-1);
      if (!resolution || !SETTLED.has(conflict.status)) return [];
      const names = claimsNamedBy(resolution.outcome).filter((claim) => gone.has(claim));
      return [{ conflict, resolution, fate: vanished.has(conflict) ? 'conflict-gone' : 'challenged', names }];
    }),
  };
};
