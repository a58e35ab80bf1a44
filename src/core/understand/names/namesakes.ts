import { formsOf } from "../../articles/words/alike.ts";
import { isGivenName } from "../../given-names.ts";
import type { Mark, NameMark } from "../mark.ts";
import { NOISE } from "../noise.ts";
import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";
import { oneSlip } from "../slips.ts";
import { wordSet } from "../word-set.ts";

/** What people are called before their names that is somebody's given name as well: “Rabbi Vane”. */
const TITLES = wordSet("baron dame dean duke earl king prince rabbi major marshal sergeant mayor");

/** How many letters a word has at least that may be a name of somebody whom no list knows. */
const SHORTEST = 3;

/** Where a name stands, and what is known of the words of questions. */
interface Place {
  readonly tokens: readonly Token[];
  readonly vocabulary: ReadonlySet<string>;
  /** Whether something else than a person is marked at a place. */
  readonly isTaken: (at: number) => boolean;
}

/** Whether a word is one that questions are put in. */
const isAsked = ({ text }: Token, { vocabulary }: Place): boolean =>
  vocabulary.has(text) || NOISE.has(text);

/** Whether the word at a place is nobody's but a name: written as one, or no word that there is. */
function isNameAt(at: number, place: Place): boolean {
  const token = place.tokens[at];
  if (!token || place.isTaken(at) || /\d/.test(token.text) || token.text.length < SHORTEST)
    return false;
  const begins = at === 0 || token.apart;
  if (!token.capital || begins) return !isAsked(token, place) && !ordinary.has(token.text);
  return !isAsked(token, place) || isGivenName(token.text);
}

/** Whether the word at a place is a given name that a surname follows. */
function isGivenAt(at: number, place: Place): boolean {
  const token = place.tokens[at];
  if (!token || place.isTaken(at) || TITLES.has(token.text)) return false;
  const begins = at === 0 || token.apart;
  const isWritten = token.capital && !begins;
  if (isGivenName(token.text)) return isWritten || !isAsked(token, place);
  return token.capital && place.tokens[at + 1]?.capital === true && isUnknown(at, place);
}

const isUnknown = (at: number, place: Place): boolean =>
  !ordinary.has(place.tokens[at]?.text ?? "") && isNameAt(at, place);

/** Letters that sound alike in given names: “Stephen” and “Steven”, “Anne” and “Ann”. */
const heard = (name: string): string =>
  name
    .replace(/ph|f/g, "v")
    .replace(/ie|y/g, "i")
    .replaceAll("ae", "e")
    .replaceAll("c", "k")
    .replace(/(?<=.)h/g, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/e$/, "");

/** Whether a given name may be that of somebody of the record: one of that one's names, a short form, or the same spelt otherwise. */
function mayBeOf(given: string, id: string): boolean {
  return id.split("-").some((own) => {
    if (own === given || formsOf(own).includes(given)) return true;
    return heard(own) === heard(given) || (oneSlip(given, own) && !isGivenName(given));
  });
}

/** A name without those of the record whose given name another is; null where that leaves nobody. */
function keeping(mark: NameMark, given: string): NameMark | null {
  const ids = mark.ids.filter((id) => mayBeOf(given, id));
  return ids.length > 0 ? { ...mark, ids } : null;
}

/** Whether a given name goes on with a surname that nobody of the record has by it: “Oswin Quill”. */
function goesOn(mark: NameMark, place: Place): boolean {
  const [given, next] = [place.tokens[mark.from], place.tokens[mark.to]];
  if (!given || !next || next.apart || next.tied || !isNameAt(mark.to, place)) return false;
  if (mark.how === "first-name") return next.capital || !given.capital;
  return next.capital && isGivenName(given.text);
}

/** A person's name that another's words stand beside, without those who cannot be meant; null where nobody can be. */
function apart(mark: NameMark, place: Place): NameMark | null {
  const { tokens } = place;
  const first = tokens[mark.from]?.text ?? "";
  const isWhole = mark.to - mark.from > 1;
  if (mark.how === "slip" && isWhole) return isGivenName(first) ? keeping(mark, first) : mark;
  if (!isWhole && goesOn(mark, place)) return null;
  const isSurname = mark.how === "surname" || mark.how === "slip" || !isWhole;
  const before = tokens[mark.from - 1];
  const isJoined = tokens[mark.from]?.apart || tokens[mark.from]?.tied;
  if (!isSurname || !before || isJoined || !isGivenAt(mark.from - 1, place)) return mark;
  return keeping(mark, before.text);
}

/**
 * Names without those whom the words beside them make somebody else's: “Hetty Lintott” is not Ada Lintott, nor
 * “Oswin Quill” Oswin Tarrow, nor “Adam Lintott” a slip from “Ada”. Their words stay unexplained.
 */
export function withoutNamesakes(
  marks: readonly Mark[],
  tokens: readonly Token[],
  vocabulary: ReadonlySet<string>,
): readonly Mark[] {
  const taken = marks.filter(({ kind }) => kind !== "person" && kind !== "topic");
  const isTaken = (at: number) => taken.some(({ from, to }) => at >= from && at < to);
  return marks.flatMap((mark) =>
    mark.kind === "person" ? (apart(mark, { tokens, vocabulary, isTaken }) ?? []) : [mark],
  );
}
