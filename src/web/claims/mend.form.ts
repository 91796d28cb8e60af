import { z } from 'zod';

const text = z.string().max(5000).catch('');

const form = z.object({
  aspect: z.enum(['withdraw', 'value', 'speaker', 'question', 'grade', 'give-back']),
  value: text,
  speaker: text,
  grade: text,
  /** Id of a claim; `alone` for a question of its own. */
  beside: text,
  back: z.enum(['standing', 'value', 'speaker', 'question', 'event', 'grade']).catch('standing'),
  reason: text,
});

export type MendInput = z.infer<typeof form>;

/** What a form asks to be mended; null where it asks for nothing. */
export const readMend = (body: unknown): MendInput | null => {
  const read = form.safeParse(body);
  return read.success ? read.data : null;
};
