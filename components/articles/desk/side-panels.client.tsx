'use client';

import { useId, useState } from 'react';
import { DeskForm } from '../../newsroom/desk-form.client';
import { cancelPlanOf, correctPiece, notePiece, planPiece, revokePreview, sharePreview } from '../actions';
import { PanelGroup } from './fields.client';
import type { PanelProps } from './state-panel.client';

export type NoteLine = { id: number; by: string; at: string; text: string };
export type PlanLine = { id: number; words: string; state: 'waiting' | 'done' | 'failed' | 'cancelled'; error: string };
export type LinkLine = { id: number; words: string; open: boolean; uses: string[] };
export type CorrectionLine = { id: number; words: string; text: string };

/** What is to happen at an instant, and the form for one more. */
export function PlanPanel({ plans, zone, ...panel }: PanelProps & { plans: PlanLine[]; zone: string }) {
  const { piece, may, version, flush, refusals, words } = panel;
  const id = useId();
  return (
    <PanelGroup title={words['panel.plan']} open={plans.some(({ state }) => state === 'waiting' || state === 'failed')}>
      {plans.length === 0 && <p className="field-hint">{words['plan.none']}</p>}
      <ul className="grid gap-2">
        {plans.map((plan) => (
          <li key={plan.id} className={plan.state === 'failed' ? 'notice notice-danger' : 'notice'}>
            {plan.words}
            {plan.error && (
              <span className="field-error block">
                {words['plan.failed']} <bdi>{plan.error}</bdi>
              </span>
            )}
            {may.plan && plan.state === 'waiting' && (
              <DeskForm action={cancelPlanOf} hidden={{ planId: plan.id }} refusals={refusals}>
                <button type="submit" className="touch cursor-pointer underline">
                  {words['plan.cancel']}
                </button>
              </DeskForm>
            )}
          </li>
        ))}
      </ul>
      {may.plan && (
        <DeskForm
          action={planPiece}
          hidden={{ id: piece.id, version, accepted: 'on' }}
          before={flush}
          refusals={refusals}
          className="grid gap-2"
        >
          <div className="field">
            <label htmlFor={`${id}-action`}>{words['panel.plan']}</label>
            <select id={`${id}-action`} name="action" className="input">
              <option value="publish">{words['plan.publish']}</option>
              <option value="expire">{words['plan.expire']}</option>
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}-at`}>{words['plan.at']}</label>
            <input id={`${id}-at`} name="at" type="datetime-local" className="input" required />
            <p className="field-hint">
              <bdi dir="ltr">{zone}</bdi>
            </p>
          </div>
          <button type="submit" className="press">
            {words['plan.set']}
          </button>
        </DeskForm>
      )}
    </PanelGroup>
  );
}

/** What the desk says to each other. */
export function NotesPanel({ notes, ...panel }: PanelProps & { notes: NoteLine[] }) {
  const { piece, may, refusals, words } = panel;
  const id = useId();
  return (
    <PanelGroup title={words['panel.notes']} open={notes.length > 0}>
      {notes.length === 0 && <p className="field-hint">{words['note.none']}</p>}
      <ol className="grid gap-3">
        {notes.map((note) => (
          <li key={note.id}>
            <p className="field-hint">
              <bdi className="font-semibold text-ink">{note.by}</bdi> · {note.at}
            </p>
            <p dir="auto" className="whitespace-pre-line">
              {note.text}
            </p>
          </li>
        ))}
      </ol>
      {may.note && (
        <DeskForm action={notePiece} hidden={{ id: piece.id }} refusals={refusals} className="grid gap-2">
          {({ pending, values }) => (
            <>
              <div className="field">
                <label htmlFor={id}>{words['note.text']}</label>
                <textarea
                  id={id}
                  name="text"
                  className="input"
                  rows={2}
                  required
                  maxLength={4000}
                  dir="auto"
                  defaultValue={values.text}
                />
              </div>
              <button type="submit" aria-disabled={pending} className="press">
                {words['note.add']}
              </button>
            </>
          )}
        </DeskForm>
      )}
    </PanelGroup>
  );
}

/** Links for people without an account. A new one is shown once. */
export function SharePanel({ links, origin, ...panel }: PanelProps & { links: LinkLine[]; origin: string }) {
  const { piece, may, flush, refusals, words } = panel;
  const id = useId();
  const [made, setMade] = useState('');
  return (
    <PanelGroup title={words['panel.share']}>
      {made && (
        <div className="notice" role="status">
          <p>{words['share.once']}</p>
          <a href={made} className="break-all underline" dir="ltr">
            {origin + made}
          </a>
        </div>
      )}
      <ul className="grid gap-2">
        {links.map((link) => (
          <li key={link.id} className="notice">
            {link.words}
            <ul className="field-hint">
              {link.uses.length === 0 ? (
                <li>{words['share.unused']}</li>
              ) : (
                link.uses.map((use) => <li key={use}>{use}</li>)
              )}
            </ul>
            {link.open && may.share && (
              <DeskForm action={revokePreview} hidden={{ linkId: link.id }} refusals={refusals}>
                <button type="submit" className="touch cursor-pointer underline">
                  {words['share.revoke']}
                </button>
              </DeskForm>
            )}
          </li>
        ))}
      </ul>
      {may.share && (
        <DeskForm
          action={sharePreview}
          hidden={{ id: piece.id }}
          before={flush}
          refusals={refusals}
          onDone={setMade}
          className="grid gap-2"
        >
          <div className="field">
            <label htmlFor={`${id}-name`}>{words['share.name']}</label>
            <input id={`${id}-name`} name="name" className="input" maxLength={80} dir="auto" />
          </div>
          <div className="field">
            <label htmlFor={`${id}-hours`}>{words['share.hours']}</label>
            <input
              id={`${id}-hours`}
              name="hours"
              type="number"
              className="input"
              min={1}
              max={720}
              defaultValue={48}
            />
          </div>
          <button type="submit" className="press">
            {words['share.make']}
          </button>
        </DeskForm>
      )}
    </PanelGroup>
  );
}

const KINDS = ['correction', 'clarification', 'update'] as const;

/** What readers are told of a mistake, an ambiguity, a change. */
export function CorrectionsPanel({ corrections, ...panel }: PanelProps & { corrections: CorrectionLine[] }) {
  const { piece, may, refusals, words } = panel;
  const id = useId();
  if (!may.correct && corrections.length === 0) return null;
  return (
    <PanelGroup title={words['panel.corrections']} open={corrections.length > 0}>
      <ul className="grid gap-2">
        {corrections.map((one) => (
          <li key={one.id} className="notice">
            <p className="field-hint">{one.words}</p>
            <p dir="auto">{one.text}</p>
          </li>
        ))}
      </ul>
      {may.correct && (
        <DeskForm action={correctPiece} hidden={{ id: piece.id }} refusals={refusals} className="grid gap-2">
          {({ pending, values }) => (
            <>
              <div className="field">
                <label htmlFor={`${id}-kind`}>{words['correct.kind']}</label>
                <select id={`${id}-kind`} name="kind" className="input" key={values.kind} defaultValue={values.kind}>
                  {KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {words[`correct.${kind}`]}
                    </option>
                  ))}
                </select>
              </div>
              <div className="field">
                <label htmlFor={`${id}-text`}>{words['correct.text']}</label>
                <textarea
                  id={`${id}-text`}
                  name="text"
                  className="input"
                  rows={3}
                  required
                  maxLength={2000}
                  dir="auto"
                  defaultValue={values.text}
                />
              </div>
              <button type="submit" aria-disabled={pending} className="press">
                {words['correct.send']}
              </button>
            </>
          )}
        </DeskForm>
      )}
    </PanelGroup>
  );
}
