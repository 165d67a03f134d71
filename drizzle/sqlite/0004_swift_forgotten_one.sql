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
