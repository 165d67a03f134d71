-- By hand: a column that may not be empty needs a default here; what stands already is filled in.
ALTER TABLE `articles` ADD `saved_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `articles` SET `saved_at` = coalesce((SELECT `saved_at` FROM `article_drafts` WHERE `article_id` = `articles`.`id`), `published_at`, `created_at`);--> statement-breakpoint
CREATE INDEX `articles_saved` ON `articles` (`saved_at`,`id`);
