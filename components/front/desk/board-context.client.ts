'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ActionState } from '../../forms/define-action';
import type { BoardView } from './board-view';
import type { FrontWords } from './words';

export type BoardTools = {
  board: BoardView;
  words: FrontWords;
  refusals: Record<string, string> & { other: string };
  /** Does one thing to the draft: the one action of all the small forms. */
  dispatch: (form: FormData) => void;
  pending: boolean;
  /** What a form without script was answered. */
  answer: ActionState;
};

export const BoardContext = createContext<BoardTools | undefined>(undefined);

/** What every part of the board needs. */
export function useBoard(): BoardTools {
  const tools = useContext(BoardContext);
  if (!tools) throw new Error('A part of the board outside of it');
  return tools;
}

/** Whether a form without script was refused for this thing: what folds it away is open then. */
export const isRefusedFor = (answer: ActionState, step: string, item?: string) =>
  answer.status === 'refused' && answer.values.step === step && answer.values.item === item;

const never = () => () => undefined;
/** Whether scripts run: what needs them is not shown before. */
export const useScripts = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
