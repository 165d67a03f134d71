CREATE TABLE `front_clocks` (
	`locale` text PRIMARY KEY NOT NULL,
	`checked_at` integer NOT NULL,
	`invalidation` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `front_drafts` (
	`locale` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`past` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by_id` integer,
	`own_since` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `front_editions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`at` integer NOT NULL,
	`hash` text NOT NULL,
	`standing` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `front_editions_at` ON `front_editions` (`locale`,`at`);--> statement-breakpoint
CREATE TABLE `front_features` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`slot` text NOT NULL,
	`topic_id` integer,
	`map_id` integer,
	`album_id` integer,
	`film_id` integer,
	`position` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`expires_at` integer,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`album_id`) REFERENCES `albums`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`film_id`) REFERENCES `films`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "front_features_one" CHECK(case when "front_features"."topic_id" is null then 0 else 1 end + case when "front_features"."map_id" is null then 0 else 1 end
        + case when "front_features"."album_id" is null then 0 else 1 end + case when "front_features"."film_id" is null then 0 else 1 end = 1)
);
--> statement-breakpoint
CREATE INDEX `front_features_slot` ON `front_features` (`locale`,`slot`,`position`);--> statement-breakpoint
CREATE TABLE `front_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`content` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` integer,
	`undone_at` integer,
	FOREIGN KEY (`by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `front_versions_newest` ON `front_versions` (`locale`,`id`);--> statement-breakpoint
ALTER TABLE `breaking_lines` ADD `starts_at` integer;