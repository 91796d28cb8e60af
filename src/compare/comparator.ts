import type { Level, OutcomeKind, ScopeRelation, Severity } from '../domain/finding.js';
import type { Policy } from '../domain/policy.js';
import type { ValueKind, ValueOf } from '../domain/value.js';
import type { AlignedClaim } from '../align/questions.js';

/** An aligned claim whose value is known to be of one kind. */
export interface ClaimOf<K extends ValueKind> extends AlignedClaim {
  readonly value: ValueOf<K>;
}

/** What a comparator says of two claims. `message` names a template of its meta; `data` fills the template's holes. */
export interface Verdict<M extends string> {
  readonly level: Level;
  readonly message: M;
  readonly data: Readonly<Record<string, string>>;
  readonly scope: ScopeRelation;
  readonly suggestion: OutcomeKind | null;
  /** 0 to 1: how sure it is that both values cannot hold. */
  readonly strength: number;
}

/** A rule that tells whether two claims on one question can both be true. Symmetric, pure; never compares a claim with itself. */
export interface Comparator<K extends ValueKind, M extends string> {
  readonly meta: {
    readonly id: string;
    readonly kind: K;
    readonly version: number;
    readonly severity: Severity;
    readonly docs: { readonly summary: string; readonly limits: string };
    /** Templates with holes in braces. The engine fills `{left}` and `{right}` (publisher and speaker), `{leftSource}`, `{rightSource}` (publisher alone) and the quotes. */
    readonly messages: Readonly<Record<M, string>>;
  };
  readonly compare: (left: ClaimOf<K>, right: ClaimOf<K>, policy: Policy) => Verdict<M>;
}

/** A verdict that nothing is said: the default. */
export const silent = <M extends string>(message: M, data: Readonly<Record<string, string>> = {}): Verdict<M> => ({
  level: 'silent',
  message,
  data,
  scope: 'unknown',
  suggestion: null,
  strength: 0,
});
