import type { ARTICLE_STATES } from '../../db/articles/schema';
import type { Translate } from '../site/messages';

export type PieceState = (typeof ARTICLE_STATES)[number];

/** Where a piece stands, in words and with a mark: never by colour alone. */
export function StateMark({ state, changesAsked, t }: { state: PieceState; changesAsked: boolean; t: Translate }) {
  const shown = state === 'draft' && changesAsked ? 'changes' : state;
  return <span className={`state state-${shown}`}>{t(`newsroom.state.${shown}`)}</span>;
}
