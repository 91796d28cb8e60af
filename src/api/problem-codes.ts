import type { ProblemCode } from '../kernel/problem.js';

/** How the API answers each refusal. */
export const STATUS_OF: Readonly<Record<ProblemCode, number>> = {
  'bad-input': 400,
  'not-found': 404,
  'too-large': 413,
  'not-text': 400,
  unreadable: 400,
  stale: 409,
  'precondition-failed': 412,
  'key-reused': 422,
  'not-signed-in': 401,
  forbidden: 403,
  locked: 409,
  conflict: 409,
  unavailable: 503,
};

/** What each refusal means to a program: the words that describe the API. */
export const MEANING_OF: Readonly<Record<ProblemCode | 'unexpected', string>> = {
  'bad-input': 'What was sent has another shape, or says something that cannot be; `errors` names the fields.',
  'not-found': 'There is no such thing, or no longer, or it is not yours.',
  'too-large': 'It is larger than claimdesk takes: send it in parts.',
  'not-text': 'A document is no text.',
  unreadable: 'A document cannot be read.',
  stale: 'Somebody decided meanwhile, or the evidence changed; `latest` is the conflict as it is now.',
  'precondition-failed': 'It is not as If-Match says any more.',
  'key-reused': 'Another request had this Idempotency-Key.',
  'not-signed-in': 'No token was sent, or one that is unknown, expired or revoked.',
  forbidden: 'The role of the person, or the scope of the token, does not allow it.',
  locked: 'Another process holds it.',
  conflict: 'It contradicts what is there; or the same request is being answered just now.',
  unavailable: 'Something that is needed does not answer: try again.',
  unexpected: 'A fault of claimdesk; nothing was half-stored.',
};
