import request from 'supertest';
import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp } from '../support/desk-app.js';
import { FIRE, tokenOf } from '../support/stored-desk.js';

const database = useDatabase();
let desk: DeskApp;
let token: string;
let conflict: string;

beforeEach(async () => {
  desk = await deskApp(database());
  token = await tokenOf(desk, desk.editor);
  conflict = (await desk.ingest.add(FIRE, desk.editor)).opened[0] ?? '';
});
afterEach(() => {
  desk.live.end();
});

const get = async (path: string) => request(desk.app).get(`/api/v1${path}`).set('authorization', `Bearer ${token}`);
const documentAt = async (path: string, mediaType: string) => {
  const res = await get(path);
  expect([path, res.status, res.type]).toEqual([path, 200, mediaType]);
  return JSON.parse(res.text || Buffer.from(res.body as Uint8Array).toString()) as Readonly<Record<string, object>>;
};

test('an open conflict has no review; a decided one has, and its event too', async () => {
  expect((await get(`/conflicts/${conflict}/claim-review`)).body).toMatchObject({ code: 'conflict' });
  const view = await desk.store.readers.conflicts.find(conflict);
  const claim = view?.positions[0]?.claims[0]?.claim.id ?? '';
  await request(desk.app)
    .post(`/api/v1/conflicts/${conflict}/resolutions`)
    .set('authorization', `Bearer ${token}`)
    .send({ version: 0, outcome: { kind: 'accept-one', claim }, rationale: 'The hospital said so.' })
    .expect(201);
  const review = await documentAt(`/conflicts/${conflict}/claim-review`, 'application/ld+json');
  expect(review['@graph']).toHaveLength(2);
  const ofEvent = await documentAt(`/events/${view?.event.id ?? ''}/claim-review`, 'application/ld+json');
  expect(ofEvent['@graph']).toEqual(review['@graph']);
  const prov = await documentAt(`/conflicts/${conflict}/prov`, 'application/json');
  expect(Object.keys(prov.entity ?? {})).toContain(`cd:${claim}`);
});

test('annotations of a source; what is not there is not found', async () => {
  const [source] = await desk.store.readers.sources.list();
  const annotations = await documentAt(`/sources/${source?.id ?? ''}/annotations`, 'application/ld+json');
  expect(annotations.total).toBeGreaterThan(0);
  for (const path of [
    '/conflicts/x/claim-review',
    '/conflicts/x/prov',
    '/events/x/claim-review',
    '/sources/x/annotations',
  ])
    expect((await get(path)).status).toBe(404);
});
