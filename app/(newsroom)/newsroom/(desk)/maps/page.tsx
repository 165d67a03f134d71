import { MapList } from '@/components/maps/desk/map-list';
import { requireMapEditor } from '@/components/maps/desk/read-desk';
import { deskMapsPath, newMapPath, parseCursor } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { listDeskMaps } from '@/db/maps/desk';

const PAGE = 50;

/** Every map, whatever its state, last changed first. */
export default async function MapsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { actor, language } = await requireMapEditor();
  const t = translator(language);
  const { before } = await searchParams;
  const cursor = typeof before === 'string' ? parseCursor(before) : undefined;
  const { items, next } = await listDeskMaps(actor, { before: cursor, limit: PAGE });
  return (
    <>
      <title>{t('newsroom.maps.title')}</title>
      <div className="desk-head">
        <h1>{t('newsroom.maps.title')}</h1>
        <a href={newMapPath()} className="press press-main">
          {t('newsroom.maps.new')}
        </a>
      </div>
      {items.length > 0 ? (
        <MapList items={items} language={language} />
      ) : (
        <p className="notice">{t('newsroom.maps.list.none')}</p>
      )}
      {next && (
        <a href={deskMapsPath(`${next.at.getTime()}-${next.id}`)} className="press mt-4" rel="next">
          {t('newsroom.desk.older')}
        </a>
      )}
    </>
  );
}
