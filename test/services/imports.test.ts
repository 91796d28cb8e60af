import type { SheetRow } from '../../src/domain/sheet.js';
import { COLUMNS } from '../../src/export/columns.js';
import type { SheetFormat } from '../../src/services/sheets/sheets.js';
import type { Services } from '../../src/services/services.js';
import { useDatabase } from '../support/database.js';
import { allOf } from '../support/sheets.js';
import { articleOf, deskOn, FIRE, servicesOn, type StoredDesk } from '../support/stored-desk.js';

const database = useDatabase();
let desk: StoredDesk;
let services: Services;

beforeEach(async () => {
  desk = await deskOn(database());
  services = servicesOn(desk, database());
});

const exported = async (format: SheetFormat): Promise<string> =>
  Buffer.concat(
    (await allOf((await services.sheets.file({ unsettled: true }, format, desk.editor)).content)) as Buffer[],
  ).toString('utf8');

const take = (text: string, name = 'sheet') => services.imports.take({ name, text, mapping: null }, desk.editor);

const rowsNow = async (): Promise<readonly SheetRow[]> => (await services.sheets.sheet({ unsettled: true }, 99)).rows;

/** What stays the same on another desk: not the ids, nor where the words stand, nor who decided and in which words. */
const SAME = COLUMNS.filter(
  (column) =>
    ![
      'event',
      'questionId',
      'conflictId',
      'claimId',
      'why',
      'rationale',
      'editor',
      'decidedAt',
      'snapshotSha256',
      'start',
      'end',
      'decision',
    ].includes(column),
);
const sameOf = (rows: readonly SheetRow[]) =>
  rows
    .map((row) => Object.fromEntries(SAME.map((column) => [column, row[column]])))
    .toSorted((a, b) => (String(a.quote) < String(b.quote) ? -1 : 1));

const settle = async (): Promise<void> => {
  await services.ingest.add(FIRE, desk.editor);
  for await (const { id, positions, kind } of services.read.sheets.conflicts({ settledOnly: false })) {
    if (kind !== 'quantity') continue;
    const claims = positions.flatMap((position) => position.claims).map(({ claim }) => claim);
    const fifty = claims.find(({ quote }) => quote.includes('Fifty'))?.id ?? '';
    await services.review.resolve(
      { conflict: id, expectedVersion: 0, outcome: { kind: 'accept-one', claim: fifty }, rationale: 'Police counted.' },
      desk.editor,
    );
  }
};

describe('a sheet that another desk made', () => {
  test.each(['json', 'csv'] as const)('comes back from %s as it went out', async (format) => {
    await settle();
    const before = await rowsNow();
    const file = await exported(format);
    await database().tamper(
      'TRUNCATE "source", "event", "question", "conflict", "claim", "snapshot", "resolution", "mend", "sheet_export" CASCADE',
    );
    expect(await rowsNow()).toEqual([]);
    const report = await take(file, `sheet.${format}`);
    expect(report).toMatchObject({ format: `sheet-${format}`, decisions: 1, left: [], complaints: [] });
    expect(report.sources).toEqual({ added: 2, known: 0 });
    const after = await rowsNow();
    expect(sameOf(after)).toEqual(sameOf(before));
    expect(after[0]?.rationale).toBe(
      `Police counted. (Imported: decided by Editor on ${before[0]?.decidedAt.slice(0, 10)}.)`,
    );
    for (const { quote, start, end, claimId } of after) {
      const view = await services.read.claims.find(claimId);
      const text = await services.read.sources.snapshotText(view?.inContext.source.snapshot.id ?? '');
      expect(
        Array.from(text ?? '')
          .slice(start, end)
          .join(''),
      ).toBe(quote);
    }
    const again = await take(file, `sheet.${format}`);
    expect([again.sources.added, again.claims.added, again.decisions]).toEqual([0, 0, 0]);
    expect(again.left.map(({ why }) => why)).toEqual(['It is decided here already.']);
    expect(await rowsNow()).toEqual(after);
  });

  test('brings nothing new to the desk that it was made on', async () => {
    await settle();
    const before = await rowsNow();
    const report = await take(await exported('json'));
    expect([report.sources, report.claims.added]).toEqual([{ added: 0, known: 2 }, 0]);
    expect(await rowsNow()).toEqual(before);
  });
});

