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
CREATE TABLE `map_drafts` (
	`map_id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`published_version` integer DEFAULT 0 NOT NULL,
	`content` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by_id` integer,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
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
ALTER TABLE `standing_pages` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `merged_into` integer REFERENCES sections(id) ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE `media` ADD `drawn` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `file_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `added_by_id` integer REFERENCES users(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `seconds` real;--> statement-breakpoint
ALTER TABLE `media` ADD `rights_until` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `withheld_at` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `stand_in` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `media_rights` ON `media` (`rights_until`);--> statement-breakpoint
CREATE INDEX `media_kind_id` ON `media` (`kind`,`id`);--> statement-breakpoint
ALTER TABLE `authors` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `authors` ADD `merged_into` integer REFERENCES authors(id) ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE `topic_texts` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `topics` ADD `merged_into` integer REFERENCES topics(id) ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE `album_texts` ADD `shown` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `albums` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `albums` ADD `saved_at` integer;--> statement-breakpoint
ALTER TABLE `albums` ADD `saved_by_id` integer REFERENCES users(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `film_texts` ADD `shown` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `films` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `films` ADD `saved_at` integer;--> statement-breakpoint
ALTER TABLE `films` ADD `saved_by_id` integer REFERENCES users(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `edited_by_staff` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `featured` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `appealed_at` integer;--> statement-breakpoint
CREATE INDEX `comments_reports` ON `comments` (`reports`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_appealed` ON `comments` (`appealed_at`);--> statement-breakpoint
CREATE INDEX `comments_latest` ON `comments` (`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `breaking_lines` ADD `starts_at` integer;--> statement-breakpoint
CREATE INDEX `redirects_target` ON `redirects` (`target`);--> statement-breakpoint
CREATE INDEX `keywords_merged` ON `keywords` (`merged_into`);