import { Fragment, type ReactNode } from 'react';

const LINK = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}،؛؟»]/g;

/** Plain text with paragraphs and links to web addresses; search engines are told that we do not vouch for them. */
export function CommentText({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    <p
      key={index}
      dir="auto"
      className="mt-1 text-[1.0625rem] leading-normal break-words whitespace-pre-line rtl:leading-[1.75]"
    >
      {linked(paragraph)}
    </p>
  ));
}

function linked(text: string) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const found of text.matchAll(LINK)) {
    parts.push(
      <Fragment key={from}>{text.slice(from, found.index)}</Fragment>,
      <a key={`link-${from}`} href={found[0]} rel="ugc nofollow noopener" className="underline" dir="ltr">
        {found[0]}
      </a>,
    );
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}
