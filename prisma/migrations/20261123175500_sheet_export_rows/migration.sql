-- CreateTable
CREATE TABLE "sheet_export_row" (
    "export_seq" BIGINT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "scope" TEXT NOT NULL,

    CONSTRAINT "sheet_export_row_pkey" PRIMARY KEY ("export_seq","claim_id")
);

-- AddForeignKey
ALTER TABLE "sheet_export_row" ADD CONSTRAINT "sheet_export_row_export_seq_fkey" FOREIGN KEY ("export_seq") REFERENCES "sheet_export"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was kept in one value moves into rows of its own.
INSERT INTO "sheet_export_row" ("export_seq", "claim_id", "question", "value", "standing", "scope")
SELECT e."seq", r."key", r."value"->>'question', r."value"->>'value', r."value"->>'standing', r."value"->>'scope'
  FROM "sheet_export" e CROSS JOIN LATERAL jsonb_each(e."rows") AS r("key", "value")
 WHERE e."rows" IS NOT NULL;

-- AlterTable: the table is append-only, and this is no change of what it says.
ALTER TABLE "sheet_export" DISABLE TRIGGER "sheet_export_kept";
ALTER TABLE "sheet_export" ADD COLUMN "rows_seq" BIGINT;
UPDATE "sheet_export" e SET "rows_seq" = coalesce(
  (SELECT max(k."seq") FROM "sheet_export" k WHERE k."filter" = e."filter" AND k."seq" <= e."seq" AND k."rows" IS NOT NULL), e."seq");
ALTER TABLE "sheet_export" ALTER COLUMN "rows_seq" SET NOT NULL;
ALTER TABLE "sheet_export" DROP COLUMN "rows";
ALTER TABLE "sheet_export" ENABLE TRIGGER "sheet_export_kept";

CREATE TRIGGER "sheet_export_row_kept" BEFORE UPDATE OR DELETE ON "sheet_export_row" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sheet_export_row_not_emptied" BEFORE TRUNCATE ON "sheet_export_row" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
