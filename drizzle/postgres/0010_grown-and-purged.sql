CREATE TABLE "purges" (
	"url" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "comments_reports";--> statement-breakpoint
ALTER TABLE "article_authors" ADD COLUMN "listed_in" text;--> statement-breakpoint
ALTER TABLE "article_authors" ADD COLUMN "listed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "article_keywords" ADD COLUMN "listed_in" text;--> statement-breakpoint
ALTER TABLE "article_keywords" ADD COLUMN "listed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "article_topics" ADD COLUMN "listed_in" text;--> statement-breakpoint
ALTER TABLE "article_topics" ADD COLUMN "listed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "article_authors_listed" ON "article_authors" USING btree ("author_id","listed_in","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "article_keywords_listed" ON "article_keywords" USING btree ("keyword_id","listed_in","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "article_topics_listed" ON "article_topics" USING btree ("topic_id","listed_in","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "articles_desk" ON "articles" USING btree ("locale","state","saved_at","id","changes_asked_at");--> statement-breakpoint
CREATE INDEX "articles_desk_locale" ON "articles" USING btree ("locale","saved_at","id");--> statement-breakpoint
CREATE INDEX "articles_desk_section" ON "articles" USING btree ("section_id","saved_at","id");--> statement-breakpoint
CREATE INDEX "articles_desk_owner" ON "articles" USING btree ("owner_id","saved_at","id");--> statement-breakpoint
CREATE INDEX "articles_changes" ON "articles" USING btree ("saved_at","id") WHERE "articles"."changes_asked_at" is not null;--> statement-breakpoint
CREATE INDEX "articles_sitemap" ON "articles" USING btree ("locale","state","id","canonical_url","published_at","updated_at");--> statement-breakpoint
CREATE INDEX "comments_reported" ON "comments" USING btree ("created_at","id") WHERE "comments"."reports" > 0;