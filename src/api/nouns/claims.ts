import { z } from 'zod';
import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { inContextAnswer } from '../offsets.js';
import { claimInContextShape, searchShape } from '../schema/claim.js';
import { statusShape } from '../schema/conflict.js';
import { eventShape, questionShape } from '../schema/event.js';
import { provenanceShape } from '../schema/provenance.js';
import { answer, list } from '../schema/registry.js';

const claimViewShape = answer(
  'ClaimView',
  z.object({
    ...claimInContextShape.shape,
    extractedAt: z.string(),
    event: eventShape,
    question: questionShape,
    conflict: z.object({ id: z.string(), status: statusShape }).nullable(),
    siblings: list(claimInContextShape).describe('Other claims on the same question, by publication, undated last.'),
  }),
);

const searchAskShape = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((words) => !/[\0\p{Surrogate}]/u.test(words), 'holds a character that is not text')
    .describe('Words of quotes, values, titles or publishers.'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** One claim, its provenance, and finding claims by their words. */
export const claimEndpoints = ({ read, trace }: Pick<Services, 'read' | 'trace'>): readonly Endpoint[] => [
  endpoint({
    id: 'getClaim',
    method: 'get',
    path: '/claims/{id}',
    summary: 'One claim in its context, with the other claims on its question',
    answers: claimViewShape,
    refuses: ['not-found'],
    handle: async ({ id }) => {
      const { inContext, extractedAt, event, question, conflict, siblings } = found(
        await read.claims.find(id),
        'claim',
      );
      return {
        json: {
          ...inContextAnswer(inContext),
          extractedAt,
          event,
          question,
          conflict: conflict && { id: conflict.id, status: conflict.status },
          siblings: siblings.map(inContextAnswer),
        } satisfies z.infer<typeof claimViewShape>,
      };
    },
  }),
  endpoint({
    id: 'getProvenance',
    method: 'get',
    path: '/claims/{id}/provenance',
    summary: 'Where a claim comes from, who else says it, and what became of it',
    answers: provenanceShape,
    refuses: ['not-found'],
    handle: async ({ id }) => ({ json: await trace.provenance(id) }),
  }),
  endpoint({
    id: 'search',
    method: 'get',
    path: '/search',
    summary: 'Claims by their words, best first',
    query: searchAskShape,
    answers: searchShape,
    handle: async ({ query }) => {
      const results = await read.claims.search(query.q, query.limit);
      return { json: { results: results.map(inContextAnswer) } };
    },
  }),
];
