/** A length, `4:05`, in the digits of a language. */
export function lengthIn(written: string, numerals: string): string {
  const digits = new Intl.NumberFormat(numerals);
  return written.replace(/\d/g, (digit) => digits.format(Number(digit)));
}
