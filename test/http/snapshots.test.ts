import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp, type Editor } from '../support/desk-app.js';
import { articleOf, FIRE, LOCAL, tokenOf } from '../support/stored-desk.js';

const database = useDatabase();
let desk: DeskApp;
let ada: Editor;
let source: string;
let conflict: string;

const OLD = FIRE[0]?.text ?? '';
/** The count stays as it was, three words of the headline before it are new. */
const MOVED = OLD.replace('Fire at', 'Large fire on Tuesday at');
const ELEVEN = OLD.replace('Nine people', 'Eleven people');

beforeEach(async () => {
  desk = await deskApp(database());
  const report = await desk.ingest.add(FIRE, desk.editor);
  source = report.sources[0]?.id ?? '';
  conflict = report.opened[0] ?? '';
  ada = await desk.enter('Ada');
});

const view = async (id = conflict) => {
  const found = await desk.store.readers.conflicts.find(id);
  if (!found) throw new Error('the conflict is there');
  return found;
};
const countOf = async (display: RegExp) =>
  (await view()).positions.flatMap(({ claims }) => claims).find(({ claim }) => display.test(claim.display));
const accept = async (display: RegExp) => {
  const [shown, held] = [await view(), await countOf(display)];
  await desk.review.resolve(
    {
      conflict,
      expectedVersion: shown.version,
      expectedEvidence: shown.evidence,
      outcome: { kind: 'accept-one', claim: held?.claim.id ?? '' },
      rationale: 'The mayor has the list.',
    },
    desk.editor,
  );
};
const newer = (text: string) =>
  ada.send(`/sources/${source}`, `/sources/${source}/snapshots`, { text: text.replaceAll('\n', '\r\n') });
const page = async (address: string): Promise<string> => (await ada.agent.get(address)).text;

test('a claim whose words stand elsewhere is the same claim: what was decided on it holds', async () => {
  await accept(/nine/i);
  const before = await countOf(/nine/i);
  const sent = await newer(MOVED);
  expect([sent.status, sent.headers.location]).toEqual([303, `/sources/${source}/snapshots/2?came=new`]);
  const after = await countOf(/nine/i);
  expect(after?.claim.id).toBe(before?.claim.id);
  expect(after?.claim.quote).toBe(before?.claim.quote);
  expect(after?.codePoints.start).toBe((before?.codePoints.start ?? 0) + MOVED.length - OLD.length);
  expect((await view()).status).toBe('resolved');
  const shown = await page(String(sent.headers.location));
  expect(shown).toContain('Text 2 of 2');
  expect(shown).toContain('The newer text is kept. 0 conflicts opened, 0 conflicts changed.');
  expect(shown).toMatch(/<ins>Large fire on Tuesday<\/ins>|<ins>Large<\/ins>/);
  expect(shown).toMatch(/id="fate-moved"><summary>[1-9]\d* claims? moved<\/summary>/);
});

test('a count that is another in the newer text challenges what was decided, and both texts are kept', async () => {
  await accept(/nine/i);
  const sent = await newer(ELEVEN);
  const shown = await page(String(sent.headers.location));
  expect(shown).toContain('1 conflict changed');
  expect(shown).toMatch(/<b>[Nn]ine<\/b> <span class="muted">now: [Ee]leven/);
  expect(shown).toContain('<del>Nine</del><ins>Eleven</ins>');
  expect((await view()).status).toBe('challenged');
  expect(await countOf(/eleven/i)).toBeDefined();
  const first = await page(`/sources/${source}/snapshots/1`);
  expect(first).toContain('Text 1 of 2');
  expect(first).toContain('Nine people were hurt');
  // the claim that was decided on shows its quote out of its own text
  const named = (await view()).resolutions.at(-1);
  const gone = named?.outcome.kind === 'accept-one' ? named.outcome.claim : '';
  expect(await page(`/claims/${gone}`)).toContain('Nine people');
});

