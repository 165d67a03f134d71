'use client';

import { isWhole, TOOLS } from './drawing';
import type { MapCopyHandle } from './use-map-copy.client';
import type { MapDeskHandle } from './use-map-desk.client';
import { filled, type MapDeskWords } from './words';

type BarProps = {
  copy: MapCopyHandle;
  desk: MapDeskHandle;
  words: MapDeskWords;
  snaps: boolean;
  setSnaps: (on: boolean) => void;
  timeWords: (instant: string) => string;
  dayWords: (day: string) => string;
};

/** Tools, the way back and forth, and how far the map is saved. */
export function MapBar({ copy, desk, words, snaps, setSnaps, timeWords }: BarProps) {
  const { drawing, take, end } = desk;
  const isDrawing = drawing.tool !== 'select';
  const { past, future } = copy.history;
  return (
    <div className="map-bar">
      <div role="group" aria-label={words['tool.label']} className="map-tools">
        {TOOLS.map((tool) => (
          <button
            key={tool}
            type="button"
            className="editor-button"
            aria-pressed={drawing.tool === tool}
            onClick={() => take(tool)}
          >
            {words[`tool.${tool}`]}
          </button>
        ))}
        {desk.shape?.kind === 'zone' && (
          <button
            type="button"
            className="editor-button"
            aria-pressed={drawing.tool === 'hole'}
            onClick={() => take('hole')}
          >
            {words['tool.hole']}
          </button>
        )}
        {isDrawing && (
          <button type="button" className="press" onClick={end}>
            {isWhole(drawing) ? words['tool.finish'] : words['tool.cancel']}
          </button>
        )}
      </div>
      <div className="map-tools">
        <button type="button" className="editor-button" aria-disabled={past.length === 0} onClick={copy.undo}>
          {words.undo}
        </button>
        <button type="button" className="editor-button" aria-disabled={future.length === 0} onClick={copy.redo}>
          {words.redo}
        </button>
        <label className="touch gap-x-2">
          <input type="checkbox" checked={snaps} onChange={(event) => setSnaps(event.currentTarget.checked)} />
          {words.snap}
        </label>
      </div>
      <div className="map-tools map-save">
        <p role="status" data-status={copy.status}>
          {saveWords(copy, words, timeWords)}
        </p>
        <button
          type="button"
          className="press press-main"
          aria-disabled={copy.status === 'saved' || copy.status === 'saving'}
          onClick={() => void copy.save()}
        >
          {words.save}
        </button>
      </div>
    </div>
  );
}

function saveWords({ status, savedAt }: MapCopyHandle, words: MapDeskWords, timeWords: BarProps['timeWords']): string {
  switch (status) {
    case 'saved':
      return filled(words.saved, { time: timeWords(savedAt) });
    case 'saving':
      return words.saving;
    case 'failed':
      return words.saveFailed;
    case 'signedOut':
      return words.saveSignedOut;
    case 'invalid':
      return words.saveInvalid;
    case 'unsaved':
    case 'conflict':
      return words.unsaved;
  }
}

/** The days of the map, and all of it at once. */
export function DayBar({ desk, copy, words, dayWords }: BarProps) {
  const days = [undefined, ...copy.content.states.map(({ date }) => date)];
  return (
    <div role="group" aria-label={words.days} className="map-tools map-day-bar">
      {days.map((day) => (
        <button
          key={day ?? 'all'}
          type="button"
          className="editor-button"
          aria-pressed={desk.day === day}
          onClick={() => desk.setDay(day)}
        >
          {day ? dayWords(day) : words.allDays}
        </button>
      ))}
    </div>
  );
}

type ConflictProps = { copy: MapCopyHandle; words: MapDeskWords; timeWords: BarProps['timeWords'] };

/** Somebody else has saved since: nothing is lost, and somebody has to choose. */
export function ConflictNotice({ copy, words, timeWords }: ConflictProps) {
  if (!copy.theirs) return null;
  const { savedBy, savedAt } = copy.theirs;
  return (
    <div role="alert" className="notice notice-danger grid gap-2">
      <p>
        {filled(words['conflict.who'], { name: savedBy ?? '–', time: timeWords(savedAt) })} {words.conflict}
      </p>
      <div className="map-tools">
        <button type="button" className="press" onClick={() => void copy.meet('theirs')}>
          {words['conflict.theirs']}
        </button>
        <button type="button" className="press press-danger" onClick={() => void copy.meet('mine')}>
          {words['conflict.mine']}
        </button>
      </div>
    </div>
  );
}
