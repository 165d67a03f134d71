'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { WorkingCopy } from '../../../db/articles/desk';
import type { SeriesPlace } from '../../../db/articles/series';
import type { TranslationRow } from '../../../db/articles/translations';
import { LOCALES, type Locale } from '../../../db/site/locales';
import type { BodyEditorHandle } from '../editor/body-editor-props';
import { ConflictScreen } from '../editor/conflict-screen.client';
import type { EditorWords } from '../editor/editor-words';
import { createFind } from '../editor/find';
import { FoundCopy } from '../editor/found-copy.client';
import { LazyBodyEditor } from '../editor/lazy-body-editor.client';
import { SaveLine } from '../editor/save-line.client';
import type { SaveWords } from '../editor/save-words';
import { useWorkingCopy } from '../editor/use-working-copy.client';
import { type Checklist, useChecklist } from './checklist-view.client';
import {
  type Choices,
  FoundGroup,
  type GroupProps,
  PictureGroup,
  PlaceGroup,
  RulesGroup,
  SourcesGroup,
  SubjectsGroup,
} from './field-groups.client';
import { namesOfFields } from './field-names';
import { PaperHead } from './paper-head.client';
import { SeriesPanel, type SeriesWords } from './series-panel.client';
import {
  type CorrectionLine,
  CorrectionsPanel,
  type LinkLine,
  type NoteLine,
  NotesPanel,
  type PlanLine,
  PlanPanel,
  SharePanel,
} from './side-panels.client';
import { EndPanel, type PanelProps, StatePanel } from './state-panel.client';
import { TranslationsGroup } from './translations-group.client';
import { useHeightAs } from './use-height-as.client';
import type { PieceWords } from './words';

export type ArticleDeskProps = {
  copy: WorkingCopy;
  choices: Choices;
  notes: NoteLine[];
  plans: PlanLine[];
  links: LinkLine[];
  corrections: CorrectionLine[];
  translations: TranslationRow[];
  series: { place: SeriesPlace | undefined; names: string[] };
  seriesWords: SeriesWords;
  viewer: { id: number };
  stateWords: string;
  words: PieceWords;
  editorWords: EditorWords;
  saveWords: SaveWords;
  refusals: PanelProps['refusals'];
  language: Locale;
  zone: string;
  origin: string;
  embedHosts: string[];
  paths: { history: string; preview: string; live: string | undefined };
  /** The text as readers would see it, for whoever may not change it. */
  children: ReactNode;
};

/** The editing screen of a piece: its paper, the line that says how far it is saved, and the panel of everything about it. */
export function ArticleDesk(props: ArticleDeskProps) {
  const { copy: piece, choices, words, editorWords, saveWords, language, zone } = props;
  const numerals = LOCALES[language].intl;
  const editor = useRef<BodyEditorHandle>(null);
  const start = { version: piece.version, content: piece.content, savedAt: piece.savedAt.toISOString() };
  const copy = useWorkingCopy({ article: piece.id, user: props.viewer.id, start, editor });
  const { content, version, conflict, found } = copy.state;
  const checklist = useChecklist(piece.id, version);
  const find = useMemo(() => createFind(content.locale), [content.locale]);
  useChoicesOf(content.locale, piece.content.locale, copy.state.status === 'saved');
  const disabled = !piece.may.edit;
  const { fieldName, fieldValue } = namesOfFields(words, choices);

  const flush = async () => {
    await copy.saveNow();
    const now = copy.now();
    return now.status === 'saved' && { version: now.version };
  };
  const panel: PanelProps = { piece, may: piece.may, version, flush, words, refusals: props.refusals };
  const fields = { content, change: copy.change, disabled, words, editorWords, find, choices };
  return (
    <div className="piece">
      <h1 className="sr-only">{content.headline || words.headline}</h1>
      <div className="piece-paper">
        <PieceBar {...props}>
          <SaveLine state={copy.state} words={saveWords} numerals={numerals} timeZone={zone} retry={copy.retry} />
        </PieceBar>
        {found && (
          <FoundCopy
            found={found}
            content={content}
            words={saveWords}
            fieldName={fieldName}
            numerals={numerals}
            timeZone={zone}
            restore={() => void copy.restore()}
            discard={() => void copy.discard()}
          />
        )}
        <PaperHead {...fields} />
        {disabled ? (
          <>
            <p className="notice">{words.readOnly}</p>
            {props.children}
          </>
        ) : (
          <LazyBodyEditor
            value={content.body}
            onChange={(body) => copy.change({ body })}
            locale={content.locale}
            dir={LOCALES[content.locale].dir}
            words={editorWords}
            find={find}
            embedHosts={props.embedHosts}
            numerals={numerals}
            handle={editor}
          />
        )}
      </div>
      <PiecePanel {...props} panel={panel} fields={fields} checklist={checklist} />
      {conflict && (
        <ConflictScreen
          conflict={conflict}
          words={saveWords}
          fieldName={fieldName}
          fieldValue={fieldValue}
          numerals={numerals}
          decide={(made) => void copy.decide(made)}
        />
      )}
    </div>
  );
}

