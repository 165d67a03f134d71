CREATE TABLE `purges` (
	`url` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `comments_reports`;--> statement-breakpoint
CREATE INDEX `comments_reported` ON `comments` (`created_at`,`id`) WHERE "comments"."reports" > 0;--> statement-breakpoint
ALTER TABLE `article_authors` ADD `listed_in` text;--> statement-breakpoint
ALTER TABLE `article_authors` ADD `listed_at` integer;--> statement-breakpoint
CREATE INDEX `article_authors_listed` ON `article_authors` (`author_id`,`listed_in`,`listed_at`,`article_id`);--> statement-breakpoint
ALTER TABLE `article_keywords` ADD `listed_in` text;--> statement-breakpoint
ALTER TABLE `article_keywords` ADD `listed_at` integer;--> statement-breakpoint
CREATE INDEX `article_keywords_listed` ON `article_keywords` (`keyword_id`,`listed_in`,`listed_at`,`article_id`);--> statement-breakpoint
ALTER TABLE `article_topics` ADD `listed_in` text;--> statement-breakpoint
ALTER TABLE `article_topics` ADD `listed_at` integer;--> statement-breakpoint
CREATE INDEX `article_topics_listed` ON `article_topics` (`topic_id`,`listed_in`,`listed_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `articles_desk` ON `articles` (`locale`,`state`,`saved_at`,`id`,`changes_asked_at`);--> statement-breakpoint
CREATE INDEX `articles_desk_locale` ON `articles` (`locale`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_desk_section` ON `articles` (`section_id`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_desk_owner` ON `articles` (`owner_id`,`saved_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_changes` ON `articles` (`saved_at`,`id`) WHERE "articles"."changes_asked_at" is not null;--> statement-breakpoint
CREATE INDEX `articles_sitemap` ON `articles` (`locale`,`state`,`id`,`canonical_url`,`published_at`,`updated_at`);