CREATE TABLE `series` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "series_named" CHECK(length("series"."name") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_name` ON `series` (`locale`,`name`);--> statement-breakpoint
CREATE TABLE `series_parts` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`series_id` integer NOT NULL,
	`part` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `series_parts_series` ON `series_parts` (`series_id`,`part`,`article_id`);--> statement-breakpoint
CREATE TABLE `contact_traces` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`visitor` text NOT NULL,
	`network` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `contact_traces_at` ON `contact_traces` (`at`);--> statement-breakpoint
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
--> statement-breakpoint
DROP INDEX `albums_latest`;--> statement-breakpoint
ALTER TABLE `albums` ADD `ranked_at` integer;--> statement-breakpoint
CREATE INDEX `albums_ranked` ON `albums` (`state`,`ranked_at`,`id`);--> statement-breakpoint
ALTER TABLE `site_texts` ADD `licence` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `avif` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
CREATE INDEX `media_avif` ON `media` (`avif`,`id`);--> statement-breakpoint
ALTER TABLE `mails` ADD `reply_to_cipher` text DEFAULT '' NOT NULL;