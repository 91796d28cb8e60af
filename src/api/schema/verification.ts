import { z } from 'zod';
import type { Verification } from '../../ports/stores.js';
import { answer, list } from './registry.js';

/** What a look through the stored data found. */
export const verificationShape = answer(
  'Verification',
  z.object({
    checked: z.record(z.string(), z.int()).describe('Rows looked at, per check.'),
    faults: list(z.object({ table: z.string(), id: z.string(), complaint: z.string() })).describe(
      'Empty: all is well.',
    ),
  }),
) satisfies z.ZodType<Verification>;
