-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "origin_why" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "conflict" ADD COLUMN     "series" JSONB;

ALTER TABLE "claim" ADD CONSTRAINT "claim_origin_why_list" CHECK (jsonb_typeof("origin_why") = 'array');
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_series_list" CHECK ("series" IS NULL OR (jsonb_typeof("series") = 'array' AND "kind" = 'quantity'));
