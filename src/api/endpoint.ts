import type { Request } from 'express';
import type { z } from 'zod';
import type { Person, Role } from '../domain/person.js';
import type { Scope } from '../domain/scope.js';
import { Problem, type ProblemCode } from '../kernel/problem.js';
import type { TokenBearer } from '../ports/stores.js';
import type { SentFile } from '../web/send-file.js';
import { NOTHING, readAs } from './read-as.js';

/** What an endpoint is asked, read and checked. */
export interface Ask<Q, B> {
  /** The `{id}` or `{event}` of its path. */
  readonly id: string;
  readonly query: Q;
  readonly body: B;
  readonly actor: Person;
  /** What the asker's token may do; all of it for a browser session. */
  readonly scopes: ReadonlySet<Scope>;
  /** With `If-Match`: the thing as the asker saw it, which it still is; null without. */
  readonly seen: unknown;
}

/** What an endpoint answers: a value as JSON, of which what is not documented is left out, or a file as it is. */
export type Answer =
  | {
      readonly json: unknown;
      /** Cursor of the page behind this one; null on the last. */
      readonly next?: string | null;
    }
  | { readonly file: SentFile };

/** An answer, ready to be sent. */
export interface Ready {
  readonly status: number;
  /** Empty where it is a file. */
  readonly body: string;
  readonly mediaType: string;
  readonly file: SentFile | null;
  readonly next: string | null;
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One operation of the API: the description and the running handler are both made from this. */
export interface EndpointOptions<Q, B> {
  readonly id: string;
  readonly method: Method;
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
  /** The least role that may ask: a reader for what is read, an editor for what is written, unless said otherwise. */
  readonly role?: Role;
  /** What a token must be allowed: `read` for what is read, `write` for what is written, unless said otherwise. */
  readonly scope?: Scope;
  /** Id of the endpoint that reads what this one changes, at the same id: `If-Match` speaks of its ETag. */
  readonly changes?: string;
  /** The answer holds a secret that is shown once: it is not kept for a repeated request. */
  readonly secret?: boolean;
  readonly handle: (ask: Ask<Q, B>) => Promise<Answer>;
}

/** An endpoint whose input types are closed over: what is left is how to describe it and how to ask it. */
export interface Endpoint extends Omit<EndpointOptions<never, never>, 'query' | 'body' | 'handle' | 'role' | 'scope'> {
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly role: Role;
  readonly scope: Scope;
  /** Reads a request, asks and makes the answer ready. */
  readonly ask: (req: Request, bearer: TokenBearer, seen?: unknown) => Promise<Ready>;
  /** The answer for one id without anything else asked: what `If-Match` is compared with. */
  readonly look: (id: string, bearer: TokenBearer) => Promise<Ready>;
}

/** No id that claimdesk gives holds anything else; what does can name nothing. */
const ID = /^[\w.:~-]{1,200}$/;

/** The id in the path of a request; empty where its path has none. */
export const idOf = (req: Request): string => {
  const [id] = Object.values(req.params);
  if (id === undefined) return '';
  if (typeof id !== 'string' || !ID.test(id))
    throw new Problem('not-found', 'No id looks like this.', 'Check the id in the address.');
  return id;
};

/** Only what the description names leaves the process; an answer of another shape is a fault of ours, and is not sent. */
const ready = (status: number, shape: z.ZodType, answer: Answer): Ready => {
  if ('file' in answer) {
    const { file } = answer;
    return { status, body: '', mediaType: file.mediaType, file, next: null };
  }
  const { json, next = null } = answer;
  const body = JSON.stringify(shape.parse(json));
  return { status, body, mediaType: 'application/json; charset=utf-8', file: null, next };
};

/** Makes an endpoint of its parts. Input of another shape is refused with `bad-input`, unknown fields and parameters too. */
export const endpoint = <Q = unknown, B = unknown>(options: EndpointOptions<Q, B>): Endpoint => {
  const { handle, query, body, answers, status = 200, method } = options;
  const reads = method === 'get';
  const queryShape = (query ?? NOTHING) as z.ZodType<Q>;
  return {
    ...options,
    role: options.role ?? (reads ? 'reader' : 'editor'),
    scope: options.scope ?? (reads ? 'read' : 'write'),
    ask: async (req, { person: actor, scopes }, seen = null) => {
      const id = idOf(req);
      if (body && req.body === undefined)
        throw new Problem('bad-input', 'There is no JSON body.', 'Send one as `Content-Type: application/json`.');
      return ready(
        status,
        answers,
        await handle({
          id,
          query: readAs(queryShape, req.query),
          body: body ? readAs(body, req.body) : (undefined as B),
          actor,
          scopes,
          seen,
        }),
      );
    },
    look: async (id, { person: actor, scopes }) =>
      ready(
        status,
        answers,
        await handle({ id, query: readAs(queryShape, {}), body: undefined as B, actor, scopes, seen: null }),
      ),
  };
};

/** The same endpoints for tokens with another scope than their methods ask for. */
export const withScope = (scope: Scope, endpoints: readonly Endpoint[]): readonly Endpoint[] =>
  endpoints.map((one) => ({ ...one, scope }));

/** A path as Express writes it. */
export const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');
