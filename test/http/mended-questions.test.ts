import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp, type Editor } from '../support/desk-app.js';
import { articleOf } from '../support/stored-desk.js';

const told = (publisher: string, title: string, text: string) =>
  articleOf(`${title}\n\n${text}\n`, { publisher, publishedAt: '2024-03-06', publishedAtBasis: 'stated' });

const DALBY = 'Fire at the mill in Dalby';
const FIRES = [
  told('One', DALBY, 'Nine people were hurt in a fire at the mill in Dalby on Tuesday, police said.'),
  told('Two', DALBY, 'Fifty people were hurt in a fire at the mill in Dalby on Tuesday, police said.'),
  told('Three', DALBY, 'Ninety people were hurt in a fire at the mill in Dalby on Tuesday, police said.'),
  told('Four', 'Dozens flee a blaze', 'Seventy people were hurt in a blaze at some works, nurses said.'),
];

const database = useDatabase();
let desk: DeskApp;
let ada: Editor;
let conflict: string;
let sources: readonly string[];

const shown = async (): Promise<readonly (readonly string[])[]> => {
  const { rows } = await desk.store.readers.conflicts.queue({});
  const views = await Promise.all(rows.map(({ id }) => desk.store.readers.conflicts.find(id)));
  return views
    .filter((view) => view?.kind === 'quantity')
    .map((view) => (view?.positions ?? []).map(({ display }) => display.toLowerCase()).sort());
};
const claimsOf = async () =>
  ((await desk.store.readers.conflicts.find(conflict))?.positions ?? []).flatMap(({ claims }) =>
    claims.map(({ claim }) => claim),
  );
const idOf = async (display: string) =>
  (await claimsOf()).find((claim) => claim.display.toLowerCase() === display)?.id ?? '';

beforeEach(async () => {
  desk = await deskApp(database());
  const report = await desk.ingest.add(FIRES, desk.editor);
  sources = report.sources.map(({ id }) => id);
  const { rows } = await desk.store.readers.conflicts.queue({});
  conflict = rows.find(({ kind }) => kind === 'quantity')?.id ?? '';
  ada = await desk.enter('Ada');
});

const question = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  ada.send(`/conflicts/${conflict}/question`, `/conflicts/${conflict}/question`, fields);

test('some claims are taken out together to a question of their own, and stay there', async () => {
  expect(await shown()).toEqual([['fifty', 'nine', 'ninety']]);
  const [fifty, ninety, nine] = [await idOf('fifty'), await idOf('ninety'), await idOf('nine')];
  const page = (await ada.agent.get(`/conflicts/${conflict}/question`)).text;
  for (const id of [fifty, ninety, nine]) expect(page).toContain(`value="${id}"`);
  const sent = await question({ aspect: 'split', claims: [fifty, ninety], reason: 'Of the hurt and of the treated.' });
  expect(sent.status).toBe(303);
  expect(await shown()).toEqual([['fifty', 'ninety']]);
  await desk.ingest.analyseAgain(desk.editor);
  expect(await shown()).toEqual([['fifty', 'ninety']]);
  // and all put back to the other question
  const view = await desk.store.readers.claims.find(fifty);
  conflict = view?.conflict?.id ?? '';
  expect((await question({ aspect: 'merge', beside: nine, reason: 'They are the same after all.' })).status).toBe(303);
  expect(await shown()).toEqual([['fifty', 'nine', 'ninety']]);
});

test.each<[string, Readonly<Record<string, string | readonly string[]>>, string]>([
  ['nothing chosen', { aspect: 'split', reason: 'x' }, 'Choose the claims'],
  ['no reason', { aspect: 'merge', beside: 'claim_x', reason: ' ' }, 'why'],
])('refused: %s', async (_, fields, words) => {
  const sent = await question(fields);
  expect(sent.status).toBe(422);
  expect(sent.text).toContain(words);
  expect(await shown()).toEqual([['fifty', 'nine', 'ninety']]);
});

test('a question keeps one claim at least', async () => {
  const all = (await claimsOf()).map(({ id }) => id);
  const sent = await question({ aspect: 'split', claims: all, reason: 'x' });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain('Leave at least one');
});

const eventOf = async (display: string) =>
  (await desk.store.readers.claims.search(display, 20)).find(({ claim }) => claim.display.toLowerCase() === display)
    ?.claim.event ?? '';

test('two events become one and are compared; given back, they are two again', async () => {
  const [dalby, lund] = [await eventOf('nine'), await eventOf('seventy')];
  expect(lund).not.toBe(dalby);
  const mended = await ada.send(`/events/${lund}/mends`, `/events/${lund}/mends`, {
    aspect: 'merge',
    into: dalby,
    reason: 'The school is beside the mill.',
  });
  expect(mended.status).toBe(303);
  expect(await shown()).toEqual([['fifty', 'nine', 'ninety', 'seventy']]);
  const page = (await ada.agent.get(`/events/${await eventOf('nine')}/mends`)).text;
  expect(page).toContain('became one with this event');
  expect(page).toContain('The school is beside the mill.');
  await desk.ingest.add(
    [told('Five', DALBY, 'Ten people were hurt in a fire at the mill in Dalby on Tuesday.')],
    desk.editor,
  );
  expect((await shown())[0]).toContain('seventy');
  const claim = /href="(\/claims\/[^"#]+)#mend"/.exec(page)?.[1] ?? '';
  expect((await ada.send(claim, `${claim}/mends`, { aspect: 'give-back', back: 'event' })).status).toBe(303);
  expect((await shown())[0]).not.toContain('seventy');
});

test('what one source tells is set apart', async () => {
  const dalby = await eventOf('nine');
  const sent = await ada.send(`/events/${dalby}/mends`, `/events/${dalby}/mends`, {
    aspect: 'apart',
    source: sources[1] ?? '',
    reason: 'Another mill.',
  });
  expect(sent.status).toBe(303);
  expect(await shown()).toEqual([['nine', 'ninety']]);
  const alone = await ada.send(
    `/events/${await eventOf('seventy')}/mends`,
    `/events/${await eventOf('seventy')}/mends`,
    {
      aspect: 'apart',
      source: sources[3] ?? '',
      reason: 'x',
    },
  );
  expect(alone.status).toBe(422);
});

test('a reader mends no event and no question', async () => {
  const reader = await desk.enter('Rita', 'reader');
  const dalby = await eventOf('nine');
  expect((await reader.send(`/events/${dalby}`, `/events/${dalby}/mends`, { aspect: 'apart' })).status).toBe(403);
  expect((await reader.send(`/conflicts/${conflict}`, `/conflicts/${conflict}/question`, {})).status).toBe(403);
});
