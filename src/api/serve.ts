import type { Request, RequestHandler, Response } from 'express';
import { canonicalJson, sha256 } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';
import type { AnswerStore, KeptAnswer } from '../ports/answers.js';
import type { TokenBearer } from '../ports/stores.js';
import { sendFile } from '../web/send-file.js';
import { bearerIn } from './authenticate.js';
import { idOf, type Endpoint, type Ready } from './endpoint.js';
import { DetailedProblem } from './problem-json.js';

/** What serving needs besides the endpoint. */
export interface Serving {
  readonly answers: AnswerStore;
  /** Every endpoint by its id. */
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** Edits of this process, one after another: between what `If-Match` is compared with and the edit itself nothing else is changed. */
  readonly inTurn: <T>(edit: () => Promise<T>) => Promise<T>;
  /** Something was written. */
  readonly wrote: () => void;
}

/** A strong ETag: the same for the same bytes only. */
const etagOf = (body: string): string => `"${sha256(body).slice(0, 32)}"`;

/** The address of the next page: this one with another cursor. */
const nextLink = (req: Request, next: string): string => {
  const mark = req.originalUrl.indexOf('?');
  const query = new URLSearchParams(mark < 0 ? '' : req.originalUrl.slice(mark + 1));
  query.set('cursor', next);
  return `<${req.baseUrl}${req.path}?${query.toString()}>; rel="next"`;
};

const headersOf = (req: Request, { mediaType, next, body }: Ready): Readonly<Record<string, string>> => ({
  'content-type': mediaType,
  etag: etagOf(body),
  ...(next !== null && { link: nextLink(req, next) }),
});

const send = (res: Response, { status, headers, body }: KeptAnswer): void => {
  res.status(status).set(headers).send(body);
};

const mismatch = (latest: DetailedProblem | null = null): Problem => {
  const problem = new Problem(
    'precondition-failed',
    'It is not as you saw it any more: its ETag is not the one of If-Match.',
    'Read it again, decide again, and send the new ETag.',
  );
  return latest ? new DetailedProblem(problem, latest.more) : problem;
};

/** ETags of a header's list; a weak one never matches. */
const namedBy = (header: string): readonly string[] => header.split(',').map((one) => one.trim());

/** The thing that a write changes, where the asker says how it saw it; refused where it is not so any more. */
const seenBy = async (
  req: Request,
  bearer: TokenBearer,
  { changes }: Endpoint,
  endpoints: Serving['endpoints'],
): Promise<unknown> => {
  const header = req.get('if-match');
  if (header === undefined) return null;
  const reader = changes === undefined ? undefined : endpoints.get(changes);
  if (!reader)
    throw new Problem('bad-input', 'If-Match: Nothing here has an ETag to compare with.', 'Leave the header out.');
  const now = await reader.look(idOf(req), bearer);
  if (header.trim() !== '*' && !namedBy(header).includes(etagOf(now.body))) throw mismatch();
  return JSON.parse(now.body) as unknown;
};

/** A key is any run of visible characters. */
const KEY = /^[\x21-\x7e]{1,200}$/;

const keyOf = (req: Request): string | null => {
  const key = req.get('idempotency-key');
  if (key === undefined) return null;
  if (!KEY.test(key))
    throw new Problem('bad-input', 'Idempotency-Key: Use 1 to 200 visible characters.', 'A UUID is a good one.');
  return key;
};

const REFUSED = {
  busy: ['conflict', 'The same request is being answered just now.', 'Ask again in a moment.'],
  other: ['key-reused', 'Another request had this Idempotency-Key.', 'Use a new key for a new request.'],
  lost: [
    'conflict',
    'This was done when it was asked first, and the answer is not kept.',
    'Look at what is there; a secret that was lost is revoked and made anew.',
  ],
} as const;

/** Carries a write out once for its key, however often and however simultaneously it is sent. */
const once = async (
  answers: AnswerStore,
  asker: string,
  key: string,
  req: Request,
  secret: boolean,
  write: () => Promise<KeptAnswer>,
): Promise<{ readonly answer: KeptAnswer; readonly repeated: boolean }> => {
  const fingerprint = sha256(canonicalJson([req.method, req.originalUrl, req.body ?? null]));
  const state = await answers.begin(asker, key, fingerprint);
  if (state.kind === 'answered') return { answer: state.answer, repeated: true };
  if (state.kind !== 'mine') {
    const [code, message, remedy] = REFUSED[state.kind];
    throw new Problem(code, message, remedy);
  }
  try {
    const answer = await answers.within(state.turn, write);
    if (!secret) await answers.keep(state.turn, answer);
    return { answer, repeated: false };
  } catch (error) {
    // what was refused was not done: the key can be used again
    await answers.release(state.turn);
    throw error;
  }
};

const write = async (endpoint: Endpoint, serving: Serving, req: Request, res: Response): Promise<void> => {
  const bearer = bearerIn(res);
  const carryOut = async (): Promise<KeptAnswer> => {
    const seen = await seenBy(req, bearer, endpoint, serving.endpoints);
    try {
      const ready = await endpoint.ask(req, bearer, seen);
      const { etag: _etag, ...headers } = headersOf(req, ready);
      return { status: ready.status, headers, body: ready.body };
    } catch (error) {
      const stale = error instanceof Problem && error.code === 'stale' && seen !== null;
      throw stale ? mismatch(error instanceof DetailedProblem ? error : null) : error;
    }
  };
  const edit = (): Promise<KeptAnswer> => (endpoint.changes === undefined ? carryOut() : serving.inTurn(carryOut));
  const key = keyOf(req);
  const { answer, repeated } =
    key === null
      ? { answer: await edit(), repeated: false }
      : await once(serving.answers, bearer.person.id, key, req, endpoint.secret === true, edit);
  if (!repeated) serving.wrote();
  if (repeated) res.set('Idempotency-Replayed', 'true');
  send(res, answer);
};

/**
 * Whether the asker has this answer. Asked here, since Express holds `Cache-Control: no-cache` of a request against it, which every `fetch` sends along
 * with an `If-None-Match`.
 */
const isKnown = (req: Request, etag: string): boolean => {
  const header = req.get('if-none-match');
  return header !== undefined && (header.trim() === '*' || namedBy(header.replaceAll('W/', '')).includes(etag));
};

const read = async (endpoint: Endpoint, req: Request, res: Response): Promise<void> => {
  const ready = await endpoint.ask(req, bearerIn(res));
  if (ready.file !== null) {
    await sendFile(res, ready.file);
    return;
  }
  const headers = headersOf(req, ready);
  if (isKnown(req, headers.etag ?? '')) res.status(304).set(headers).end();
  else send(res, { status: ready.status, headers, body: ready.body });
};

/** Serves one endpoint over HTTP. */
export const serve =
  (endpoint: Endpoint, serving: Serving): RequestHandler =>
  (req, res) =>
    endpoint.method === 'get' ? read(endpoint, req, res) : write(endpoint, serving, req, res);
