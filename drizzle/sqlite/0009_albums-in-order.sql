-- Albums that were there before editors could order them stand as they came before readers.
UPDATE `albums` SET `ranked_at` = coalesce(`published_at`, `saved_at`, 0);
