/** The turn of one request under a key of its own. */
export interface KeyTurn {
  readonly asker: string;
  readonly key: string;
  readonly turn: string;
}

/** An answer as it was sent. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a key stands for when a request comes with it. */
export type KeyState =
  /** It is new, or its request came to nothing: this one is to be answered. */
  | { readonly kind: 'mine'; readonly turn: KeyTurn }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }
  /** The same request is being answered now. */
  | { readonly kind: 'busy' }
  /** Another request had it. */
  | { readonly kind: 'other' }
  /** What was asked is written, and the answer is not kept: the process ended in between, or the answer held a secret. */
  | { readonly kind: 'lost' };

/**
 * Answers kept for a day under keys that programs choose, so that a request sent twice is carried out once. That it was carried out is noted in the
 * transaction that does it: whenever a process ends, a request with a key has either happened and is known to have, or has not.
 */
export interface AnswerStore {
  readonly begin: (asker: string, key: string, fingerprint: string) => Promise<KeyState>;
  /** Runs work in whose transactions the turn is noted. */
  readonly within: <T>(turn: KeyTurn, work: () => Promise<T>) => Promise<T>;
  readonly keep: (turn: KeyTurn, answer: KeptAnswer) => Promise<void>;
  /** Gives the key back where nothing was written. */
  readonly release: (turn: KeyTurn) => Promise<void>;
}
