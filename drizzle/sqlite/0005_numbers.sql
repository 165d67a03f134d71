CREATE TABLE `view_referrers` (
	`day` text NOT NULL,
	`host` text NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`day`, `host`)
);
--> statement-breakpoint
CREATE TABLE `view_sums` (
	`locale` text NOT NULL,
	`window` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`locale`, `window`, `kind`, `subject_id`)
);
--> statement-breakpoint
CREATE TABLE `view_totals` (
	`locale` text NOT NULL,
	`hour` integer NOT NULL,
	`sample` integer DEFAULT false NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`locale`, `hour`, `sample`)
);
--> statement-breakpoint
ALTER TABLE `site_texts` ADD `logo_media_id` integer REFERENCES media(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `site_texts` ADD `links` text;--> statement-breakpoint
-- By hand: what has been counted so far.
INSERT INTO `view_totals` (`locale`, `hour`, `sample`, `views`) SELECT `articles`.`locale`, `view_hours`.`hour`, `view_hours`.`sample`, sum(`view_hours`.`views`) FROM `view_hours` INNER JOIN `articles` ON `articles`.`id` = `view_hours`.`article_id` GROUP BY 1, 2, 3;
