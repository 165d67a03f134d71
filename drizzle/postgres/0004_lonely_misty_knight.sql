CREATE TABLE "topic_drafts" (
	"topic_id" integer NOT NULL,
	"locale" text NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"explainer" text NOT NULL,
	"body" jsonb NOT NULL,
	"synonyms" jsonb NOT NULL,
	"media_id" integer,
	"alt" text NOT NULL,
	"caption" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by_id" integer,
	CONSTRAINT "topic_drafts_topic_id_locale_pk" PRIMARY KEY("topic_id","locale")
);
--> statement-breakpoint
ALTER TABLE "standing_pages" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "merged_into" integer;--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "merged_into" integer;--> statement-breakpoint
ALTER TABLE "topic_texts" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "merged_into" integer;--> statement-breakpoint
ALTER TABLE "topic_drafts" ADD CONSTRAINT "topic_drafts_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_drafts" ADD CONSTRAINT "topic_drafts_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_drafts" ADD CONSTRAINT "topic_drafts_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_merged_into_sections_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_merged_into_authors_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_merged_into_topics_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "redirects_target" ON "redirects" USING btree ("target");--> statement-breakpoint
CREATE INDEX "keywords_merged" ON "keywords" USING btree ("merged_into");