import { Validator } from '@seriousme/openapi-schema-validator';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import request from 'supertest';
import { createApiDesk } from '../support/api-services.js';

/** Types of the API that the client in the tests is made of; written anew by `UPDATE_CLIENT=1 npm test -- test/api/description`. */
const CLIENT = 'test/support/api-client/schema.d.ts';

const describe31 = async (): Promise<Record<string, unknown>> =>
  (await request(createApiDesk().app).get('/api/v1/openapi.json')).body as Record<string, unknown>;

test('the description is valid OpenAPI 3.1, as others understand it', async () => {
  const validator = new Validator();
  expect(await validator.validate(await describe31())).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('what is not valid is found', async () => {
  const description = await describe31();
  expect(await new Validator().validate({ ...description, info: {} })).toMatchObject({ valid: false });
});

test('the client in the tests is made of this description', async () => {
  const made = astToString(await openapiTS(JSON.stringify(await describe31())));
  if (process.env.UPDATE_CLIENT !== undefined) writeFileSync(CLIENT, made);
  expect(readFileSync(CLIENT, 'utf8') === made).toBe(true);
});
