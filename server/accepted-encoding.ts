import { LRUCache } from 'lru-cache';

type Encoding = 'br' | 'gzip' | 'identity';

/** What browsers say, word for word: there are few of them. */
const known = new LRUCache<string, Encoding>({ max: 200 });

function read(accepted: string): Encoding {
  const taken = accepted
    .split(',')
    .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
    .map((one) => one.split(';', 1)[0]?.trim());
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity';
}

/** The best way of packing an answer that the reader can undo, of those that are made here (`Accept-Encoding`, RFC 9110, 12.5.3). */
export function acceptedEncoding(accepted: string): Encoding {
  const found = known.get(accepted);
  if (found) return found;
  const encoding = read(accepted);
  if (accepted.length < 100) known.set(accepted, encoding);
  return encoding;
}
