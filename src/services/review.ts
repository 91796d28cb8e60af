import type { Outcome, Resolution } from '../domain/resolution.js';
import type { Actor } from '../ports/stores.js';

export interface ResolveCommand {
  readonly conflict: string;
  /** Number of resolutions the editor had seen. */
  readonly expectedVersion: number;
  readonly outcome: Outcome;
  readonly rationale: string;
}

export interface Review {
  /** Throws Problem `stale` (someone decided meanwhile), `bad-input` (a claim that is not of this conflict, a missing field), `not-found`. */
  readonly resolve: (command: ResolveCommand, actor: Actor) => Promise<Resolution>;
}
