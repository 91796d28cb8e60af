import { z } from 'zod';
import { MEANING_OF } from '../problem-codes.js';
import { conflictShape } from './conflict.js';
import { answer, list } from './registry.js';

/** A refusal (RFC 9457). */
export const problemShape = answer(
  'Problem',
  z.object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe(
      `What kind of refusal this is, the same for every message of its kind. ${Object.entries(MEANING_OF)
        .map(([code, meaning]) => `\`${code}\`: ${meaning}`)
        .join(' ')}`,
    ),
    remedy: z.string().describe('What to do about it.'),
    errors: list(z.object({ field: z.string(), message: z.string() }))
      .exactOptional()
      .describe('Fields that are wrong.'),
    latest: conflictShape.exactOptional().describe('With `stale`: the conflict as it is now.'),
  }),
);
export type ProblemAnswer = z.infer<typeof problemShape>;
