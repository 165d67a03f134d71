-- Written by hand: notes of pieces that are published already under which language and date lists have them.
UPDATE `article_topics` SET `listed_in` = (SELECT `articles`.`locale` FROM `articles` WHERE `articles`.`id` = `article_topics`.`article_id` AND `articles`.`state` = 'published'), `listed_at` = (SELECT `articles`.`published_at` FROM `articles` WHERE `articles`.`id` = `article_topics`.`article_id` AND `articles`.`state` = 'published');
--> statement-breakpoint
UPDATE `article_keywords` SET `listed_in` = (SELECT `articles`.`locale` FROM `articles` WHERE `articles`.`id` = `article_keywords`.`article_id` AND `articles`.`state` = 'published'), `listed_at` = (SELECT `articles`.`published_at` FROM `articles` WHERE `articles`.`id` = `article_keywords`.`article_id` AND `articles`.`state` = 'published');
--> statement-breakpoint
UPDATE `article_authors` SET `listed_in` = (SELECT `articles`.`locale` FROM `articles` WHERE `articles`.`id` = `article_authors`.`article_id` AND `articles`.`state` = 'published'), `listed_at` = (SELECT `articles`.`published_at` FROM `articles` WHERE `articles`.`id` = `article_authors`.`article_id` AND `articles`.`state` = 'published');
