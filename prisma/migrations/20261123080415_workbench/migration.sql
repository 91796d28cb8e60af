-- AlterTable
ALTER TABLE "person" ADD COLUMN     "handle" TEXT,
ADD COLUMN     "left_at" TIMESTAMPTZ(3),
ADD COLUMN     "place" TEXT,
ADD COLUMN     "place_at" TIMESTAMPTZ(3),
ADD COLUMN     "role" TEXT NOT NULL DEFAULT 'editor';

-- People who are there already: called by their names, the first of them leads.
UPDATE "person" p SET "handle" = made."handle"
  FROM (SELECT "id", stem || CASE WHEN nth = 1 THEN '' ELSE nth::text END AS "handle"
          FROM (SELECT "id", stem, row_number() OVER (PARTITION BY stem ORDER BY "created_at", "id") AS nth
                  FROM (SELECT "id", "created_at", coalesce(nullif(left(trim(BOTH '.' FROM regexp_replace(lower("name"), '[^a-z0-9]+', '.', 'g')), 30), ''), 'editor') AS stem
                          FROM "person") named) numbered) made
 WHERE made."id" = p."id";
UPDATE "person" SET "role" = 'lead' WHERE "id" = (SELECT "id" FROM "person" ORDER BY "created_at", "id" LIMIT 1);
ALTER TABLE "person" ALTER COLUMN "handle" SET NOT NULL;

