import { Fragment } from 'react';

type Piece = { text: string; marked: boolean };

/** The text in pieces, those that are one of the matches marked. */
function piecesOf(text: string, matches: string[]): Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  while (rest) {
    const next = matches
      .map((match) => ({ match, at: rest.indexOf(match) }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at || other.match.length - one.match.length)[0];
    if (!next) break;
    if (next.at > 0) pieces.push({ text: rest.slice(0, next.at), marked: false });
    pieces.push({ text: next.match, marked: true });
    rest = rest.slice(next.at + next.match.length);
  }
  return rest ? [...pieces, { text: rest, marked: false }] : pieces;
}

/** A reader's words with what the checks found in them. */
export function MarkedText({ text, matches }: { text: string; matches: string[] }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    <p key={index} dir="auto" className="comment-words">
      {piecesOf(paragraph, matches).map((piece, at) =>
        piece.marked ? <mark key={at}>{piece.text}</mark> : <Fragment key={at}>{piece.text}</Fragment>,
      )}
    </p>
  ));
}
