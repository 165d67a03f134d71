'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { hideAlbum, moveAlbum, removeAlbum, saveAlbum } from '../../db/gallery/albums';
import { hideFilm, removeFilm, saveFilm } from '../../db/gallery/films';
import type { GalleryFault } from '../../db/gallery/input';
import type { GalleryOutcome } from '../../db/gallery/standing';
import { LOCALE_CODES, type Locale } from '../../db/site/locales';
import { rowId } from '../../db/site/typed';
import { type ActionState, defineAction } from '../forms/define-action';
import { leaveTo } from '../forms/leave';
import { editGalleryPath, galleryDeskPath } from '../site/addresses';
import { albumForm, filmForm } from './desk/gallery-forms';

/** What the desk does with albums and films. Each names the version that was looked at. */

type Values = Record<string, string>;

/** The field beside which each of them is told. */
const FIELDS: Record<GalleryFault, string> = {
  noTitle: 'title',
  noPictures: 'pictures',
  noAlt: 'pictures',
  noCaptions: 'captionsId',
  noTranscript: 'transcript',
};

/** What a form shows next: that it is saved, what is missing, or that somebody else was first. */
function told(outcome: GalleryOutcome, done: string, values: Values): ActionState {
  if (outcome.outcome === 'saved')
    return { status: 'done', outcome: done, values: { version: String(outcome.version) } };
  if (outcome.outcome === 'faults') {
    const errors = Object.fromEntries(outcome.faults.map((fault) => [FIELDS[fault], fault]));
    return { status: 'refused', errors, values };
  }
  const newest = { newest: String(outcome.version), by: outcome.savedBy ?? '' };
  return { status: 'refused', errors: { form: 'moved' }, values: { ...values, ...newest } };
}

export const sendAlbum = defineAction({
  access: 'gallery.edit',
  input: albumForm,
  run: async (save, actor, values) => {
    const outcome = await saveAlbum(actor, save);
    if (outcome.outcome === 'saved' && save.id === null)
      return leaveTo(editGalleryPath('albums', outcome.id, save.locale));
    return told(outcome, save.show ? 'shown' : 'saved', values);
  },
});

export const sendFilm = defineAction({
  access: 'gallery.edit',
  input: filmForm,
  run: async (save, actor, values) => {
    const outcome = await saveFilm(actor, save);
    if (outcome.outcome === 'saved' && save.id === null)
      return leaveTo(editGalleryPath('films', outcome.id, save.locale));
    return told(outcome, save.show ? 'shown' : 'saved', values);
  },
});

const atVersion = z.object({ id: rowId, version: z.coerce.number().int().nonnegative() });
const inLanguage = atVersion.extend({ locale: z.enum(LOCALE_CODES as [Locale, ...Locale[]]) });

/** What is not shown any more has a new version, which the other forms of the screen have to know. */
const hidden = (outcome: GalleryOutcome, values: Values): ActionState =>
  outcome.outcome === 'saved' ? told(outcome, String(outcome.version), values) : told(outcome, 'hidden', values);

export const sendAlbumHiding = defineAction({
  access: 'gallery.edit',
  input: inLanguage,
  run: async ({ version, ...asked }, actor, values) =>
    hidden(await hideAlbum(actor, { ...asked, from: version }), values),
});

export const sendFilmHiding = defineAction({
  access: 'gallery.edit',
  input: inLanguage,
  run: async ({ version, ...asked }, actor, values) =>
    hidden(await hideFilm(actor, { ...asked, from: version }), values),
});

export const sendAlbumRemoval = defineAction({
  access: 'gallery.edit',
  input: atVersion,
  run: async ({ id, version }, actor, values) => {
    const outcome = await removeAlbum(actor, { id, from: version });
    return outcome.outcome === 'saved' ? redirect(galleryDeskPath('albums')) : told(outcome, 'removed', values);
  },
});

export const sendFilmRemoval = defineAction({
  access: 'gallery.edit',
  input: atVersion,
  run: async ({ id, version }, actor, values) => {
    const outcome = await removeFilm(actor, { id, from: version });
    return outcome.outcome === 'saved' ? redirect(galleryDeskPath('films')) : told(outcome, 'removed', values);
  },
});

/** Puts an album before or behind its neighbour in the lists. */
export const sendAlbumMove = defineAction({
  access: 'gallery.edit',
  input: z.object({ id: rowId, way: z.enum(['up', 'down']) }),
  run: async (move, actor) => {
    const place = await moveAlbum(actor, move);
    return { status: 'done', outcome: 'moved', values: { place: String(place) } };
  },
});
