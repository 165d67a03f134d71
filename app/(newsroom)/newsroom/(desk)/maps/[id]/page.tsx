import { notFound } from 'next/navigation';
import { colouredOf } from '@/components/maps/desk/drawing';
import { countryNames, groundOf } from '@/components/maps/desk/ground';
import { MapDesk } from '@/components/maps/desk/map-desk.client';
import { mapStateWords, readLanguages, requireMapEditor } from '@/components/maps/desk/read-desk';
import { mapDeskWords, mapRefusals } from '@/components/maps/desk/words';
import { exportMapPath, mapPath, mapPicturePath, previewMapPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { type Params, requireId } from '@/components/site/params';
import { getMapCopy } from '@/db/maps/desk';
import { wordsIn } from '@/db/maps/geometry';
import { TIME_ZONE } from '@/db/site/env';

/** A map on the desk: the sheet in the middle, everything about it at the side. */
export default async function MapPage({ params }: Params<'id'>) {
  const { actor, language } = await requireMapEditor();
  const id = requireId((await params).id);
  const map = (await getMapCopy(actor, id)) ?? notFound();
  const { content } = map;
  const t = translator(language);
  const titles = Object.fromEntries(Object.entries(content.texts).map(([code, { title }]) => [code, title]));
  const title = wordsIn(titles, language) || map.slug;
  const languages = await readLanguages();
  const isLive = map.state === 'published';
  const newest = content.states.at(-1)?.date;
  return (
    <>
      <title>{title}</title>
      <div className="desk-head">
        <h1 dir="auto">{title}</h1>
      </div>
      <noscript>
        <p className="notice notice-warning">{t('newsroom.maps.noScript')}</p>
      </noscript>
      <MapDesk
        key={id}
        map={map}
        ground={groundOf(content.base, colouredOf(content.features))}
        countries={countryNames(language)}
        languages={languages}
        language={language}
        zone={TIME_ZONE}
        words={mapDeskWords(t)}
        refusals={mapRefusals(t)}
        stateWords={mapStateWords(map, language)}
        exportHref={exportMapPath(id)}
        links={languages
          .filter(({ code }) => map.locales.includes(code))
          .map(({ code, name }) => ({
            ...{ code, name },
            preview: previewMapPath(id, code),
            live: isLive ? mapPath(code, map.slug) : undefined,
            picture:
              isLive && newest && !map.hasChanges ? mapPicturePath(code, { slug: map.slug, date: newest }) : undefined,
          }))}
      />
    </>
  );
}
