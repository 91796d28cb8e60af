import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../kernel/digest.js';
import type { Person } from '../domain/person.js';
import { SCOPES } from '../domain/scope.js';
import type { Tokens } from '../services/tokens.js';

/** 32 random bytes as base64url. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));

/**
 * Tokens, and one more that lives no longer than this process: the command line's on this machine.
 * It is kept in no database, so that there is nothing to revoke when the process ends, however it ends.
 */
export const withLocalToken = (tokens: Tokens, token: string, person: Person): Tokens => ({
  ...tokens,
  bearerOf: (given) =>
    isSame(given, token) ? Promise.resolve({ person, scopes: new Set(SCOPES) }) : tokens.bearerOf(given),
});
