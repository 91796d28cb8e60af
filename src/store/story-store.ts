import { sha256 } from '../kernel/digest.js';
import type { StoryStore } from '../ports/stores.js';
import { upsert } from './bulk.js';
import { lockFor, type Access, type Database } from './database.js';

/** Of a key that many sources have, so many nearest in time on either side are looked at: what a look-up costs does not grow with the archive. */
const NEAREST = 32;

/** Stories larger than this count as equally large: which of two goes by the other's name is then of no matter. */
const COUNTED = 1_000;

/** Characters of a digest of a key: 64 bits, so that two keys of an archive hardly ever meet. */
const KEY_LENGTH = 16;

const digestOf = (key: string): string => sha256(key).slice(0, KEY_LENGTH);

interface Filed {
  readonly id: string;
  readonly day: number;
  readonly characters: number;
}

/** Day and length of sources' newest texts, as they are filed. */
const filed = (db: Database, sources: readonly string[]): Promise<Filed[]> =>
  db.$queryRaw<Filed[]>`
    SELECT s."id", (coalesce(left(s."published_at", 10)::date, s."added_at"::date) - DATE '1970-01-01')::int AS "day", n."characters"
      FROM "source" s
      JOIN LATERAL (SELECT length("text") AS "characters" FROM "snapshot" WHERE "source_id" = s."id" ORDER BY "ordinal" DESC LIMIT 1) n ON true
     WHERE s."id" = ANY(${[...sources]}::text[])`;

/** Makes the stories that these sources are in one, under the name of the largest. */
const merge = async (db: Database, sources: readonly string[]): Promise<void> => {
  const held = await db.sourceStory.findMany({
    where: { sourceId: { in: [...sources] } },
    distinct: ['story'],
    select: { story: true },
    orderBy: { story: 'asc' },
  });
  if (held.length < 2) return;
  const sizes = await db.$queryRaw<{ readonly story: string }[]>`
    SELECT h."story" FROM unnest(${held.map(({ story }) => story)}::text[]) AS h("story")
      CROSS JOIN LATERAL (SELECT count(*) AS "size" FROM (SELECT 1 FROM "source_story" s WHERE s."story" = h."story" LIMIT ${COUNTED}) AS part) n
     ORDER BY n."size" DESC, h."story"`;
  const [largest, ...others] = sizes.map(({ story }) => story);
  if (largest !== undefined)
    await db.sourceStory.updateMany({ where: { story: { in: others } }, data: { story: largest } });
};

