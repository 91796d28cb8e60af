import { z } from 'zod';
import { SCOPES } from '../../domain/scope.js';
import type { NewToken } from '../../services/tokens.js';

/** How long a token can be made for, in days. */
export const LIFETIMES = [7, 30, 90, 365] as const;

const form = z.object({
  label: z.string().max(1000).catch(''),
  scopes: z.union([z.enum(SCOPES).transform((one) => [one]), z.array(z.enum(SCOPES)).max(SCOPES.length)]).catch([]),
  days: z.coerce.number().catch(90),
});

/** The token that a form asks for. */
export const readNewToken = (body: unknown): NewToken => form.parse(body ?? {});
