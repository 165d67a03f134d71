-- By hand: what stands already is filled in before the column may not be empty.
ALTER TABLE "articles" ADD COLUMN "saved_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "articles" SET "saved_at" = coalesce((SELECT "saved_at" FROM "article_drafts" WHERE "article_id" = "articles"."id"), "published_at", "created_at");--> statement-breakpoint
ALTER TABLE "articles" ALTER COLUMN "saved_at" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_saved" ON "articles" USING btree ("saved_at","id");
