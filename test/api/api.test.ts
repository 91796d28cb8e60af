import fc from 'fast-check';
import request, { type Response } from 'supertest';
import type { z } from 'zod';
import { MAX_BODY_BYTES } from '../../src/api/v1.js';
import { problemShape } from '../../src/api/schema/problem.js';
import { claimInContextShape, searchShape, sourceTextShape } from '../../src/api/schema/claim.js';
import { conflictShape, queueShape, resolutionShape } from '../../src/api/schema/conflict.js';
import { eventsShape, eventViewShape } from '../../src/api/schema/event.js';
import { ingestReportShape } from '../../src/api/schema/ingest.js';
import { provenanceShape } from '../../src/api/schema/provenance.js';
import { sheetShape } from '../../src/api/schema/sheet.js';
import { sourcesShape } from '../../src/api/schema/source.js';
import { verificationShape } from '../../src/api/schema/verification.js';
import { MAX_DOCUMENTS } from '../../src/ingest/limits.js';
import { readCsv } from '../support/csv.js';
import { createApiDesk, FORM_TOKEN, SESSION_HEADER, TOKEN, type ApiDesk } from '../support/api-services.js';

const CONFLICT = 'conflict_hospital';
const EVENT = 'event_ferry';
const CLAIM = 'claim_nine';

const get = ({ app }: ApiDesk, path: string) =>
  request(app).get(`/api/v1${path}`).set('Authorization', `Bearer ${TOKEN}`);
const post = ({ app }: ApiDesk, path: string, body: object) =>
  request(app).post(`/api/v1${path}`).set('Authorization', `Bearer ${TOKEN}`).send(body);

/** The answer has exactly the shape that the API's description gives it: nothing missing, nothing more. */
const expectShape = ({ body }: { readonly body: unknown }, shape: z.ZodType): void => {
  expect(shape.parse(body)).toEqual(body);
};

const expectProblem = (res: Response, status: number, code: string): void => {
  expect([res.status, res.body.code]).toEqual([status, code]);
  expect(res.type).toBe('application/problem+json');
  expectShape(res, problemShape);
  expect(res.body.status).toBe(status);
  expect(res.text).not.toMatch(/\bat .*\.[jt]s\b|node_modules/);
};

const decision = (version: number) => ({
  version,
  outcome: { kind: 'accept-one', claim: CLAIM },
  rationale: 'The hospital confirmed it.',
});
const document = (text: string, metadata: object = {}) => ({ text, metadata });

