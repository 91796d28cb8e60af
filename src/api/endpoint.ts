import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { Problem, type ProblemCode } from '../kernel/problem.js';
import type { Actor } from '../ports/stores.js';
import { askerOf } from './authenticate.js';
import { shapeProblem } from './problem-json.js';

/** What an endpoint is asked, read and checked. */
export interface Ask<Q, B> {
  /** The `{id}` or `{event}` of its path. */
  readonly id: string;
  readonly query: Q;
  readonly body: B;
  readonly actor: Actor;
}

/** What an endpoint answers: a value as JSON, of which what is not documented is left out, or a file as it is. */
export type Answer =
  | { readonly json: unknown }
  | { readonly file: { readonly name: string; readonly mediaType: string; readonly body: string | Uint8Array } };

/** One operation of the API: the description and the running handler are both made from this. */
export interface EndpointOptions<Q, B> {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it, with at most one parameter: `/claims/{id}/provenance`. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject & z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  readonly status?: 200 | 201;
  readonly answers: z.ZodType;
  /** Of the answer; JSON unless said otherwise. */
  readonly mediaType?: string;
  /** Refusals besides those that every endpoint has. */
  readonly refuses?: readonly ProblemCode[];
  readonly handle: (ask: Ask<Q, B>) => Promise<Answer>;
}

/** An endpoint whose input types are closed over: what is left is how to describe it and how to serve it. */
export interface Endpoint extends Omit<EndpointOptions<never, never>, 'query' | 'body' | 'handle'> {
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly serve: RequestHandler;
}

/** No id that claimdesk gives holds anything else; what does can name nothing. */
const ID = /^[\w.:~-]{1,200}$/;

const idOf = (req: Request): string => {
  const [id] = Object.values(req.params);
  if (id === undefined) return '';
  if (typeof id !== 'string' || !ID.test(id))
    throw new Problem('not-found', 'No id looks like this.', 'Check the id in the address.');
  return id;
};

const readAs = <T>(shape: z.ZodType<T>, given: unknown): T => {
  const read = shape.safeParse(given);
  if (!read.success) throw shapeProblem(read.error);
  return read.data;
};

const NOTHING = z.strictObject({});

/** Only what the description names leaves the process; an answer of another shape is a fault of ours, and is not sent. */
const send = (res: Response, status: number, shape: z.ZodType, answer: Answer): void => {
  res.status(status);
  if ('file' in answer) {
    const { name, mediaType, body } = answer.file;
    res
      .attachment(name)
      .type(mediaType)
      .send(typeof body === 'string' ? body : Buffer.from(body));
    return;
  }
  res.json(shape.parse(answer.json));
};

/** Makes an endpoint of its parts. Input of another shape is refused with `bad-input`, unknown fields and parameters too. */
export const endpoint = <Q = unknown, B = unknown>(options: EndpointOptions<Q, B>): Endpoint => {
  const { handle, query, body, answers, status = 200 } = options;
  return {
    ...options,
    serve: async (req, res) => {
      const id = idOf(req);
      if (body && req.body === undefined)
        throw new Problem('bad-input', 'There is no JSON body.', 'Send one as `Content-Type: application/json`.');
      const ask: Ask<Q, B> = {
        id,
        query: readAs((query ?? NOTHING) as z.ZodType<Q>, req.query),
        body: body ? readAs(body, req.body) : (undefined as B),
        actor: askerOf(res),
      };
      send(res, status, answers, await handle(ask));
    },
  };
};

/** A path as Express writes it. */
export const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');
