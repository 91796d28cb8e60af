import { Readable } from 'node:stream';
import { z } from 'zod';
import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';

const LD = 'application/ld+json; charset=utf-8';
const documentShape = z.record(z.string(), z.unknown());

/** A JSON document as a file of its own media type. */
const file = (name: string, mediaType: string, document: Readonly<Record<string, unknown>>) => {
  const body = Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  return { file: { name, mediaType, bytes: body.length, content: Readable.from([body]) } };
};

/** What was decided and where it comes from, in the forms that other programs read. */
export const standardEndpoints = ({ standards }: Pick<Services, 'standards'>): readonly Endpoint[] => [
  endpoint({
    id: 'getClaimReview',
    method: 'get',
    path: '/conflicts/{id}/claim-review',
    summary: 'ClaimReviews (schema.org, JSON-LD) of a decided conflict, one for each value judged',
    answers: documentShape,
    mediaType: LD,
    refuses: ['not-found', 'conflict', 'unavailable'],
    handle: async ({ id }) => file(`claim-review-${id}.jsonld`, LD, await standards.claimReview(id)),
  }),
  endpoint({
    id: 'getClaimReviewsOfEvent',
    method: 'get',
    path: '/events/{id}/claim-review',
    summary: 'ClaimReviews of all decided conflicts of an event',
    answers: documentShape,
    mediaType: LD,
    refuses: ['not-found', 'unavailable'],
    handle: async ({ id }) => file(`claim-review-${id}.jsonld`, LD, await standards.claimReviewsOfEvent(id)),
  }),
  endpoint({
    id: 'getProv',
    method: 'get',
    path: '/conflicts/{id}/prov',
    summary: 'Provenance of a conflict and its decisions as PROV-JSON (W3C)',
    answers: documentShape,
    mediaType: 'application/json; charset=utf-8',
    refuses: ['not-found'],
    handle: async ({ id }) => file(`prov-${id}.json`, 'application/json; charset=utf-8', await standards.prov(id)),
  }),
  endpoint({
    id: 'getAnnotations',
    method: 'get',
    path: '/sources/{id}/annotations',
    summary: 'The claims of a source as Web Annotations (W3C)',
    answers: documentShape,
    mediaType: LD,
    refuses: ['not-found'],
    handle: async ({ id }) => file(`annotations-${id}.jsonld`, LD, await standards.annotations(id)),
  }),
];
