CREATE TABLE `media_jobs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`file` text NOT NULL,
	`file_name` text NOT NULL,
	`hash` text NOT NULL,
	`bytes` integer NOT NULL,
	`actor_id` integer,
	`replaces_id` integer,
	`media_id` integer,
	`known` integer DEFAULT false NOT NULL,
	`code` text DEFAULT '' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`replaces_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "media_jobs_state_known" CHECK("media_jobs"."state" in ('waiting', 'working', 'done', 'refused'))
);
--> statement-breakpoint
CREATE INDEX `media_jobs_state` ON `media_jobs` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `media_jobs_actor` ON `media_jobs` (`actor_id`,`id`);--> statement-breakpoint
CREATE TABLE `media_labels` (
	`media_id` integer NOT NULL,
	`label` text NOT NULL,
	PRIMARY KEY(`media_id`, `label`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `media_labels_label` ON `media_labels` (`label`,`media_id`);--> statement-breakpoint
CREATE TABLE `media_past` (
	`hash` text PRIMARY KEY NOT NULL,
	`media_id` integer NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `media_past_media` ON `media_past` (`media_id`);--> statement-breakpoint
CREATE TABLE `article_media` (
	`article_id` integer NOT NULL,
	`media_id` integer NOT NULL,
	`inside` text NOT NULL,
	`leads` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`article_id`, `inside`, `media_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_media_media` ON `article_media` (`media_id`,`article_id`);--> statement-breakpoint
ALTER TABLE `media` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `file_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `added_by_id` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `media` ADD `seconds` real;--> statement-breakpoint
ALTER TABLE `media` ADD `rights_until` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `withheld_at` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `stand_in` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `media_rights` ON `media` (`rights_until`);--> statement-breakpoint
CREATE INDEX `media_kind_id` ON `media` (`kind`,`id`);