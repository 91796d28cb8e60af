import { z } from 'zod';
import type { ClaimToAdd } from '../../services/adding.js';

const text = z.string().max(5000).catch('');

/** The form as it was filled in. */
const form = z.object({
  quote: text,
  /** Offset of the selection, where a script knows it. */
  near: z
    .string()
    .regex(/^\d{1,9}$/)
    .catch(''),
  /** Id of a claim that answers the question; `own` for one of its own. */
  question: text,
  asks: text,
  kind: z.enum(['quantity', 'date']).catch('quantity'),
  says: text,
  speaker: text,
  reason: text,
});

export type AddClaimInput = z.infer<typeof form>;

export const NO_CLAIM: AddClaimInput = form.parse({});

export const readAddClaim = (body: unknown): AddClaimInput => form.catch(NO_CLAIM).parse(body);

/** The claim that a form asks for. */
export const claimToAdd = (source: string, input: AddClaimInput): ClaimToAdd => {
  const { near, question, asks, kind, ...rest } = input;
  return {
    source,
    ...rest,
    near: near === '' ? null : Number(near),
    answers: question === 'own' ? { asks, kind } : { beside: question },
  };
};
