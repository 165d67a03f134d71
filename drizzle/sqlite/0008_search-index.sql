-- Written by hand: the words of what `search_documents` lists, under the same number. Only the index is kept, not the text.
-- `unicode61` finds words that db/search/normalize.ts has made already; `facets` holds the filters.
CREATE VIRTUAL TABLE `search_index` USING fts5(headline, standfirst, keywords, body, facets, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
