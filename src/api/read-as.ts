import { z } from 'zod';
import { shapeProblem } from './problem-json.js';

/** What was sent, in the shape that is asked for, or Problem `bad-input` that names each wrong field. */
export const readAs = <T>(shape: z.ZodType<T>, given: unknown): T => {
  const read = shape.safeParse(given);
  if (!read.success) throw shapeProblem(read.error);
  return read.data;
};

/** No fields at all. */
export const NOTHING = z.strictObject({});
