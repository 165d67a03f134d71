import { countryNames } from '@/components/maps/desk/ground';
import { NewMapForm } from '@/components/maps/desk/new-map-form.client';
import { readLanguages, requireMapEditor } from '@/components/maps/desk/read-desk';
import { mapRefusals } from '@/components/maps/desk/words';
import { translator } from '@/components/site/messages';

/** A title and a country are all a map needs to begin. */
export default async function NewMapPage() {
  const { language } = await requireMapEditor();
  const t = translator(language);
  return (
    <>
      <title>{t('newsroom.maps.new')}</title>
      <div className="desk-head">
        <h1>{t('newsroom.maps.new')}</h1>
      </div>
      <NewMapForm
        languages={await readLanguages()}
        countries={countryNames(language)}
        language={language}
        words={{
          title: t('newsroom.maps.texts.title'),
          locale: t('newsroom.piece.locale'),
          slug: t('newsroom.maps.new.slug'),
          slugHint: t('newsroom.maps.new.slugHint'),
          country: t('newsroom.maps.new.country'),
          other: t('newsroom.maps.new.other'),
          none: t('newsroom.maps.new.none'),
          begin: t('newsroom.maps.new.begin'),
        }}
        refusals={mapRefusals(t)}
      />
    </>
  );
}
