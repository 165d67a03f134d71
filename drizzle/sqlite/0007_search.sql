CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`subject_id` integer NOT NULL,
	`locale` text NOT NULL,
	`version` integer NOT NULL,
	`stale` integer DEFAULT false NOT NULL,
	`spoken` text NOT NULL,
	CONSTRAINT "search_documents_source" CHECK("search_documents"."source" in ('article', 'topic', 'map', 'album', 'film'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_subject` ON `search_documents` (`source`,`subject_id`,`locale`);--> statement-breakpoint
CREATE INDEX `search_documents_stale` ON `search_documents` (`stale`,`id`);--> statement-breakpoint
CREATE TABLE `search_misses` (
	`locale` text NOT NULL,
	`query` text NOT NULL,
	`times` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`locale`, `query`)
);
--> statement-breakpoint
CREATE INDEX `search_misses_times` ON `search_misses` (`locale`,`times`,`last_at`);--> statement-breakpoint
CREATE INDEX `search_misses_last` ON `search_misses` (`last_at`);--> statement-breakpoint
CREATE TABLE `search_progress` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`source` text NOT NULL,
	`subject_id` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_promotions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`query` text NOT NULL,
	`stems` text NOT NULL,
	`source` text NOT NULL,
	`subject_id` integer NOT NULL,
	`by_id` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "search_promotions_source" CHECK("search_promotions"."source" in ('article', 'topic', 'map', 'album', 'film'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_promotions_once` ON `search_promotions` (`locale`,`stems`,`source`,`subject_id`);--> statement-breakpoint
CREATE TABLE `search_spellings` (
	`locale` text NOT NULL,
	`spelling` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`locale`, `spelling`, `word`)
);
--> statement-breakpoint
CREATE INDEX `search_spellings_word` ON `search_spellings` (`locale`,`word`);--> statement-breakpoint
CREATE TABLE `search_words` (
	`locale` text NOT NULL,
	`word` text NOT NULL,
	`written` text NOT NULL,
	`documents` integer NOT NULL,
	PRIMARY KEY(`locale`, `word`)
);
