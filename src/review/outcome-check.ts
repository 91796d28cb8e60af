import type { Claim } from '../domain/claim.js';
import { NOT_A_CONFLICT_REASONS, type Outcome } from '../domain/resolution.js';

/** What is wrong with an outcome: the field, as the API names it, and a sentence for the editor. */
export interface Complaint {
  readonly field: string;
  readonly message: string;
}

/** A conflict as far as its outcomes depend on it. */
export interface Decidable {
  readonly positions: readonly { readonly display: string; readonly claims: readonly Claim[] }[];
}

/** Longest scope, wording or reason, in UTF-16 units: a sentence or three. */
export const MOST_CHARACTERS = 2_000;

const ofWords = (field: string, words: string, missing: string): readonly Complaint[] => {
  if (words.trim() === '') return [{ field, message: missing }];
  return words.length > MOST_CHARACTERS
    ? [{ field, message: `Use at most ${String(MOST_CHARACTERS)} characters.` }]
    : [];
};

/** The number or day by which a claim's place in a range is told; null where its kind has no order, or it is not known. */
const rankOf = ({ value }: Claim): number | string | null => {
  if (value.kind === 'quantity') return value.stated[0] ?? value.low;
  return value.kind === 'date' ? value.from : null;
};

const isAscending = (a: Claim, b: Claim): boolean => {
  const low = rankOf(a);
  const high = rankOf(b);
  // Compared only where both are known and of one kind: what cannot be ordered is left to the editor.
  if (typeof low === 'number' && typeof high === 'number') return low <= high;
  return typeof low !== 'string' || typeof high !== 'string' || low <= high;
};

const folded = (words: string): string => words.trim().toLowerCase();

/**
 * What keeps an outcome from being recorded on a conflict, empty when nothing does: every claim it names must be one of the conflict's (so that
 * no outcome holds a value that no claim supports), and each outcome needs its own fields.
 */
export const complaintsOf = (outcome: Outcome, conflict: Decidable): readonly Complaint[] => {
  const claims = new Map(
    conflict.positions.flatMap((position) => position.claims.map((claim) => [claim.id, claim] as const)),
  );
  const ofClaim = (field: string, id: string): readonly Complaint[] =>
    claims.has(id) ? [] : [{ field, message: `${id === '' ? 'No claim' : id} is not a claim of this conflict.` }];
  switch (outcome.kind) {
    case 'accept-one':
      return ofClaim('claim', outcome.claim);
    case 'superseded':
      return ofClaim('by', outcome.by);
    case 'range': {
      const unknown = [
        ...ofClaim('low', outcome.low),
        ...ofClaim('best', outcome.best),
        ...ofClaim('high', outcome.high),
      ];
      if (unknown.length > 0) return unknown;
      const [low, best, high] = [outcome.low, outcome.best, outcome.high].map((id) => claims.get(id));
      if (!low || !best || !high) return unknown;
      if ([low, best, high].some(({ kind }) => kind !== 'quantity' && kind !== 'date'))
        return [{ field: 'low', message: 'Only figures and dates make a range.' }];
      if (!isAscending(low, best))
        return [{ field: 'best', message: `The best (${best.display}) lies below the low (${low.display}).` }];
      if (!isAscending(best, high))
        return [{ field: 'high', message: `The high (${high.display}) lies below the best (${best.display}).` }];
      return [];
    }
    case 'both-true': {
      const complaints = outcome.scopes.flatMap(({ claim, scope }, index) => [
        ...ofClaim(`scopes[${String(index)}].claim`, claim),
        ...ofWords(
          `scopes[${String(index)}].scope`,
          scope,
          'Say in what scope it is true ("that morning", "in total").',
        ),
      ]);
      if (complaints.length > 0) return complaints;
      const scopesOf = conflict.positions.map((position) => {
        const ids = new Set(position.claims.map(({ id }) => id));
        return outcome.scopes.filter(({ claim }) => ids.has(claim)).map(({ scope }) => folded(scope));
      });
      const silent = conflict.positions.find((_position, index) => scopesOf[index]?.length === 0);
      if (silent) return [{ field: 'scopes', message: `Say in what scope "${silent.display}" is true.` }];
      // Two values that cannot both hold in one scope cannot both be true in it.
      const taken = new Set<string>();
      for (const [index, scopes] of scopesOf.entries()) {
        const shared = scopes.find((scope) => taken.has(scope));
        if (shared !== undefined)
          return [
            {
              field: 'scopes',
              message: `"${conflict.positions[index]?.display ?? ''}" has the scope of another position: "${shared}".`,
            },
          ];
        for (const scope of scopes) taken.add(scope);
      }
      return [];
    }
    case 'not-a-conflict':
      return NOT_A_CONFLICT_REASONS.includes(outcome.reason)
        ? []
        : [{ field: 'reason', message: `Choose one of: ${NOT_A_CONFLICT_REASONS.join(', ')}.` }];
    case 'needs-reporting':
      return ofWords('wouldSettle', outcome.wouldSettle, 'Say what would settle it.');
    case 'publish-attributed':
      return outcome.wording === null
        ? []
        : ofWords('wording', outcome.wording, 'Word the attribution, or leave it out.');
  }
};
