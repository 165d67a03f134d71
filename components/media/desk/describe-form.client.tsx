'use client';

import { useRouter } from 'next/navigation';
import { useActionState, useEffect } from 'react';
import { LOCALES, type Locale } from '../../../db/site/locales';
import type { ActionState } from '../../forms/define-action';
import { sendDescription } from '../actions';
import type { DescribeWords } from './describe-words';
import type { Description } from './description';
import { FocalField } from './focal-field.client';
import { MediaField } from './media-field.client';

type DescribeProps = {
  item: Description;
  locales: Locale[];
  language: Locale;
  /** Labels that are in use, to choose from. */
  labels: string[];
  words: DescribeWords;
  answer: ActionState;
};

/** What is said of a thing of the library, in every language; nothing that was typed is lost when something is wrong. */
export function DescribeForm({ item, locales, language, labels, words, answer }: DescribeProps) {
  const router = useRouter();
  const [state, send, pending] = useActionState(sendDescription, answer);
  useEffect(() => {
    if (state.status === 'done') router.refresh();
  }, [state, router]);
  const values: Record<string, string | undefined> = state.status === 'refused' ? state.values : {};
  const errors: Record<string, string | undefined> = state.status === 'refused' ? state.errors : {};
  const said = (name: string) => errors[name] && (words.errors[errors[name] as 'badValue'] ?? words.errors.badValue);
  const field = (name: string, stored: string) => ({ name, value: values[name] ?? stored, error: said(name) });
  const isPicture = item.kind === 'picture';
  const isTicked = (name: 'decorative' | 'drawn') => ('version' in values ? values[name] === 'on' : item[name]);
  return (
    <form action={send} className="media-form" noValidate>
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      {said('form') && (
        <p role="alert" className="notice notice-danger">
          {said('form')}
        </p>
      )}
      {isPicture && <Looks item={item} isTicked={isTicked} words={words} />}
      {[language, ...locales.filter((one) => one !== language)].map((locale) => (
        <fieldset key={locale} className="media-words" lang={locale} dir={LOCALES[locale].dir}>
          <legend dir={LOCALES[language].dir}>{LOCALES[locale].name}</legend>
          {isPicture && (
            <MediaField
              label={words.alt}
              hint={words.altHint}
              speaks={language}
              {...field(`alt-${locale}`, item.texts[locale]?.alt ?? '')}
              lines={2}
            />
          )}
          <MediaField
            label={words.caption}
            speaks={language}
            {...field(`caption-${locale}`, item.texts[locale]?.caption ?? '')}
            lines={2}
          />
          <MediaField
            label={words.credit}
            speaks={language}
            {...field(`credit-${locale}`, item.texts[locale]?.credit ?? '')}
          />
        </fieldset>
      ))}
      <fieldset className="media-words">
        <legend>{words.rights}</legend>
        <MediaField label={words.source} {...field('source', item.source)} />
        <MediaField label={words.licence} {...field('licence', item.licence)} />
        {item.kind !== 'captions' && (
          <MediaField
            label={words.rightsUntil}
            hint={isPicture ? words.rightsUntilHint : words.rightsUntilFilm}
            type="date"
            {...field('rightsUntil', item.rightsUntil)}
          />
        )}
        <MediaField label={words.labels} hint={words.labelsHint} choices={labels} {...field('labels', item.labels)} />
      </fieldset>
      <p className="media-save">
        <button type="submit" className="press press-main" disabled={pending}>
          {words.save}
        </button>
        <span role="status">{state.status === 'done' && !pending && words.saved}</span>
      </p>
    </form>
  );
}

type LooksProps = { item: Description; isTicked: (name: 'decorative' | 'drawn') => boolean; words: DescribeWords };

/** What only a picture has: what must stay in sight, and whether it speaks. */
function Looks({ item, isTicked, words }: LooksProps) {
  return (
    <>
      <FocalField key={item.version} item={item} words={words} />
      <Tick name="decorative" isTicked={isTicked('decorative')} label={words.decorative} hint={words.decorativeHint} />
      <Tick name="drawn" isTicked={isTicked('drawn')} label={words.drawn} hint={words.drawnHint} />
    </>
  );
}

type TickProps = { name: string; isTicked: boolean; label: string; hint: string };

function Tick({ name, isTicked, label, hint }: TickProps) {
  return (
    <div className="field">
      <label className="touch gap-x-2">
        <input
          key={String(isTicked)}
          type="checkbox"
          name={name}
          defaultChecked={isTicked}
          aria-describedby={`${name}-hint`}
        />{' '}
        {label}
      </label>
      <p id={`${name}-hint`} className="field-hint">
        {hint}
      </p>
    </div>
  );
}
