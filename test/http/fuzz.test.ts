import fc from 'fast-check';
import request from 'supertest';
import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp } from '../support/desk-app.js';
import { filesUnder } from '../support/project.js';
import { readFileSync } from 'node:fs';
import { FIRE, tokenOf } from '../support/stored-desk.js';
import { tokenIn } from '../support/visitor.js';

/**
 * Every address of the API and of the web, asked for what its description almost allows: never a fault of ours, and every refusal in the form that
 * its readers know. Numbers of runs are bounded: with FUZZ_RUNS more of them.
 */
const RUNS = Number(process.env.FUZZ_RUNS ?? '6');

const database = useDatabase();
let desk: DeskApp;
let token: string;
let known: readonly string[];

const setUp = async (): Promise<void> => {
  desk = await deskApp(database());
  token = await tokenOf(desk, desk.editor);
  const { opened, sources } = await desk.ingest.add(FIRE, desk.editor);
  const { readers } = desk.store;
  const claims = await readers.lists.claims({}, { limit: 3, after: null });
  const events = await readers.events.list();
  known = [
    ...opened,
    ...sources.map(({ id }) => id),
    ...claims.map(({ claim }) => claim.id),
    ...events.map(({ id }) => id),
    desk.editor.id,
  ];
};

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly body: Schema | null;
}

const WILD = [
  "' OR 1=1 --",
  '\0',
  '\ud83d',
  '😀',
  '../..',
  '%00',
  '<script>',
  '',
  ' ',
  'a'.repeat(5000),
  '__proto__',
  '2024-13-45',
  '-1',
  '1e309',
];

const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...WILD),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(...known),
    fc.constantFrom('2024-03-05', 'unsettled', '3'),
  );

/** A value of a shape, or nearly. */
const valueOf = (schema: Schema, schemas: Readonly<Record<string, Schema>>, depth = 0): fc.Arbitrary<unknown> => {
  if (schema.$ref !== undefined) return valueOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas, depth + 1);
  const several = schema.anyOf ?? schema.oneOf;
  const odd = fc.oneof(fc.jsonValue({ maxDepth: 1 }), text());
  if (depth > 6) return odd;
  const good = ((): fc.Arbitrary<unknown> => {
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (several) return fc.oneof(...several.map((one) => valueOf(one, schemas, depth + 1)));
    if (schema.items) return fc.array(valueOf(schema.items, schemas, depth + 1), { maxLength: 3 });
    if (schema.properties)
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties).map(([name, held]) => [name, valueOf(held, schemas, depth + 1)]),
        ),
        { requiredKeys: [...(schema.required ?? [])] },
      );
    if (schema.type === 'integer' || schema.type === 'number') return fc.oneof(fc.nat(3), fc.integer(), fc.double());
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'null') return fc.constant(null);
    return text();
  })();
  return fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: odd });
};

const headers = (): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc.record(
    {
      'if-match': fc.constantFrom('*', '"x"', 'W/"x"', '"'),
      'if-none-match': fc.constantFrom('*', '"x"'),
      'idempotency-key': fc.constantFrom('k1', 'k2', 'a b', 'x'.repeat(300)),
      accept: fc.constantFrom('text/html', 'application/xml', '*/*'),
    },
    { requiredKeys: [] },
  );

const idText = (): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: text() });

/** Half characters as their replacement: no address and no form can hold one. */
const whole = (words: string): string => Buffer.from(words).toString('utf8');

const wellFormed = (words: string): string => encodeURIComponent(whole(words));

const listed = async (): Promise<{
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
}> => {
  const { body } = await request(desk.app).get('/api/v1/openapi.json');
  const paths = body.paths as Record<
    string,
    Record<
      string,
      { parameters: Operation['parameters']; requestBody?: { content: Record<string, { schema: Schema }> } }
    >
  >;
  return {
    operations: Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters, requestBody }]) => ({
        path,
        method,
        parameters,
        body: requestBody?.content['application/json']?.schema ?? null,
      })),
    ),
    schemas: body.components.schemas as Record<string, Schema>,
  };
};

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

