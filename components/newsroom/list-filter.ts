/** What a list of the desk is narrowed to, and where its page begins; as it stands in the address. */
export function readListFilter(params: Record<string, string | string[] | undefined>) {
  const one = (name: string) => {
    const [value] = [params[name]].flat();
    return value?.trim().slice(0, 200) || undefined;
  };
  return { words: one('words'), after: one('after'), locale: one('locale') };
}