describe('reading', () => {
  test.each<[string, z.ZodType]>([
    ['/conflicts', queueShape],
    [`/conflicts?status=any&kind=quantity&event=${EVENT}&limit=2&offset=0`, queueShape],
    [`/conflicts/${CONFLICT}`, conflictShape],
    ['/events', eventsShape],
    [`/events/${EVENT}`, eventViewShape],
    ['/sources', sourcesShape],
    [`/claims/${CLAIM}/provenance`, provenanceShape],
    ['/sheets/all.json?unsettled=1', sheetShape],
    [`/sheets/${EVENT}.json`, sheetShape],
    ['/search?q=hospital', searchShape],
    ['/verification', verificationShape],
  ])('%s answers in the shape that is documented', async (path, shape) => {
    const res = await get(createApiDesk(), path);
    expect(res.status).toBe(200);
    expectShape(res, shape);
    expect(res.get('cache-control')).toBe(path.startsWith('/sheets') ? 'private, no-store' : 'private, no-cache');
  });

  test('the queue is filtered by what is asked', async () => {
    const desk = createApiDesk();
    const all = await get(desk, '/conflicts?status=any');
    const dates = await get(desk, '/conflicts?kind=date');
    expect(all.body.rows.length).toBeGreaterThan(1);
    expect(dates.body.rows.map((row: { kind: string }) => row.kind)).toEqual(['date']);
  });

  test('a claim is answered with its context and the others on its question', async () => {
    const res = await get(createApiDesk(), `/claims/${CLAIM}`);
    const { claim, source, itemGrade, before, after } = res.body;
    expectShape({ body: { claim, source, itemGrade, before, after } }, claimInContextShape);
    expect(res.body.conflict).toEqual({ id: CONFLICT, status: 'open' });
    expect(res.body.siblings.length).toBeGreaterThan(0);
  });

  test('the provenance names its quote, and who says otherwise', async () => {
    const { body } = await get(createApiDesk(), `/claims/${CLAIM}/provenance`);
    expect(body.claim.id).toBe(CLAIM);
    expect(body.otherwise.length).toBeGreaterThan(0);
    expect(body.selectors.position.end - body.selectors.position.start).toBe(
      Array.from(body.selectors.quote.exact).length,
    );
  });

  test('every offset of a source counts code points, over emoji too', async () => {
    const desk = createApiDesk((services) => ({
      ...services,
      read: {
        ...services.read,
        sources: {
          ...services.read.sources,
          find: async (id) => {
            const view = await services.read.sources.find(id);
            if (!view) return null;
            // Two UTF-16 units each, one code point each: everything after them moves by twice as much as the API must say.
            const ahead = '😀😀';
            const moved = (span: { start: number; end: number }) => ({
              start: span.start + ahead.length,
              end: span.end + ahead.length,
            });
            return {
              ...view,
              text: ahead + view.text,
              regions: view.regions.map((region) => ({ ...region, span: moved(region.span) })),
              claims: view.claims.map((claim) => ({ ...claim, span: moved(claim.span), mark: moved(claim.mark) })),
            };
          },
        },
      },
    }));
    const sources = await get(desk, '/sources');
    let seen = 0;
    for (const { id } of sources.body.sources as readonly { id: string }[]) {
      const res = await get(desk, `/sources/${id}`);
      expectShape(res, sourceTextShape);
      const points = Array.from(res.body.text as string);
      for (const { quote, start, end, mark } of res.body.claims) {
        expect(points.slice(start, end).join('')).toBe(quote);
        expect(quote).toContain(points.slice(mark.start, mark.end).join(''));
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  test('CSV and JSON of one sheet hold the same rows', async () => {
    const desk = createApiDesk();
    const csv = await get(desk, '/sheets/all.csv?unsettled=1');
    const json = await get(desk, '/sheets/all.json?unsettled=1');
    expect(csv.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.get('content-disposition')).toBe('attachment; filename=sheet-all-2031-06-05.csv');
    const [header = [], ...records] = readCsv(csv.text.replace(/^\uFEFF/, ''));
    const claims = records.map((record) => record[header.indexOf('claimId')]);
    expect(claims).toEqual(json.body.rows.map((row: { claimId: string }) => row.claimId));
    expect(claims.length).toBeGreaterThan(5);
    expect(desk.audited.map(({ action, details }) => [action, details.format])).toEqual([
      ['sheet.exported', 'csv'],
      ['sheet.exported', 'json'],
    ]);
  });
});

describe('deciding', () => {
  test('a decision is recorded and answered', async () => {
    const desk = createApiDesk();
    const res = await post(desk, `/conflicts/${CONFLICT}/resolutions`, decision(0));
    expect(res.status).toBe(201);
    expectShape(res, resolutionShape);
    expect(desk.desk.resolutions.get(CONFLICT)).toHaveLength(1);
  });

  test('a stale decision is refused with the conflict as it is now', async () => {
    const desk = createApiDesk();
    await post(desk, `/conflicts/${CONFLICT}/resolutions`, decision(0));
    const res = await post(desk, `/conflicts/${CONFLICT}/resolutions`, decision(0));
    expectProblem(res, 409, 'stale');
    expect(res.body.latest).toMatchObject({ id: CONFLICT, version: 1, status: 'resolved' });
    expect(conflictShape.parse(res.body.latest)).toEqual(res.body.latest);
    expect(desk.desk.resolutions.get(CONFLICT)).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['no fields', {}],
    ['an unknown outcome', { ...decision(0), outcome: { kind: 'coin-toss' } }],
    [
      'a field that the outcome does not have',
      { ...decision(0), outcome: { kind: 'accept-one', claim: CLAIM, value: '12' } },
    ],
    ['a claim of no conflict', { ...decision(0), outcome: { kind: 'accept-one', claim: 'claim_elsewhere' } }],
    ['one scope', { ...decision(0), outcome: { kind: 'both-true', scopes: [{ claim: CLAIM, scope: 'then' }] } }],
    ['no rationale', { ...decision(0), rationale: '  ' }],
    ['a version in words', { ...decision(0), version: '0' }],
    ['a field too many', { ...decision(0), editor: 'someone else' }],
  ])('%s is bad input, and nothing is recorded', async (_name, body) => {
    const desk = createApiDesk();
    expectProblem(await post(desk, `/conflicts/${CONFLICT}/resolutions`, body), 400, 'bad-input');
    expect(desk.desk.resolutions.get(CONFLICT)).toBeUndefined();
  });

  test('each wrong field is named', async () => {
    const res = await post(createApiDesk(), `/conflicts/${CONFLICT}/resolutions`, { ...decision(-1), rationale: '' });
    expect(res.body.errors.map(({ field }: { field: string }) => field)).toEqual(['version', 'rationale']);
  });
});

describe('adding sources', () => {
  test('documents are stored with what is known of them', async () => {
    const desk = createApiDesk();
    const metadata = {
      title: 'Harbour closed',
      publisher: 'Daily Example',
      publishedAt: '2031-06-01',
      publishedAtBasis: 'stated',
    };
    const res = await post(desk, '/sources', { documents: [document('The harbour was closed on Sunday.', metadata)] });
    expect(res.status).toBe(201);
    expectShape(res, ingestReportShape);
    expect(desk.desk.added).toEqual([
      {
        text: 'The harbour was closed on Sunday.',
        mediaType: 'text/plain',
        file: null,
        metadata: { ...metadata, url: null, author: null, language: null },
      },
    ]);
  });

  test.each<[string, object, number, string]>([
    ['no documents', { documents: [] }, 400, 'bad-input'],
    ['an empty text', { documents: [document(' \n')] }, 400, 'bad-input'],
    ['a text with NUL', { documents: [document('nine\0')] }, 400, 'not-text'],
    ['a text with half a character', { documents: [document('nine \ud83d')] }, 400, 'not-text'],
    ['a wrong date', { documents: [document('Nine.', { publishedAt: '2031-02-30' })] }, 400, 'bad-input'],
    ['an address that is none', { documents: [document('Nine.', { url: 'javascript:alert(1)' })] }, 400, 'bad-input'],
    ['a field that is not known', { documents: [{ text: 'Nine.', publisher: 'Daily Example' }] }, 400, 'bad-input'],
    [
      'too many documents',
      { documents: Array.from({ length: MAX_DOCUMENTS + 1 }, () => document('Nine.')) },
      400,
      'bad-input',
    ],
    ['a document too large', { documents: [document('nine '.repeat(500_000))] }, 413, 'too-large'],
  ])('%s is refused, and nothing is stored', async (_name, body, status, code) => {
    const desk = createApiDesk();
    expectProblem(await post(desk, '/sources', body), status, code);
    expect(desk.desk.added).toEqual([]);
  });

  test('a body too large is refused', async () => {
    const desk = createApiDesk();
    const res = await post(desk, '/sources', { documents: [document('x'.repeat(MAX_BODY_BYTES))] });
    expectProblem(res, 413, 'too-large');
  });

  test.each([
    ['what is not JSON', 'application/json', '{"documents":'],
    ['a body of another kind', 'text/plain', 'Nine people.'],
    ['JSON that is no object', 'application/json', '[]'],
    ['an unknown charset', 'application/json; charset=klingon', '{}'],
  ])('%s is bad input', async (_name, type, body) => {
    const { app } = createApiDesk();
    const res = await request(app)
      .post('/api/v1/sources')
      .set('Authorization', `Bearer ${TOKEN}`)
      .type(type)
      .send(body);
    expectProblem(res, 400, 'bad-input');
  });
});

describe('who asks', () => {
  test.each([
    ['nobody', {}],
    ['an unknown token', { Authorization: 'Bearer wrong' }],
    ['an empty token', { Authorization: 'Bearer ' }],
    ['another scheme', { Authorization: `Basic ${TOKEN}` }],
    ['an unknown token beside a session', { Authorization: 'Bearer wrong', [SESSION_HEADER]: '1' }],
  ])('%s is refused, before a body is read', async (_name, headers) => {
    const { app } = createApiDesk();
    const read = await request(app).get('/api/v1/conflicts').set(headers);
    expectProblem(read, 401, 'not-signed-in');
    expect(read.get('www-authenticate')).toBe('Bearer realm="claimdesk"');
    const written = await request(app).post('/api/v1/sources').set(headers).type('json').send('{not json');
    expectProblem(written, 401, 'not-signed-in');
  });

  test('a session reads', async () => {
    const { app } = createApiDesk();
    expect((await request(app).get('/api/v1/conflicts').set(SESSION_HEADER, '1')).status).toBe(200);
  });

  test.each([
    ['without a form token', {}],
    ['with a wrong one', { _csrf: 'guessed' }],
  ])('a session writes nothing %s', async (_name, extra) => {
    const { app, desk } = createApiDesk();
    const res = await request(app)
      .post(`/api/v1/conflicts/${CONFLICT}/resolutions`)
      .set(SESSION_HEADER, '1')
      .send({ ...decision(0), ...extra });
    expectProblem(res, 403, 'forbidden');
    expect(desk.resolutions.get(CONFLICT)).toBeUndefined();
  });

  test('a session writes with its form token, as the person signed in', async () => {
    const { app } = createApiDesk();
    const res = await request(app)
      .post(`/api/v1/conflicts/${CONFLICT}/resolutions`)
      .set(SESSION_HEADER, '1')
      .send({ ...decision(0), _csrf: FORM_TOKEN });
    expect([res.status, res.body.editor?.name]).toEqual([201, 'S. Colleague']);
  });
});

describe('refusals', () => {
  test.each([
    '/conflicts/nobody',
    '/events/nobody',
    '/sources/nobody',
    '/claims/nobody',
    '/claims/nobody/provenance',
    '/sheets/nobody.csv',
    '/sheets/nobody.json',
    '/sheets/all.pdf',
    '/sheets/all',
    '/nothing',
    '/',
    '/conflicts/%00',
    '/conflicts/a%20b',
  ])('%s is not found', async (path) => {
    expectProblem(await get(createApiDesk(), path), 404, 'not-found');
  });

  test.each([
    '/conflicts?status=lost',
    '/conflicts?stauts=open',
    '/conflicts?limit=0',
    '/conflicts?limit=many',
    '/conflicts?offset=-1',
    '/conflicts?kind=quantity&kind=date',
    '/search',
    '/search?q=',
    '/search?q=%00',
    '/search?q=a&q=b',
    '/events?page=2',
    '/sheets/all.csv?unsettled=yes',
    '/claims/%E0%A4%A',
  ])('%s is bad input', async (path) => {
    expectProblem(await get(createApiDesk(), path), 400, 'bad-input');
  });

  test('a method that an address does not have is not found', async () => {
    const { app } = createApiDesk();
    const res = await request(app).delete(`/api/v1/conflicts/${CONFLICT}`).set('Authorization', `Bearer ${TOKEN}`);
    expectProblem(res, 404, 'not-found');
  });

  test('a fault of ours says nothing of the inside, and is logged', async () => {
    const desk = createApiDesk();
    desk.desk.failNext(new Error('secret table name'));
    const res = await get(desk, '/conflicts');
    expectProblem(res, 500, 'unexpected');
    expect(res.text).not.toContain('secret');
    expect(desk.lines).toEqual([expect.objectContaining({ level: 'error', event: 'api.failed', path: '/conflicts' })]);
    expect(String(desk.lines[0]?.error)).toContain('secret table name');
  });

  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('..', '%', '\0', '{id}', '__proto__', 'constructor', '\ud83d', "' OR 1=1 --", 'x'.repeat(500)),
  );
  const encoded = wild.map((text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')));

  test('no id is ever a fault of ours', async () => {
    const desk = createApiDesk();
    const path = fc.constantFrom(
      'conflicts/ID',
      'events/ID',
      'sources/ID',
      'claims/ID',
      'claims/ID/provenance',
      'sheets/ID.csv',
      'ID',
    );
    await fc.assert(
      fc.asyncProperty(path, fc.oneof(encoded, fc.webPath()), async (where, id) => {
        const res = await get(desk, `/${where.replace('ID', () => id)}`);
        expect(res.status).toBeLessThan(500);
      }),
    );
    expect(desk.lines).toEqual([]);
  });

  test('no query is ever a fault of ours', async () => {
    const desk = createApiDesk();
    const names = fc.constantFrom(
      'q',
      'event',
      'kind',
      'status',
      'limit',
      'offset',
      'unsettled',
      '__proto__',
      'q[]',
      'q[a]',
    );
    const path = fc.constantFrom('conflicts', 'search', 'sheets/all.json', 'events', 'sources');
    await fc.assert(
      fc.asyncProperty(path, fc.array(fc.tuple(names, encoded), { maxLength: 4 }), async (where, query) => {
        const res = await get(desk, `/${where}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`);
        expect(res.status).toBeLessThan(500);
      }),
    );
    expect(desk.lines).toEqual([]);
  });

  test('no body is ever a fault of ours', async () => {
    const desk = createApiDesk();
    const path = fc.constantFrom(`conflicts/${CONFLICT}/resolutions`, 'sources');
    const field = fc.constantFrom(
      'documents',
      'version',
      'outcome',
      'rationale',
      'kind',
      'text',
      'metadata',
      'claim',
      '__proto__',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(field, tie('any')),
        fc.array(tie('any'), { maxLength: 3 }),
      ),
    })).any;
    await fc.assert(
      fc.asyncProperty(path, fc.dictionary(field, value), async (where, sent) => {
        const res = await post(desk, `/${where}`, sent);
        expect(res.status).toBeLessThan(500);
      }),
    );
    expect(desk.lines).toEqual([]);
  });
});
