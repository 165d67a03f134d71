'use client';

import { type SubmitEvent, useId, useState } from 'react';
import type { Block } from '../../../db/articles/document';
import { EditorDialog } from './editor-dialog.client';
import { type EditorWords, fill } from './editor-words';
import { embedHost, playerAddress } from '../embed-address';

type EmbedProps = {
  hosts: readonly string[];
  words: EditorWords;
  put: (block: Block) => void;
  close: () => void;
};

/** A page of another host, by its address; only of hosts that the site has chosen. */
export function EmbedDialog({ hosts, words, put, close }: EmbedProps) {
  const [error, setError] = useState('');
  const id = useId();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [typed = '', title] = ['address', 'title'].map((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    });
    const url = playerAddress(typed);
    if (!url) return setError(words.embedBadAddress);
    if (!embedHost(url, hosts)) {
      const host = URL.parse(url)?.host ?? '';
      return setError(fill(words.embedBadHost, { host, hosts: hosts.join(', ') }));
    }
    if (!title) return setError(words.embedNeedsTitle);
    put({ type: 'embed', attrs: { url, title } });
  };
  return (
    <EditorDialog title={words.embed} close={close} closeWord={words.close}>
      <form onSubmit={onSubmit} noValidate className="contents">
        <label className="editor-field">
          {words.embedAddress}
          <input name="address" dir="ltr" autoComplete="off" aria-describedby={`${id}-error`} />
        </label>
        <label className="editor-field">
          {words.embedTitle}
          <input name="title" dir="auto" maxLength={200} aria-describedby={`${id}-error`} />
        </label>
        <p id={`${id}-error`} role="alert" className="text-danger">
          {error}
        </p>
        <button type="submit" className="editor-button is-main self-start">
          {words.put}
        </button>
      </form>
    </EditorDialog>
  );
}
