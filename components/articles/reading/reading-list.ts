/** The reading list of this device, in the browser's own store. Browser only. */

export type SavedPiece = { id: number; path: string; title: string; section: string; at: string };

const NAME = 'saved';
/** Pieces that the list holds; the worker keeps as many. */
const MOST = 50;
/** Tells the other parts of the page. */
export const SAVED_CHANGED = 'saved-changed';
const PATH = /^\/[a-z]{2}\/[^/?#]+\/[1-9]\d*\/[^/?#]+$/;

function isPiece(value: unknown): value is SavedPiece {
  const piece = value as Partial<SavedPiece> | null;
  const words = [piece?.path, piece?.title, piece?.section, piece?.at];
  return words.every((one) => typeof one === 'string') && PATH.test(piece?.path ?? '') && typeof piece?.id === 'number';
}

/** What is saved, newest first. What anybody else wrote there is left out. */
export function readList(): SavedPiece[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPiece).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function writeList(pieces: SavedPiece[]): void {
  localStorage.setItem(NAME, JSON.stringify(pieces));
  window.dispatchEvent(new Event(SAVED_CHANGED));
}

/** Tells the worker that keeps pages; where there is none, the list alone is kept. */
function tellWorker(message: Record<string, unknown>): void {
  if ('serviceWorker' in navigator)
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(message)).catch(() => undefined);
}

/** Saves a piece; answers whether the oldest had to make room. Throws where the browser keeps nothing. */
export function savePiece(piece: SavedPiece): boolean {
  const others = readList().filter(({ id }) => id !== piece.id);
  for (const { path } of others.slice(MOST - 1)) tellWorker({ drop: path });
  writeList([piece, ...others.slice(0, MOST - 1)]);
  tellWorker({ keep: piece.path });
  return others.length >= MOST;
}

/** Takes a piece off the list, and off the device. */
export function dropPiece(id: number): void {
  const pieces = readList();
  for (const { path } of pieces.filter((piece) => piece.id === id)) tellWorker({ drop: path });
  writeList(pieces.filter((piece) => piece.id !== id));
}
