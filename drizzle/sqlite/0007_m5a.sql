DROP INDEX `albums_latest`;--> statement-breakpoint
ALTER TABLE `albums` ADD `ranked_at` integer;--> statement-breakpoint
CREATE INDEX `albums_ranked` ON `albums` (`state`,`ranked_at`,`id`);--> statement-breakpoint
ALTER TABLE `media` ADD `avif` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
CREATE INDEX `media_avif` ON `media` (`avif`,`id`);