import { storeOn } from '../../src/store/open-store.js';
import { counted } from '../support/counted.js';
import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp, type Editor } from '../support/desk-app.js';
import { articleOf, FIRE } from '../support/stored-desk.js';

const report = (publisher: string, day: string, text: string) =>
  articleOf(`Fire at the mill in Dalby\n\n${text}\n`, {
    title: `Fire, ${publisher}`,
    publisher,
    publishedAt: day,
    publishedAtBasis: 'stated',
  });
const MORE = [
  report('Radio Lund', '2024-03-07', 'Nine people were hurt in a fire at the mill in Dalby on Tuesday, police said.'),
  report('Gazette', '2024-03-08', 'Fifty people were hurt in a fire at the mill in Dalby on Tuesday, nurses said.'),
  report('Star', '2024-03-09', 'Ninety people were hurt in a fire at the mill in Dalby on Tuesday, guards said.'),
  report('Courier', '2024-03-10', 'Nine people were hurt in a fire at the mill in Dalby on Tuesday, the mayor said.'),
];

const database = useDatabase();
let desk: DeskApp;
let ada: Editor;
let conflict: string;
let sources: readonly string[];

const viewOf = async () => {
  const view = await desk.store.readers.conflicts.find(conflict);
  if (!view) throw new Error('the conflict is there');
  return view;
};
const claimOf = async (display: RegExp) => {
  const held = (await viewOf()).positions
    .flatMap(({ claims }) => claims)
    .find(({ claim }) => display.test(claim.display));
  if (!held) throw new Error('the claim is there');
  return held;
};
const page = async (address: string): Promise<string> => {
  const { status, text } = await ada.agent.get(address);
  expect([address, status]).toEqual([address, 200]);
  return text;
};
/** A page without its marks. */
const words = async (address: string): Promise<string> =>
  (await page(address))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');

beforeEach(async () => {
  desk = await deskApp(database());
  const added = await desk.ingest.add(FIRE, desk.editor);
  sources = added.sources.map(({ id }) => id);
  const { rows } = await desk.store.readers.conflicts.queue({});
  conflict = rows.find(({ kind }) => kind === 'quantity')?.id ?? '';
  ada = await desk.enter('Ada');
});

const accept = async (display: RegExp): Promise<void> => {
  const [view, held] = [await viewOf(), await claimOf(display)];
  await desk.review.resolve(
    {
      conflict,
      expectedVersion: view.version,
      expectedEvidence: view.evidence,
      outcome: { kind: 'accept-one', claim: held.claim.id },
      rationale: 'The mayor has the list.',
    },
    desk.editor,
  );
};

/** Every place that a picture on a page leads to. */
const drawnLinks = (text: string): readonly string[] => {
  const picture = /<svg class="picture-svg"[\s\S]*?<\/svg>/.exec(text)?.[0] ?? '';
  return [...picture.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href ?? '');
};

