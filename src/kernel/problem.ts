/** Every way in which claimdesk can refuse: a closed list, so that each edge decides once how it answers. */
export type ProblemCode =
  | 'bad-input'
  | 'not-found'
  | 'too-large'
  | 'not-text'
  | 'unreadable'
  | 'stale'
  | 'precondition-failed'
  | 'key-reused'
  | 'not-signed-in'
  | 'forbidden'
  | 'locked'
  | 'conflict'
  | 'unavailable';

/**
 * An expected refusal, worded for the person who asked.
 * `message` says what is wrong (expected and got), `remedy` what to do about it; neither holds a stack trace.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly remedy = '',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
