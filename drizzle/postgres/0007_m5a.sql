DROP INDEX "albums_latest";--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "avif" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "albums" ADD COLUMN "ranked_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "media_avif" ON "media" USING btree ("avif","id");--> statement-breakpoint
CREATE INDEX "albums_ranked" ON "albums" USING btree ("state","ranked_at","id");