-- CreateTable
CREATE TABLE "assignment" (
    "seq" BIGSERIAL NOT NULL,
    "conflict_id" TEXT NOT NULL,
    "person_id" TEXT,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "conflict_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watch" (
    "conflict_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "watch_pkey" PRIMARY KEY ("conflict_id","person_id")
);

-- CreateTable
CREATE TABLE "notice" (
    "seq" BIGSERIAL NOT NULL,
    "person_id" TEXT NOT NULL,
    "conflict_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assignment_conflict_id_seq_idx" ON "assignment"("conflict_id", "seq" DESC);

-- CreateIndex
CREATE INDEX "assignment_person_id_idx" ON "assignment"("person_id");

-- CreateIndex
CREATE INDEX "assignment_by_id_idx" ON "assignment"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "comment_seq_key" ON "comment"("seq");

-- CreateIndex
CREATE INDEX "comment_conflict_id_seq_idx" ON "comment"("conflict_id", "seq");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE INDEX "watch_person_id_idx" ON "watch"("person_id");

-- CreateIndex
CREATE INDEX "notice_person_id_seq_idx" ON "notice"("person_id", "seq" DESC);

-- CreateIndex
CREATE INDEX "notice_conflict_id_idx" ON "notice"("conflict_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_owner_id_name_key" ON "saved_view"("owner_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "person_handle_key" ON "person"("handle");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch" ADD CONSTRAINT "watch_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch" ADD CONSTRAINT "watch_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "presence" (
    "person_id" TEXT NOT NULL,
    "conflict_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE INDEX "presence_conflict_id_idx" ON "presence"("conflict_id");

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "conflict" ADD COLUMN     "origins" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "publishers" TEXT[] NOT NULL DEFAULT '{}',
ADD COLUMN     "search" tsvector,
ADD COLUMN     "speakers" TEXT[] NOT NULL DEFAULT '{}',
ADD COLUMN     "words" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "conflict_search_idx" ON "conflict" USING GIN ("search");

-- What lists show and search of a conflict is worked out in one place, for those of `which`.
CREATE FUNCTION "describe_conflicts"(which text[]) RETURNS void LANGUAGE sql AS $$
  UPDATE "conflict" x SET "publishers" = d."publishers", "speakers" = d."speakers", "origins" = d."origins"
    FROM (SELECT m."conflict_id",
                 coalesce(array_agg(DISTINCT p."name") FILTER (WHERE p."name" IS NOT NULL), '{}') AS "publishers",
                 coalesce(array_agg(DISTINCT c."speaker_name") FILTER (WHERE c."speaker_name" IS NOT NULL), '{}') AS "speakers",
                 count(DISTINCT c."origin_id")::int AS "origins"
            FROM "position_claim" m
            JOIN "claim" c ON c."id" = m."claim_id"
            JOIN "source" s ON s."id" = c."source_id"
            LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
           WHERE m."conflict_id" = ANY(which)
           GROUP BY m."conflict_id") d
   WHERE x."id" = d."conflict_id"
     AND (x."publishers", x."speakers", x."origins") IS DISTINCT FROM (d."publishers", d."speakers", d."origins")
$$;

-- The words of a conflict's claims: their quotes and values, speakers, titles and publishers, each once.
CREATE FUNCTION "claim_words"(which text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(t."words", ' ' ORDER BY t."words")
    FROM (SELECT DISTINCT unnest(c."words") AS "words"
            FROM "position_claim" m JOIN "claim" c ON c."id" = m."claim_id" WHERE m."conflict_id" = which) t
$$;

CREATE FUNCTION "index_conflict"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search" := to_tsvector('english', NEW."words");
  RETURN NEW;
END
$$;
CREATE TRIGGER "conflict_indexed" BEFORE INSERT OR UPDATE OF "words" ON "conflict" FOR EACH ROW EXECUTE FUNCTION "index_conflict"();

-- Conflicts that are there already.
SELECT "describe_conflicts"(coalesce(array_agg("id"), '{}')) FROM "conflict";
UPDATE "conflict" c SET "words" = concat_ws(' ', lower(q."text" || ' ' || e."title"), "claim_words"(c."id"))
  FROM "question" q, "event" e WHERE q."id" = c."question_id" AND e."id" = c."event_id";

ALTER TABLE "person" ADD CONSTRAINT "person_role_known" CHECK ("role" IN ('reader', 'editor', 'lead'));
ALTER TABLE "person" ADD CONSTRAINT "person_handle_plain" CHECK ("handle" ~ '^[a-z0-9][a-z0-9.]{0,39}$');
ALTER TABLE "comment" ADD CONSTRAINT "comment_says_something" CHECK (btrim("body") <> '');
ALTER TABLE "notice" ADD CONSTRAINT "notice_kind_known" CHECK ("kind" IN ('mentioned', 'assigned', 'commented', 'decided', 'changed'));
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_named" CHECK (btrim("name") <> '');

-- What was said and who was asked stays as it was.
CREATE TRIGGER "assignment_kept" BEFORE UPDATE OR DELETE ON "assignment" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "assignment_not_emptied" BEFORE TRUNCATE ON "assignment" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "comment_kept" BEFORE UPDATE OR DELETE ON "comment" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "comment_not_emptied" BEFORE TRUNCATE ON "comment" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The state of a conflict, folded from its decisions, its evidence now and whom it is assigned to: the same rule as statusOf in src/domain/resolution.ts
-- (a test holds them together).
CREATE OR REPLACE VIEW "conflict_state" AS
SELECT c."id", c."event_id", c."question_id", c."kind", c."score", c."withdrawn_at" IS NOT NULL AS "withdrawn",
       coalesce(last."version", 0) AS "version",
       CASE WHEN last."version" IS NULL THEN CASE WHEN given."person_id" IS NULL THEN 'open' ELSE 'assigned' END
            WHEN last."evidence" <> c."evidence" THEN 'challenged'
            WHEN last."outcome_kind" = 'not-a-conflict' THEN 'dismissed'
            ELSE 'resolved' END AS "status",
       given."person_id" AS "assignee", c."severity", c."flagged_at", c."publishers", c."speakers", c."origins", c."search"
  FROM "conflict" c
  LEFT JOIN LATERAL (
    SELECT r."version", r."evidence", r."outcome_kind" FROM "resolution" r
     WHERE r."conflict_id" = c."id" ORDER BY r."version" DESC LIMIT 1
  ) last ON true
  LEFT JOIN LATERAL (
    SELECT a."person_id" FROM "assignment" a WHERE a."conflict_id" = c."id" ORDER BY a."seq" DESC LIMIT 1
  ) given ON true;
