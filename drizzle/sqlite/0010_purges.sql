CREATE TABLE `purges` (
	`url` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL,
	`at` integer NOT NULL
);
