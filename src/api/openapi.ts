import { z } from 'zod';
import type { ProblemCode } from '../kernel/problem.js';
import type { Endpoint } from './endpoint.js';
import { STATUS_OF } from './problem-json.js';
import { problemShape } from './schema/problem.js';
import { ANSWERS, BODIES } from './schema/registry.js';

/** Version of the API itself: grows with what it can do. */
const API_VERSION = '1.0.0';

type Json = Readonly<Record<string, unknown>>;

/** Refusals that any endpoint may answer with. */
const ALWAYS: readonly ProblemCode[] = ['bad-input', 'not-signed-in'];

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

const parametersOf = ({ path, query }: Endpoint): readonly Json[] => {
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  if (!query) return inPath;
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
  return [...inPath, ...inQuery];
};

const answersOf = ({ status = 200, answers, mediaType = 'application/json', refuses = [], body }: Endpoint): Json => {
  const codes = [...ALWAYS, ...refuses, ...(body ? (['forbidden', 'too-large'] as const) : [])];
  const statuses = [...new Set(codes.map((code) => STATUS_OF[code]))].sort((a, b) => a - b);
  const refusals = statuses.map((refusal) => [
    String(refusal),
    {
      description: [...new Set(codes.filter((code) => STATUS_OF[code] === refusal))].join(', '),
      content: { 'application/problem+json': { schema: shapeOf(problemShape, ANSWERS) } },
    },
  ]);
  const good = { description: 'Done', content: { [mediaType]: { schema: shapeOf(answers, ANSWERS) } } };
  return { [String(status)]: good, ...(Object.fromEntries(refusals) as Json) };
};

const operationOf = (endpoint: Endpoint): Json => ({
  operationId: endpoint.id,
  summary: endpoint.summary,
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
