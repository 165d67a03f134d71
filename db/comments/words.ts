/**
 * Finds words and phrases in readers' text however they are spelled. Text and list are folded the same way and compared word by
 * word, never inside words: «press» is not found in «WordPress». Time grows with the length of the text and with nothing else.
 */

/** Looks like a Latin letter but is none: pairs of a character and what it is taken for. Lower case. */
const LOOKALIKES = new Map(
  (
    'аa вb сc еe һh іi јj кk ӏl мm нh оo рp ԛq ѕs тt уy ѵv ԝw хx ґr гr ԁd ьb зe ' +
    'αa βb γy εe ζz ηn ιi κk μm νv οo ρp σo ςc τt υu χx ωw ' +
    'ıi łl øo đd ħh ŧt ƒf ɑa ɡg ɩi ɪi ʀr ʏy ʙb ɢg ʜh ʟl ɴn ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ƅb ɓb ɗd ʋu ʌv '
  )
    .split(' ')
    .filter(Boolean)
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? ''] as const),
)
  .set('ß', 'ss')
  .set('æ', 'ae')
  .set('œ', 'oe');

/** Letters that Arabic, Persian and Urdu keyboards write differently; vowel signs, hamza and madda are marks by then. */
const ARABIC = new Map(
  Object.entries({ ی: 'يىېێےۍ', ک: 'كڪ', ه: 'ةہەھۃ', ا: 'ٱ', گ: 'ڰ' }).flatMap(([letter, forms]) =>
    Array.from(forms, (form) => [form, letter] as const),
  ),
);

/** Digits and signs that stand for a letter inside a word; 1 is i or l. */
const LEET = new Map(Object.entries({ 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }));

const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\u0640\u115f\u1160\u2800\u3164\uffa0]/u;
const WORD = /[\p{L}\p{N}\p{Mc}]/u;
const LETTER = /\p{L}/u;
const SYMBOL = /[@$]/;
const PART = ' ';

const offset = (code: number, from: number, to: number) => (code >= from && code <= to ? code - from : undefined);

/** A letter in a circle or square, or a digit of another script, which normalisation leaves alone. */
function plainForm(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const letter = offset(code, 0x1f150, 0x1f169) ?? offset(code, 0x1f170, 0x1f189);
  if (letter !== undefined) return String.fromCharCode(97 + letter);
  const digit = offset(code, 0x660, 0x669) ?? offset(code, 0x6f0, 0x6f9);
  return digit === undefined ? undefined : String(digit);
}

function foldPlain(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const plain = plainForm(character) ?? LOOKALIKES.get(character) ?? ARABIC.get(character) ?? character;
  return WORD.test(plain) || SYMBOL.test(plain) ? plain : PART;
}

const folded = new Map<string, string>();
/** One character as it is compared: nothing when it cannot be seen, a blank when it parts words. */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = Array.from(character.normalize('NFKD').toLowerCase().normalize('NFKD'), foldPlain).join('');
  if (folded.size >= 5000) folded.clear();
  folded.set(character, plain);
  return plain;
}

/** A folded word and where it stands in the text. */
type Token = { text: string; start: number; end: number };

/** The words of a text, with @ and $ either parting words or, where there is a letter beside them, belonging to them. */
function tokensOf(text: string, symbols: 'part' | 'belong'): Token[] {
  const tokens: Token[] = [];
  let open: Token | undefined;
  const close = () => {
    if (open && (LETTER.test(open.text) || !SYMBOL.test(open.text))) tokens.push(open);
    open = undefined;
  };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (const letter of foldCharacter(character)) {
      if (letter === PART || (symbols === 'part' && SYMBOL.test(letter))) close();
      else if (open) open.text += letter;
      else open = { text: letter, start: at, end };
    }
    if (open) open.end = end;
    at = end;
  }
  close();
  return tokens;
}