type PiecePanelProps = ArticleDeskProps & {
  panel: PanelProps;
  fields: Omit<GroupProps, 'wasPublished'>;
  checklist: Checklist | undefined;
};

/** Everything about the piece that does not stand on the paper. */
function PiecePanel({ panel, fields, checklist, ...props }: PiecePanelProps) {
  const group = { ...fields, wasPublished: props.copy.wasPublished };
  return (
    <aside className="piece-panel" aria-label={props.words['panel.label']}>
      <StatePanel {...panel} stateWords={props.stateWords} checklist={checklist} />
      <PlaceGroup {...group} />
      <PictureGroup {...group} />
      <SubjectsGroup {...group} />
      <SourcesGroup {...group} />
      <FoundGroup {...group} />
      <RulesGroup {...group} />
      <TranslationsGroup
        {...fields}
        pieceId={props.copy.id}
        translations={props.translations}
        refusals={props.refusals}
      />
      <SeriesPanel {...panel} {...props.series} seriesWords={props.seriesWords} />
      <PlanPanel {...panel} plans={props.plans} zone={props.zone} />
      <NotesPanel {...panel} notes={props.notes} />
      <SharePanel {...panel} links={props.links} origin={props.origin} />
      <CorrectionsPanel {...panel} corrections={props.corrections} />
      <EndPanel {...panel} />
    </aside>
  );
}

/** Sections, bylines and topics have names in the language of the piece: another language is asked for once it is saved. */
function useChoicesOf(locale: Locale, shown: Locale, isSaved: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (locale !== shown && isSaved) router.refresh();
  }, [locale, shown, isSaved, router]);
}

/** The line above the paper: how far it is saved, and the ways to its history, preview and place on the site. */
function PieceBar({ copy, words, paths, children }: ArticleDeskProps) {
  const box = useHeightAs('--piece-bar');
  const isOlder = copy.publishedVersion !== null && copy.publishedVersion < copy.version;
  return (
    <div ref={box} className="piece-bar">
      {children}
      <nav aria-label={words['panel.label']} className="piece-ways">
        <a href={paths.preview} className="touch underline">
          {words.preview}
        </a>
        <a href={paths.history} className="touch underline">
          {words.history}
        </a>
        {paths.live && (
          <a href={paths.live} className="touch underline">
            {words.live}
          </a>
        )}
      </nav>
      {copy.state === 'published' && isOlder && <p className="field-hint">{words.unpublishedChanges}</p>}
      {copy.withdrawnReason && (
        <p className="notice notice-danger">
          {words.withdrawn} <bdi>{copy.withdrawnReason}</bdi>
        </p>
      )}
    </div>
  );
}
