'use client';

import { useState } from 'react';
import { isSafeHref } from '../../../db/articles/body';
import { Chooser } from './chooser.client';
import { EditorDialog } from './editor-dialog.client';
import { type EditorWords, fill } from './editor-words';
import type { Find } from './find';
import { FoundItem } from './found-item.client';
import { linkAddress } from './link-address';
import { useFound } from './use-found.client';

type LinkProps = {
  /** The address of the link at the caret. */
  href: string;
  find: Find;
  words: EditorWords;
  put: (href: string, label: string) => void;
  remove: () => void;
  close: () => void;
};

/** A link to a piece of the site, found by words, or to an address. */
export function LinkDialog({ href, find, words, put, remove, close }: LinkProps) {
  const [query, setQuery] = useState(href);
  const address = linkAddress(query);
  const isSearch = address === undefined;
  const { items, isWaiting } = useFound(find, 'articles', isSearch ? query : '');
  const pieces = isSearch ? items.filter((item) => isSafeHref(item.href)) : [];
  const choices = [
    ...(address ? [{ key: address, label: query, content: <bdi>{fill(words.linkTo, { address })}</bdi> }] : []),
    ...pieces.map((item) => ({ key: item.href ?? '', label: item.label, content: <FoundItem item={item} /> })),
  ];
  const looksUnsafe = isSearch && /^[a-z][\w+.-]*:\S/i.test(query.trim());
  return (
    <EditorDialog title={words.link} close={close} closeWord={words.close}>
      <Chooser
        label={words.findPiece}
        results={words.results}
        nothing={looksUnsafe ? words.badAddress : words.nothingFound}
        choices={choices}
        isWaiting={isSearch && !looksUnsafe && isWaiting}
        query={query}
        onQuery={setQuery}
        onChoose={(key) => put(key, choices.find((choice) => choice.key === key)?.label ?? key)}
      />
      {href && (
        <button type="button" className="editor-button self-start" onClick={remove}>
          {words.unlink}
        </button>
      )}
    </EditorDialog>
  );
}
