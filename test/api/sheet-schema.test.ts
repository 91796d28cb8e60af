import Ajv from 'ajv/dist/2020.js';
import request from 'supertest';
import { EXPORTERS } from '../../src/export/registry.js';
import { createApiDesk } from '../support/api-services.js';
import { sheetOf, textOf } from '../support/sheets.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const sheet = sheetOf(
  [
    conflictView(
      [
        positionView('9', 1, [claimInContext({ id: 'a', n: 9, publishedAt: '2025-06-30' })]),
        positionView('50', 1, [claimInContext({ id: 'b', n: 50 })]),
      ],
      [resolution({ kind: 'accept-one', claim: 'a' })],
    ),
  ],
  'Harbour fire',
  new Date('2025-07-03T00:00:00Z'),
  { at: '2025-07-01T00:00:00.000Z', rows: {} },
);

const validator = async () => {
  const res = await request(createApiDesk().app).get('/api/v1/sheet.schema.json');
  expect([res.status, res.type]).toEqual([200, 'application/schema+json']);
  return new Ajv.default({ strict: true, allErrors: true }).compile(JSON.parse(res.text) as object);
};

const written = (): Record<string, unknown> => JSON.parse(textOf(EXPORTERS.json, sheet)) as Record<string, unknown>;

test('a sheet as JSON has the published shape', async () => {
  const validate = await validator();
  expect([validate(written()), validate.errors]).toEqual([true, null]);
});

test.each<[string, (made: Record<string, unknown>) => unknown]>([
  ['of another version', (made) => ({ ...made, format: 'claimdesk-sheet/2' })],
  ['without its digest', ({ about: _gone, ...made }) => made],
  ['with a row that lacks a column', (made) => ({ ...made, rows: [{ quote: 'x' }] })],
])('one %s has not', async (_name, spoil) => {
  expect((await validator())(spoil(written()))).toBe(false);
});
