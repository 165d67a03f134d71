'use client';

import type { Action } from '../../forms/use-sent-form.client';
import { DeskForm } from '../../newsroom/desk-form.client';
import type { GalleryForm } from './use-gallery-form.client';
import type { FaultWords, GalleryDeskWords } from './words';

/** Where it stands in one language, and the way to edit it there. */
export type LanguageLine = {
  locale: string;
  name: string;
  href: string;
  isHere: boolean;
  state: 'shown' | 'hidden' | 'none';
  words: string;
};

export type SideProps = {
  /** Number of what is edited; null: it is new. */
  id: number | null;
  locale: string;
  languages: LanguageLine[];
  /** Where readers find it, if they do. */
  see: string | undefined;
  words: GalleryDeskWords;
  faults: FaultWords;
  hide: Action;
  remove: Action;
};

type PanelProps = SideProps & { editor: GalleryForm };

/** State, languages, and what ends it. */
export function GallerySide({ editor, ...side }: PanelProps) {
  const { words, languages } = side;
  const here = languages.find(({ isHere }) => isHere);
  const isShown = here?.state === 'shown';
  return (
    <aside className="gallery-side" aria-label={words.state}>
      <h2>{words.state}</h2>
      <p className={`state ${isShown ? 'state-published' : 'state-draft'}`}>
        {isShown ? words.stateShown : words.stateHidden}
      </p>
      <SaveButtons editor={editor} words={words} isShown={isShown} />
      {side.see && (
        <a href={side.see} className="touch">
          {words.see}
        </a>
      )}
      <h2>{words.languages}</h2>
      <nav aria-label={words.languages}>
        <ul className="gallery-languages">
          {languages.map((line) => (
            <li key={line.locale}>
              <a href={line.href} aria-current={line.isHere ? 'page' : undefined}>
                <bdi lang={line.locale}>{line.name}</bdi>
                <span className="meta">{line.words}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="field-hint">{words.shared}</p>
      {side.id !== null && <EndOf {...side} id={side.id} editor={editor} isShown={isShown} />}
    </aside>
  );
}

type SaveProps = { editor: GalleryForm; words: GalleryDeskWords; isShown: boolean };

function SaveButtons({ editor, words, isShown }: SaveProps) {
  const { isDirty, isPending, outcome } = editor;
  const done = outcome === 'shown' ? words.nowShown : outcome === 'saved' ? words.saved : '';
  return (
    <div className="gallery-save">
      <button
        type="submit"
        form={editor.form.id}
        name="do"
        value="save"
        disabled={isPending}
        className={`press ${isShown ? 'press-main' : ''}`}
      >
        {words.save}
      </button>
      {!isShown && (
        <button
          type="submit"
          form={editor.form.id}
          name="do"
          value="show"
          disabled={isPending}
          className="press press-main"
        >
          {words.show}
        </button>
      )}
      <p role="status" className="meta">
        {isDirty ? words.unsaved : done}
      </p>
    </div>
  );
}

type EndProps = Omit<PanelProps, 'id'> & { id: number; isShown: boolean };

/** Taking it from the readers of this language; and, once nobody sees it, off the desk. */
function EndOf({ id, locale, languages, words, faults, hide, remove, editor, isShown }: EndProps) {
  const isAnywhere = languages.some(({ state }) => state === 'shown');
  const { version } = editor;
  return (
    <details className="panel-group">
      <summary>{words.end}</summary>
      <div className="panel-body">
        {isShown && (
          <DeskForm
            action={hide}
            hidden={{ id, version, locale }}
            refusals={faults}
            onDone={(newest) => editor.setVersion(Number(newest))}
          >
            <button type="submit" className="press w-full">
              {words.hide}
            </button>
          </DeskForm>
        )}
        {isAnywhere ? (
          <p className="field-hint">{faults.shown}</p>
        ) : (
          <DeskForm action={remove} hidden={{ id, version }} refusals={faults} className="grid gap-2">
            <p className="field-hint">{words.removeSure}</p>
            <button type="submit" className="press press-danger w-full">
              {words.removeWhole}
            </button>
          </DeskForm>
        )}
      </div>
    </details>
  );
}

type HeadProps = Pick<PanelProps, 'id' | 'locale' | 'editor' | 'words' | 'faults'>;

/** What every one of these forms begins with: what it is about, and what stands in its way as a whole. */
export function FormHead({ id, locale, editor, words, faults }: HeadProps) {
  return (
    <>
      {/* What Enter in a field presses. */}
      <button type="submit" name="do" value="save" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="id" value={id ?? ''} />
      <input type="hidden" name="version" value={editor.version} />
      <input type="hidden" name="locale" value={locale} />
      <FormTrouble editor={editor} words={words} faults={faults} />
    </>
  );
}

/** Somebody else was first, or one may not. */
function FormTrouble({ editor, words, faults }: { editor: GalleryForm; words: GalleryDeskWords; faults: FaultWords }) {
  const { errors, values } = editor;
  const code = errors.form;
  if (!code) return null;
  const isMoved = code === 'moved' && values.newest;
  return (
    <div role="alert" className="notice notice-danger">
      <p>{isMoved ? words.movedBy.replace('{name}', values.by || words.somebody) : (faults[code] ?? faults.other)}</p>
      {isMoved && (
        <p className="flex flex-wrap gap-2 pt-2">
          <a href="" target="_blank" rel="noreferrer" className="press">
            {words.newest}
          </a>
          <button type="submit" name="over" value={values.newest} className="press press-danger">
            {words.overwrite}
          </button>
        </p>
      )}
    </div>
  );
}
