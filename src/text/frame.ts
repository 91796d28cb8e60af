import type { Modality } from '../domain/claim.js';
import type { Span } from '../kernel/span.js';
import type { NounGroup } from './chunks.js';
import type { Sentence } from './sentence.js';

/** A prepositional complement of a predicate. */
export interface Complement {
  readonly preposition: string;
  readonly group: NounGroup;
}

/** One predication: who did what to whom, where it stands, and whether the text says that it happened. */
export interface Frame {
  readonly sentence: Sentence;
  /** Lemma, with its particle: "shoot down". */
  readonly predicate: string;
  /** Class of the predicate, or the lemma where it is in none. */
  readonly class: string;
  readonly family: string | null;
  readonly nominal: boolean;
  /** Token of the predicate. */
  readonly head: number;
  readonly agent: NounGroup | null;
  /** Who or what is affected, whatever the voice. */
  readonly affected: NounGroup | null;
  readonly complements: readonly Complement[];
  readonly negated: boolean;
  readonly modality: Modality;
  /** The clause's arguments: from the first to the last. */
  readonly span: Span;
  /** Tokens of the clause, end exclusive: where its time and place are looked for. */
  readonly clause: readonly [number, number];
}
