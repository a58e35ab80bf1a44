/** Words in quotation marks, by the characters of the sentence from one mark to the other. */
export interface Quotation {
  /** As the article has them, without the outer marks. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Whether it has its second mark; where not, it goes to the end of the sentence. */
  readonly closed: boolean;
}

const OPENING = /[“"]|(?<=^|[\s(—–:])‘/gu;
const SINGLE_CLOSED = /’(?!\p{L})/gu;

/** Where the mark stands that closes the one at a place; -1 where none does. */
function closing(sentence: string, at: number): number {
  const mark = sentence.charAt(at);
  if (mark === "‘") {
    SINGLE_CLOSED.lastIndex = at + 1;
    return SINGLE_CLOSED.exec(sentence)?.index ?? -1;
  }
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
    if (end < 0 && open[0] === "‘") continue;
    const to = end < 0 ? sentence.length : end + 1;
    const words = sentence.slice(from + 1, end < 0 ? to : end).trim();
    found.push({ words, from, to, closed: end >= 0 });
    OPENING.lastIndex = to;
  }
  return found;
}

const MANY = 5;

/** Whether a quotation is a saying of its own, and not some words taken into the article's sentence. */
export const isWhole = ({ words }: Pick<Quotation, "words">): boolean =>
  /^\p{Lu}|^…/u.test(words) && words.split(/\s+/, MANY).length >= MANY;
