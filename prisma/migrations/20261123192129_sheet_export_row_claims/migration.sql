-- CreateIndex
CREATE INDEX "sheet_export_rows_seq_idx" ON "sheet_export"("rows_seq");

-- CreateIndex
CREATE INDEX "sheet_export_row_claim_id_idx" ON "sheet_export_row"("claim_id");
