CREATE TABLE `topic_drafts` (
	`topic_id` integer NOT NULL,
	`locale` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`explainer` text NOT NULL,
	`body` text NOT NULL,
	`synonyms` text NOT NULL,
	`media_id` integer,
	`alt` text NOT NULL,
	`caption` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by_id` integer,
	PRIMARY KEY(`topic_id`, `locale`),
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `standing_pages` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `merged_into` integer REFERENCES sections(id);--> statement-breakpoint
ALTER TABLE `authors` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `authors` ADD `merged_into` integer REFERENCES authors(id);--> statement-breakpoint
ALTER TABLE `topic_texts` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `topics` ADD `merged_into` integer REFERENCES topics(id);--> statement-breakpoint
CREATE INDEX `redirects_target` ON `redirects` (`target`);--> statement-breakpoint
CREATE INDEX `keywords_merged` ON `keywords` (`merged_into`);