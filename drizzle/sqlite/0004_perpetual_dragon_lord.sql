CREATE TABLE `comment_bans` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "comment_bans_kind" CHECK("comment_bans"."kind" in ('email', 'domain', 'visitor'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_bans_value` ON `comment_bans` (`kind`,`value`);--> statement-breakpoint
CREATE TABLE `comment_claims` (
	`comment_id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `comment_claims_user` ON `comment_claims` (`user_id`);--> statement-breakpoint
ALTER TABLE `comments` ADD `edited_by_staff` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `featured` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `appealed_at` integer;--> statement-breakpoint
CREATE INDEX `comments_reports` ON `comments` (`reports`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_appealed` ON `comments` (`appealed_at`);--> statement-breakpoint
CREATE INDEX `comments_latest` ON `comments` (`created_at`,`id`);