'use client';

import type { Active, Announcements, Over } from '@dnd-kit/core';
import { fill, type FrontWords } from './words';
import type { Place } from './use-board-drag.client';

/** What is said while something is dragged, for whoever hears the page. */
export function announcementsOf(words: FrontWords): Announcements {
  const placeOf = (one: Active | Over | null) => one?.data.current as Place | undefined;
  const say = (text: string, active: Active, over?: Over | null) => {
    const place = placeOf(over ?? null);
    return fill(text, {
      title: placeOf(active)?.row?.label ?? '',
      slot: place?.slot ? words.slots[place.slot] : '',
      place: (place?.index ?? 0) + 1,
    });
  };
  return {
    onDragStart: ({ active }) => say(words.drag.start, active),
    onDragOver: ({ active, over }) => say(placeOf(over)?.slot ? words.drag.over : words.drag.outside, active, over),
    onDragEnd: ({ active, over }) => say(placeOf(over)?.slot ? words.drag.end : words.drag.cancel, active, over),
    onDragCancel: ({ active }) => say(words.drag.cancel, active),
  };
}
