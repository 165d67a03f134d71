import type { Actor } from '../../../db/auth/policy';
import { getWorkingCopy, listNotes, type WorkingCopy } from '../../../db/articles/desk';
import { listPlans } from '../../../db/articles/plans';
import { listPreviewLinks } from '../../../db/articles/previews';
import { listCorrectionsOf } from '../../../db/articles/queries';
import { getSeriesPlace, listSeriesNames } from '../../../db/articles/series';
import { listTranslationsOf } from '../../../db/articles/translations';
import { canCreateArticle } from '../../../db/articles/policy';
import { listAuthors } from '../../../db/authors/queries';
import { mapPictures } from '../../../db/media/queries';
import { listSections } from '../../../db/sections/queries';
import type { Locale } from '../../../db/site/locales';
import { listTopics } from '../../../db/topics/queries';
import { thumbnail } from '../../newsroom/find-items';
import { fullDateAndClock } from '../../site/dates';
import { translator } from '../../site/messages';
import type { Choices } from './field-groups.client';
import type { CorrectionLine, LinkLine, NoteLine, PlanLine } from './side-panels.client';

/** What may be chosen for a piece, in its language. */
async function choicesFor({ content }: WorkingCopy, actor: Actor): Promise<Choices> {
  const { locale } = content;
  const token = ({ id, name }: { id: number; name: string }) => ({ id: String(id), label: name });
  const sections = (await listSections(locale)).filter(
    ({ id }) => id === content.sectionId || canCreateArticle(actor, { locale, sectionId: id }),
  );
  const pictures = await mapPictures([content.leadMediaId, content.socialMediaId], locale);
  return {
    sections: sections.map(token),
    authors: (await listAuthors(locale)).map(token),
    topics: (await listTopics(locale)).map(token),
    pictures: Object.fromEntries([...pictures].map(([id, picture]) => [id, thumbnail(picture)])),
  };
}

type Asked = { actor: Actor; id: number; language: Locale };

async function notesOf({ actor, id, language }: Asked): Promise<NoteLine[]> {
  const t = translator(language);
  return (await listNotes(actor, id)).map((note) => ({
    id: note.id,
    by: note.by ?? t('newsroom.history.machine'),
    at: fullDateAndClock(note.at, language),
    text: note.text,
  }));
}

async function plansOf({ actor, id, language }: Asked): Promise<PlanLine[]> {
  const t = translator(language);
  return (await listPlans(actor, id)).map((plan) => {
    const date = fullDateAndClock(plan.at, language);
    const words =
      plan.action === 'publish'
        ? t('newsroom.piece.plan.publishAt', { date })
        : t('newsroom.piece.plan.expireAt', { date });
    return {
      id: plan.id,
      words: `${words} · ${t(`newsroom.piece.plan.state.${plan.state}`)}`,
      state: plan.state,
      error: plan.state === 'failed' || plan.attempts > 0 ? plan.lastError : '',
    };
  });
}

async function linksOf({ actor, id, language }: Asked): Promise<LinkLine[]> {
  const t = translator(language);
  const now = new Date();
  return (await listPreviewLinks(actor, id)).map((link) => {
    const open = link.revokedAt === null && link.expiresAt > now;
    const name = link.name || t('newsroom.piece.share.someone');
    const date = fullDateAndClock(link.expiresAt, language);
    return {
      id: link.id,
      words: open ? t('newsroom.piece.share.until', { name, date }) : t('newsroom.piece.share.revoked', { name }),
      open,
      uses: link.uses.map((use) => fullDateAndClock(use.at, language)),
    };
  });
}

async function correctionsOf({ id, language }: Asked): Promise<CorrectionLine[]> {
  const t = translator(language);
  return (await listCorrectionsOf(id)).map((one) => ({
    id: one.id,
    words: `${t(`newsroom.piece.correct.${one.kind}`)} · ${fullDateAndClock(one.at, language)}`,
    text: one.text,
  }));
}

/** Everything the editing screen of a piece shows; undefined when it is not there or not for this person. */
export async function readPiece(asked: Asked) {
  const copy = await getWorkingCopy(asked.actor, asked.id);
  if (!copy) return undefined;
  return {
    copy,
    choices: await choicesFor(copy, asked.actor),
    notes: await notesOf(asked),
    plans: await plansOf(asked),
    links: await linksOf(asked),
    corrections: await correctionsOf(asked),
    translations: await listTranslationsOf(copy.content.translationGroupId, asked.id),
    series: { place: await getSeriesPlace(asked.id), names: await listSeriesNames(copy.content.locale) },
  };
}
