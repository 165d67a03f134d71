'use client';

import { useId } from 'react';
import type { ArticleContent } from '../../../db/articles/content';
import { compareContent, type Piece } from '../../../db/articles/compare';
import { canKeepBoth, type Choice, type Conflict } from '../../../db/articles/merge';
import type { ConflictScreenProps } from './conflict-screen.client';
import { Difference } from './difference.client';

type PlaceProps = Pick<ConflictScreenProps, 'conflict' | 'words' | 'fieldName' | 'fieldValue'> & {
  place: Conflict;
  heading: string;
  choice: Choice | undefined;
  choose: (choice: Choice) => void;
};

/** A content that differs from another in this place only. */
function sideOf(content: ArticleContent, place: Conflict, side: 'base' | 'mine' | 'theirs'): ArticleContent {
  if (place.place === 'field') return { ...content, [place.field]: place[side] };
  return { ...content, body: { v: 1, type: 'doc', content: place[side] } };
}

/** What a side made of the place, paragraph by paragraph, in words that are marked where they are new or gone. */
function linesOf({ conflict, place, fieldValue }: PlaceProps, side: 'mine' | 'theirs'): Piece[][] {
  const { content } = conflict.merge;
  const { fields, blocks } = compareContent(sideOf(content, place, 'base'), sideOf(content, place, side));
  if (place.place === 'blocks') return blocks.map(({ words }) => words);
  if (typeof place[side] !== 'string') return [[{ text: fieldValue(place.field, place[side]), change: 'same' }]];
  return fields.length > 0 ? fields.map(({ words }) => words) : [[{ text: place[side], change: 'same' }]];
}

/** One place with both versions, side by side, and the choice between them. */
export function ConflictPlace(props: PlaceProps) {
  const { place, heading, words, fieldName, choice, choose } = props;
  const name = useId();
  const sides = [
    ['mine', words.mine],
    ['theirs', words.theirs],
  ] as const;
  const options: [Choice, string][] = [
    ['mine', words.keepMine],
    ['theirs', words.keepTheirs],
    ...(canKeepBoth(place) ? [['both', words.keepBoth] as [Choice, string]] : []),
  ];
  return (
    <fieldset className="conflict-place">
      <legend>
        {heading}: {place.place === 'field' ? fieldName(place.field) : words.textPlace}
      </legend>
      <div className="conflict-sides">
        {sides.map(([side, label]) => {
          const lines = linesOf(props, side).filter((pieces) => pieces.some(({ text }) => text !== ''));
          const isGone = lines.every((pieces) => pieces.every(({ change }) => change === 'removed'));
          return (
            <div key={side} className="difference">
              <h3 className="kicker">{label}</h3>
              {lines.map((pieces, index) => (
                <p key={index} dir="auto">
                  <Difference pieces={pieces} words={words} />
                </p>
              ))}
              {isGone && <p className="meta">{lines.length > 0 ? words.removed : words.empty}</p>}
            </div>
          );
        })}
      </div>
      <div className="conflict-choice">
        {options.map(([value, label]) => (
          <label key={value} className="touch gap-x-2">
            <input type="radio" name={name} checked={choice === value} onChange={() => choose(value)} /> {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
