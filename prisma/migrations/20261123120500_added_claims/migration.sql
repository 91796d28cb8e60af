-- A claim that a person adds is named by its mend before the analysis of the same transaction writes it.
ALTER TABLE "mend" DROP CONSTRAINT "mend_kind_known";
ALTER TABLE "mend" ADD CONSTRAINT "mend_kind_known" CHECK ("kind" IN ('standing', 'value', 'speaker', 'question', 'pair', 'added'));
ALTER TABLE "mend" ALTER CONSTRAINT "mend_claim_id_fkey" DEFERRABLE INITIALLY DEFERRED;
