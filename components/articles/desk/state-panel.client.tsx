'use client';

import { useId } from 'react';
import type { WorkingCopy } from '../../../db/articles/desk';
import type { Action } from '../../forms/use-sent-form.client';
import { DeskForm } from '../../newsroom/desk-form.client';
import {
  archivePiece,
  askForChanges,
  publishPiece,
  readyPiece,
  reopenPiece,
  submitPiece,
  unpublishPiece,
  withdrawPiece,
} from '../actions';
import { type Checklist, ChecklistView } from './checklist-view.client';
import { PanelGroup } from './fields.client';
import type { PieceWords } from './words';

/** What every form of the panel needs. */
export type PanelProps = {
  piece: { id: number; state: WorkingCopy['state']; changesAsked: boolean; wasPublished: boolean };
  may: WorkingCopy['may'];
  version: number;
  /** Saves what is not saved yet and answers the version that stands then; false when that did not work. */
  flush: () => Promise<{ version: number } | false>;
  words: PieceWords;
  refusals: Record<string, string> & { other: string };
};

type StateProps = PanelProps & { stateWords: string; checklist: Checklist | undefined };

/** Where the piece stands, what is missing, and what may be done with it next. */
export function StatePanel(props: StateProps) {
  const { piece, may, words, stateWords, checklist } = props;
  const shown = piece.state === 'draft' && piece.changesAsked ? 'changes' : piece.state;
  const isDraft = piece.state === 'draft';
  const isReview = piece.state === 'review';
  return (
    <PanelGroup title={words['panel.state']} open>
      <p>
        <span className={`state state-${shown}`}>{stateWords}</span>
      </p>
      {checklist && piece.state !== 'withdrawn' && <ChecklistView checklist={checklist} words={words} />}
      <div className="grid gap-2">
        {may.submit && isDraft && <Step {...props} action={submitPiece} label={words.submit} main={!may.publish} />}
        {may.judge && (isDraft || isReview) && <Step {...props} action={readyPiece} label={words.ready} />}
        {may.judge && (isReview || piece.state === 'ready') && <ChangesForm {...props} />}
        {may.publish && piece.state !== 'withdrawn' && <PublishForm {...props} />}
        {(isReview || piece.state === 'ready' || piece.state === 'archived') && (may.judge || may.submit) && (
          <Step {...props} action={reopenPiece} label={words.reopen} />
        )}
      </div>
    </PanelGroup>
  );
}

type StepProps = PanelProps & { action: Action; label: string; main?: boolean };

/** One press that moves the piece on; what is unsaved is saved first. */
function Step({ piece, version, flush, refusals, action, label, main = false }: StepProps) {
  return (
    <DeskForm action={action} hidden={{ id: piece.id, version }} before={flush} refusals={refusals}>
      {({ pending }) => (
        <button type="submit" aria-disabled={pending} className={`press w-full ${main ? 'press-main' : ''}`}>
          {label}
        </button>
      )}
    </DeskForm>
  );
}

function ChangesForm({ piece, refusals, words }: PanelProps) {
  const id = useId();
  return (
    <details className="panel-fold">
      <summary className="press w-full">{words.askChanges}</summary>
      <DeskForm action={askForChanges} hidden={{ id: piece.id }} refusals={refusals} className="grid gap-2 pt-2">
        <div className="field">
          <label htmlFor={id}>{words.askChangesNote}</label>
          <textarea id={id} name="note" className="input" rows={3} required maxLength={4000} dir="auto" />
        </div>
        <button type="submit" className="press">
          {words.askChanges}
        </button>
      </DeskForm>
    </details>
  );
}

function PublishForm({ piece, version, flush, refusals, words, checklist }: StateProps) {
  const isLive = piece.state === 'published';
  return (
    <DeskForm
      action={publishPiece}
      hidden={{ id: piece.id, version }}
      before={flush}
      refusals={refusals}
      className="grid gap-1"
    >
      {({ pending, values }) => (
        <>
          {checklist && checklist.warnings.length > 0 && (
            <label className="touch gap-x-2">
              <input type="checkbox" name="accepted" defaultChecked={values.accepted === 'on'} /> {words.accepted}
            </label>
          )}
          {isLive && (
            <label className="touch gap-x-2">
              <input type="checkbox" name="told" defaultChecked={values.told === 'on'} /> {words.told}
            </label>
          )}
          <button type="submit" aria-disabled={pending} className="press press-main w-full">
            {isLive ? words.publishAgain : words.publish}
          </button>
        </>
      )}
    </DeskForm>
  );
}

/** Taking a piece away: from lists, from readers, or for good with a reason that readers see. */
export function EndPanel({ piece, may, refusals, words }: PanelProps) {
  const id = useId();
  const isLive = piece.state === 'published' || piece.state === 'archived';
  if (!(may.archive && piece.state === 'published') && !(may.withdraw && piece.wasPublished)) return null;
  return (
    <PanelGroup title={words['panel.end']}>
      {may.archive && piece.state === 'published' && (
        <DeskForm action={archivePiece} hidden={{ id: piece.id }} refusals={refusals}>
          <button type="submit" className="press w-full">
            {words.archive}
          </button>
        </DeskForm>
      )}
      {may.publish && isLive && (
        <DeskForm action={unpublishPiece} hidden={{ id: piece.id }} refusals={refusals}>
          <button type="submit" className="press w-full">
            {words.unpublish}
          </button>
        </DeskForm>
      )}
      {may.withdraw && piece.state !== 'withdrawn' && (
        <DeskForm action={withdrawPiece} hidden={{ id: piece.id }} refusals={refusals} className="grid gap-2">
          <p className="notice notice-danger">{words.withdrawWarning}</p>
          <div className="field">
            <label htmlFor={id}>{words.withdrawReason}</label>
            <textarea
              id={id}
              name="reason"
              className="input"
              rows={2}
              required
              minLength={3}
              maxLength={1000}
              dir="auto"
            />
          </div>
          <button type="submit" className="press press-danger">
            {words.withdraw}
          </button>
        </DeskForm>
      )}
    </PanelGroup>
  );
}
