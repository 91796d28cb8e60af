import { z } from 'zod';
import type { Role } from '../domain/person.js';
import type { ProblemCode } from '../kernel/problem.js';
import type { Endpoint } from './endpoint.js';
import { STATUS_OF } from './problem-codes.js';
import { problemShape } from './schema/problem.js';
import { ANSWERS, BODIES } from './schema/registry.js';

/** Version of the API itself: grows with what it can do. */
const API_VERSION = '1.0.0';

type Json = Readonly<Record<string, unknown>>;

/** Refusals that any endpoint may answer with. */
const ALWAYS: readonly ProblemCode[] = ['bad-input', 'not-signed-in', 'forbidden'];

const reference = (id: string): Json => ({ $ref: `#/components/schemas/${id}` });

/** A schema without what belongs to a document of its own, or only to zod. */
const bare = (schema: object): Json =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !['$schema', '$id', '~standard'].includes(name)));

const schemasOf = (registry: z.core.$ZodRegistry<{ id: string }>, io: 'input' | 'output'): Json => {
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => `#/components/schemas/${id}`,
    // Read-only to TypeScript is no matter of the wire.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]));
};

const shapeOf = (shape: z.ZodType, registry: z.core.$ZodRegistry<{ id: string }>): Json => {
  const name = registry.get(shape)?.id;
  return name === undefined ? bare(z.toJSONSchema(shape)) : reference(name);
};

const headerOf = (name: string, description: string): Json => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
});

const headersOf = ({ method, changes, mediaType }: Endpoint): readonly Json[] => {
  if (method === 'get')
    return mediaType === undefined
      ? [headerOf('If-None-Match', 'ETag of the answer that you have: 304 where it still holds.')]
      : [];
  return [
    headerOf(
      'Idempotency-Key',
      'A key of your own for this request: sent again within a day, it is answered as before and done once.',
    ),
    ...(changes === undefined
      ? []
      : [headerOf('If-Match', `ETag of \`${changes}\`, as you saw it: 412 where it is another by now.`)]),
  ];
};

const parametersOf = (endpoint: Endpoint): readonly Json[] => {
  const { path, query } = endpoint;
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inHeaders = headersOf(endpoint);
  if (!query) return [...inPath, ...inHeaders];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
  return [...inPath, ...inQuery, ...inHeaders];
};

const codesOf = ({ method, refuses = [], changes, body }: Endpoint): readonly ProblemCode[] => {
  const writes = method !== 'get';
  return [
    ...ALWAYS,
    ...(writes ? (['conflict', 'key-reused'] as const) : []),
    ...(changes === undefined ? [] : (['precondition-failed'] as const)),
    ...(body ? (['too-large'] as const) : []),
    ...refuses,
  ];
};

const refusalsOf = (endpoint: Endpoint): Json => {
  const codes = codesOf(endpoint);
  const statuses = [...new Set(codes.map((code) => STATUS_OF[code]))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((refusal) => [
      String(refusal),
      {
        description: [...new Set(codes.filter((code) => STATUS_OF[code] === refusal))].join(', '),
        content: { 'application/problem+json': { schema: shapeOf(problemShape, ANSWERS) } },
      },
    ]),
  );
};

const answerHeadersOf = ({ method, mediaType, query }: Endpoint): Json | undefined => {
  if (method !== 'get' || mediaType !== undefined) return undefined;
  return {
    ETag: { description: 'Changes whenever the answer does.', schema: { type: 'string' } },
    ...(query && 'cursor' in query.shape
      ? { Link: { description: 'The next page, with `rel="next"`.', schema: { type: 'string' } } }
      : {}),
  };
};

const answersOf = (endpoint: Endpoint): Json => {
  const { status = 200, answers, mediaType = 'application/json', method } = endpoint;
  const headers = answerHeadersOf(endpoint);
  const good = {
    description: 'Done',
    ...(headers && { headers }),
    content: { [mediaType]: { schema: shapeOf(answers, ANSWERS) } },
  };
  return {
    [String(status)]: good,
    ...(method === 'get' && headers ? { '304': { description: 'It is as you have it.' } } : {}),
    ...refusalsOf(endpoint),
  };
};

/** What an operation is listed under: the noun that its path begins with. */
const tagOf = ({ path }: Endpoint): string => path.split('/')[1] ?? '';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reader: 'Anybody at the desk may ask.',
  editor: 'Asked by editors and leads.',
  lead: 'Asked by leads.',
};

const operationOf = (endpoint: Endpoint): Json => ({
  operationId: endpoint.id,
  summary: endpoint.summary,
  description: `${ROLE_WORDS[endpoint.role]} A token needs the scope \`${endpoint.scope}\`.`,
  tags: [tagOf(endpoint)],
  security: [{ token: [endpoint.scope] }, { session: [] }],
  parameters: parametersOf(endpoint),
  ...(endpoint.body && {
    requestBody: { required: true, content: { 'application/json': { schema: shapeOf(endpoint.body, BODIES) } } },
  }),
  responses: answersOf(endpoint),
});

const pathsOf = (endpoints: readonly Endpoint[]): Json => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints) (paths[endpoint.path] ??= {})[endpoint.method] = operationOf(endpoint);
  return paths;
};

/** The OpenAPI 3.1 description of these endpoints, made from the very shapes that check their input. */
export const describeApi = (endpoints: readonly Endpoint[]): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'claimdesk',
    version: API_VERSION,
    description: 'Claims with their sources, conflicts and decisions. Every offset counts Unicode code points.',
  },
  servers: [{ url: '/api/v1' }],
  security: [{ token: [] }, { session: [] }],
  tags: [...new Set(endpoints.map(tagOf))].map((name) => ({ name })),
  paths: pathsOf(endpoints),
  components: {
    schemas: { ...schemasOf(ANSWERS, 'output'), ...schemasOf(BODIES, 'input') },
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: 'claimdesk.session',
        description: 'Changes need the session’s form token too, as `_csrf` in the body.',
      },
    },
  },
});
