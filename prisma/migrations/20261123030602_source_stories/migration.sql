-- DropIndex
DROP INDEX "claim_question_id_idx";

-- CreateTable
CREATE TABLE "source_key" (
    "key" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "source_key_pkey" PRIMARY KEY ("key","day","source_id")
);

-- CreateTable
CREATE TABLE "source_story" (
    "source_id" TEXT NOT NULL,
    "story" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "characters" INTEGER NOT NULL,

    CONSTRAINT "source_story_pkey" PRIMARY KEY ("source_id")
);

-- CreateIndex
CREATE INDEX "source_key_source_id_idx" ON "source_key"("source_id");

-- CreateIndex
CREATE INDEX "source_story_story_day_source_id_idx" ON "source_story"("story", "day", "source_id");

-- CreateIndex
CREATE INDEX "claim_question_id_source_id_idx" ON "claim"("question_id", "source_id");

-- AddForeignKey
ALTER TABLE "source_key" ADD CONSTRAINT "source_key_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_story" ADD CONSTRAINT "source_story_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "source_key" ADD CONSTRAINT "source_key_form" CHECK ("key" ~ '^[0-9a-f]{16}$');
ALTER TABLE "source_story" ADD CONSTRAINT "source_story_characters_count" CHECK ("characters" >= 0);
