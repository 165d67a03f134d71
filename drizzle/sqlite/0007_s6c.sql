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
ALTER TABLE `site_texts` ADD `licence` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `mails` ADD `reply_to_cipher` text DEFAULT '' NOT NULL;