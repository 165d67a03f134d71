import type { Viewer } from '../../../db/auth/session';
import { canEditFront } from '../../../db/front/policy';
import type { Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { PreviewFrames } from '../../articles/desk/preview-frames.client';
import { frontAheadPath, previewFrontPath } from '../../site/addresses';
import { fullDateAndClock, instantOf, wallClock } from '../../site/dates';
import { translator } from '../../site/messages';
import { FrontHead } from './front-desk-page';
import { frameWords } from './frame-words';
import { InstantForm } from './instant-form';

type PageProps = { viewer: Viewer; locale: Locale; asked: string };

/** The draft as readers would see it at an instant that one may choose. */
export async function FrontAheadPage({ viewer: { actor, language }, locale, asked }: PageProps) {
  const t = translator(language);
  const { codes } = await listLocales();
  const at = asked ? instantOf(asked) : undefined;
  const shown = at ?? new Date();
  return (
    <>
      <title>{t('newsroom.front.preview.title')}</title>
      <FrontHead
        locale={locale}
        locales={codes.filter((code) => canEditFront(actor, code))}
        here="preview"
        language={language}
      />
      <InstantForm
        action={frontAheadPath(locale)}
        value={wallClock(shown)}
        label={t('newsroom.front.preview.at')}
        submit={t('newsroom.front.preview.show')}
        hint={t('newsroom.front.preview.hint')}
        trouble={asked && !at ? t('newsroom.front.refused.badTime') : undefined}
      />
      <p className="mb-3">{t('newsroom.front.preview.draft', { at: fullDateAndClock(shown, language) })}</p>
      <PreviewFrames
        src={previewFrontPath(locale, at)}
        title={t('newsroom.front.preview.title')}
        words={frameWords(t)}
      />
    </>
  );
}
