import { z } from 'zod';

const form = z.object({ token: z.string().min(1).max(200) });

/** The token of a sign-in form, null where there is none. */
export const readSignIn = (body: unknown): string | null => {
  const read = form.safeParse(body);
  return read.success ? read.data.token : null;
};
