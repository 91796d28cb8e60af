import type { Span } from '../kernel/span.js';
import type { Speaker } from './claim.js';
import type { ItemGrade } from './source.js';
import type { Value } from './value.js';

/** A claim that a person found in a text. */
export interface AddedClaim {
  /** Id of the source. */
  readonly document: string;
  /** The exact words, in UTF-16 offsets of the snapshot. */
  readonly span: Span;
  readonly value: Value;
  readonly display: string;
  readonly speaker: Speaker | null;
  /** The claim whose question it answers, or the words of a question of its own. */
  readonly answers: { readonly beside: string } | { readonly asks: string };
}

/**
 * What a person mends of what the machine read of one claim. `null` gives the machine's own reading back.
 * - `standing`: whether the claim stands at all.
 * - `value`: what it says, in words and as a value.
 * - `speaker`: who says it; null within `to` for the source's own voice.
 * - `question`: the claim whose question it answers; `alone` for a question of its own.
 * - `event`: what happening its article tells there: that of another claim, so that two events become one, or one `apart` from all others'.
 * - `pair`: whether it is compared with another claim.
 * - `grade`: how credible what it says is, apart from how reliable its publisher is; nothing is compared by it.
 * - `added`: a claim that the machine did not find, by the words of the text that state it.
 * `was` keeps in words what stood before.
 */
export type MendBody =
  | { readonly kind: 'standing'; readonly to: 'withdrawn' | null }
  | {
      readonly kind: 'value';
      readonly was: string;
      readonly to: { readonly value: Value; readonly display: string } | null;
    }
  | { readonly kind: 'speaker'; readonly was: string; readonly to: { readonly speaker: Speaker | null } | null }
  | {
      readonly kind: 'question';
      readonly was: string;
      readonly to: { readonly beside: string } | { readonly alone: true } | null;
    }
  | {
      readonly kind: 'event';
      readonly was: string;
      readonly to: { readonly beside: string } | { readonly apart: true } | null;
    }
  | { readonly kind: 'pair'; readonly other: string; readonly to: 'apart' | null }
  | { readonly kind: 'grade'; readonly was: ItemGrade; readonly to: { readonly grade: ItemGrade } | null }
  | { readonly kind: 'added'; readonly to: AddedClaim };

export type MendKind = MendBody['kind'];

/** A mend of one claim. */
export interface Mend {
  readonly claim: string;
  readonly body: MendBody;
}

/** A mend as it was made; appended, never changed. */
export interface MadeMend extends Mend {
  /** Rises with every mend. */
  readonly seq: number;
  readonly reason: string;
  readonly editor: { readonly id: string; readonly name: string };
  /** ISO date-time, UTC. */
  readonly at: string;
}

/** Two claims whatever their order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** What a mend is about: a later one of the same aspect takes its place. An article's telling may be set apart and then put beside another. */
const aspectOf = ({ claim, body }: Mend): string => {
  if (body.kind === 'pair') return `pair ${pairKey(claim, body.other)}`;
  if (body.kind === 'event' && body.to !== null) return `event ${'apart' in body.to ? 'apart' : 'beside'} ${claim}`;
  return `${body.kind} ${claim}`;
};

/** The mends that hold: of each aspect of a claim the last one, and none where that gave the machine's reading back. */
export const standingMends = <M extends Mend>(inOrder: readonly M[]): readonly M[] => {
  const last = new Map<string, M>();
  for (const mend of inOrder) {
    last.delete(aspectOf(mend));
    if (mend.body.to !== null) last.set(aspectOf(mend), mend);
    else if (mend.body.kind === 'event') for (const to of ['apart', 'beside']) last.delete(`event ${to} ${mend.claim}`);
  }
  return [...last.values()];
};