test('the very same text makes nothing; a text that comes back is kept again', async () => {
  const sent = await newer(OLD);
  expect(sent.headers.location).toBe(`/sources/${source}/snapshots/1?came=known`);
  expect(await page(String(sent.headers.location))).toContain('nothing was kept again');
  expect(await desk.store.readers.sources.texts(source)).toHaveLength(1);
  await newer(ELEVEN);
  await newer(OLD);
  const texts = await desk.store.readers.sources.texts(source);
  expect(texts.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
  expect(texts[2]?.sha256).toBe(texts[0]?.sha256);
  expect(await countOf(/nine/i)).toBeDefined();
});

test('what people did goes along: parts left out, claims added, withdrawn and attributed', async () => {
  const text = `${OLD}\nRead more: Two people were hurt in Lund.\n\nA cricket team was in the wards, the mayor said.\n`;
  await newer(text);
  const start = text.indexOf('Read more');
  await desk.ingest.mark(
    source,
    { span: { start, end: start + 38 }, role: 'ignored', reason: 'an editor left it out' },
    desk.editor,
  );
  const nine = await countOf(/nine/i);
  const herald = await countOf(/fifty/i);
  const added = await desk.mending.add(
    {
      source,
      quote: 'A cricket team was in the wards',
      near: null,
      answers: { beside: nine?.claim.id ?? '' },
      says: 'twelve',
      speaker: 'the mayor',
      reason: 'A team of eleven and one umpire.',
    },
    desk.editor,
  );
  await desk.mending.withdraw(nine?.claim.id ?? '', 'It is of last year.', desk.editor);
  const changed = `Corrected on Friday.\n\n${text.replace('Fire at', 'Large fire at')}More soon.\n`;
  await newer(changed);
  const shown = await desk.store.readers.sources.find(source);
  expect(shown?.claims.find(({ id }) => id === added)).toMatchObject({
    quote: 'A cricket team was in the wards',
    display: 'twelve',
    speaker: { name: 'the mayor' },
  });
  expect(shown?.claims.map(({ display }) => display)).not.toContain('two');
  expect(shown?.withdrawn.map(({ id }) => id)).toEqual([nine?.claim.id]);
  const left = shown?.regions.find(({ reason }) => reason === 'an editor left it out');
  expect(left && changed.slice(left.span.start, left.span.end)).toBe(text.slice(start, start + 38));
  expect((await view()).positions.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)).sort()).toEqual(
    [added, herald?.claim.id].sort(),
  );
  // words that the text does not have any more carry no claim, and are back when it has them again
  await newer(changed.replace('A cricket team was in the wards', 'Some were there'));
  expect((await desk.store.readers.sources.find(source))?.claims.map(({ id }) => id)).not.toContain(added);
  await newer(changed);
  expect((await desk.store.readers.sources.find(source))?.claims.map(({ id }) => id)).toContain(added);
  expect((await desk.store.stores.verifier.verify()).faults).toEqual([]);
});

test.each([
  ['nothing', '', 'The newer text is empty'],
  ['what is no text', 'a\u0000b', 'text'],
])('%s is refused, with the reason on the page', async (_, text, words) => {
  const sent = await newer(text);
  expect(sent.status).toBe(422);
  expect(sent.text).toContain(words);
  expect(await desk.store.readers.sources.texts(source)).toHaveLength(1);
});

test('a source without an address cannot be fetched again; an unknown one is not there; a reader changes nothing', async () => {
  const again = await ada.send(`/sources/${source}`, `/sources/${source}/snapshots`, { fetch: 'again' });
  expect(again.status).toBe(422);
  expect(again.text).toContain('No address is known of this source');
  expect((await ada.send('/sources', '/sources/none/snapshots', { text: 'x' })).status).toBe(404);
  for (const ordinal of ['0', '2', 'first', '99999999'])
    expect((await ada.agent.get(`/sources/${source}/snapshots/${ordinal}`)).status).toBe(404);
  const reader = await desk.enter('Rita', 'reader');
  expect((await reader.send('/sources', `/sources/${source}/snapshots`, { text: 'x' })).status).toBe(403);
});

describe('fetched again', () => {
  let server: Server;
  let url: string;
  let said = 'Nine';
  beforeAll(async () => {
    server = createServer((_req, res) => {
      res
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<html><head><title>Mill</title></head><body><article><h1>Mill burns</h1><p>${said} people were hurt in a fire at the mill in Dalby on Tuesday, the mayor said, and the roof came down in the evening.</p></article></body></html>`,
        );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    LOCAL.push(host);
    url = `http://${host}/mill`;
  });
  afterAll(() => {
    LOCAL.length = 0;
    server.closeAllConnections();
    server.close();
  });

  test('in the browser and by the API', async () => {
    const report = await desk.ingest.add(
      [articleOf('Nothing yet.\n', { title: 'Mill', publisher: 'Web', url })],
      desk.editor,
    );
    source = report.sources[0]?.id ?? '';
    const sent = await ada.send(`/sources/${source}`, `/sources/${source}/snapshots`, { fetch: 'again' });
    expect(sent.headers.location).toMatch(/snapshots\/2\?came=new/);
    said = 'Thirteen';
    const token = await tokenOf(desk, desk.editor);
    const answer = await ada.agent
      .post(`/api/v1/sources/${source}/snapshots`)
      .set('authorization', `Bearer ${token}`)
      .send({ fetch: true });
    expect(answer.body).toMatchObject({ ordinal: 3, added: true, gone: [{ display: expect.any(String) as unknown }] });
    const list = await ada.agent.get(`/api/v1/sources/${source}/snapshots`);
    expect((list.body as { snapshots: { ordinal: number }[] }).snapshots.map(({ ordinal }) => ordinal)).toEqual([
      1, 2, 3,
    ]);
  });
});
