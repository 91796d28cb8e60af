-- AlterTable
ALTER TABLE "conflict" ADD COLUMN     "assignee_id" TEXT,
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'open',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "conflict_status_idx" ON "conflict"("status");

-- The state of a conflict, folded from its decisions, its evidence and whom it is assigned to: the same rule as statusOf in src/domain/resolution.ts
-- (a test holds them together). Kept in its row, so that a queue of thousands is read by an index; triggers alone write it.
CREATE FUNCTION "state_of"(which text, evidence_now text, OUT "version" integer, OUT "status" text, OUT "assignee" text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  seen text;
  outcome text;
BEGIN
  SELECT r."version", r."evidence", r."outcome_kind" INTO "version", seen, outcome
    FROM "resolution" r WHERE r."conflict_id" = which ORDER BY r."version" DESC LIMIT 1;
  SELECT a."person_id" INTO "assignee" FROM "assignment" a WHERE a."conflict_id" = which ORDER BY a."seq" DESC LIMIT 1;
  "status" := CASE WHEN "version" IS NULL THEN CASE WHEN "assignee" IS NULL THEN 'open' ELSE 'assigned' END
                   WHEN seen <> evidence_now THEN 'challenged'
                   WHEN outcome = 'not-a-conflict' THEN 'dismissed'
                   ELSE 'resolved' END;
  "version" := coalesce("version", 0);
END
$$;

CREATE FUNCTION "fold_conflict"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT s."version", s."status", s."assignee" INTO NEW."version", NEW."status", NEW."assignee_id"
    FROM "state_of"(NEW."id", NEW."evidence") s;
  RETURN NEW;
END
$$;
CREATE TRIGGER "conflict_folded" BEFORE UPDATE OF "evidence", "version", "status", "assignee_id" ON "conflict" FOR EACH ROW EXECUTE FUNCTION "fold_conflict"();

-- A decision or an assignment has its conflict folded again.
CREATE FUNCTION "fold_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "conflict" SET "version" = "version" WHERE "id" = NEW."conflict_id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "resolution_folds" AFTER INSERT ON "resolution" FOR EACH ROW EXECUTE FUNCTION "fold_again"();
CREATE TRIGGER "assignment_folds" AFTER INSERT ON "assignment" FOR EACH ROW EXECUTE FUNCTION "fold_again"();

UPDATE "conflict" SET "version" = "version";
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_status_known" CHECK ("status" IN ('open', 'assigned', 'challenged', 'dismissed', 'resolved'));

DROP VIEW "conflict_state";
CREATE VIEW "conflict_state" AS
SELECT "id", "event_id", "question_id", "kind", "score", "withdrawn_at" IS NOT NULL AS "withdrawn", "version", "status", "assignee_id" AS "assignee",
       "severity", "flagged_at", "publishers", "speakers", "origins", "search"
  FROM "conflict";
