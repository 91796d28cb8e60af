import { Readable } from 'node:stream';
import { EXPORTERS } from '../export/registry.js';
import { Problem, type ProblemCode } from '../kernel/problem.js';
import type { Verification } from '../ports/stores.js';
import type { ImportReport } from '../services/imports/imports.js';
import type { IngestReport } from '../services/ingest.js';
import type { Provenance } from '../trace/provenance.js';
import type { Desk } from './desk.js';
import type { ServerFile } from './server-file.js';

/** An engine run over a large archive takes a while; a server that is silent for longer is not going to answer. */
const PATIENCE_MS = 10 * 60_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const CODES: ReadonlySet<string> = new Set<ProblemCode>([
  'bad-input',
  'not-found',
  'too-large',
  'not-text',
  'unreadable',
  'stale',
  'precondition-failed',
  'key-reused',
  'not-signed-in',
  'forbidden',
  'locked',
  'conflict',
  'unavailable',
]);

const isCode = (code: unknown): code is ProblemCode => typeof code === 'string' && CODES.has(code);

/** The refusal that the server sent (problem+json), in its own words. */
const problemOf = (status: number, body: string): Problem => {
  let said: unknown = null;
  try {
    said = JSON.parse(body);
  } catch {
    // A proxy's page or a broken answer: the status must do.
  }
  if (isRecord(said) && isCode(said.code) && typeof said.detail === 'string')
    return new Problem(said.code, said.detail, typeof said.remedy === 'string' ? said.remedy : '');
  return new Problem('unavailable', `The server answered with status ${String(status)}.`, 'Look at its log.');
};

/** The desk of the server that holds the data directory, asked over loopback. */
export const remoteDesk = ({ url, token }: ServerFile): Desk => {
  const heard = async <T>(from: () => Promise<T>): Promise<T> => {
    try {
      return await from();
    } catch (cause) {
      if (cause instanceof Problem) throw cause;
      throw new Problem('unavailable', `The server at ${url} does not answer.`, 'Try again when it is ready.', {
        cause,
      });
    }
  };
  const answerTo = async (path: string, body?: unknown): Promise<Response> => {
    const init: RequestInit = {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const answer = await heard(() => fetch(`${url}/api/v1${path}`, init));
    if (!answer.ok) throw problemOf(answer.status, await heard(() => answer.text()));
    return answer;
  };
  // Both ends are this program at this version, so that answers are taken as typed.
  const askFor = async <T>(path: string, body?: unknown): Promise<T> =>
    JSON.parse(await heard(async () => (await answerTo(path, body)).text())) as T;
  return {
    ingest: (documents) => askFor<IngestReport>('/sources', { documents }),
    import: (file, actsFor) => askFor<ImportReport>('/imports', { ...file, as: actsFor }),
    sheet: async ({ event, unsettled, query = {}, asOf }, format) => {
      const asked = Object.entries({ ...query, asOf, unsettled: unsettled === true ? '1' : undefined });
      const words = new URLSearchParams(
        asked.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]])),
      );
      const path = `/sheets/${encodeURIComponent(event ?? 'all')}.${EXPORTERS[format].meta.extension}`;
      const { body } = await answerTo(words.size === 0 ? path : `${path}?${words.toString()}`);
      return body ? Readable.fromWeb(body) : Readable.from([]);
    },
    provenance: (claim) => askFor<Provenance>(`/claims/${encodeURIComponent(claim)}/provenance`),
    verify: () => askFor<Verification>('/verification'),
    close: () => Promise.resolve(),
  };
};
