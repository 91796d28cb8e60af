-- CreateTable
CREATE TABLE "publisher" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "owner_group" TEXT,
    "grade" TEXT NOT NULL DEFAULT 'F',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publisher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "title" TEXT,
    "publisher_id" TEXT,
    "url" TEXT,
    "author" TEXT,
    "published_at" TEXT,
    "published_at_basis" TEXT NOT NULL,
    "language" TEXT,
    "file" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "retrieved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "id" TEXT NOT NULL,
    "snapshot_id" TEXT NOT NULL,
    "start_utf16" INTEGER NOT NULL,
    "end_utf16" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "reason" TEXT,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy" (
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "first_used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("name","version")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "place" TEXT,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "origin" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "origin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "snapshot_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "origin_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "start_utf16" INTEGER NOT NULL,
    "end_utf16" INTEGER NOT NULL,
    "start_cp" INTEGER NOT NULL,
    "end_cp" INTEGER NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "paragraph_start_cp" INTEGER NOT NULL,
    "paragraph_end_cp" INTEGER NOT NULL,
    "mark_start" INTEGER NOT NULL,
    "mark_end" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "display" TEXT NOT NULL,
    "hedge" TEXT,
    "modality" TEXT NOT NULL,
    "speaker_name" TEXT,
    "speaker_start" INTEGER,
    "speaker_end" INTEGER,
    "extractor_id" TEXT NOT NULL,
    "extractor_version" INTEGER NOT NULL,
    "policy_name" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "extracted_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "digest" TEXT NOT NULL,
    "words" TEXT[],
    "search" tsvector,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conflict" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "severity" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "suggestion" TEXT,
    "explanation" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "policy_name" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "flagged_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "digest" TEXT NOT NULL,

    CONSTRAINT "conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "conflict_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "display" TEXT NOT NULL,

    CONSTRAINT "position_pkey" PRIMARY KEY ("conflict_id","ordinal")
);

-- CreateTable
CREATE TABLE "position_claim" (
    "conflict_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "claim_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "position_claim_pkey" PRIMARY KEY ("conflict_id","position","claim_id")
);

-- CreateTable
CREATE TABLE "disagreement" (
    "conflict_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "claim_a" TEXT NOT NULL,
    "claim_b" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "scope" TEXT NOT NULL,
    "comparator_id" TEXT NOT NULL,
    "comparator_version" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "suggestion" TEXT,
    "waterfall" JSONB NOT NULL,

    CONSTRAINT "disagreement_pkey" PRIMARY KEY ("conflict_id","ordinal")
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" TEXT NOT NULL,
    "conflict_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome_kind" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "rationale" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "editor_name" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "evidence" TEXT NOT NULL,

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution_claim" (
    "resolution_id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "named" BOOLEAN NOT NULL,

    CONSTRAINT "resolution_claim_pkey" PRIMARY KEY ("resolution_id","position","claim_id")
);

-- CreateTable
CREATE TABLE "audit" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "sha256" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "token" (
    "sha256" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "token_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "session" (
    "sha256" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("sha256")
);

-- CreateIndex
CREATE UNIQUE INDEX "publisher_key_key" ON "publisher"("key");

-- CreateIndex
CREATE INDEX "source_publisher_id_idx" ON "source"("publisher_id");

-- CreateIndex
CREATE INDEX "source_added_at_id_idx" ON "source"("added_at" DESC, "id");

