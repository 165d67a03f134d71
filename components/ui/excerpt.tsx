type ExcerptProps = { text: string; /** About how many letters are shown. */ letters: number; className?: string };

/** The beginning of a text, cut between two words (a line clamp of the style sheet cuts in the middle of one). */
export function Excerpt({ text, letters, className }: ExcerptProps) {
  return <span className={className}>{beginning(text, letters)}</span>;
}

/** A sentence that ends near enough is left whole; otherwise the last long word and an ellipsis: «by an…» looks like a mistake. */
function beginning(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const head = text.slice(0, letters + 1);
  const sentence = /^.*[.!?؟۔](?=\s)/su.exec(head)?.[0];
  if (sentence && sentence.length >= letters * 0.6) return sentence;
  return `${head
    .slice(0, head.lastIndexOf(' '))
    .replace(/(\s+\S{1,3})+$/u, '')
    .replace(/[\s,،;؛:.–—-]+$/u, '')}…`;
}
