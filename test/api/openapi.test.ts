import request from 'supertest';
import { createApiDesk } from '../support/api-services.js';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly responses: Readonly<Record<string, { readonly content: object }>>;
}

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** Everything that holds `$ref` anywhere below. */
const references = (held: unknown): readonly string[] =>
  typeof held !== 'object' || held === null
    ? []
    : Object.entries(held).flatMap(([name, value]) => (name === '$ref' ? [String(value)] : references(value)));

const describe31 = async (): Promise<Description> => {
  const res = await request(createApiDesk().app).get('/api/v1/openapi.json');
  expect([res.status, res.type]).toEqual([200, 'application/json']);
  return res.body as Description;
};

describe('the description of the API', () => {
  test('lists every endpoint, to anybody', async () => {
    const { openapi, paths } = await describe31();
    expect(openapi).toBe('3.1.0');
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(operations).toEqual(
      expect.arrayContaining(['get /conflicts', 'post /conflicts/{id}/resolutions', 'delete /tokens/{id}', 'get /me']),
    );
    expect(new Set(operations).size).toBe(operations.length);
  });

  test('refers only to what it holds, and holds only what it refers to', async () => {
    const description = await describe31();
    const named = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`);
    const referred = [...new Set(references(description))];
    expect(referred.filter((reference) => !named.includes(reference))).toEqual([]);
    expect(named.filter((name) => !referred.includes(name))).toEqual([]);
  });

  test('names each operation once, and each parameter of its path', async () => {
    const { paths } = await describe31();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    );
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
      expect(inPath).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  });

  test('every operation says how it refuses those who are not signed in', async () => {
    const { paths } = await describe31();
    const without = Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .filter(({ responses }) => !('401' in responses));
    expect(without).toEqual([]);
  });

  test('asks for what the search needs', async () => {
    const { paths } = await describe31();
    const parameters = paths['/search']?.get?.parameters.map(({ name, required }) => [name, required]);
    expect(parameters).toEqual([
      ['q', true],
      ['limit', false],
      ['cursor', false],
      ['If-None-Match', false],
    ]);
  });

  test('is the same every time', async () => {
    expect(JSON.stringify(await describe31())).toBe(JSON.stringify(await describe31()));
  });
});
