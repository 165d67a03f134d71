'use client';

import { createContext, useContext } from 'react';

/** What an open window knows of the comments it shows. */
export type DeskWindow = {
  /** Names of others who are at a comment just now, by its number. */
  claims: Record<number, string>;
  /** What has become of comments since they were shown, in words, by number. */
  moved: Record<number, string>;
  current: number | undefined;
  turnTo: (id: number) => void;
};

export const DeskContext = createContext<DeskWindow>({
  claims: {},
  moved: {},
  current: undefined,
  turnTo: () => undefined,
});

export const useDesk = () => useContext(DeskContext);
