import { isLocale } from '../../db/site/locales';
import { translator } from '../site/messages';
import { readFrame } from '../site/reads';
import { mapCaption } from './map-block';
import type { PictureRequest } from './map-picture';
import { pictureFile } from './picture-file';
import { readMap } from './reads';

type Address = { locale: string; slug: string; date: string };

/** What is to be drawn at an address; undefined where readers find no map either. */
async function readRequest({ locale, slug, date }: Address, shape: PictureRequest['shape']) {
  if (!isLocale(locale)) return undefined;
  const map = await readMap(locale, slug);
  if (!map?.states.some((state) => state.date === date)) return undefined;
  const t = translator(locale);
  const { site } = await readFrame(locale);
  return {
    ...{ base: map.base, features: map.features, date, locale, shape },
    title: mapCaption(map, date, locale),
    notes: [map.note, t('site.boundaries')].filter(Boolean),
    site: site.name,
    scale: t('maps.scale', { n: '{n}' }),
  };
}

/** The picture of a map on a date as an answer: asked for again each time, sent again only when it is another. */
export async function answerPicture(
  request: Request,
  params: Promise<Address>,
  shape: PictureRequest['shape'],
): Promise<Response> {
  const asked = await readRequest(await params, shape);
  if (!asked) return new Response(null, { status: 404 });
  const { png, tag } = await pictureFile(asked);
  const headers = { 'cache-control': 'public, no-cache', etag: `"${tag}"` };
  if (request.headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(png), { headers: { ...headers, 'content-type': 'image/png' } });
}
