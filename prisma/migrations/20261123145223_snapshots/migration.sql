-- DropIndex
DROP INDEX "snapshot_source_id_sha256_key";

-- AlterTable
ALTER TABLE "mend" ADD COLUMN     "snapshot_id" TEXT;

-- Mends from before were made of the newest text of their time.
ALTER TABLE "mend" DISABLE TRIGGER "mend_kept";
UPDATE "mend" m SET "snapshot_id" = coalesce(
  (SELECT n."id" FROM "snapshot" n WHERE n."source_id" = m."source_id" AND n."retrieved_at" <= m."at" ORDER BY n."ordinal" DESC LIMIT 1),
  (SELECT n."id" FROM "snapshot" n WHERE n."source_id" = m."source_id" ORDER BY n."ordinal" LIMIT 1));
ALTER TABLE "mend" ENABLE TRIGGER "mend_kept";
ALTER TABLE "mend" ALTER COLUMN "snapshot_id" SET NOT NULL;

-- CreateTable
CREATE TABLE "former_claim" (
    "snapshot_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "display" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "start_cp" INTEGER NOT NULL,
    "end_cp" INTEGER NOT NULL,

    CONSTRAINT "former_claim_pkey" PRIMARY KEY ("snapshot_id","claim_id")
);

-- CreateIndex
CREATE INDEX "mend_snapshot_id_idx" ON "mend"("snapshot_id");

-- AddForeignKey
ALTER TABLE "former_claim" ADD CONSTRAINT "former_claim_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "snapshot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mend" ADD CONSTRAINT "mend_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "snapshot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "former_claim_kept" BEFORE UPDATE OR DELETE ON "former_claim" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "former_claim_not_emptied" BEFORE TRUNCATE ON "former_claim" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Its quote is exactly its snapshot's text from start to end.
CREATE FUNCTION "check_former_claim"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT substr("text", NEW."start_cp" + 1, NEW."end_cp" - NEW."start_cp") FROM "snapshot" WHERE "id" = NEW."snapshot_id") IS DISTINCT FROM NEW."quote" THEN
    RAISE EXCEPTION 'former claim %: its quote is not the text of snapshot %', NEW."claim_id", NEW."snapshot_id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "former_claim_checked" BEFORE INSERT ON "former_claim" FOR EACH ROW EXECUTE FUNCTION "check_former_claim"();