test('the picture of a claim leads from its publisher to the decision, and every link of it leads somewhere', async () => {
  await accept(/nine/i);
  const { claim } = await claimOf(/nine/i);
  const text = await page(`/claims/${claim.id}`);
  const links = drawnLinks(text);
  expect(links).toEqual(
    expect.arrayContaining([
      `/sources/${sources[0] ?? ''}`,
      `/claims/${claim.id}`,
      `/questions/${claim.question}`,
      `/conflicts/${conflict}`,
      `/conflicts/${conflict}#decision-1`,
    ]),
  );
  expect(links.length).toBeGreaterThanOrEqual(9);
  for (const href of links) await page(href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='));
});

test.each([
  ['a conflict', () => `/conflicts/${conflict}/provenance`],
  ['a source', () => `/sources/${sources[0] ?? ''}/provenance`],
])('%s has a picture with both claims or its own', async (_, address) => {
  expect(drawnLinks(await page(address())).length).toBeGreaterThanOrEqual(8);
});

test('a question tells who says what, since when and attributed to whom; of one value where asked', async () => {
  await desk.ingest.add(MORE.slice(0, 2), desk.editor);
  const { claim } = await claimOf(/nine/i);
  const all = await words(`/questions/${claim.question}`);
  expect(all).toMatch(/nine 2 outlets First known The Valley Post, March 5, 2024/i);
  expect(all).toMatch(/Attributed to .*mayor \(The Valley Post\)/);
  expect(all).toContain('The Herald');
  const some = await words(`/questions/${claim.question}?value=${encodeURIComponent(claim.display)}`);
  expect(some).toContain('Show all that is said');
  expect(some).toContain('Radio Lund');
  expect(some.slice(0, some.indexOf('Where it comes from'))).not.toContain('The Herald');
});

test('what rests on a source, a speaker and an origin; and the sheet that it went into', async () => {
  await accept(/nine/i);
  const held = await claimOf(/nine/i);
  await ada.agent.get('/sheets/all.csv?unsettled=1');
  const bySource = await words(`/sources/${sources[0] ?? ''}/provenance`);
  expect(bySource).toContain('Accept one, Editor');
  expect(bySource).toContain('all of its quotes');
  expect(bySource).toMatch(/All events csv, .* Ada: \d+ claims? of it/);
  const speaker = held.claim.speaker?.name ?? '';
  expect(await words(`/speakers?name=${encodeURIComponent(speaker)}`)).toContain('Speaker: what they say');
  expect(await words(`/origins/${held.origin?.id ?? ''}`)).toContain('Origin: what comes from it');
});

test('what would fall without a source, and nothing falls by looking', async () => {
  await accept(/nine/i);
  const fallen = await words(`/sources/${sources[0] ?? ''}/without`);
  expect(fallen).toContain('Loses its last source');
  expect(fallen).toContain('Would be left without a conflict; loses a claim that it names');
  expect((await viewOf()).status).toBe('resolved');
  await desk.ingest.add(MORE.slice(0, 3), desk.editor);
  const other = await words(`/sources/${sources[0] ?? ''}/without`);
  expect(other).toContain('Falls to one origin');
  expect(other).not.toContain('Loses its last source');
});

test.each([
  '/questions/none',
  '/conflicts/none/provenance',
  '/sources/none/provenance',
  '/sources/none/without',
  '/origins/none',
  '/origins/none/without',
  '/speakers',
  '/speakers?name=nobody',
  '/speakers/without?name=%00',
])('%s is not there, and says so', async (address) => {
  expect((await ada.agent.get(address)).status).toBe(404);
});

test('pages ask the database no more often when there is more to tell', async () => {
  const { connection, clock } = database();
  const { connection: watched, taken } = counted(connection);
  const watchedDesk = await deskApp({ ...database(), connection: watched, store: storeOn(watched, clock) });
  const eve = await watchedDesk.enter('Eve');
  const held = await claimOf(/nine/i);
  const speaker = held.claim.speaker?.name ?? '';
  const addresses = [
    `/claims/${held.claim.id}`,
    `/questions/${held.claim.question}`,
    `/conflicts/${conflict}/provenance`,
    `/sources/${sources[0] ?? ''}/provenance`,
    `/sources/${sources[0] ?? ''}/without`,
    `/origins/${held.origin?.id ?? ''}`,
    `/speakers?name=${encodeURIComponent(speaker)}`,
  ];
  const calls = async (): Promise<readonly number[]> => {
    const counts: number[] = [];
    for (const address of addresses) {
      // the first look fills what is held until something is written
      for (let look = 0; look < 2; look++) {
        taken();
        expect([address, (await eve.agent.get(address)).status]).toEqual([address, 200]);
      }
      counts.push(taken());
    }
    return counts;
  };
  await accept(/nine/i);
  const before = await calls();
  expect(Math.min(...before)).toBeGreaterThan(3);
  await desk.ingest.add(MORE, desk.editor);
  await accept(/fifty/i);
  expect(await calls()).toEqual(before);
});

describe('the API tells the same', () => {
  const json = async (address: string): Promise<unknown> => {
    const { status, body } = await ada.agent.get(address);
    expect([address, status]).toEqual([address, 200]);
    return body;
  };

  test('who says what', async () => {
    await desk.ingest.add(MORE.slice(0, 2), desk.editor);
    const { claim } = await claimOf(/nine/i);
    const all = (await json(`/api/v1/questions/${claim.question}`)) as { sayings: { position: number | null }[] };
    expect(all).toMatchObject({ question: { id: claim.question }, conflicts: [conflict] });
    expect(all.sayings.length).toBeGreaterThan(1);
    expect(await json(`/api/v1/questions/${claim.question}?value=${encodeURIComponent(claim.display)}`)).toMatchObject({
      sayings: [{ outlets: 2, first: expect.any(String) as unknown }],
    });
  });

  test('what rests on a source, and what would fall without it', async () => {
    await accept(/nine/i);
    const held = await claimOf(/nine/i);
    const source = sources[0] ?? '';
    expect(await json(`/api/v1/dependents?source=${source}`)).toMatchObject({
      subject: { kind: 'source', id: source },
      resolutions: [{ conflict, names: [held.claim.id] }],
    });
    expect(await json(`/api/v1/withdrawals?source=${source}`)).toMatchObject({
      conflicts: expect.arrayContaining([expect.objectContaining({ id: conflict })]) as unknown,
      resolutions: [{ conflict, fate: 'conflict-gone', names: [held.claim.id] }],
    });
    const speaker = held.claim.speaker?.name ?? '';
    expect(await json(`/api/v1/dependents?speaker=${encodeURIComponent(speaker)}`)).toMatchObject({
      subject: { kind: 'speaker', name: speaker },
    });
    expect(await json(`/api/v1/dependents?origin=${held.origin?.id ?? ''}`)).toMatchObject({
      subject: { kind: 'origin', id: held.origin?.id },
    });
  });

  test.each([
    ['/api/v1/questions/none', 404],
    ['/api/v1/dependents', 400],
    ['/api/v1/dependents?source=a&speaker=b', 400],
    ['/api/v1/withdrawals?origin=none', 404],
    ['/api/v1/dependents?speaker=nobody', 404],
  ])('%s is refused with %i', async (address, status) => {
    expect((await ada.agent.get(address)).status).toBe(status);
  });
});
