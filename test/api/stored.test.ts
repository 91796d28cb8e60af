import fc from 'fast-check';
import express, { type Express } from 'express';
import request from 'supertest';
import { createApi } from '../../src/api/v1.js';
import { sha256 } from '../../src/kernel/digest.js';
import { useDatabase } from '../support/database.js';
import { storeHarbour, TEXTS, type Harbour } from '../support/harbour.js';
import { deskOn, FIRE, servicesOn, tokenOf } from '../support/stored-desk.js';

const database = useDatabase();
let app: Express;
let harbour: Harbour;
let token: string;
let lines: Readonly<Record<string, unknown>>[];

beforeEach(async () => {
  const held = database();
  const desk = await deskOn(held);
  harbour = await storeHarbour(held.store);
  token = await tokenOf(desk, desk.editor);
  lines = [];
  app = express().use(
    '/api/v1',
    createApi(servicesOn(desk, held), {
      log: (line) => lines.push(line),
      actorOf: () => null,
      csrf: (_req, _res, next) => {
        next();
      },
    }),
  );
});

const get = (path: string) => request(app).get(`/api/v1${path}`).set('Authorization', `Bearer ${token}`);
const post = (path: string, body: object) =>
  request(app).post(`/api/v1${path}`).set('Authorization', `Bearer ${token}`).send(body);

describe('the API on a database', () => {
  // An answer of another shape than described is not sent, so that 200 says that the stored data has that shape.
  test('answers what is stored, in the shapes that it describes', async () => {
    const { ids, claims } = harbour;
    for (const path of [
      '/conflicts?status=any',
      '/conflicts/conflict_hurt',
      '/events',
      '/events/event_1',
      '/sources',
      `/sources/${ids.gazette}`,
      `/claims/${claims.nine.id}`,
      `/claims/${claims.friday.id}`,
      `/claims/${claims.friday.id}/provenance`,
      '/search?q=hurt',
      '/sheets/event_1.csv?unsettled=1',
      '/sheets/all.json',
      '/verification',
    ]) {
      const res = await get(path);
      expect([path, res.status, lines]).toEqual([path, 200, []]);
    }
  });

  test('traces a claim to its snapshot, in code points behind characters of two units', async () => {
    const { body } = await get(`/claims/${harbour.claims.nine.id}/provenance`);
    const { position, quote } = body.selectors;
    expect(Array.from(TEXTS.gazette).slice(position.start, position.end).join('')).toBe('Nine people were hurt');
    expect(TEXTS.gazette).toContain([quote.prefix, quote.exact, quote.suffix].join(''));
    expect(body.snapshot.sha256).toBe(sha256(TEXTS.gazette));
    expect(body.conflict.id).toBe('conflict_hurt');
    const idsOf = (list: readonly { id: string }[]): readonly string[] => list.map(({ id }) => id);
    expect([idsOf(body.same), idsOf(body.otherwise)]).toEqual([[harbour.claims.nineToo.id], [harbour.claims.fifty.id]]);
    expect([body.first.id, idsOf(body.undated)]).toEqual([harbour.claims.nine.id, [harbour.claims.nineToo.id]]);
  });

  test('records a decision, refuses the next from the same page, and exports it', async () => {
    const decision = {
      version: 0,
      outcome: { kind: 'accept-one', claim: harbour.claims.nine.id },
      rationale: 'The harbour office confirmed it.',
    };
    expect((await post('/conflicts/conflict_hurt/resolutions', decision)).status).toBe(201);
    const stale = await post('/conflicts/conflict_hurt/resolutions', decision);
    expect([stale.status, stale.body.code, stale.body.latest.version]).toEqual([409, 'stale', 1]);
    const { body } = await get('/sheets/event_1.json');
    const standings = body.rows.map((row: { claimId: string; standing: string }) => [row.claimId, row.standing]);
    expect(Object.fromEntries(standings)).toEqual({
      [harbour.claims.nine.id]: 'accepted',
      [harbour.claims.nineToo.id]: 'accepted',
      [harbour.claims.fifty.id]: 'rejected',
    });
    for (const { quote, start, end, snapshotSha256 } of body.rows) {
      const text = Object.values(TEXTS).find((held) => sha256(held) === snapshotSha256) ?? '';
      expect(Array.from(text).slice(start, end).join('')).toBe(quote);
    }
    const [exported] = await database().store.stores.audit.latest(1);
    expect(exported).toMatchObject({ action: 'sheet.exported', subject: { type: 'sheet', id: 'event_1' } });
  });

  test('adds documents once', async () => {
    const first = await post('/sources', { documents: FIRE });
    expect([first.status, lines]).toEqual([201, []]);
    const again = await post('/sources', { documents: FIRE });
    expect(again.body.sources.map(({ added }: { added: boolean }) => added)).toEqual([false, false]);
  });

  test('no query is ever a fault of ours', async () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom("' OR 1=1 --", '&', '!', ':*', '"', '\\', '(', '<->', '%', '_', '\u0001', 'a'.repeat(200)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('search?q=', 'conflicts?event=', 'claims/', 'sheets/'),
        wild,
        async (path, text) => {
          const res = await get(`/${path}${encodeURIComponent(text)}`);
          expect(res.status).toBeLessThan(500);
        },
      ),
      { numRuns: 60 },
    );
    expect(lines).toEqual([]);
  });
});
