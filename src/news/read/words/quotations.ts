/** Words in quotation marks, by the characters of the sentence from one mark to the other. */
export interface Quotation {
  /** As the article has them, without the outer marks. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Whether it has its second mark; where not, it goes to the end of the sentence. */
  readonly closed: boolean;
}

const OPENING =
  /[“"]|(?<=^|[\s(—–:])(?:‘|'(?=[\p{L}\p{N}…])(?!(?:em|til|tis|twas|cause|n|\d\ds?)\b))/gu;
const SINGLE_OPENING = /[\s(—–:][‘'](?=[\p{L}\p{N}…])/u;
const SINGLE_CLOSED: Readonly<Record<string, RegExp>> = {
  "‘": /’(?!\p{L})/gu,
  "'": /'(?![\p{L}\p{N}])/gu,
};
/** "The members' room": as likely a possessive as an end. */
const MAYBE_OWNS = /s$/;
const GOES_ON = /^ \p{Ll}/u;

/** Where a single mark closes: not at a possessive, where another follows that closes before anything is opened again. */
function singleClosing(sentence: string, at: number, closed: RegExp): number {
  let first = -1;
  closed.lastIndex = at + 1;
  for (
    let end = closed.exec(sentence)?.index;
    end !== undefined;
    end = closed.exec(sentence)?.index
  ) {
    if (first >= 0 && SINGLE_OPENING.test(sentence.slice(first + 1, end))) return first;
    const owns = MAYBE_OWNS.test(sentence.slice(at, end)) && GOES_ON.test(sentence.slice(end + 1));
    if (!owns) return end;
    if (first < 0) first = end;
  }
  return first;
}

/** Where the mark stands that closes the one at a place; -1 where none does. */
function closing(sentence: string, at: number): number {
  const mark = sentence.charAt(at);
  const single = SINGLE_CLOSED[mark];
  if (single) return singleClosing(sentence, at, single);
  const [own, other] = mark === "“" ? ["”", '"'] : ['"', "”"];
  const found = sentence.indexOf(own, at + 1);
  return found >= 0 ? found : sentence.indexOf(other, at + 1);
}

/**
 * What stands in quotation marks in a sentence, in order; marks inside others are part of the words. A curly mark may
 * be closed by a straight one and the other way round, where its own kind does not follow.
 */
export function quotationsIn(sentence: string): readonly Quotation[] {
  const found: Quotation[] = [];
  OPENING.lastIndex = 0;
  for (let open = OPENING.exec(sentence); open; open = OPENING.exec(sentence)) {
    const from = open.index;
    const end = closing(sentence, from);
    if (end < 0 && open[0] in SINGLE_CLOSED) continue;
    const to = end < 0 ? sentence.length : end + 1;
    const words = sentence.slice(from + 1, end < 0 ? to : end).trim();
    found.push({ words, from, to, closed: end >= 0 });
    OPENING.lastIndex = to;
  }
  return found;
}

/** What stands in single marks and has its second one, which no reckoning by turns could tell from apostrophes. */
export const singlesIn = (text: string): readonly Quotation[] =>
  quotationsIn(text).filter(({ from, closed }) => closed && text.charAt(from) in SINGLE_CLOSED);

const MANY = 5;

/** Whether a quotation is a saying of its own, and not some words taken into the article's sentence. */
export const isWhole = ({ words }: Pick<Quotation, "words">): boolean =>
  /^\p{Lu}|^…/u.test(words) && words.split(/\s+/, MANY).length >= MANY;
