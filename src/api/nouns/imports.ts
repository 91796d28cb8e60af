import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { importPreviewShape, importReportShape, newImportShape } from '../schema/import.js';

/** Other desks' sheets and other people's claims. */
export const importEndpoints = ({ imports }: Pick<Services, 'imports'>): readonly Endpoint[] => [
  endpoint({
    id: 'previewImport',
    method: 'post',
    path: '/imports/previews',
    summary: 'Say what a file of claims is and would bring; nothing is kept',
    body: newImportShape,
    answers: importPreviewShape,
    refuses: ['too-large'],
    handle: async ({ body }) => {
      const { read, ...counts } = imports.preview(body);
      return Promise.resolve({ json: { ...read, ...counts, claims: read.claims.length } });
    },
  }),
  endpoint({
    id: 'takeImport',
    method: 'post',
    path: '/imports',
    summary: 'Take a file of claims in, with its decisions; what is here already is not taken twice',
    body: newImportShape,
    status: 201,
    answers: importReportShape,
    refuses: ['too-large', 'unavailable'],
    handle: async ({ body, actor }) => ({ json: await imports.take(body, actor, body.as) }),
  }),
];