-- CreateIndex
CREATE INDEX "snapshot_sha256_idx" ON "snapshot"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "snapshot_source_id_ordinal_key" ON "snapshot"("source_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "snapshot_source_id_sha256_key" ON "snapshot"("source_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "snapshot_id_source_id_key" ON "snapshot"("id", "source_id");

-- CreateIndex
CREATE INDEX "region_snapshot_id_idx" ON "region"("snapshot_id");

-- CreateIndex
CREATE INDEX "question_event_id_idx" ON "question"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "origin_key_key" ON "origin"("key");

-- CreateIndex
CREATE INDEX "claim_source_id_idx" ON "claim"("source_id");

-- CreateIndex
CREATE INDEX "claim_snapshot_id_idx" ON "claim"("snapshot_id");

-- CreateIndex
CREATE INDEX "claim_event_id_idx" ON "claim"("event_id");

-- CreateIndex
CREATE INDEX "claim_question_id_idx" ON "claim"("question_id");

-- CreateIndex
CREATE INDEX "claim_origin_id_idx" ON "claim"("origin_id");

-- CreateIndex
CREATE INDEX "claim_search_idx" ON "claim" USING GIN ("search");

-- CreateIndex
CREATE INDEX "conflict_score_id_idx" ON "conflict"("score" DESC, "id");

-- CreateIndex
CREATE INDEX "conflict_event_id_idx" ON "conflict"("event_id");

-- CreateIndex
CREATE INDEX "conflict_question_id_idx" ON "conflict"("question_id");

-- CreateIndex
CREATE INDEX "conflict_kind_idx" ON "conflict"("kind");

-- CreateIndex
CREATE INDEX "position_claim_claim_id_idx" ON "position_claim"("claim_id");

-- CreateIndex
CREATE INDEX "disagreement_claim_a_idx" ON "disagreement"("claim_a");

-- CreateIndex
CREATE INDEX "disagreement_claim_b_idx" ON "disagreement"("claim_b");

-- CreateIndex
CREATE INDEX "resolution_editor_id_idx" ON "resolution"("editor_id");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_conflict_id_version_key" ON "resolution"("conflict_id", "version");

-- CreateIndex
CREATE INDEX "resolution_claim_claim_id_idx" ON "resolution_claim"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_previous_hash_key" ON "audit"("previous_hash");

-- CreateIndex
CREATE UNIQUE INDEX "audit_hash_key" ON "audit"("hash");

-- CreateIndex
CREATE INDEX "audit_subject_type_subject_id_idx" ON "audit"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "sign_in_link_person_id_idx" ON "sign_in_link"("person_id");

-- CreateIndex
CREATE INDEX "token_person_id_idx" ON "token"("person_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publisher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "snapshot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_snapshot_id_source_id_fkey" FOREIGN KEY ("snapshot_id", "source_id") REFERENCES "snapshot"("id", "source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "origin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_policy_name_policy_version_fkey" FOREIGN KEY ("policy_name", "policy_version") REFERENCES "policy"("name", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_policy_name_policy_version_fkey" FOREIGN KEY ("policy_name", "policy_version") REFERENCES "policy"("name", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_claim" ADD CONSTRAINT "position_claim_conflict_id_position_fkey" FOREIGN KEY ("conflict_id", "position") REFERENCES "position"("conflict_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_claim" ADD CONSTRAINT "position_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_claim_a_fkey" FOREIGN KEY ("claim_a") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_claim_b_fkey" FOREIGN KEY ("claim_b") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_claim" ADD CONSTRAINT "resolution_claim_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_claim" ADD CONSTRAINT "resolution_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token" ADD CONSTRAINT "token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand from here on: what Prisma's schema cannot say.

-- Closed lists, ranges and forms.
ALTER TABLE "publisher"
  ADD CONSTRAINT "publisher_grade_known" CHECK ("grade" IN ('A', 'B', 'C', 'D', 'E', 'F')),
  ADD CONSTRAINT "publisher_named" CHECK ("name" <> '' AND "key" <> '');

ALTER TABLE "source"
  ADD CONSTRAINT "source_date_iso" CHECK ("published_at" ~ '^\d{4}-\d{2}-\d{2}($|T)'),
  ADD CONSTRAINT "source_date_basis_known" CHECK ("published_at_basis" IN ('stated', 'inferred', 'unknown')),
  ADD CONSTRAINT "source_date_has_basis" CHECK (("published_at" IS NULL) = ("published_at_basis" = 'unknown'));

ALTER TABLE "snapshot"
  ADD CONSTRAINT "snapshot_ordinal_counts" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "snapshot_not_empty" CHECK ("text" <> ''),
  ADD CONSTRAINT "snapshot_sha256_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$');

ALTER TABLE "region"
  ADD CONSTRAINT "region_span" CHECK (0 <= "start_utf16" AND "start_utf16" < "end_utf16"),
  ADD CONSTRAINT "region_role_known" CHECK ("role" IN ('headline', 'dateline', 'byline', 'caption', 'body', 'ignored')),
  ADD CONSTRAINT "region_setter_known" CHECK ("set_by" IN ('engine', 'person'));

ALTER TABLE "event"
  ADD CONSTRAINT "event_days_iso" CHECK ("starts_on" ~ '^\d{4}-\d{2}-\d{2}' AND "ends_on" ~ '^\d{4}-\d{2}-\d{2}');

ALTER TABLE "question"
  ADD CONSTRAINT "question_kind_known" CHECK ("kind" IN ('quantity', 'date', 'name', 'place', 'agent', 'cause', 'reason', 'role', 'status', 'polarity'));

ALTER TABLE "origin"
  ADD CONSTRAINT "origin_kind_known" CHECK ("kind" IN ('speaker', 'publisher', 'source')),
  ADD CONSTRAINT "origin_key_form" CHECK (starts_with("key", "kind" || ':'));

ALTER TABLE "claim"
  ADD CONSTRAINT "claim_kind_known" CHECK ("kind" IN ('quantity', 'date', 'name', 'place', 'agent', 'cause', 'reason', 'role', 'status', 'polarity')),
  ADD CONSTRAINT "claim_value_of_kind" CHECK ("value" ->> 'kind' = "kind"),
  ADD CONSTRAINT "claim_modality_known" CHECK ("modality" IN ('asserted', 'reported', 'alleged', 'denied', 'planned', 'conditional', 'possible')),
  ADD CONSTRAINT "claim_span" CHECK (0 <= "start_utf16" AND "start_utf16" < "end_utf16"),
  ADD CONSTRAINT "claim_code_points" CHECK (0 <= "start_cp" AND "start_cp" < "end_cp" AND "start_cp" <= "start_utf16" AND "end_cp" <= "end_utf16"),
  ADD CONSTRAINT "claim_sentence" CHECK (0 <= "sentence_start" AND "sentence_start" < "sentence_end"),
  ADD CONSTRAINT "claim_in_paragraph" CHECK (0 <= "paragraph_start_cp" AND "paragraph_start_cp" <= "start_cp" AND "end_cp" <= "paragraph_end_cp"),
  ADD CONSTRAINT "claim_mark_in_quote" CHECK ("start_utf16" <= "mark_start" AND "mark_start" <= "mark_end" AND "mark_end" <= "end_utf16"),
  ADD CONSTRAINT "claim_words_three" CHECK (cardinality("words") = 3 AND array_position("words", NULL) IS NULL),
  ADD CONSTRAINT "claim_speaker_whole" CHECK (num_nulls("speaker_name", "speaker_start", "speaker_end") IN (0, 3));

ALTER TABLE "conflict"
  ADD CONSTRAINT "conflict_kind_known" CHECK ("kind" IN ('quantity', 'date', 'name', 'place', 'agent', 'cause', 'reason', 'role', 'status', 'polarity')),
  ADD CONSTRAINT "conflict_score" CHECK ("score" >= 0 AND "score" < 'Infinity'),
  ADD CONSTRAINT "conflict_severity_known" CHECK ("severity" IN ('critical', 'major', 'minor', 'spelling')),
  ADD CONSTRAINT "conflict_scope_known" CHECK ("scope" IN ('same', 'differs', 'unknown')),
  ADD CONSTRAINT "conflict_suggestion_known" CHECK ("suggestion" IN ('accept-one', 'range', 'both-true', 'superseded', 'not-a-conflict', 'needs-reporting', 'publish-attributed')),
  ADD CONSTRAINT "conflict_evidence_form" CHECK ("evidence" ~ '^[0-9a-f]{64}$');

ALTER TABLE "position"
  ADD CONSTRAINT "position_ordinal_counts" CHECK ("ordinal" >= 0);

ALTER TABLE "disagreement"
  ADD CONSTRAINT "disagreement_of_two" CHECK ("claim_a" <> "claim_b"),
  ADD CONSTRAINT "disagreement_kind_known" CHECK ("kind" IN ('quantity', 'date', 'name', 'place', 'agent', 'cause', 'reason', 'role', 'status', 'polarity')),
  ADD CONSTRAINT "disagreement_level_known" CHECK ("level" IN ('contradicts', 'strains')),
  ADD CONSTRAINT "disagreement_score" CHECK ("score" >= 0 AND "score" <= 1),
  ADD CONSTRAINT "disagreement_scope_known" CHECK ("scope" IN ('same', 'differs', 'unknown')),
  ADD CONSTRAINT "disagreement_suggestion_known" CHECK ("suggestion" IN ('accept-one', 'range', 'both-true', 'superseded', 'not-a-conflict', 'needs-reporting', 'publish-attributed'));

ALTER TABLE "resolution"
  ADD CONSTRAINT "resolution_version_counts" CHECK ("version" >= 1),
  ADD CONSTRAINT "resolution_outcome_known" CHECK ("outcome_kind" IN ('accept-one', 'range', 'both-true', 'superseded', 'not-a-conflict', 'needs-reporting', 'publish-attributed')),
  ADD CONSTRAINT "resolution_outcome_of_kind" CHECK ("outcome" ->> 'kind' = "outcome_kind"),
  ADD CONSTRAINT "resolution_evidence_form" CHECK ("evidence" ~ '^[0-9a-f]{64}$');

ALTER TABLE "audit"
  ADD CONSTRAINT "audit_hash_form" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "previous_hash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "sign_in_link"
  ADD CONSTRAINT "sign_in_link_sha256_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$');

ALTER TABLE "token"
  ADD CONSTRAINT "token_sha256_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$');

ALTER TABLE "session"
  ADD CONSTRAINT "session_sha256_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$');

-- What is written once is never changed.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "snapshot_kept" BEFORE UPDATE OR DELETE ON "snapshot" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "snapshot_not_emptied" BEFORE TRUNCATE ON "snapshot" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "resolution_kept" BEFORE UPDATE OR DELETE ON "resolution" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "resolution_not_emptied" BEFORE TRUNCATE ON "resolution" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "resolution_claim_kept" BEFORE UPDATE OR DELETE ON "resolution_claim" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "resolution_claim_not_emptied" BEFORE TRUNCATE ON "resolution_claim" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_kept" BEFORE UPDATE OR DELETE ON "audit" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_not_emptied" BEFORE TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- A snapshot's sha256 is that of its bytes.
CREATE FUNCTION "check_snapshot"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."sha256" <> encode(sha256(convert_to(NEW."text", 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'snapshot %: sha256 is not that of its text', NEW."id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "snapshot_checked" BEFORE INSERT ON "snapshot" FOR EACH ROW EXECUTE FUNCTION "check_snapshot"();

-- A claim's quote is exactly its snapshot's text from start to end; the index of its words is made here, so that no writer can forget it.
CREATE FUNCTION "check_claim"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stands text;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."snapshot_id" = OLD."snapshot_id" AND NEW."quote" = OLD."quote"
     AND NEW."start_cp" = OLD."start_cp" AND NEW."end_cp" = OLD."end_cp"
     AND NEW."words" = OLD."words" THEN
    RETURN NEW;
  END IF;
  SELECT substr("text", NEW."start_cp" + 1, NEW."end_cp" - NEW."start_cp") INTO stands FROM "snapshot" WHERE "id" = NEW."snapshot_id";
  IF stands IS DISTINCT FROM NEW."quote" THEN
    RAISE EXCEPTION 'claim %: its quote is not the text of snapshot % at % to %', NEW."id", NEW."snapshot_id", NEW."start_cp", NEW."end_cp"
      USING ERRCODE = 'check_violation';
  END IF;
  NEW."search" := setweight(to_tsvector('english', NEW."words"[1]), 'A')
               || setweight(to_tsvector('english', NEW."words"[2]), 'B')
               || setweight(to_tsvector('english', NEW."words"[3]), 'C');
  RETURN NEW;
END
$$;
CREATE TRIGGER "claim_checked" BEFORE INSERT OR UPDATE ON "claim" FOR EACH ROW EXECUTE FUNCTION "check_claim"();

-- Decisions on a conflict are numbered without a gap.
CREATE FUNCTION "check_resolution"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."version" <> 1 + (SELECT count(*) FROM "resolution" WHERE "conflict_id" = NEW."conflict_id") THEN
    RAISE EXCEPTION 'resolution %: version % is not the next one', NEW."id", NEW."version" USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "resolution_checked" BEFORE INSERT ON "resolution" FOR EACH ROW EXECUTE FUNCTION "check_resolution"();

-- An audit row continues the chain: the next number, and the hash of the row before (64 zeros before the first).
CREATE FUNCTION "check_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_seq bigint;
  last_hash text;
BEGIN
  SELECT "seq", "hash" INTO last_seq, last_hash FROM "audit" ORDER BY "seq" DESC LIMIT 1;
  IF NEW."seq" <> coalesce(last_seq, 0) + 1 OR NEW."previous_hash" <> coalesce(last_hash, repeat('0', 64)) THEN
    RAISE EXCEPTION 'audit row % does not continue the chain', NEW."seq" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "audit_checked" BEFORE INSERT ON "audit" FOR EACH ROW EXECUTE FUNCTION "check_audit"();

-- The state of a conflict, folded from its decisions and its evidence now: the same rule as statusOf in src/domain/resolution.ts (a test holds them together).
CREATE VIEW "conflict_state" AS
SELECT c."id", c."event_id", c."question_id", c."kind", c."score", c."withdrawn_at" IS NOT NULL AS "withdrawn",
       coalesce(last."version", 0) AS "version",
       CASE WHEN last."version" IS NULL THEN 'open'
            WHEN last."evidence" <> c."evidence" THEN 'challenged'
            WHEN last."outcome_kind" = 'not-a-conflict' THEN 'dismissed'
            ELSE 'resolved' END AS "status"
  FROM "conflict" c
  LEFT JOIN LATERAL (
    SELECT r."version", r."evidence", r."outcome_kind" FROM "resolution" r
     WHERE r."conflict_id" = c."id" ORDER BY r."version" DESC LIMIT 1
  ) last ON true;
