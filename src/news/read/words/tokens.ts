import { pattern } from "../../../pattern.ts";
import type { LinkedLine, Named } from "../../link/index.ts";
import { type Quotation, quotationsIn } from "./quotations.ts";
import { TITLES } from "./word-kinds.ts";

/** A word, a mark, a name or a whole quotation of a sentence. What stands in quotation marks is not read further. */
export interface Token {
  readonly kind: "word" | "mark" | "name" | "quote";
  /** In lower case. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
  /** Of a name: whom it means, and whether it is a possessive ("Tarrow’s"). */
  readonly named?: Named;
  readonly possessive?: boolean;
  readonly quote?: Quotation;
}

/** Verbs of two words are one: "pointed out", "made it clear". */
const PIECE = pattern("gu")`
  \b(?:
    [Pp]oint(?:s|ed|ing)? out|[Mm](?:ade|akes?|aking) (?:it )?plain
    |[Mm](?:ade|akes?|aking) (?:it )?(?:clear|known)|[Ll]et(?:s|ting)? it be known
    |(?:[Ss]erv(?:ed|es|ing)|[Gg](?:ave|ives|iving)) notice|[Mm](?:ade|akes|aking) the point
    |[Tt](?:ook|akes|aking) the view|[Ll](?:eft|eaves|eaving) no doubt
    |[Gg](?:ave|ives|iving) (?:his|her) word(?= that\b)
    |[Ww]ant(?:ed|s) to know(?= (?:who|what|why|how|when|where|which|whether|if)\b)
    |[Ll]ash(?:ed|es|ing) out|[Hh]it(?:s|ting)? out
    |[Ee]xpress(?:ed|es|ing) (?:concern|regret|surprise|disappointment|doubt)
    |[Vv]oic(?:ed|es|ing) concern|[Rr]ais(?:ed|es|ing) (?:concerns|doubts)|[Cc]ast(?:s|ing)? doubt
    |[Ll]ets? slip|[Ll]etting slip|[Ww]ould like(?= )|[Rr]ul(?:es|ed|ing) out
    |(?:was|is) (?:concerned|worried)(?= that\b)|[Hh]it(?:s|ting)? back|[Ss](?:hot|hoots?|hooting) back|[Ff]ir(?:ed|es|ing) back
    |[Cc]h(?:ip(?:ped|s)|im(?:ed|es)) in|(?:[Ww]ent|[Gg]oes|[Gg]oing) on(?=\s*(?:[,:.]|$))
  )\b
  |[$£€]?\d{1,3}(?:,\d{3})+(?!\d)
  |[\p{L}\p{N}#@$£€]+(?:[’'\-.&/][\p{L}\p{N}]+)*|[,;:.!?…()[\]—–]|(?<=\s)-(?=\s)
`;
const MARKS = ",;:.!?…()[]—–-";
const POSSESSIVE = /^(?:[’']s\b|[’'](?!\p{L}))/u;

/** "on Monday (26)": the day of the month that some papers put after a weekday tells nothing more. */
const DAY_IN_BRACKETS = /(?<=day )\(\d{1,2}\)/g;

/** A sentence's tokens, in order. */
export function tokensOf({ text, names }: LinkedLine): readonly Token[] {
  const tokens: Token[] = [];
  const plain = (from: number, to: number) => {
    const part = text.slice(from, to).replace(DAY_IN_BRACKETS, (day) => " ".repeat(day.length));
    PIECE.lastIndex = 0;
    for (let found = PIECE.exec(part); found; found = PIECE.exec(part))
      tokens.push(word(found[0], from + found.index));
  };
  let at = 0;
  for (const whole of wholes(text, names)) {
    if (whole.from < at) continue;
    plain(at, whole.from);
    tokens.push(whole, ...commaIn(whole));
    at = whole.to + honoursAfter(text, whole);
  }
  plain(at, text.length);
  return tokens.map((token, index) =>
    isOfLeft(token, tokens[index - 1], tokens[index + 1]) || isOnTheLeft(tokens, index)
      ? { ...token, text: "left-wing" }
      : token,
  );
}

