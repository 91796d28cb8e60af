-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "webhook_id" TEXT,
ALTER COLUMN "conflict_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "token" ADD COLUMN     "id" TEXT,
ADD COLUMN     "last_used_at" TIMESTAMPTZ(3),
ADD COLUMN     "scopes" TEXT[];

-- Tokens made before there were scopes did whatever their owners may.
UPDATE "token" SET "id" = 'token_' || gen_random_uuid(), "scopes" = ARRAY['read', 'write', 'export', 'admin'];
ALTER TABLE "token" ALTER COLUMN "id" SET NOT NULL;

-- CreateTable
CREATE TABLE "kept_answer" (
    "asker" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "turn" TEXT NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "written_at" TIMESTAMPTZ(3),
    "status" INTEGER,
    "headers" JSONB,
    "body" TEXT,

    CONSTRAINT "kept_answer_pkey" PRIMARY KEY ("asker","key")
);

-- CreateTable
CREATE TABLE "webhook" (
    "id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "kinds" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "disabled_at" TIMESTAMPTZ(3),
    "disabled_why" TEXT,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" TEXT NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "taken_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),
    "last_answer" TEXT,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "kept_answer_begun_at_idx" ON "kept_answer"("begun_at");

-- CreateIndex
CREATE INDEX "webhook_owner_id_idx" ON "webhook"("owner_id");

-- CreateIndex
CREATE INDEX "webhook_delivery_due_at_idx" ON "webhook_delivery"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_webhook_id_seq_ordinal_key" ON "webhook_delivery"("webhook_id", "seq", "ordinal");

-- CreateIndex
CREATE INDEX "notice_webhook_id_idx" ON "notice"("webhook_id");

-- CreateIndex
CREATE UNIQUE INDEX "token_id_key" ON "token"("id");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "token"
  ADD CONSTRAINT "token_scopes_known" CHECK ("scopes" IS NOT NULL AND cardinality("scopes") > 0 AND "scopes" <@ ARRAY['read', 'write', 'export', 'admin']);

ALTER TABLE "kept_answer"
  ADD CONSTRAINT "kept_answer_fingerprint_form" CHECK ("fingerprint" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "kept_answer_whole" CHECK (num_nulls("status", "headers", "body") IN (0, 3));

ALTER TABLE "webhook"
  ADD CONSTRAINT "webhook_kinds_known" CHECK ("kinds" IS NOT NULL AND "kinds" <@ ARRAY['created', 'updated', 'withdrawn', 'reopened', 'resolved', 'challenged']),
  ADD CONSTRAINT "webhook_failures_count" CHECK ("failures" >= 0),
  ADD CONSTRAINT "webhook_disabled_why" CHECK (("disabled_at" IS NULL) = ("disabled_why" IS NULL));

ALTER TABLE "webhook_delivery"
  ADD CONSTRAINT "webhook_delivery_ends_once" CHECK (num_nonnulls("due_at", "taken_at", "given_up_at") = 1),
  ADD CONSTRAINT "webhook_delivery_tries_count" CHECK ("tries" >= 0);

-- A notice is of one thing.
ALTER TABLE "notice" DROP CONSTRAINT "notice_kind_known";
ALTER TABLE "notice"
  ADD CONSTRAINT "notice_kind_known" CHECK ("kind" IN ('mentioned', 'assigned', 'commented', 'decided', 'changed', 'disabled')),
  ADD CONSTRAINT "notice_of_one" CHECK (num_nonnulls("conflict_id", "webhook_id") = 1 AND ("kind" = 'disabled') = ("webhook_id" IS NOT NULL));
