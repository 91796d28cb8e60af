import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/compare/engine.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Analysis } from '../../src/domain/finding.js';
import type { IncomingDocument } from '../../src/domain/source.js';
import { useDatabase } from '../support/database.js';
import { ROOT } from '../support/project.js';
import { articleOf, deskOn, type StoredDesk } from '../support/stored-desk.js';

const database = useDatabase();

const TOWNS = ['Salzburg', 'Leipzig', 'Toulouse', 'Bergen', 'Plovdiv', 'Coimbra'];
const PEOPLE = ['Marta Lindqvist', 'Oskar Brandt', 'Elena Petrova', 'Paul Mercier', 'Ines Carvalho', 'Jon Haugen'];
const WHAT = [
  (n: number, town: string) => `${String(n)} people were killed when a train derailed near ${town}`,
  (n: number, town: string) => `${String(n)} people were injured in a fire at a warehouse in ${town}`,
  (n: number, town: string) => `Police detained ${String(n)} people at a protest in ${town}`,
];

/** Reports of several happenings, some of them of one happening with other numbers, some naming the same people in another story. */
const REPORTS: readonly IncomingDocument[] = Array.from({ length: 14 }, (_unused, i) => {
  const story = i % 5;
  const town = TOWNS[story] ?? '';
  const person = PEOPLE[(i * 2) % PEOPLE.length] ?? '';
  const told = (WHAT[story % WHAT.length] ?? WHAT[0])?.(12 + (i % 3) * 9, town) ?? '';
  const day = 4 + story * 5;
  return articleOf(
    `${told} on Tuesday, officials said.\n\nMayor ${person} visited the site in ${town}. ${String(3 + (i % 2))} children were among the victims, a spokesman said.\n\n` +
      `An accident in ${TOWNS[(story + 1) % TOWNS.length] ?? ''} killed seven people in 2019.\n`,
    {
      title: `${town} report ${String(i)}`,
      publisher: `Paper ${String(i % 4)}`,
      publishedAt: `2024-03-${String(day).padStart(2, '0')}`,
      publishedAtBasis: 'stated',
    },
  );
});

interface Listed {
  readonly documents: readonly {
    readonly file: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly publishedAt?: string;
    readonly url?: string;
  }[];
}

/** The articles of the seeds, which tell of one story and of some others. */
const SEEDS: readonly IncomingDocument[] = (
  JSON.parse(readFileSync(path.join(ROOT, 'seeds/sources.json'), 'utf8')) as Listed
).documents.map(({ file, title, publisher, publishedAt, url }) =>
  articleOf(readFileSync(path.join(ROOT, 'seeds', file), 'utf8'), {
    title: title ?? null,
    publisher: publisher ?? null,
    publishedAt: publishedAt ?? null,
    publishedAtBasis: publishedAt ? 'stated' : 'unknown',
    url: url ?? null,
  }),
);

/** Groups of claims, in an order that depends on the claims alone. */
const groups = (claims: readonly (readonly [claim: string, group: string])[]): readonly string[] => {
  const members = new Map<string, string[]>();
  for (const [claim, group] of claims) members.set(group, [...(members.get(group) ?? []), claim]);
  return [...members.values()].map((held) => held.toSorted().join(' ')).toSorted();
};

interface Findings {
  readonly events: readonly string[];
  readonly questions: readonly string[];
  readonly origins: readonly string[];
  readonly conflicts: readonly string[];
}

const inMemory = ({ claims, conflicts }: Analysis): Findings => ({
  events: groups(claims.map(({ id, event }) => [id, event])),
  questions: groups(claims.map(({ id, question }) => [id, question])),
  origins: claims.map(({ id, origin }) => `${id} ${origin?.key ?? ''}`).toSorted(),
  conflicts: conflicts
    .map(({ positions, pairs, score, explanation }) =>
      JSON.stringify([
        positions.map((position) => position.claims.toSorted().join(' ')).toSorted(),
        pairs.map(({ a, b, score: each }) => [a, b, each]).toSorted(),
        score,
        explanation,
      ]),
    )
    .toSorted(),
});

