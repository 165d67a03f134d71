import { notFound } from 'next/navigation';
import { requireMapEditor } from '@/components/maps/desk/read-desk';
import { MapBlock, mapCaption } from '@/components/maps/map-block';
import { MapWords } from '@/components/maps/map-page';
import { editMapPath, previewMapPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { type Params, requireId } from '@/components/site/params';
import { getMapCopy } from '@/db/maps/desk';
import { stateOn } from '@/db/maps/geometry';
import { mapViewOf } from '@/db/maps/queries';
import { isLocale, LOCALES } from '@/db/site/locales';

type PreviewProps = Params<'id'> & { searchParams: Promise<Record<string, string | string[]>> };

/** A saved map as readers would see it, in one language, at one of its dates. */
export default async function PreviewMapPage({ params, searchParams }: PreviewProps) {
  const { actor, language } = await requireMapEditor();
  const id = requireId((await params).id);
  const { locale, date } = await searchParams;
  if (typeof locale !== 'string' || !isLocale(locale)) notFound();
  const copy = (await getMapCopy(actor, id)) ?? notFound();
  const map = mapViewOf(copy.slug, copy.content, locale);
  const state = map && (stateOn(map.states, typeof date === 'string' ? date : undefined) ?? map.states.at(-1));
  const t = translator(language);
  return (
    <>
      <title>{t('newsroom.maps.preview')}</title>
      <p>
        <a href={editMapPath(id)} className="touch">
          {t('newsroom.maps.toDesk')}
        </a>
      </p>
      {map && state ? (
        <article lang={locale} dir={LOCALES[locale].dir} className="map-preview">
          <h1 className="text-head-xl">{mapCaption(map, state.date, locale)}</h1>
          <p className="mt-2 mb-4 text-lead text-ink-muted">{map.intro}</p>
          <MapBlock
            map={map}
            locale={locale}
            date={state.date}
            id="map"
            hrefOf={(day) => previewMapPath(id, locale, day)}
          />
          <MapWords map={map} state={state} locale={locale} />
        </article>
      ) : (
        <p className="notice notice-warning">{t('newsroom.maps.states.none')}</p>
      )}
    </>
  );
}
