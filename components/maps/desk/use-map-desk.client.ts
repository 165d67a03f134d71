'use client';

import { useState } from 'react';
import { featuresOn, ringsOf } from '../../../db/maps/geometry';
import type { LonLat, MapContent, MapFeature } from '../../../db/maps/geometry';
import type { Locale } from '../../../db/site/locales';
import { placeWords } from './coordinates';
import {
  type Corner,
  type Drawing,
  FIRST_STYLE,
  IDLE,
  isWhole,
  shapeOf,
  type Tool,
  withCornerAt,
  withNewCorner,
  withoutCorner,
  withoutLast,
  withPoint,
  withRings,
} from './drawing';
import { type Hold, HOLDS } from './snap';
import type { MapCopyHandle } from './use-map-copy.client';
import { filled, type MapDeskWords } from './words';

/** What is in hand at the desk: the shape that is chosen, the day that is looked at, the pen; and what each deed does to the map. */
export function useMapDesk(copy: MapCopyHandle, words: MapDeskWords, language: Locale) {
  const [selected, select] = useState<number>();
  const [day, setDay] = useState<string>();
  const [drawing, setDrawing] = useState<Drawing>(IDLE);
  const [said, say] = useState('');
  const { content, change } = copy;
  const { features } = content;
  const known = selected !== undefined && selected < features.length ? selected : undefined;
  const shownDay = content.states.some(({ date }) => date === day) ? day : undefined;
  const there = new Set(featuresOn(features, shownDay));
  const deeds = shapeDeeds({ content, change, select, selected: known });
  const end = (last: Drawing) => {
    if (last.tool === 'hole' && isWhole(last)) {
      setDrawing(IDLE);
      say(words.holeDone);
      return deeds.cut(last.points);
    }
    const shape = shapeOf(last, shownDay);
    setDrawing(IDLE);
    say(shape ? words.shapeDone : last.points.length > 0 ? words.shapeGone : '');
    if (!shape) return;
    change((now) => ({ ...now, features: [...now.features, shape] }));
    select(features.length);
  };
  return {
    ...{ features, drawing, said, say, select },
    selected: known,
    day: shownDay,
    setDay,
    shown: features.flatMap((feature, index) => (there.has(feature) || index === known ? [{ feature, index }] : [])),
    ...deeds,
    ...penDeeds({ drawing, setDrawing, select, say, end, words, language }),
  };
}

type Pen = {
  drawing: Drawing;
  setDrawing: (drawing: Drawing) => void;
  select: (index: number | undefined) => void;
  say: (words: string) => void;
  end: (last: Drawing) => void;
  words: MapDeskWords;
  language: Locale;
};

/** What the pen does with the points it sets. */
function penDeeds({ drawing, setDrawing, select, say, end, words, language }: Pen) {
  return {
    take: (tool: Tool) => {
      setDrawing({ tool, points: [] });
      if (tool !== 'select' && tool !== 'hole') select(undefined);
    },
    end: () => end(drawing),
    point: (place: LonLat, to: Hold) => {
      const next = withPoint(drawing, place);
      const held = to && words[HOLDS[to]];
      say([filled(words.pointSet, { n: next.points.length }), held].filter(Boolean).join(' · '));
      if (drawing.tool === 'marker' || drawing.tool === 'name') end(next);
      else setDrawing(next);
    },
    takeBack: () => {
      const last = drawing.points.at(-1);
      if (last) say(filled(words.pointTaken, { place: placeWords(last, words, language) }));
      setDrawing(withoutLast(drawing));
    },
  };
}

type Deeds = Pick<MapCopyHandle, 'change'> & {
  content: MapContent;
  selected: number | undefined;
  select: (index: number | undefined) => void;
};

/** What may be done with shapes that are there. */
function shapeDeeds({ content, change, selected, select }: Deeds) {
  const { features } = content;
  const edit = (make: (list: MapFeature[]) => MapFeature[], about?: string) =>
    change((now) => ({ ...now, features: make(now.features) }), about);
  const put = (feature: MapFeature, about?: string) => {
    if (selected !== undefined && feature !== features[selected])
      edit((list) => list.with(selected, feature), about && `feature ${selected} ${about}`);
  };
  const shape = selected === undefined ? undefined : features[selected];
  const reshape = (make: (shape: MapFeature) => MapFeature) => shape && put(make(shape));
  return {
    shape,
    put,
    move: (corner: Corner, place: LonLat) => reshape((now) => withCornerAt(now, corner, place)),
    insert: (corner: Corner, place: LonLat) => reshape((now) => withNewCorner(now, corner, place)),
    drop: (corner: Corner) => reshape((now) => withoutCorner(now, corner)),
    cut: (points: LonLat[]) => reshape((now) => withRings(now, [...ringsOf(now), points])),
    bring: (more: MapFeature[]) => edit((list) => [...list, ...more]),
    addCountry: () => {
      edit((list) => [...list, { kind: 'country', style: FIRST_STYLE.country, text: {}, countries: [], legend: true }]);
      select(features.length);
    },
    shift: (index: number, by: -1 | 1) => {
      edit((list) => {
        const moved = list[index];
        return moved ? list.toSpliced(index, 1).toSpliced(index + by, 0, moved) : list;
      });
      select(index + by);
    },
    double: (index: number) => {
      edit((list) => list.toSpliced(index + 1, 0, ...list.slice(index, index + 1)));
      select(index + 1);
    },
    remove: (index: number) => {
      edit((list) => list.toSpliced(index, 1));
      select(undefined);
    },
  };
}

export type MapDeskHandle = ReturnType<typeof useMapDesk>;
