-- CreateTable
CREATE TABLE "sheet_export" (
    "seq" BIGSERIAL NOT NULL,
    "filter" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "rows_sha256" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "rows" JSONB,
    "file_sha256" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sheet_export_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "sheet_export_filter_seq_idx" ON "sheet_export"("filter", "seq");

CREATE TRIGGER "sheet_export_kept" BEFORE UPDATE OR DELETE ON "sheet_export" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "sheet_export_not_emptied" BEFORE TRUNCATE ON "sheet_export" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
