ALTER TABLE `album_texts` ADD `shown` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `albums` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `albums` ADD `saved_at` integer;--> statement-breakpoint
ALTER TABLE `albums` ADD `saved_by_id` integer REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `film_texts` ADD `shown` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `films` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `films` ADD `saved_at` integer;--> statement-breakpoint
ALTER TABLE `films` ADD `saved_by_id` integer REFERENCES users(id);