ALTER TABLE "mend" DROP CONSTRAINT "mend_kind_known";
ALTER TABLE "mend" ADD CONSTRAINT "mend_kind_known" CHECK ("kind" IN ('standing', 'value', 'speaker', 'question', 'pair', 'added', 'event', 'grade'));
