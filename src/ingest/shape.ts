import { z } from 'zod';
import { Problem } from '../kernel/problem.js';
import { publishedAtOf } from './published-at.js';

/** Words of metadata: at most a line; empty is the same as absent. */
export const words = z
  .string()
  .max(2_000)
  .refine((text) => !/[\0\p{Surrogate}]/u.test(text), { message: 'holds a character that is not text' })
  .nullish()
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text.trim()));

/** A publication date, in the form that claimdesk keeps. */
export const publicationDate = words.transform((text, context) => {
  if (text === null) return null;
  const date = publishedAtOf(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: `expected a date like 2025-06-30, got ${JSON.stringify(text)}` });
  return z.NEVER;
});

/** An address of the web, kept as written. */
export const address = words.refine((text) => text === null || /^https?:\/\/[^\s]+$/i.test(text), {
  message: 'expected an address that begins with http:// or https://',
});

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (said, key) =>
      typeof key === 'number' ? `${said}[${String(key)}]` : said === '' ? String(key) : `${said}.${String(key)}`,
    '',
  );

/** Reads JSON text as `shape`; throws `bad-input` with one line that names the file and the first wrong field. */
export const parseJsonAs = <T>(shape: z.ZodType<T>, text: string, name: string): T => {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : '';
    throw new Problem('bad-input', `${name} is not JSON: ${why ?? ''}.`, 'Mend it, or give the text as a .txt file.', {
      cause,
    });
  }
  const result = shape.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = pathOf(issue?.path ?? []);
  throw new Problem(
    'bad-input',
    `${name}: ${path === '' ? '' : `${path}: `}${issue?.message ?? 'has another shape than expected'}.`,
    'Mend this field.',
  );
};
