'use client';

import { type PointerEvent, useState } from 'react';
import type { DescribeWords } from './describe-words';
import type { Description } from './description';

/** Shapes in which pictures stand on the site: lead, card, social. */
const CROPS = [
  ['16:9', 16 / 9],
  ['3:2', 3 / 2],
  ['1:1', 1],
] as const;

const rounded = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;

type FocalProps = { item: Description; words: DescribeWords };

/** What must stay in sight when the picture is cropped: by a press on it, or by two sliders; the crops show what comes of it. */
export function FocalField({ item, words }: FocalProps) {
  const [at, setAt] = useState({ x: item.focalX, y: item.focalY });
  const { picture } = item;
  const press = ({ currentTarget, clientX, clientY, buttons, type }: PointerEvent<HTMLDivElement>) => {
    if (type === 'pointermove' && buttons === 0) return;
    const frame = currentTarget.getBoundingClientRect();
    setAt({ x: rounded((clientX - frame.x) / frame.width), y: rounded((clientY - frame.y) / frame.height) });
  };
  const position = { objectPosition: `${at.x * 100}% ${at.y * 100}%` };
  return (
    <fieldset className="focal">
      <legend>{words.focal}</legend>
      {picture && (
        <div className="focal-picture" dir="ltr" onPointerDown={press} onPointerMove={press}>
          <img src={picture.src} alt="" width={picture.width} height={picture.height} draggable={false} />
          <span
            className="focal-mark"
            aria-hidden="true"
            style={{ insetInlineStart: `${at.x * 100}%`, insetBlockStart: `${at.y * 100}%` }}
          />
        </div>
      )}
      <p className="field-hint">{words.focalHint}</p>
      <div className="focal-sliders">
        {(['x', 'y'] as const).map((axis) => (
          <label key={axis} className="field-label">
            {axis === 'x' ? words.focalX : words.focalY}
            <input
              type="range"
              name={axis === 'x' ? 'focalX' : 'focalY'}
              min={0}
              max={1}
              step={0.01}
              dir="ltr"
              value={at[axis]}
              onChange={({ target }) => setAt({ ...at, [axis]: Number(target.value) })}
            />
          </label>
        ))}
      </div>
      {picture && (
        <ul className="focal-crops" aria-label={words.crops}>
          {CROPS.map(([name, ratio]) => (
            <li key={name}>
              <img src={picture.src} alt="" loading="lazy" style={{ aspectRatio: ratio, ...position }} />
              <bdi dir="ltr" className="meta">
                {name}
              </bdi>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
