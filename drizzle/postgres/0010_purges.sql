CREATE TABLE "purges" (
	"url" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
