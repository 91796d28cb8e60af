import { z } from 'zod';
import type { Services } from '../../services/services.js';
import { pagesOf } from '../cursor.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { inContextAnswer } from '../offsets.js';
import { claimInContextShape, claimsShape, searchShape } from '../schema/claim.js';
import { statusShape } from '../schema/conflict.js';
import { eventShape, questionShape } from '../schema/event.js';
import { provenanceShape } from '../schema/provenance.js';
import { answer, list } from '../schema/registry.js';
import { kindShape } from '../schema/value.js';

/** Most results that a search gives, page by page. */
const MOST_RESULTS = 500;

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

/** Best first: a page begins behind so many results. */
const SEARCH_PAGES = pagesOf('search', z.int().min(1).max(MOST_RESULTS));

const searchAskShape = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((words) => !/[\0\p{Surrogate}]/u.test(words), 'holds a character that is not text')
    .describe('Words of quotes, values, titles or publishers.'),
  ...SEARCH_PAGES.fields,
});

const CLAIM_PAGES = pagesOf('claims', z.string());

const id = z.string().min(1).max(200).optional();

const claimFilterShape = z.strictObject({
  event: id.describe('Id of an event.'),
  question: id.describe('Id of a question.'),
  source: id.describe('Id of a source.'),
  conflict: id.describe('Id of a conflict.'),
  kind: kindShape.optional(),
  speaker: z.string().min(1).max(300).optional().describe('Name of whom the source says it from.'),
  ...CLAIM_PAGES.fields,
});

/** One claim, its provenance, and finding claims by their words. */
export const claimEndpoints = ({ read, trace }: Pick<Services, 'read' | 'trace'>): readonly Endpoint[] => [
  endpoint({
    id: 'listClaims',
    method: 'get',
    path: '/claims',
    summary: 'Claims that stand, in order of id',
    query: claimFilterShape,
    answers: claimsShape,
    handle: async ({ query }) => {
      const page = { limit: query.limit + 1, after: CLAIM_PAGES.after(query) };
      const { rows, next } = CLAIM_PAGES.cut(query, await read.lists.claims(query, page), ({ claim }) => claim.id);
      return { json: { claims: rows.map(inContextAnswer), next }, next };
    },
  }),
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
      const before = SEARCH_PAGES.after(query) ?? 0;
      const best = await read.claims.search(query.q, Math.min(MOST_RESULTS, before + query.limit + 1));
      const numbered = best.map((held, i) => ({ held, place: i + 1 })).slice(before);
      const { rows, next } = SEARCH_PAGES.cut(query, numbered, ({ place }) => place);
      return { json: { results: rows.map(({ held }) => inContextAnswer(held)), next }, next };
    },
  }),
];