const TABLE = [
  'Outlet;Date;Claim;Figure;Quotation;Said by',
  'The Valley Post;2024-03-05;How many people were hurt?;nine;"Nine people were hurt; two badly, the mayor said.";the mayor',
  'The Herald;2024-03-06;How many people were hurt?;fifty;Fifty people were hurt.;police',
  'The Herald;2024-03-06;How many people were hurt?;many;Many were hurt.;',
  'The Herald;03/06/2024;How many houses burned?;3;Three houses burned.;',
].join('\n');

describe('a table of claims that somebody else made', () => {
  test('is understood by the names of its columns, row by row', () => {
    const { read, sources, questions } = services.imports.preview({ name: 'table.csv', text: TABLE, mapping: null });
    expect(read.mapping).toEqual({
      publisher: 'Outlet',
      publishedAt: 'Date',
      question: 'Claim',
      value: 'Figure',
      quote: 'Quotation',
      speaker: 'Said by',
    });
    expect([sources, questions, read.claims.length]).toEqual([2, 1, 2]);
    expect(read.complaints.map(({ row, message }) => `${row} ${message}`)).toEqual([
      '3 value: No count and no date is read in “many”: say what kind it is.',
      '4 publishedAt: 03/06/2024 is no date that can be read for certain; write 2025-06-30.',
    ]);
  });

  test('makes sources of its quotes, and its claims disagree', async () => {
    const report = await take(TABLE, 'table.csv');
    expect(report).toMatchObject({ format: 'claims-csv', sources: { added: 2, known: 0 }, decisions: 0 });
    expect(report.complaints).toHaveLength(2);
    const rows = await rowsNow();
    expect(rows.map(({ value, quote, speaker, publisher }) => [value, quote, speaker, publisher]).toSorted()).toEqual([
      ['fifty', 'Fifty people were hurt', 'police', 'The Herald'],
      ['nine', 'Nine people were hurt', 'the mayor', 'The Valley Post'],
    ]);
    expect(report.conflicts).toContain(rows[0]?.conflictId);
  });

  test('what its columns hold can be said', () => {
    const text = 'A,B,C\nHow many?,9,Nine were hurt.\n';
    const guessed = services.imports.preview({ name: 'x', text, mapping: null });
    expect(guessed.read.complaints).toEqual([{ row: 0, message: 'Say which column holds: question, value, quote.' }]);
    const said = services.imports.preview({ name: 'x', text, mapping: { question: 'A', value: 'B', quote: 'C' } });
    expect(said.read.claims).toHaveLength(1);
  });

  test('a claim of an article that is here goes to it', async () => {
    const text = 'Mill fire\n\nNobody knows how many people were hurt in the fire at the mill.\n';
    await services.ingest.add([articleOf(text, { title: 'Mill fire', publisher: 'The Herald' })], desk.editor);
    const [held] = await services.read.sources.list();
    const row = { ...(JSON.parse(await sampleSheet()) as { rows: SheetRow[] }).rows[0] };
    const quote = 'Nobody knows how many people were hurt';
    const made = { ...row, quote, snapshotSha256: held?.snapshot.sha256, start: 11, claimId: 'x' };
    const report = await take(JSON.stringify({ format: 'claimdesk-sheet/1', rows: [made] }));
    expect([report.sources, report.claims.added]).toEqual([{ added: 0, known: 1 }, 1]);
    const lost = await take(JSON.stringify({ format: 'claimdesk-sheet/1', rows: [{ ...made, quote: 'Never said' }] }));
    expect(lost.complaints).toEqual([{ row: 1, message: 'quote: The text of the source does not hold these words.' }]);
  });
});

