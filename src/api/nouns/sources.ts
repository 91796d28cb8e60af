import { z } from 'zod';
import type { Services } from '../../services/services.js';
import { pagesOf } from '../cursor.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { sourceAnswer } from '../offsets.js';
import { sourceTextShape } from '../schema/claim.js';
import { ingestReportShape, newPreviewShape, newSourcesShape, previewShape } from '../schema/ingest.js';
import { sourcesShape } from '../schema/source.js';

/** Newest first. */
const PAGES = pagesOf<readonly [addedAt: string, id: string]>('sources', z.tuple([z.iso.datetime(), z.string()]));

/** Sources, and adding some. */
export const sourceEndpoints = ({
  read,
  ingest,
  fetching,
}: Pick<Services, 'read' | 'ingest' | 'fetching'>): readonly Endpoint[] => [
  endpoint({
    id: 'listSources',
    method: 'get',
    path: '/sources',
    summary: 'All sources, newest first',
    answers: sourcesShape,
    query: z.strictObject(PAGES.fields),
    handle: async ({ query }) => {
      const after = PAGES.after(query);
      const page = { limit: query.limit + 1, after: after && { addedAt: after[0], id: after[1] } };
      const rows = await read.sources.list(page);
      const { rows: sources, next } = PAGES.cut(query, rows, ({ addedAt, id }) => [addedAt, id]);
      return { json: { sources, next }, next };
    },
  }),
  endpoint({
    id: 'getSource',
    method: 'get',
    path: '/sources/{id}',
    summary: 'One source with its text and the claims found in it',
    answers: sourceTextShape,
    refuses: ['not-found'],
    handle: async ({ id }) => ({ json: sourceAnswer(found(await read.sources.find(id), 'source')) }),
  }),
  endpoint({
    id: 'previewSource',
    method: 'post',
    path: '/previews',
    summary:
      'Fetch a page and say what is understood of it; nothing is kept. Send the document to `/sources` to add it',
    body: newPreviewShape,
    answers: previewShape,
    refuses: ['unavailable', 'too-large', 'not-text'],
    handle: async ({ body }) => ({ json: { document: await fetching.page(body.url) } }),
  }),
  endpoint({
    id: 'addSources',
    method: 'post',
    path: '/sources',
    summary: 'Add documents, all or none; answers with the conflicts they opened',
    body: newSourcesShape,
    status: 201,
    answers: ingestReportShape,
    refuses: ['too-large', 'not-text'],
    handle: async ({ body, actor }) => ({ json: await ingest.add(body.documents, actor) }),
  }),
];
