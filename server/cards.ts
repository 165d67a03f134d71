import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { getArticleAddress } from '../db/articles/queries.ts';
import { takeLease } from '../db/site/mutations.ts';
import { getLastInvalidation, listInvalidationsAfter } from '../db/site/queries.ts';

/**
 * Has the picture beside links to a piece drawn as soon as readers can see the piece, so that no network waits for it. Pieces that
 * were there before, such as the sample edition, get theirs when somebody first asks.
 */

const LOOK = 1000;
/** Pieces of one look: a byline that is renamed changes hundreds, and readers come first. */
const AT_ONCE = 3;
/** Seconds for which this process is the one that has them drawn. */
const LEASE = 30;
const holder = randomUUID();
const PIECE = /^article:([1-9]\d{0,8})$/;

/** Where this process answers itself. */
function originOf({ address, family, port }: AddressInfo): string {
  const anywhere = address === '0.0.0.0' || address === '::';
  if (family === 'IPv6' && !anywhere) return `http://[${address}]:${port}`;
  return `http://${anywhere ? '127.0.0.1' : address}:${port}`;
}

/** Asks for the card of a piece as anybody would; what fails now is drawn when somebody asks. */
async function draw(id: number, origin: string): Promise<void> {
  const found = await getArticleAddress(id);
  if (!found) return;
  const answer = await fetch(`${origin}/${found.locale}/cards/${id}.jpg`).catch(() => undefined);
  await answer?.arrayBuffer().catch(() => undefined);
}

/** Starts looking for pieces that came or changed; answers how to end it. For the process that listens at `address`. */
export function startCards(address: AddressInfo): () => void {
  const origin = originOf(address);
  const waiting = new Set<number>();
  let last: number | undefined;
  let isBusy = false;
  const look = async () => {
    last ??= await getLastInvalidation();
    for (const { id, tag } of await listInvalidationsAfter(last)) {
      last = Math.max(last, id);
      const piece = Number(PIECE.exec(tag)?.[1] ?? 0);
      if (piece > 0) waiting.add(piece);
    }
    if (waiting.size > 0 && !(await takeLease('cards', holder, LEASE))) waiting.clear();
    for (const id of [...waiting].slice(0, AT_ONCE)) {
      waiting.delete(id);
      await draw(id, origin);
    }
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    look()
      .catch((error: unknown) => console.error('Cards:', error))
      .finally(() => (isBusy = false));
  }, LOOK);
  return () => clearInterval(timer);
}
