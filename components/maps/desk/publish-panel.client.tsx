'use client';

import { faultsOf, type MapFault } from '../../../db/maps/checklist';
import type { MapContent } from '../../../db/maps/geometry';
import { PanelGroup } from '../../articles/desk/fields.client';
import type { Action } from '../../forms/use-sent-form.client';
import { DeskForm } from '../../newsroom/desk-form.client';
import { publishMapNow, putMapFirst, takeMapBack, throwMapAway } from '../actions';
import { nameAtDesk } from './feature-list.client';
import type { Language } from './words-fields.client';
import { counted, filled, type MapDeskWords } from './words';

/** What is to be followed from here, by language. */
export type MapLinks = {
  preview: string;
  live: string | undefined;
  picture: string | undefined;
  name: string;
  code: string;
}[];

type PublishProps = {
  map: { id: number; state: 'draft' | 'published'; hasChanges: boolean };
  /** Whether something here is not saved yet. */
  isUnsaved: boolean;
  content: MapContent;
  version: number;
  stateWords: string;
  links: MapLinks;
  languages: Language[];
  locale: string;
  words: MapDeskWords;
  refusals: Record<string, string> & { other: string };
  dayWords: (day: string) => string;
  save: () => Promise<{ version: number } | false>;
};

/** Where the map stands, what it lacks, and what may be done with it. */
export function PublishPanel(props: PublishProps) {
  const { map, content, version, words, refusals, links, save } = props;
  const faults = faultsOf(content);
  const isLive = map.state === 'published';
  const press = (action: Action, label: string, look = '') => (
    <DeskForm action={action} hidden={{ id: map.id, version }} before={save} refusals={refusals}>
      {({ pending }) => (
        <button type="submit" disabled={pending} className={`press w-full ${look}`}>
          {label}
        </button>
      )}
    </DeskForm>
  );
  return (
    <PanelGroup title={words.publish} open>
      <p>
        <span className={`state state-${map.state}`}>{props.stateWords}</span>
      </p>
      {faults.length > 0 ? (
        <div className="notice notice-warning">
          <p>{words['publish.missing']}</p>
          <ul className="map-faults">
            {faults.map((fault, index) => (
              <li key={index}>{faultWords(fault, props)}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="field-hint">{words['publish.ready']}</p>
      )}
      {(!isLive || map.hasChanges || props.isUnsaved) &&
        press(publishMapNow, isLive ? words['publish.again'] : words['publish.now'], 'press-main')}
      <ul className="map-links">
        {links.map(({ preview, live, picture, name, code }) => (
          <li key={code}>
            <span lang={code}>{name}</span> <a href={preview}>{words.preview}</a>
            {live && <a href={live}>{words.live}</a>}
            {picture && <a href={picture}>{words.png}</a>}
          </li>
        ))}
      </ul>
      {isLive && press(putMapFirst, words['publish.first'])}
      {isLive && press(takeMapBack, words['publish.back'], 'press-danger')}
      {!isLive && (
        <details className="panel-fold">
          <summary className="press press-danger w-full">{words['publish.delete']}</summary>
          <DeskForm action={throwMapAway} hidden={{ id: map.id }} refusals={refusals} className="grid gap-2 pt-2">
            <p>{words['publish.deleteSure']}</p>
            <button type="submit" className="press press-danger">
              {words['publish.delete']}
            </button>
          </DeskForm>
        </details>
      )}
    </PanelGroup>
  );
}

/** What is missing, and where. */
function faultWords({ code, locale, date, feature }: MapFault, props: PublishProps): string {
  const { languages, content, words, dayWords } = props;
  const shape = feature === undefined ? undefined : content.features[feature];
  return filled(words[`fault.${code}`], {
    name: shape ? nameAtDesk(shape, props.locale, words) : (languages.find((one) => one.code === locale)?.name ?? ''),
    date: date ? dayWords(date) : '',
    n: feature === undefined ? '' : counted(feature + 1, props.locale),
  });
}
