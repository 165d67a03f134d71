CREATE TABLE "view_referrers" (
	"day" text NOT NULL,
	"host" text NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "view_referrers_day_host_pk" PRIMARY KEY("day","host")
);
--> statement-breakpoint
CREATE TABLE "view_sums" (
	"locale" text NOT NULL,
	"window" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" integer NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "view_sums_locale_window_kind_subject_id_pk" PRIMARY KEY("locale","window","kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "view_totals" (
	"locale" text NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "view_totals_locale_hour_sample_pk" PRIMARY KEY("locale","hour","sample")
);
--> statement-breakpoint
ALTER TABLE "site_texts" ADD COLUMN "logo_media_id" integer;--> statement-breakpoint
ALTER TABLE "site_texts" ADD COLUMN "links" jsonb;--> statement-breakpoint
ALTER TABLE "site_texts" ADD CONSTRAINT "site_texts_logo_media_id_media_id_fk" FOREIGN KEY ("logo_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
-- By hand: what has been counted so far.
INSERT INTO "view_totals" ("locale", "hour", "sample", "views") SELECT "articles"."locale", "view_hours"."hour", "view_hours"."sample", sum("view_hours"."views") FROM "view_hours" INNER JOIN "articles" ON "articles"."id" = "view_hours"."article_id" GROUP BY 1, 2, 3;
