import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { verificationShape } from '../schema/verification.js';

/** Whether the stored data is whole. */
export const verificationEndpoints = ({
  stores,
}: {
  readonly stores: Pick<Services['stores'], 'verifier'>;
}): readonly Endpoint[] => [
  endpoint({
    id: 'verify',
    method: 'get',
    path: '/verification',
    summary: 'Check the audit chain, every quote and every digest now',
    answers: verificationShape,
    handle: async () => ({ json: await stores.verifier.verify() }),
  }),
];