/** Where a source stands among the others: found by index, in steps whose cost does not depend on how many others there are. */
export const storyStore = ({ write }: Access): StoryStore => ({
  file: (entries) =>
    write(async ({ db }) => {
      const places = new Map(
        (
          await filed(
            db,
            entries.map(({ source }) => source),
          )
        ).map((place) => [place.id, place]),
      );
      await db.sourceKey.deleteMany({ where: { sourceId: { in: entries.map(({ source }) => source) } } });
      const known = entries.flatMap(({ source, keys }) => {
        const place = places.get(source);
        return place ? [{ ...place, keys }] : [];
      });
      await upsert(
        db,
        'source_key',
        { key: 'text', day: 'integer', source_id: 'text' },
        ['key', 'day', 'source_id'],
        [],
        known.flatMap(({ id, day, keys }) =>
          [...new Set(keys.map(digestOf))].map((key) => ({ key, day, source_id: id })),
        ),
      );
      await upsert(
        db,
        'source_story',
        { source_id: 'text', story: 'text', day: 'integer', characters: 'integer' },
        ['source_id'],
        ['story'],
        known.map(({ id, day, characters }) => ({ source_id: id, story: id, day, characters })),
      );
    }),
  alike: (source, most) =>
    write(async ({ db }) => {
      const rows = await db.$queryRaw<{ readonly id: string }[]>`
        WITH mine AS (SELECT "key", "day" FROM "source_key" WHERE "source_id" = ${source}),
             near AS (
               SELECT m."key", p."source_id" FROM mine m CROSS JOIN LATERAL (
                 (SELECT k."source_id" FROM "source_key" k WHERE k."key" = m."key" AND k."day" >= m."day"
                   ORDER BY k."day", k."source_id" LIMIT ${NEAREST})
                 UNION ALL
                 (SELECT k."source_id" FROM "source_key" k WHERE k."key" = m."key" AND k."day" < m."day"
                   ORDER BY k."day" DESC, k."source_id" DESC LIMIT ${NEAREST})) p),
             counted AS (SELECT "source_id", 1.0::float8 / count(*) OVER (PARTITION BY "key") AS "share" FROM near)
        SELECT "source_id" AS "id" FROM counted WHERE "source_id" <> ${source}
         GROUP BY "source_id" ORDER BY round(sum("share")::numeric, 9) DESC, "source_id" LIMIT ${most}`;
      return rows.map(({ id }) => id);
    }),
  around: (sources, { mostSources, mostCharacters }) =>
    write(async ({ db }) => {
      const more = mostSources + 1;
      const core = [...sources];
      // Who answers the same questions comes before who is in the same story; of either, one more than fits tells that there are more.
      const rows = await db.$queryRaw<{ readonly id: string; readonly characters: number }[]>`
        WITH core AS (SELECT "source_id", "story", "day" FROM "source_story" WHERE "source_id" = ANY(${core}::text[])),
             asked AS (SELECT DISTINCT "question_id" FROM "claim" WHERE "source_id" = ANY(${core}::text[])),
             at AS (SELECT DISTINCT "story", "day" FROM core),
             found AS (
               SELECT "source_id", 0 AS "rank", 0 AS "apart" FROM core
               UNION ALL
               SELECT a."source_id", 1, 0 FROM asked CROSS JOIN LATERAL (
                 SELECT DISTINCT c."source_id" FROM "claim" c WHERE c."question_id" = asked."question_id" ORDER BY c."source_id" LIMIT ${more}) a
               UNION ALL
               SELECT p."source_id", 2, abs(p."day" - at."day") FROM at CROSS JOIN LATERAL (
                 (SELECT s."source_id", s."day" FROM "source_story" s WHERE s."story" = at."story" AND s."day" >= at."day"
                   ORDER BY s."day", s."source_id" LIMIT ${more})
                 UNION ALL
                 (SELECT s."source_id", s."day" FROM "source_story" s WHERE s."story" = at."story" AND s."day" < at."day"
                   ORDER BY s."day" DESC, s."source_id" DESC LIMIT ${more})) p),
             best AS (SELECT DISTINCT ON ("source_id") "source_id", "rank", "apart" FROM found ORDER BY "source_id", "rank", "apart")
        SELECT b."source_id" AS "id", s."characters" FROM best b JOIN "source_story" s ON s."source_id" = b."source_id"
         ORDER BY b."rank", b."apart", b."source_id"`;
      const taken: string[] = [];
      let characters = 0;
      for (const row of rows) {
        characters += row.characters;
        const isCore = taken.length < core.length;
        if (!isCore && (taken.length >= mostSources || characters > mostCharacters)) break;
        taken.push(row.id);
      }
      return { sources: taken, whole: taken.length === rows.length };
    }),
  join: (stories) =>
    write(async ({ db }) => {
      for (const story of stories) if (story.length > 1) await merge(db, story);
    }),
  enrol: () =>
    write(async ({ db }) => {
      await lockFor(db, 'findings');
      await db.$executeRaw`
        INSERT INTO "source_story" ("source_id", "story", "day", "characters")
        SELECT s."id", s."id", (coalesce(left(s."published_at", 10)::date, s."added_at"::date) - DATE '1970-01-01')::int, n."characters"
          FROM "source" s
          JOIN LATERAL (SELECT length("text") AS "characters" FROM "snapshot" WHERE "source_id" = s."id" ORDER BY "ordinal" DESC LIMIT 1) n ON true
        ON CONFLICT ("source_id") DO UPDATE SET "story" = EXCLUDED."story", "day" = EXCLUDED."day", "characters" = EXCLUDED."characters"`;
      const rows = await db.sourceStory.findMany({
        select: { sourceId: true, characters: true },
        orderBy: [{ day: 'asc' }, { sourceId: 'asc' }],
      });
      return rows.map(({ sourceId, characters }) => ({ source: sourceId, characters }));
    }),
});