const sampleSheet = async (): Promise<string> => {
  const other = [
    'Fire\n\nNine people were hurt in the fire at the quay in Dalby on Tuesday.\n',
    'Fire\n\nFifty people were hurt in the fire at the quay in Dalby on Tuesday.\n',
  ];
  await services.ingest.add(
    other.map((text, i) =>
      articleOf(text, {
        title: `Quay ${i}`,
        publisher: `P${i}`,
        publishedAt: '2024-03-06',
        publishedAtBasis: 'stated',
      }),
    ),
    desk.editor,
  );
  return exported('json');
};

test('a review is a source in its own words, never a quote of what it reviews', async () => {
  const review = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'ClaimReview',
        url: 'https://desk.example/claims/1',
        claimReviewed: 'Fifty people were hurt in the mill fire',
        author: { '@type': 'Organization', name: 'The Desk' },
        datePublished: '2024-03-08',
        reviewRating: { alternateName: 'Not established', ratingExplanation: 'The hospital counted nine.' },
      },
      { '@type': 'ClaimReview', url: 'https://desk.example/claims/2' },
    ],
  };
  const report = await take(JSON.stringify(review), 'reviews.json');
  expect(report).toMatchObject({ format: 'claim-review', sources: { added: 1, known: 0 } });
  expect(report.complaints).toEqual([{ row: 2, message: 'It does not say what was reviewed (claimReviewed).' }]);
  const [source] = await services.read.sources.list();
  expect(source?.metadata).toMatchObject({ publisher: 'The Desk', publishedAt: '2024-03-08' });
  expect((await services.read.sources.find(source?.id ?? ''))?.text).toBe(
    'Fifty people were hurt in the mill fire\n\nNot established\n\nThe hospital counted nine.\n',
  );
});

test('the command line takes in for a person: the only lead, or whom it names', async () => {
  const asIf = (actsFor?: string) =>
    services.imports.take(
      { name: 'table.csv', text: TABLE, mapping: null },
      { id: 'command-line', name: 'CLI' },
      actsFor,
    );
  const { person: eve } = await desk.people.add({ name: 'Eve', role: 'editor' }, desk.editor);
  await desk.people.add({ name: 'Rea', role: 'reader' }, desk.editor);
  for (const nobody of ['zoe', 'rea'])
    await expect(asIf(nobody)).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining(nobody) });
  expect(await services.read.sources.list()).toEqual([]);
  expect((await asIf(`@${eve.handle}`)).claims.known + (await asIf()).claims.added).toBeGreaterThan(0);
  await desk.people.add({ name: 'Bo', role: 'lead' }, desk.editor);
  await expect(asIf()).rejects.toMatchObject({ message: 'as: There are several leads.' });
});

test.each([
  ['nothing', '  '],
  ['broken JSON', '{"rows": ['],
  ['another JSON', '{"a": 1}'],
  ['a sheet of another form', '{"format":"claimdesk-sheet/9","rows":[]}'],
  ['a table without rows', 'question,value,quote'],
  ['a broken table', 'a,b\n"x'],
])('%s is refused in words', async (_name, text) => {
  await expect(take(text)).rejects.toMatchObject({ code: 'bad-input' });
});

test('a row that somebody spoiled is left out, and said to be', async () => {
  await settle();
  const sheet = JSON.parse(await exported('json')) as { rows: Record<string, unknown>[] };
  const [first, second] = sheet.rows;
  const spoiled = { ...sheet, rows: [{ ...first, data: '{"kind":"name"}' }, { ...second, quote: '' }, 'x'] };
  const { read } = services.imports.preview({ name: 'x', text: JSON.stringify(spoiled), mapping: null });
  expect(read.claims).toEqual([]);
  expect(read.complaints.map(({ row }) => row)).toEqual([1, 2, 3]);
  await expect(take(JSON.stringify(spoiled))).rejects.toMatchObject({ code: 'bad-input' });
});
