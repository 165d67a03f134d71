'use client';

import { DeskForm } from '../../newsroom/desk-form.client';
import { namePieceRevision, restorePiece } from '../actions';

type RevisionFormsProps = {
  piece: { id: number; version: number };
  revision: { id: number; name: string };
  isNewest: boolean;
  words: { restore: string; name: string; keepName: string };
  refusals: Record<string, string> & { other: string };
};

/** A name for a kept state, and the way back to it. */
export function RevisionForms({ piece, revision, isNewest, words, refusals }: RevisionFormsProps) {
  const hidden = { id: piece.id, revisionId: revision.id };
  return (
    <div className="mt-6 flex flex-wrap items-end gap-4 border-t border-rule pt-4">
      <DeskForm
        key={revision.id}
        action={namePieceRevision}
        hidden={hidden}
        refusals={refusals}
        className="flex flex-wrap items-end gap-2"
      >
        <div className="field">
          <label htmlFor="revision-name">{words.name}</label>
          <input
            id="revision-name"
            name="name"
            className="input"
            defaultValue={revision.name}
            maxLength={80}
            dir="auto"
          />
        </div>
        <button type="submit" className="press">
          {words.keepName}
        </button>
      </DeskForm>
      {!isNewest && (
        <DeskForm action={restorePiece} hidden={{ ...hidden, version: piece.version }} refusals={refusals}>
          <button type="submit" className="press press-main">
            {words.restore}
          </button>
        </DeskForm>
      )}
    </div>
  );
}
