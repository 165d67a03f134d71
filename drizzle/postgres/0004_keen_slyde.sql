CREATE TABLE "map_drafts" (
	"map_id" integer NOT NULL,
	"version" integer NOT NULL,
	"published_version" integer DEFAULT 0 NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by_id" integer,
	CONSTRAINT "map_drafts_map_id_pk" PRIMARY KEY("map_id")
);
--> statement-breakpoint
ALTER TABLE "map_drafts" ADD CONSTRAINT "map_drafts_map_id_maps_id_fk" FOREIGN KEY ("map_id") REFERENCES "public"."maps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_drafts" ADD CONSTRAINT "map_drafts_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;