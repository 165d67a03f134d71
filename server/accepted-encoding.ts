/** The best way of packing an answer that the reader can undo, of those that are made here (`Accept-Encoding`, RFC 9110, 12.5.3). */
export function acceptedEncoding(accepted: string): 'br' | 'gzip' | 'identity' {
  const taken = accepted
    .split(',')
    .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
    .map((one) => one.split(';', 1)[0]?.trim());
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity';
}