/** "“It is late,” she said": the comma that print sets before the mark, where it would as well stand after it. */
function commaIn({ to, quote }: Token): readonly Token[] {
  const isWithin = quote?.closed === true && quote.words.endsWith(",");
  return isWithin ? [{ kind: "mark", text: ",", from: to, to, capital: false }] : [];
}

const WHAT_IS_LEFT =
  /^(?:candidate|councillor|member|activist|campaigner|mp|group|slate|network|union|faction|organisation|rival)$/;

/** "Left candidate Ada Tarrow", "the Civic Left", "by left group Open Looms": where the word is no verb. */
function isOfLeft(
  { kind, text, capital }: Token,
  prior: Token | undefined,
  next: Token | undefined,
): boolean {
  if (kind !== "word" || text !== "left") return false;
  if (capital && prior?.kind === "word") return true;
  const led = prior === undefined || /^(?:the|an?|by|of|from|with)$/.test(prior.text);
  return led && WHAT_IS_LEFT.test(next?.text ?? "");
}

/** "One source on the Guild left was blunter", "on the Guild’s left": a part of a body, and nothing that anybody does. */
function isOnTheLeft(tokens: readonly Token[], at: number): boolean {
  const [on, the, body, left, next] = tokens.slice(Math.max(0, at - 3), at + 2);
  if (left?.text !== "left" || next?.kind !== "word" || !body?.capital) return false;
  const owns = body.possessive === true || /[’']s$/.test(body.text);
  return (on?.text === "on" && the?.text === "the") || (the?.text === "on" && owns);
}

const HONOURS = /^ (?:MP|MEP|MSP|MS|AM|KC|QC|[OCM]BE)(?![\p{L}\p{N}’'-])/u;

/** How many characters after a name are what is written with it: "Ada Tarrow MP". */
function honoursAfter(text: string, { kind, to, possessive }: Token): number {
  if (kind !== "name" || possessive) return 0;
  return HONOURS.exec(text.slice(to, to + 6))?.[0].length ?? 0;
}

function word(piece: string, from: number): Token {
  const kind = piece.length === 1 && MARKS.includes(piece) ? "mark" : "word";
  const text = piece.toLowerCase().replace(/^(ma\w+) it /, "$1 ");
  const capital = piece.charCodeAt(0) !== text.charCodeAt(0);
  return { kind, text, from, to: from + piece.length, capital };
}

/** "The pro-Orrery group", "the film I, Ada Tarrow": on whose side it is, or what it is called, and nobody of whom it tells. */
const NOBODY = /(?:^|[^\p{L}])(?:(?:pro|anti|post|pre)-|I, )$/iu;

/** Names outside quotations and the quotations, by where they stand. */
function wholes(text: string, names: readonly Named[]): readonly Token[] {
  const quotes = quotationsIn(text).map((quote): Token => {
    const { from, to } = quote;
    return { kind: "quote", text: "“", from, to, capital: false, quote };
  });
  const within = names.filter(
    ({ from, to, subject }) =>
      subject.kind !== "contest" &&
      from >= 0 &&
      to > from &&
      to <= text.length &&
      !NOBODY.test(text.slice(Math.max(0, from - 5), from)) &&
      !quotes.some((quote) => from < quote.to && quote.from < to),
  );
  const named = within.map((each): Token => {
    const { from } = each;
    const mark = POSSESSIVE.exec(text.slice(each.to, each.to + 2))?.[0] ?? "";
    const to = each.to + mark.length;
    const possessive = mark !== "";
    const name = text.slice(from, each.to).toLowerCase();
    return { kind: "name", text: name, from, to, capital: true, named: each, possessive };
  });
  return [...quotes, ...named].sort((a, b) => a.from - b.from);
}

/** Whether a token is one of some marks. */
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.text);

/** Whether a token is one of some words. */
export const isOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === "word" && words.has(token.text);

/** The token after "Mr", "Cllr" and the like that may stand from one on. */
export function pastTitles(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isOf(tokens[at], TITLES)) at++;
  return at;
}

/** Where a sentence ends without its last mark, and without the brackets that are all around it. */
export function endOf(tokens: readonly Token[]): number {
  let to = tokens.length;
  const closing = isMark(tokens[0], "(") ? ".!)" : ".!";
  while (isMark(tokens[to - 1], closing)) to--;
  return to;
}

export const DASHES = "—–-";
