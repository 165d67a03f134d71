'use client';

import { useId } from 'react';
import type { SeriesPlace } from '../../../db/articles/series';
import { DeskForm } from '../../newsroom/desk-form.client';
import { placePiece } from '../actions';
import { PanelGroup } from './fields.client';
import type { PanelProps } from './state-panel.client';

export type SeriesWords = Record<'title' | 'none' | 'name' | 'hint' | 'part' | 'save', string> & {
  /** «Parts: 4», of the series the piece stands in. */
  parts: string;
  errors: Record<string, string>;
};

type SeriesProps = PanelProps & { place: SeriesPlace | undefined; names: string[]; seriesWords: SeriesWords };

/** Which part of which series the piece is. */
export function SeriesPanel({ place, names, seriesWords, piece, may, refusals }: SeriesProps) {
  const id = useId();
  return (
    <PanelGroup title={seriesWords.title} open={place !== undefined}>
      <p className="field-hint">{place ? seriesWords.parts : seriesWords.none}</p>
      {may.edit && (
        <DeskForm
          action={placePiece}
          hidden={{ id: piece.id }}
          refusals={{ ...refusals, ...seriesWords.errors }}
          className="grid gap-2"
        >
          {({ pending, values }) => (
            <>
              <div className="field">
                <label htmlFor={`${id}-name`}>{seriesWords.name}</label>
                <input
                  id={`${id}-name`}
                  name="name"
                  className="input"
                  maxLength={120}
                  dir="auto"
                  list={`${id}-names`}
                  defaultValue={values.name ?? place?.name}
                  aria-describedby={`${id}-hint`}
                />
                <datalist id={`${id}-names`}>
                  {names.map((name) => (
                    <option key={name} value={name} />
                  ))}
                </datalist>
                <p id={`${id}-hint`} className="field-hint">
                  {seriesWords.hint}
                </p>
              </div>
              <div className="field">
                <label htmlFor={`${id}-part`}>{seriesWords.part}</label>
                <input
                  id={`${id}-part`}
                  name="part"
                  type="number"
                  min={1}
                  max={999}
                  className="input"
                  defaultValue={values.part ?? place?.part ?? 1}
                />
              </div>
              <button type="submit" aria-disabled={pending} className="press">
                {seriesWords.save}
              </button>
            </>
          )}
        </DeskForm>
      )}
    </PanelGroup>
  );
}
