'use client';

import type { MapFeature } from '../../../db/maps/geometry';
import { holdsOn, wordsIn } from '../../../db/maps/geometry';
import { PanelGroup } from '../../articles/desk/fields.client';
import { counted, filled, type MapDeskWords } from './words';

type ListProps = {
  features: MapFeature[];
  selected: number | undefined;
  /** The day that is looked at; what does not hold on it is paler. */
  day: string | undefined;
  locale: string;
  words: MapDeskWords;
  onSelect: (index: number) => void;
  onMove: (index: number, by: -1 | 1) => void;
  onCopy: (index: number) => void;
  onRemove: (index: number) => void;
  onCountry: () => void;
};

/** What a shape is called at the desk. */
export function nameAtDesk(feature: MapFeature, locale: string, words: MapDeskWords): string {
  const party = feature.kind === 'zone' ? wordsIn(feature.party, locale) : '';
  return wordsIn(feature.text, locale).replaceAll('\n', ' ') || party || words['feature.unnamed'];
}

/** All shapes in their order: what stands lower is drawn over what stands higher. */
export function FeatureList(props: ListProps) {
  const { features, selected, day, locale, words, onSelect } = props;
  return (
    <PanelGroup title={`${words.features} (${counted(features.length, locale)})`} open>
      {features.length === 0 && <p className="field-hint">{words['features.none']}</p>}
      <ol className="map-features">
        {features.map((feature, index) => {
          const name = nameAtDesk(feature, locale, words);
          return (
            <li key={index} data-away={holdsOn(feature, day) ? undefined : ''}>
              <button
                type="button"
                className="map-feature"
                aria-pressed={index === selected}
                onClick={() => onSelect(index)}
              >
                <bdi>{name}</bdi> <span>{words[`kind.${feature.kind}`]}</span>
              </button>
              {index === selected && <FeatureTools {...props} index={index} name={name} />}
            </li>
          );
        })}
      </ol>
      <button type="button" className="press" onClick={props.onCountry}>
        {words['tool.country']}
      </button>
    </PanelGroup>
  );
}

function FeatureTools({
  index,
  name,
  features,
  words,
  onMove,
  onCopy,
  onRemove,
}: ListProps & { index: number; name: string }) {
  const presses = [
    { key: 'up', does: () => onMove(index, -1), off: index === 0 },
    { key: 'down', does: () => onMove(index, 1), off: index === features.length - 1 },
    { key: 'copy', does: () => onCopy(index), off: false },
    { key: 'remove', does: () => onRemove(index), off: false },
  ] as const;
  return (
    <div className="map-feature-tools">
      {presses.map(({ key, does, off }) => (
        <button key={key} type="button" className="editor-button" aria-disabled={off} onClick={off ? undefined : does}>
          {words[`feature.${key}`]}
          <span className="sr-only"> {filled('{name}', { name })}</span>
        </button>
      ))}
    </div>
  );
}
