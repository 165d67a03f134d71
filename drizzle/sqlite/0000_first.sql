CREATE TABLE `invalidations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tag` text NOT NULL,
	`soft` integer DEFAULT false NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `invalidations_at` ON `invalidations` (`at`);--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `locales` (
	`code` text PRIMARY KEY NOT NULL,
	`enabled` integer DEFAULT true NOT NULL,
	`is_default` integer DEFAULT false NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `redirects` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`path` text NOT NULL,
	`target` text,
	`status` integer DEFAULT 308 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "redirects_status" CHECK("redirects"."status" in (308, 410)),
	CONSTRAINT "redirects_target" CHECK(("redirects"."status" = 410) = ("redirects"."target" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redirects_path` ON `redirects` (`path`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `site_texts` (
	`locale` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`strapline` text NOT NULL,
	`footer` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `standing_pages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	`body` text NOT NULL,
	`changed_at` integer NOT NULL,
	`sample` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `standing_pages_address` ON `standing_pages` (`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `section_texts` (
	`section_id` integer NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`section_id`, `locale`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	`opinion` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`kind` text NOT NULL,
	`format` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`widths` text NOT NULL,
	`focal_x` real DEFAULT 0.5 NOT NULL,
	`focal_y` real DEFAULT 0.5 NOT NULL,
	`placeholder` text,
	`decorative` integer DEFAULT false NOT NULL,
	`licence` text DEFAULT '' NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	CONSTRAINT "media_kind" CHECK("media"."kind" in ('picture', 'film', 'captions')),
	CONSTRAINT "media_focal" CHECK("media"."focal_x" between 0 and 1 and "media"."focal_y" between 0 and 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_hash` ON `media` (`hash`);--> statement-breakpoint
CREATE TABLE `media_texts` (
	`media_id` integer NOT NULL,
	`locale` text NOT NULL,
	`alt` text NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`media_id`, `locale`),
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `author_texts` (
	`author_id` integer NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`role` text DEFAULT '' NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`author_id`, `locale`),
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `authors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`portrait_id` integer,
	`sample` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`portrait_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authors_slug` ON `authors` (`slug`);--> statement-breakpoint
CREATE TABLE `keywords` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`merged_into` integer,
	FOREIGN KEY (`merged_into`) REFERENCES `keywords`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keywords_address` ON `keywords` (`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `topic_texts` (
	`topic_id` integer NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`explainer` text NOT NULL,
	`body` text NOT NULL,
	`synonyms` text NOT NULL,
	`media_id` integer NOT NULL,
	`alt` text NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`topic_id`, `locale`),
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "topic_texts_complete" CHECK(length("topic_texts"."name") > 0 and length("topic_texts"."explainer") > 0 and length("topic_texts"."alt") > 0)
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	CONSTRAINT "topics_state" CHECK("topics"."state" in ('draft', 'published'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug` ON `topics` (`slug`);--> statement-breakpoint
CREATE INDEX `topics_order` ON `topics` (`state`,`position`);--> statement-breakpoint
CREATE TABLE `article_authors` (
	`article_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `author_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `article_authors_author` ON `article_authors` (`author_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_keywords` (
	`article_id` integer NOT NULL,
	`keyword_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `keyword_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`keyword_id`) REFERENCES `keywords`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_keywords_keyword` ON `article_keywords` (`keyword_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_topics` (
	`article_id` integer NOT NULL,
	`topic_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `topic_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_topics_topic` ON `article_topics` (`topic_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`section_id` integer NOT NULL,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`kicker` text DEFAULT '' NOT NULL,
	`standfirst` text DEFAULT '' NOT NULL,
	`dateline` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`words` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`first_published_at` integer,
	`published_at` integer,
	`updated_at` integer,
	`created_at` integer NOT NULL,
	`lead_media_id` integer,
	`lead_alt` text DEFAULT '' NOT NULL,
	`lead_caption` text DEFAULT '' NOT NULL,
	`translation_group_id` integer,
	`comments_mode` text DEFAULT 'site' NOT NULL,
	`comments_close_at` integer,
	`withdrawn_reason` text DEFAULT '' NOT NULL,
	`sources` text NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`lead_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`translation_group_id`) REFERENCES `translation_groups`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "articles_state" CHECK("articles"."state" in ('draft', 'review', 'ready', 'scheduled', 'published', 'archived', 'withdrawn')),
	CONSTRAINT "articles_published" CHECK("articles"."state" <> 'published' or "articles"."published_at" is not null),
	CONSTRAINT "articles_headline" CHECK("articles"."state" <> 'published' or length("articles"."headline") > 0)
);
--> statement-breakpoint
CREATE INDEX `articles_latest` ON `articles` (`locale`,`state`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_section` ON `articles` (`locale`,`section_id`,`state`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_group` ON `articles` (`translation_group_id`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "corrections_kind" CHECK("corrections"."kind" in ('correction', 'clarification', 'update')),
	CONSTRAINT "corrections_text" CHECK(length("corrections"."text") > 0)
);
--> statement-breakpoint
CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `corrections_at` ON `corrections` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `topic_pins` (
	`topic_id` integer NOT NULL,
	`article_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`topic_id`, `article_id`),
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `translation_groups` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `album_items` (
	`album_id` integer NOT NULL,
	`media_id` integer NOT NULL,
	`position` integer NOT NULL,
	`captions` text NOT NULL,
	PRIMARY KEY(`album_id`, `media_id`),
	FOREIGN KEY (`album_id`) REFERENCES `albums`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `album_texts` (
	`album_id` integer NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`lead` text NOT NULL,
	PRIMARY KEY(`album_id`, `locale`),
	FOREIGN KEY (`album_id`) REFERENCES `albums`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `albums` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`published_at` integer,
	`cover_id` integer NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`cover_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "albums_published" CHECK("albums"."state" <> 'published' or "albums"."published_at" is not null)
);
--> statement-breakpoint
CREATE INDEX `albums_latest` ON `albums` (`state`,`published_at`,`id`);--> statement-breakpoint
CREATE TABLE `film_texts` (
	`film_id` integer NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`standfirst` text NOT NULL,
	`transcript` text NOT NULL,
	`poster_id` integer NOT NULL,
	`file_id` integer NOT NULL,
	`captions_id` integer,
	PRIMARY KEY(`film_id`, `locale`),
	FOREIGN KEY (`film_id`) REFERENCES `films`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`poster_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`file_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`captions_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `films` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`published_at` integer,
	`seconds` integer NOT NULL,
	`without_speech` integer DEFAULT false NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	CONSTRAINT "films_published" CHECK("films"."state" <> 'published' or "films"."published_at" is not null)
);
--> statement-breakpoint
CREATE INDEX `films_latest` ON `films` (`state`,`published_at`,`id`);--> statement-breakpoint
CREATE TABLE `map_features` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`map_id` integer NOT NULL,
	`position` integer NOT NULL,
	`feature` text NOT NULL,
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_features_map` ON `map_features` (`map_id`,`position`);--> statement-breakpoint
CREATE TABLE `map_state_texts` (
	`map_id` integer NOT NULL,
	`date` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`changed` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`map_id`, `date`, `locale`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `map_states` (
	`map_id` integer NOT NULL,
	`date` text NOT NULL,
	PRIMARY KEY(`map_id`, `date`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "map_states_date" CHECK(length("map_states"."date") = 10)
);
--> statement-breakpoint
CREATE TABLE `map_texts` (
	`map_id` integer NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`caption` text NOT NULL,
	`intro` text NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`map_id`, `locale`),
	FOREIGN KEY (`map_id`) REFERENCES `maps`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `maps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`base` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`changed_at` integer NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	CONSTRAINT "maps_state" CHECK("maps"."state" in ('draft', 'published'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `maps_slug` ON `maps` (`slug`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	CONSTRAINT "users_role" CHECK("users"."role" in ('contributor', 'author', 'editor', 'moderator', 'admin'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `comment_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`comment_id` integer NOT NULL,
	`kind` text NOT NULL,
	`actor_id` integer,
	`detail` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `comment_events_comment` ON `comment_events` (`comment_id`,`id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`parent_id` integer,
	`thread_id` integer,
	`depth` integer DEFAULT 0 NOT NULL,
	`state` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`email_cipher` text,
	`email_hash` text,
	`visitor_hash` text,
	`body` text NOT NULL,
	`staff_id` integer,
	`likes` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`thread_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "comments_state" CHECK("comments"."state" in ('pending', 'published', 'rejected', 'spam', 'removed')),
	CONSTRAINT "comments_depth" CHECK("comments"."depth" between 0 and 3),
	CONSTRAINT "comments_body" CHECK(length("comments"."body") > 0)
);
--> statement-breakpoint
CREATE INDEX `comments_article` ON `comments` (`article_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`thread_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_state` ON `comments` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `view_days` (
	`article_id` integer NOT NULL,
	`day` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`article_id`, `day`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `view_hours` (
	`article_id` integer NOT NULL,
	`hour` integer NOT NULL,
	`views` integer NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`article_id`, `hour`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `view_hours_hour` ON `view_hours` (`hour`);--> statement-breakpoint
CREATE TABLE `view_ranks` (
	`locale` text NOT NULL,
	`window` text NOT NULL,
	`rank` integer NOT NULL,
	`article_id` integer NOT NULL,
	`views` integer NOT NULL,
	`computed_at` integer NOT NULL,
	PRIMARY KEY(`locale`, `window`, `rank`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "view_ranks_window" CHECK("view_ranks"."window" in ('day', 'week', 'month')),
	CONSTRAINT "view_ranks_rank" CHECK("view_ranks"."rank" > 0)
);
--> statement-breakpoint
CREATE TABLE `breaking_lines` (
	`locale` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`article_id` integer,
	`expires_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `front_pins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`slot` text NOT NULL,
	`article_id` integer NOT NULL,
	`position` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`expires_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `front_pins_slot` ON `front_pins` (`locale`,`slot`,`position`);--> statement-breakpoint
CREATE TABLE `front_slots` (
	`locale` text NOT NULL,
	`slot` text NOT NULL,
	`size` integer NOT NULL,
	PRIMARY KEY(`locale`, `slot`),
	CONSTRAINT "front_slots_size" CHECK("front_slots"."size" between 0 and 40)
);
