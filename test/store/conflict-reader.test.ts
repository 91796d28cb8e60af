import { FACETS, type QueueFilter } from '../../src/ports/readers.js';
import { conflictReader } from '../../src/store/conflict-reader.js';
import { useDatabase } from '../support/database.js';
import { analysisWith, claimFrom, conflictAmong, newSource, quantity } from '../support/fixtures.js';
import { ADDED, ANALYSED, POLICY, storeHarbour } from '../support/harbour.js';
import { allOf } from '../support/sheets.js';

const database = useDatabase();
const readers = () => database().store.readers;

/** Twelve conflicts in three events, of two kinds, with scores that repeat; some decided, some dismissed, some challenged. */
const storeMany = async (): Promise<void> => {
  const { store } = database();
  const text = Array.from(
    { length: 12 },
    (_, n) => `In place ${n} ${n + 1} were hurt and also ${n + 100} were hurt.`,
  ).join('\n');
  const { id: document } = await store.stores.sources.add(newSource(text, { publisher: 'The Gazette' }), ADDED);
  const claims = Array.from({ length: 12 }, (_, n) => {
    const about = { document, text, event: `event_${n % 3}`, question: `question_${n}` };
    const value = (count: number) =>
      n % 4 === 0 ? ({ kind: 'polarity', predicate: 'hurt', negated: count > 99 } as const) : quantity(count);
    return [
      claimFrom({ ...about, id: `a${n}`, quote: `place ${n} ${n + 1} were`, value: value(n + 1) }),
      claimFrom({ ...about, id: `b${n}`, quote: `also ${n + 100} were`, value: value(n + 100) }),
    ];
  });
  const conflicts = claims.map(([a, b], n) => {
    if (!a || !b) throw new Error('two claims');
    return conflictAmong(`conflict_${String(n).padStart(2, '0')}`, [[a], [b]], { score: (n % 5) / 10 });
  });
  await store.stores.findings.replace(analysisWith(claims.flat(), conflicts), POLICY, ANALYSED);
  const actor = await store.stores.people.ensureFirst('Ada');
  for (const n of [1, 4, 7, 8])
    await store.stores.resolutions.append(
      {
        conflict: `conflict_${String(n).padStart(2, '0')}`,
        expectedVersion: 0,
        outcome: n % 4 === 0 ? { kind: 'not-a-conflict', reason: 'misread' } : { kind: 'superseded', by: `b${n}` },
        rationale: '',
      },
      { actor },
    );
  await database().sql(`UPDATE "conflict" SET "evidence" = repeat('0', 64) WHERE "id" = 'conflict_07'`);
};

const FILTERS: readonly QueueFilter[] = [
  {},
  { status: 'any' },
  { status: 'resolved' },
  { status: 'challenged' },
  { status: 'dismissed', kind: 'polarity' },
  { event: 'event_1' },
  { event: 'event_1', status: 'any', kind: 'quantity' },
  { kind: 'polarity', status: 'any' },
  { event: 'event_none' },
  { kind: 'date' },
  { status: 'assigned' },
  { assignee: 'nobody', severity: 'major' },
  { publisher: 'The Gazette', status: 'any' },
  { publisher: 'The Herald' },
  { speaker: 'Nobody at all' },
  { origins: 1, age: 'day', status: 'any' },
  { age: 'older' },
  { words: 'hurt', kind: 'quantity' },
  { words: 'nothing like it' },
];

describe('the queue', () => {
  it('shows what is still to be decided, the highest score first, equal ones by id', async () => {
    await storeMany();
    const { rows, total } = await readers().conflicts.queue({});
    expect(total).toBe(9);
    expect(rows.map(({ id, score, status }) => `${id} ${score} ${status}`)).toEqual([
      'conflict_09 0.4 open',
      'conflict_03 0.3 open',
      'conflict_02 0.2 open',
      'conflict_07 0.2 challenged',
      'conflict_06 0.1 open',
      'conflict_11 0.1 open',
      'conflict_00 0 open',
      'conflict_05 0 open',
      'conflict_10 0 open',
    ]);
  });

  it('has facets whose counts are those of the lists they lead to, whatever the filter', async () => {
    await storeMany();
    for (const filter of FILTERS) {
      const page = await readers().conflicts.queue(filter);
      expect(page.total).toBe(page.rows.length);
      for (const name of FACETS) {
        for (const { value, count } of page.facets[name]) {
          const asked = name === 'origins' ? Number(value) : value;
          const list = await readers().conflicts.queue({ ...filter, [name]: asked });
          expect({ filter, name, value, count: list.total }).toEqual({ filter, name, value, count });
          expect(count).toBeGreaterThan(0);
        }
        // Every conflict that the other filters leave is under some value of the facet.
        const free = await readers().conflicts.queue({ ...filter, [name]: name === 'status' ? 'any' : undefined });
        const under = page.facets[name].reduce((sum, { count }) => sum + count, 0);
        if (name === 'speaker') expect(under).toBeLessThanOrEqual(free.total);
        else expect({ filter, name, under }).toEqual({ filter, name, under: free.total });
      }
    }
  }, 30_000);

  it('pages without leaving out or repeating any', async () => {
    await storeMany();
    const whole = await readers().conflicts.queue({ status: 'any' });
    const pages = await Promise.all(
      [0, 5, 10, 15].map((offset) => readers().conflicts.queue({ status: 'any', limit: 5, offset })),
    );
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(whole.rows.map(({ id }) => id));
    expect(pages.map(({ total }) => total)).toEqual([12, 12, 12, 12]);
    expect((await readers().conflicts.queue({ status: 'any', limit: NaN, offset: -3 })).rows).toHaveLength(12);
  });

  it('is walked by its neighbours from end to end, whatever the filter', async () => {
    await storeMany();
    for (const filter of FILTERS) {
      const ids = (await readers().conflicts.queue(filter)).rows.map(({ id }) => id);
      for (const [index, id] of ids.entries())
        expect(await readers().conflicts.neighbours(id, filter)).toEqual({
          previous: ids[index - 1] ?? null,
          next: ids[index + 1] ?? null,
        });
    }
  });

  it('gives neighbours to a conflict that has just left it', async () => {
    await storeMany();
    expect(await readers().conflicts.neighbours('conflict_08', {})).toEqual({
      previous: 'conflict_03',
      next: 'conflict_02',
    });
    expect(await readers().conflicts.neighbours('none', {})).toEqual({ previous: null, next: null });
  });

  it('takes as many queries for many conflicts as for one', async () => {
    await storeMany();
    const queries = async (filter: QueueFilter): Promise<number> => {
      let count = 0;
      const { client } = database().connection;
      const counting = new Proxy(client, {
        get: (_target, name) => {
          const held: unknown = Reflect.get(client, name);
          // Each use of a model or of raw SQL is a query; what those use within is bound to the client itself.
          if (name === '$queryRaw' || (typeof name === 'string' && !name.startsWith('$'))) count += 1;
          return typeof held === 'function' ? (held.bind(client) as unknown) : held;
        },
      });
      await conflictReader(counting, database().clock).queue(filter);
      return count;
    };
    expect(await queries({ status: 'any', limit: 12 })).toBe(await queries({ status: 'any', limit: 1 }));
    expect(await queries({ status: 'any' })).toBeLessThanOrEqual(5);
  });

  it('answers what cannot be stored with nothing', async () => {
    expect(await readers().conflicts.queue({ event: 'a\0' })).toMatchObject({ rows: [], total: 0 });
    expect(await readers().conflicts.find('a\0')).toBeNull();
    expect(await readers().conflicts.neighbours('a\0', {})).toEqual({ previous: null, next: null });
    expect(await readers().conflicts.find('none')).toBeNull();
  });
});

