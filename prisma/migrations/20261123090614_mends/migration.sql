-- CreateTable
CREATE TABLE "mend" (
    "seq" BIGSERIAL NOT NULL,
    "claim_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "editor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mend_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "mend_claim_id_seq_idx" ON "mend"("claim_id", "seq");

-- CreateIndex
CREATE INDEX "mend_source_id_seq_idx" ON "mend"("source_id", "seq");

-- CreateIndex
CREATE INDEX "mend_editor_id_idx" ON "mend"("editor_id");

-- AddForeignKey
ALTER TABLE "mend" ADD CONSTRAINT "mend_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mend" ADD CONSTRAINT "mend_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mend" ADD CONSTRAINT "mend_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "mend" ADD CONSTRAINT "mend_kind_known" CHECK ("kind" IN ('standing', 'value', 'speaker', 'question', 'pair'));
CREATE TRIGGER "mend_kept" BEFORE UPDATE OR DELETE ON "mend" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "mend_not_emptied" BEFORE TRUNCATE ON "mend" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
