-- Written by hand: the words of what `search_documents` lists, under the same number. Headline is A, standfirst B, keywords C, body D.
CREATE TABLE "search_index" (
	"id" bigint PRIMARY KEY NOT NULL,
	"words" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_index_words" ON "search_index" USING gin ("words");