describe('a conflict', () => {
  it('is given whole: positions with claims in their paragraphs, pairs, and the same row as in the queue', async () => {
    const { claims, analysis, ids } = await storeHarbour(database().store);
    const view = await readers().conflicts.find('conflict_hurt');
    const [row] = (await readers().conflicts.queue({})).rows;
    if (!view || !row) throw new Error('the conflict is there');
    const { positions, pairs, series, resolutions, version, evidence, ...head } = view;
    expect(series).toBeNull();
    const { positions: chips, ...rowHead } = row;
    expect(head).toEqual(rowHead);
    expect(head).toMatchObject({
      event: { id: 'event_1', title: 'Ferry fire' },
      question: { id: 'question_1', text: 'Question question_1?' },
      kind: 'quantity',
      score: 0.9,
      sources: 3,
      outlets: 2,
      origins: 3,
      developing: false,
    });
    expect(chips).toEqual([
      { display: 'Nine', publishers: ['The Gazette'], sources: 2, outlets: 1, origins: 2 },
      { display: 'Fifty', publishers: ['Evening Post'], sources: 1, outlets: 1, origins: 1 },
    ]);
    expect(positions.map(({ claims: held }) => held.map(({ claim }) => claim))).toEqual([
      [claims.nine, claims.nineToo],
      [claims.fifty],
    ]);
    expect(positions.map(({ sources }) => sources.map(({ id }) => id))).toEqual([[ids.gazette, ids.wire], [ids.post]]);
    expect(pairs).toEqual(analysis.conflicts[0]?.pairs);
    expect({ resolutions, version }).toEqual({ resolutions: [], version: 0 });
    expect(evidence).toMatch(/^[0-9a-f]{64}$/);
    expect(
      positions.flatMap(({ claims: held }) => held.map(({ before, claim, after }) => [before, claim.quote, after])),
    ).toEqual([
      ['', 'Nine people were hurt', ', said the Harbour Office.'],
      ['Officials counted\n', 'nine people hurt', '.'],
      ['', 'Fifty people were hurt in the fire', ', the Post has learned.'],
    ]);
  });

  it('counts code points where characters lie outside the basic plane', async () => {
    await storeHarbour(database().store);
    const nine = await readers().claims.find('claim_nine');
    expect(nine?.inContext.claim.span).toEqual({ start: 17, end: 38 });
    expect(nine?.inContext.codePoints).toEqual({ start: 15, end: 36 });
  });
});

describe('a sheet', () => {
  it('reads the settled conflicts of one event, or all, in queue order', async () => {
    await storeMany();
    const ids = async (filter: { event?: string; settledOnly: boolean }) =>
      (await allOf(readers().sheets.conflicts(filter))).map(({ id }) => id);
    expect(await ids({ settledOnly: true })).toEqual(['conflict_04', 'conflict_08', 'conflict_01']);
    expect(await ids({ event: 'event_1', settledOnly: true })).toEqual(['conflict_04', 'conflict_01']);
    expect(await ids({ event: 'event_1', settledOnly: false })).toEqual([
      'conflict_04',
      'conflict_07',
      'conflict_01',
      'conflict_10',
    ]);
    expect(await ids({ event: 'none\0', settledOnly: false })).toEqual([]);
    const [view] = await allOf(readers().sheets.conflicts({ settledOnly: true }));
    expect(view).toEqual(await readers().conflicts.find('conflict_04'));
  });
});
