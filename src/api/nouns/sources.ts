import { z } from 'zod';
import type { Services } from '../../services/services.js';
import { fatesOf } from '../../trace/revision.js';
import { pagesOf } from '../cursor.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { sourceAnswer } from '../offsets.js';
import { sourceTextShape } from '../schema/claim.js';
import { ingestReportShape, newPreviewShape, newSourcesShape, previewShape } from '../schema/ingest.js';
import { keptTextsShape, newSnapshotShape, revisionShape, sourcesShape } from '../schema/source.js';

/** Newest first. */
const PAGES = pagesOf<readonly [addedAt: string, id: string]>('sources', z.tuple([z.iso.datetime(), z.string()]));

/** Sources, and adding some. */
export const sourceEndpoints = ({
  read,
  ingest,
  newer,
  fetching,
}: Pick<Services, 'read' | 'ingest' | 'newer' | 'fetching'>): readonly Endpoint[] => [
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
  endpoint({
    id: 'listSnapshots',
    method: 'get',
    path: '/sources/{id}/snapshots',
    summary: 'The texts that were kept of a source',
    answers: keptTextsShape,
    refuses: ['not-found'],
    handle: async ({ id }) => {
      const snapshots = await read.sources.texts(id);
      found(snapshots[0] ?? null, 'source');
      return { json: { snapshots } };
    },
  }),
  endpoint({
    id: 'addSnapshot',
    method: 'post',
    path: '/sources/{id}/snapshots',
    summary: 'Take in a newer text of a source, sent or fetched again; answers with what became of its claims',
    body: newSnapshotShape,
    answers: revisionShape,
    refuses: ['not-found', 'unavailable', 'too-large', 'not-text'],
    handle: async ({ id, body, actor }) => {
      const { revision, ...report } = await newer.take(id, body, actor);
      const { before, after } = revision;
      const fates = fatesOf(report.added ? (before?.claims ?? []) : after.claims, after.claims);
      return {
        json: {
          ...report,
          ordinal: after.ordinal,
          there: fates.there,
          moved: fates.moved.map(({ claim }) => claim),
          gone: fates.gone.map(({ claim }) => claim),
          new: fates.added,
        } satisfies z.infer<typeof revisionShape>,
      };
    },
  }),
];