const stored = async (): Promise<Findings> => {
  const claims = await database().sql(
    `SELECT c."id", c."event_id", c."question_id", o."key" FROM "claim" c JOIN "origin" o ON o."id" = c."origin_id" WHERE c."withdrawn_at" IS NULL`,
  );
  const conflicts = await database().sql(
    `SELECT k."score", k."explanation",
            (SELECT jsonb_agg(p.held) FROM (SELECT jsonb_agg("claim_id") AS held FROM "position_claim" WHERE "conflict_id" = k."id" GROUP BY "position") p) AS "positions",
            (SELECT jsonb_agg(jsonb_build_array("claim_a", "claim_b", "score")) FROM "disagreement" WHERE "conflict_id" = k."id") AS "pairs"
       FROM "conflict" k WHERE k."withdrawn_at" IS NULL`,
  );
  return {
    events: groups(claims.map((row) => [String(row.id), String(row.event_id)])),
    questions: groups(claims.map((row) => [String(row.id), String(row.question_id)])),
    origins: claims.map((row) => `${String(row.id)} ${String(row.key)}`).toSorted(),
    conflicts: conflicts
      .map((row) =>
        JSON.stringify([
          (row.positions as readonly (readonly string[])[]).map((held) => held.toSorted().join(' ')).toSorted(),
          (row.pairs as readonly (readonly [string, string, number])[]).toSorted(),
          row.score,
          row.explanation,
        ]),
      )
      .toSorted(),
  };
};

/** The articles in an order that only the seed decides. */
const shuffled = <T>(items: readonly T[], seed: number): readonly T[] => {
  let state = seed;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647);
  return items
    .map((item) => ({ item, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

const allAtOnce = async (desk: StoredDesk): Promise<Findings> =>
  inMemory(analyse(await desk.store.stores.sources.articles(), DEFAULT_POLICY));

describe('what is found article by article', () => {
  test.each([
    ['in the order of publication', 0, 1],
    ['in another order', 7, 1],
    ['in yet another', 1234, 1],
    ['some at a time', 99, 4],
  ])(
    'is what is found in all at once: %s',
    async (_name, seed, lot) => {
      const desk = await deskOn(database());
      const documents = [...REPORTS, ...SEEDS];
      const order = seed === 0 ? documents : shuffled(documents, seed);
      for (let from = 0; from < order.length; from += lot)
        await desk.ingest.add(order.slice(from, from + lot), desk.editor);
      const whole = await allAtOnce(desk);
      expect(whole.conflicts.length).toBeGreaterThan(5);
      expect(await stored()).toEqual(whole);
      expect((await desk.store.stores.verifier.verify()).faults).toEqual([]);
    },
    240_000,
  );

  test('does not change when all is analysed again', async () => {
    const desk = await deskOn(database());
    await desk.ingest.add(REPORTS, desk.editor);
    const before = await stored();
    expect(await desk.ingest.analyseAgain(desk.editor)).toEqual({ opened: [], changed: [] });
    expect(await stored()).toEqual(before);
    expect(before).toEqual(await allAtOnce(desk));
  });
});

describe('a story that nothing new touches', () => {
  test('keeps every row as it is', async () => {
    const desk = await deskOn(database());
    await desk.ingest.add(
      REPORTS.filter((_report, i) => i % 5 === 0),
      desk.editor,
    );
    // the system column xmin changes with every write of a row
    const rows = () =>
      database().sql(
        `SELECT "id", xmin::text FROM "claim" UNION ALL SELECT "id", xmin::text FROM "conflict" ORDER BY 1`,
      );
    const before = await rows();
    expect(before.length).toBeGreaterThan(3);
    await desk.ingest.add(
      [articleOf('The price of barley fell by two percent in Ontario in June, traders said.')],
      desk.editor,
    );
    const after = new Map((await rows()).map((row) => [row.id, row.xmin]));
    expect(before.map((row) => after.get(row.id))).toEqual(before.map((row) => row.xmin));
  });
});
