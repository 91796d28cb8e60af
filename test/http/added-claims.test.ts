import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp, type Editor } from '../support/desk-app.js';
import { articleOf, FIRE } from '../support/stored-desk.js';

const ODD = 'the wards took in a cricket team and its umpire';
const THIRD = articleOf(`Mill fire\n\nA fire broke out at the mill in Dalby on Tuesday. In all ${ODD}.\n`, {
  publisher: 'Third',
  publishedAt: '2024-03-06',
  publishedAtBasis: 'stated',
});

const database = useDatabase();
let desk: DeskApp;
let ada: Editor;
let source: string;
let nine: string;

beforeEach(async () => {
  desk = await deskApp(database());
  const { opened } = await desk.ingest.add(FIRE, desk.editor);
  const view = await desk.store.readers.conflicts.find(opened[0] ?? '');
  nine =
    view?.positions.flatMap(({ claims }) => claims).find(({ claim }) => /nine/i.test(claim.display))?.claim.id ?? '';
  const report = await desk.ingest.add([THIRD], desk.editor);
  source = report.sources[0]?.id ?? '';
  ada = await desk.enter('Ada');
});

const form = () => ({
  quote: ODD,
  near: '',
  question: nine,
  asks: '',
  kind: 'quantity',
  says: 'twelve',
  speaker: '',
  reason: 'A team of eleven and one umpire.',
});
const add = (more: Partial<ReturnType<typeof form>> = {}) =>
  ada.send(`/sources/${source}`, `/sources/${source}/claims`, { ...form(), ...more });

test('an editor adds a claim with the exact words; it stands in the conflict, and survives every run', async () => {
  const sent = await add();
  expect(sent.status).toBe(303);
  const page = (await ada.agent.get(String(sent.headers.location))).text;
  expect(page).toContain('<h1>twelve</h1>');
  expect(page).toContain(ODD);
  expect(page).toContain('by a person');
  expect(page).toContain('Added by hand');
  expect(page).toContain('A team of eleven and one umpire.');
  const shown = async () => {
    const [row] = (await desk.store.readers.conflicts.queue({})).rows;
    const view = await desk.store.readers.conflicts.find(row?.id ?? '');
    return view?.positions.flatMap(({ claims }) => claims.map(({ claim }) => claim.display.toLowerCase())).sort();
  };
  expect(await shown()).toEqual(['fifty', 'nine', 'twelve']);
  await desk.ingest.analyseAgain(desk.editor);
  expect(await shown()).toEqual(['fifty', 'nine', 'twelve']);
});

test.each<[string, Partial<ReturnType<typeof form>>, string]>([
  ['words that the article does not hold', { quote: 'a cricket side' }, 'does not hold these words'],
  ['no words', { quote: ' ' }, 'Select the words'],
  ['words that stand twice', { quote: 'the' }, 'stand'],
  ['a count that is none', { says: 'a whole team' }, 'Write the figure'],
  ['no reason', { reason: ' ' }, 'why'],
  ['a speaker whom nobody names', { speaker: 'Nobody Atall' }, 'as the text has it'],
  ['no question', { question: 'own', asks: ' ' }, 'Write the question'],
])('refused with what was written: %s', async (_, more, words) => {
  const sent = await add(more);
  expect(sent.status).toBe(422);
  expect(sent.text).toContain(words);
  expect(sent.text).toContain(`value="${more.says ?? 'twelve'}"`);
  expect(await desk.store.readers.claims.search('umpire', 10)).toEqual([]);
});

test('words that stand twice are found where the selection was', async () => {
  const view = await desk.store.readers.sources.find(source);
  const third = view?.text.indexOf('the', view.text.indexOf('In all')) ?? -1;
  const near = await add({ quote: 'the', near: String(third) });
  expect(near.status).toBe(303);
  const id = String(near.headers.location).split('/').at(-1) ?? '';
  expect((await desk.store.readers.claims.find(id))?.inContext.claim.span.start).toBe(third);
});

test('a reader adds nothing', async () => {
  const reader = await desk.enter('Rita', 'reader');
  expect((await reader.send(`/sources/${source}`, `/sources/${source}/claims`, form())).status).toBe(403);
});