test('no operation of the API is ever a fault of ours, and each refusal is problem+json', async () => {
  await setUp();
  const { operations, schemas } = await listed();
  expect(operations.length).toBeGreaterThan(45);
  const seen = new Set<number>();
  for (const { path, method, parameters, body } of operations) {
    const query = fc.record(
      Object.fromEntries(
        parameters
          .filter((one) => one.in === 'query')
          .map(({ name, schema }) => [
            name,
            valueOf(schema, schemas).map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
          ]),
      ),
      { requiredKeys: [] },
    );
    const asked = fc.record({
      id: idText(),
      query,
      body: body === null ? fc.constant(undefined) : valueOf(body, schemas),
      headers: headers(),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ id, query, body: sent, headers: some }) => {
        const words = Object.entries(query)
          .map(([name, value]) => `${name}=${wellFormed(value ?? '')}`)
          .join('&');
        const made = request(desk.app);
        const going = made[method as Method](`/api/v1${path.replace(/\{\w+\}/, wellFormed(id))}?${words}`).set({
          ...(some as Record<string, string>),
          authorization: `Bearer ${token}`,
        });
        const res = await (sent === undefined ? going : going.type('json').send(JSON.stringify(sent)));
        seen.add(res.status);
        if (res.status >= 500) throw new Error(`${String(res.status)} ${res.text}`);
        if (res.status >= 400) {
          expect(res.type).toBe('application/problem+json');
          expect(res.body).toMatchObject({
            status: res.status,
            code: expect.any(String),
            detail: expect.any(String),
            remedy: expect.any(String),
          });
        }
      }),
      { numRuns: RUNS },
    );
    // whoever asks may have gone by the doing of a run
    if ((await request(desk.app).get('/api/v1/me').set('authorization', `Bearer ${token}`)).status !== 200)
      token = await tokenOf(desk, await desk.store.stores.people.ensureFirst('Editor'));
  }
  desk.live.end();
  expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404]));
}, 300_000);

/** Addresses of the web's routers. */
const routes = filesUnder('src/web')
  .filter((file) => file.endsWith('.router.ts'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/router\s*\.\s*(get|post)\(\s*'([^']+)'/g)].map(
      ([, method = '', path = '']) => ({ method, path }),
    ),
  )
  // an open line does not end by itself; whoever signs out is gone
  .filter(({ path }) => !['/live', '/sign-out', '/sign-in'].includes(path));

/** Names of the fields that forms have. */
const FIELDS = [
  'name',
  'role',
  'label',
  'scopes',
  'days',
  'query',
  'shared',
  'to',
  'id',
  'note',
  'outcome',
  'version',
  'evidence',
  'accept-claim',
  'reason',
  'wording',
  'would-settle',
  'aspect',
  'value',
  'speaker',
  'beside',
  'back',
  'text',
  'title',
  'publisher',
  'publishedAt',
  'url',
  'comment',
  'person',
  'watching',
  'upTo',
  'stretch',
  'q',
  'page',
  'kind',
  'status',
  'words',
  'unsettled',
  'opened',
  'conflict',
];

const VALUES = [
  'accept-one',
  'not-a-conflict',
  'misread',
  'editor',
  'lead',
  'read',
  'yes',
  '0',
  '1',
  '0-5',
  '5-1',
  'withdraw',
  'value',
  'give-back',
  'assign:',
  'publish-attributed',
  'around 50',
  '2024-03-05',
];

test('no page and no form of the web is ever a fault of ours, and each refusal is a page', async () => {
  await setUp();
  const editor = await desk.enter();
  expect(routes.length).toBeGreaterThan(30);
  for (const { method, path } of routes) {
    const fields = fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(text(), fc.constantFrom(...VALUES, ...known)), {
      maxKeys: 8,
    });
    await fc.assert(
      fc.asyncProperty(idText(), fields, fields, async (id, query, sent) => {
        const words = Object.entries(query)
          .map(([name, value]) => `${name}=${wellFormed(value)}`)
          .join('&');
        const address = `${path.replace(/:\w+/, wellFormed(id) || 'x')}?${words}`;
        const body = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, whole(value)]));
        const res =
          method === 'get'
            ? await editor.agent.get(address)
            : await editor.agent
                .post(address)
                .type('form')
                .send({ ...body, _csrf: tokenIn((await editor.agent.get('/notices')).text) });
        if (res.status >= 500) throw new Error(`${method} ${address} ${String(res.status)} ${res.text.slice(0, 2000)}`);
        if (res.status >= 400) {
          expect(res.type).toBe('text/html');
          expect(res.text).toContain('<h1');
          expect(res.text).not.toMatch(/\bat .*\.[jt]s:\d|node_modules/);
        }
      }),
      { numRuns: RUNS },
    );
  }
  desk.live.end();
}, 300_000);