/** Runs of three and more of one character cut down to `kept`. */
function squeeze(word: string, kept: 1 | 2): string {
  let squeezed = '';
  let last = '';
  let run = 0;
  const close = () => (squeezed += last.repeat(run > 2 ? kept : run));
  for (const letter of word) {
    if (letter !== last) {
      close();
      run = 0;
    }
    last = letter;
    run += 1;
  }
  close();
  return squeezed;
}

const LEETED = /[013457@$]/;
const STRETCHED = /(.)\1\1/u;

const unleet = (word: string, one: 'i' | 'l') =>
  Array.from(word, (letter) => (letter === '1' ? one : (LEET.get(letter) ?? letter))).join('');

/** What a word may be meant to say: itself, with its digits and signs read as letters, and with stretched letters let go. */
function spellings(word: string): string[] {
  if (!LETTER.test(word)) return [word];
  const read = LEETED.test(word) ? [word, unleet(word, 'i'), unleet(word, 'l')] : [word];
  const forms = read.flatMap((one) => (STRETCHED.test(one) ? [one, squeeze(one, 1), squeeze(one, 2)] : one));
  return forms.length === 1 ? forms : [...new Set(forms)];
}

/** The text as it is compared, words parted by single blanks. */
export const fold = (text: string): string =>
  tokensOf(text, 'belong')
    .map((token) => token.text)
    .join(' ');

type Node = { next: Map<string, Node>; ends: boolean };
/** A list made ready for searching. */
export type WordMatcher = { root: Node; longest: number };

/** Makes a list of words and phrases ready for searching. Entries without a letter or digit find nothing. */
export function compileWords(entries: string[]): WordMatcher {
  const root: Node = { next: new Map(), ends: false };
  let longest = 0;
  for (const entry of entries) {
    const tokens = tokensOf(entry, 'belong');
    let node = root;
    for (const { text } of tokens) {
      const next = node.next.get(text) ?? { next: new Map<string, Node>(), ends: false };
      node.next.set(text, next);
      node = next;
    }
    if (node !== root) node.ends = true;
    longest = Math.max(longest, tokens.length);
  }
  return { root, longest };
}

/** What was found: the text as the reader wrote it, from `start` up to `end`. */
export type FoundWord = { text: string; start: number; end: number };
/** What was found, each place once, in the order of the text; `steps` counts the characters and nodes that were looked at. */
export type Search = { found: FoundWord[]; steps: number };

/** The nodes that any spelling leads to from any of these. */
function step(nodes: Node[], forms: string[]): Node[] {
  const reached: Node[] = [];
  for (const node of nodes) {
    for (const form of forms) {
      const next = node.next.get(form);
      if (next && !reached.includes(next)) reached.push(next);
    }
  }
  return reached;
}

/** Finds every word and phrase of the list. Whole words only; linear in the text (times the longest phrase of the list). */
export function findWords(text: string, { root, longest }: WordMatcher): Search {
  if (root.next.size === 0) return { found: [], steps: 0 };
  const places = new Map<string, FoundWord>();
  const spelled = new Map<string, string[]>();
  let steps = 0;
  const read = (word: string): string[] => {
    const known = spelled.get(word);
    if (known) return known;
    const forms = spellings(word);
    spelled.set(word, forms);
    steps += forms.reduce((sum, form) => sum + form.length, 0);
    return forms;
  };
  const search = (tokens: Token[]) => {
    steps += tokens.reduce((sum, token) => sum + token.text.length, text.length);
    for (const [first, { start }] of tokens.entries()) {
      let nodes = [root];
      for (const { text: word, end } of tokens.slice(first, first + longest)) {
        const forms = read(word);
        steps += forms.length * nodes.length;
        nodes = step(nodes, forms);
        if (nodes.length === 0) break;
        if (nodes.some((node) => node.ends))
          places.set(`${start} ${end}`, { text: text.slice(start, end), start, end });
      }
    }
  };
  search(tokensOf(text, 'part'));
  if (SYMBOL.test(text.normalize('NFKC'))) search(tokensOf(text, 'belong'));
  return { found: [...places.values()].toSorted((a, b) => a.start - b.start || a.end - b.end), steps };
}
