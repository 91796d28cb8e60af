import type { Database } from './database.js';

/** A source with its newest snapshot, and the first source that published its very text. */
export interface CurrentText {
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly snapshot: string;
  readonly firstId: string;
  readonly firstPublisher: string | null;
  readonly firstTitle: string | null;
}

/** The newest texts of these sources, or of all. */
export const currentTexts = (db: Database, sources: readonly string[] | null): Promise<CurrentText[]> =>
  db.$queryRaw<CurrentText[]>`
    SELECT s."id" AS "source", n."id" AS "snapshot", s."title", p."name" AS "publisher",
           f."id" AS "firstId", f."publisher" AS "firstPublisher", f."title" AS "firstTitle"
      FROM "source" s
      JOIN LATERAL (SELECT "id", "sha256" FROM "snapshot" WHERE "source_id" = s."id" ORDER BY "ordinal" DESC LIMIT 1) n ON true
      JOIN LATERAL (
        SELECT o."id", o."title", q."name" AS "publisher"
          FROM "snapshot" x JOIN "source" o ON o."id" = x."source_id" LEFT JOIN "publisher" q ON q."id" = o."publisher_id"
         WHERE x."sha256" = n."sha256" AND NOT EXISTS (SELECT 1 FROM "snapshot" y WHERE y."source_id" = x."source_id" AND y."ordinal" > x."ordinal")
         ORDER BY o."added_at", o."id" LIMIT 1) f ON true
      LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
     WHERE ${sources === null}::boolean OR s."id" = ANY(${[...(sources ?? [])]}::text[])`;
