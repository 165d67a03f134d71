CREATE TABLE `visitor_salts` (
	`day` text PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `comment_likes` (
	`comment_id` integer NOT NULL,
	`visitor_hash` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `visitor_hash`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `comment_reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`comment_id` integer NOT NULL,
	`category` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`visitor_hash` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "comment_reports_category" CHECK("comment_reports"."category" in ('abuse', 'hate', 'spam', 'illegal', 'privacy', 'other'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_reports_visitor` ON `comment_reports` (`comment_id`,`visitor_hash`);--> statement-breakpoint
CREATE TABLE `word_lists` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`list` text NOT NULL,
	`words` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "word_lists_list" CHECK("word_lists"."list" in ('banned', 'suspect'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `word_lists_words` ON `word_lists` (`list`,`words`);--> statement-breakpoint
CREATE TABLE `mail_opt_outs` (
	`email_hash` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`to_cipher` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`unsubscribe` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`retry_at` integer NOT NULL,
	`last_error` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mails_waiting` ON `mails` (`sent_at`,`retry_at`);--> statement-breakpoint
CREATE TABLE `view_drops` (
	`day` text NOT NULL,
	`reason` text NOT NULL,
	`dropped` integer NOT NULL,
	PRIMARY KEY(`day`, `reason`)
);
--> statement-breakpoint
CREATE TABLE `view_exclusions` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `view_seen` (
	`article_id` integer NOT NULL,
	`visitor_hash` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`article_id`, `visitor_hash`, `day`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `view_seen_day` ON `view_seen` (`day`);--> statement-breakpoint
ALTER TABLE `sections` ADD `comments_mode` text DEFAULT 'site' NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `reports` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `notify` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `edited_at` integer;--> statement-breakpoint
CREATE INDEX `comments_visitor` ON `comments` (`visitor_hash`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_email` ON `comments` (`email_hash`,`created_at`);