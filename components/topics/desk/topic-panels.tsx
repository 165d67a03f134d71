import type { Locale } from '../../../db/site/locales';
import type { TopicOnDesk } from '../../../db/topics/desk';
import { ActionForm } from '../../forms/action-form.client';
import { OldAddresses } from '../../newsroom/old-addresses';
import { SubjectPanel } from '../../newsroom/subject-panel';
import { subjectErrors, subjectOutcomes } from '../../newsroom/subject-words';
import type { Translate } from '../../site/messages';
import { sendTopicAddress, sendTopicHiding, sendTopicMerge, sendTopicRemoval } from '../actions';

type PanelsProps = {
  topic: TopicOnDesk;
  locale: Locale;
  others: { value: string; label: string }[];
  open: boolean;
  t: Translate;
};

/** Address, merging, and the ways out of readers' sight. */
export function TopicPanels({ topic, locale, others, open, t }: PanelsProps) {
  const { id, slug, state } = topic;
  const hidden = { topic: String(id), locale };
  const words = (submit: string) => ({ submit, errors: subjectErrors(t), done: subjectOutcomes(t) });
  const isShown = state === 'shown' || state === 'changed';
  return (
    <>
      <SubjectPanel title={t('newsroom.subjects.address')} open={open}>
        <ActionForm
          action={sendTopicAddress}
          hidden={{ ...hidden, was: slug }}
          fields={[
            {
              ...{ name: 'slug', kind: 'code', value: slug },
              ...{ label: t('newsroom.subjects.slug'), hint: t('newsroom.topics.slugHint') },
            },
          ]}
          words={words(t('newsroom.subjects.rename'))}
          tone="quiet"
        />
        <OldAddresses addresses={topic.oldAddresses} t={t} />
      </SubjectPanel>
      {others.length > 0 && (
        <SubjectPanel title={t('newsroom.subjects.merge')} open={open}>
          <p className="field-hint">{t('newsroom.topics.mergeHint')}</p>
          <ActionForm
            action={sendTopicMerge}
            hidden={hidden}
            fields={[{ name: 'into', kind: 'select', label: t('newsroom.subjects.into'), options: others }]}
            words={words(t('newsroom.subjects.mergeNow'))}
            tone="danger"
          />
        </SubjectPanel>
      )}
      <SubjectPanel title={t('newsroom.subjects.end')} open={open}>
        {isShown && (
          <>
            <p className="field-hint">{t('newsroom.topics.hideHint')}</p>
            <ActionForm
              action={sendTopicHiding}
              hidden={hidden}
              words={words(t('newsroom.topics.hide'))}
              tone="danger"
            />
          </>
        )}
        {!topic.isShown && (
          <>
            <p className="field-hint">{t('newsroom.topics.removeHint')}</p>
            <ActionForm
              action={sendTopicRemoval}
              hidden={hidden}
              words={words(t('newsroom.topics.remove'))}
              tone="danger"
            />
          </>
        )}
        {!isShown && topic.isShown && <p className="field-hint">{t('newsroom.topics.shownElsewhere')}</p>}
      </SubjectPanel>
    </>
  );
}
