import type { Mark } from "./mark.ts";
import type { Token } from "./read.ts";
import { wordSet } from "./word-set.ts";

type Tokens = readonly Token[];

/** Words that join two questions in one sentence. */
const JOINING = wordSet("and but plus nor also then or");
/** Words that begin a question. */
const ASKING = wordSet(`
  who whom whose what which when where why how by did do does was were is are has have had could can
  at in on with from`);
const AUXILIARY = wordSet("did do does was were is are has have had would could can");
const PRONOUN = wordSet("he she they it we there you i that this");
const AGREE = wordSet("right correct true yes no yeah eh huh innit surely ok okay");

/** How many words a question needs before what is asked after it to be agreed with. */
const FEWEST = 3;

/** "…, right? Who else stood?": without the word that asks to be agreed with before the next question. */
const withoutAgreement = (tokens: Tokens): Tokens =>
  tokens.filter(
    ({ text, apart }, at) =>
      !(at >= FEWEST && apart && AGREE.has(text) && tokens[at + 1]?.apart === true),
  );

/** "…, didn't she?", "…, right?", "… or not": asked to be agreed with, after what has been asked already. */
export function withoutTag(said: Tokens): Tokens {
  const tokens = withoutAgreement(said);
  const text = (fromEnd: number) => tokens.at(-fromEnd)?.text ?? "";
  if (tokens.length <= FEWEST) return tokens;
  if (text(2) === "or" && text(1) === "not") return tokens.slice(0, -2);
  if (AGREE.has(text(1)) && tokens.at(-1)?.apart) return tokens.slice(0, -1);
  const isTag = PRONOUN.has(text(1));
  const denied = isTag && text(2) === "not" && AUXILIARY.has(text(3));
  if (denied && tokens.length > FEWEST + 3) return tokens.slice(0, text(4) === "or" ? -4 : -3);
  const plain = isTag && AUXILIARY.has(text(2)) && (tokens.at(-2)?.apart || text(3) === "or");
  if (plain && tokens.length > FEWEST + 2) return tokens.slice(0, text(3) === "or" ? -3 : -2);
  return tokens;
}

const TELLING_NOT = wordSet(`
  i we you they it he she one my our the this that your paper papers article articles website site page report wikipedia book do does did can could
  am is are was were have has had been being so sorry but and well really just quite still even now also honestly afraid`);
const NOT_KNOWN = wordSet(`
  recall remember know sure certain see find told say tell clear aware think work figure make understand gather`);
const AFTER_KNOWN = wordSet("out of for off if whether exactly quite yet any about me us");

/**
 * "I can't remember who won": a question without the words that say that somebody does not know the answer. Their "not"
 * denies nothing of what is asked.
 */
function withoutIgnorance(tokens: Tokens): Tokens {
  const at = tokens.findIndex(({ text }) => text === "not");
  if (at < 0 || !tokens.slice(0, at).every(({ text }) => TELLING_NOT.has(text))) return tokens;
  let from = at + 1;
  while (TELLING_NOT.has(tokens[from]?.text ?? "")) from++;
  if (!NOT_KNOWN.has(tokens[from]?.text ?? "")) return tokens;
  from++;
  while (AFTER_KNOWN.has(tokens[from]?.text ?? "")) from++;
  const rest = tokens.slice(from);
  return rest.length >= FEWEST && ASKING.has(rest[0]?.text ?? "") && rest[1]?.text !== "to"
    ? rest
    : tokens;
}

/** How many words of a question are looked at for asking to be told. */
const MOST_TOLD = 10;
/**
 * What asks to be told, before the question itself: "I'd like to know who …". Noise elsewhere; taken off here, because a
 * frame may be ruled out by one of its words.
 */
const TO_BE_TOLD =
  /^(?:(?:i|we) (?:would|should) (?:very much |really |just )?(?:like|love) to (?:know|see|hear|learn|find out|ask|be told|establish|check)(?: about)? |(?:i|we) (?:want|wanted|need|needed|wish|have) to (?:know|find out|see|ask|check|establish) |(?:can|could|would|will) (?:you|anyone|somebody|someone|anybody) (?:please |kindly |possibly )?(?:tell|show|give|remind|inform|let) (?:me|us) (?:know |please )?|(?:please |kindly )?(?:tell|show|remind) (?:me|us) |(?:do|does) (?:you|anyone|anybody|somebody) (?:happen to )?(?:know|remember|recall) |(?:i am|i was|we are|am|was) (?:just )?(?:wondering|curious|interested to know|keen to know|trying to find out|trying to work out|looking to find out) )/;

/** A question without the words that only ask to be told. */
function withoutTelling(tokens: Tokens): Tokens {
  const text = tokens
    .slice(0, MOST_TOLD)
    .map((token) => token.text)
    .join(" ");
  const told = TO_BE_TOLD.exec(`${text} `)?.[0].trim().split(" ").length ?? 0;
  const rest = tokens.slice(told);
  return told > 0 && rest.length >= FEWEST && ASKING.has(rest[0]?.text ?? "") ? rest : tokens;
}

const COURTESY = wordSet(`
  hi hello hey hiya morning afternoon evening good there please pls kindly could can would will you i me us just quickly
  tell ask know give show thanks thank cheers ta many very much lovely advance in mate folks team all sorry
  if possible anybody anyone everyone somebody wondering was am so ok okay well dear bot desk nec`);

/** What may end a question without a mark before it. */
const THANKS = wordSet("thanks thank you cheers ta please pls plz");

/**
 * A question without the part before it or after it that only asks politely, where a mark sets it apart: "Hi, could you
 * tell me: …", "… Thanks!". A text that is nothing else is left as it is.
 */
export function withoutCourtesy(said: Tokens): Tokens {
  return withoutTelling(withoutIgnorance(withoutPoliteEnds(withoutIgnorance(said))));
}

function withoutPoliteEnds(tokens: Tokens): Tokens {
  const parts = tokens.flatMap((token, at) => (at === 0 || token.apart ? [at] : []));
  const isCourtesy = (from: number, to: number) =>
    tokens.slice(from, to).every(({ text }) => COURTESY.has(text));
  let [first, last] = [0, parts.length];
  while (first < last && isCourtesy(parts[first] ?? 0, parts[first + 1] ?? tokens.length)) first++;
  while (last > first && isCourtesy(parts[last - 1] ?? 0, parts[last] ?? tokens.length)) last--;
  if (first === last) return tokens;
  const kept = tokens.slice(parts[first] ?? 0, parts[last] ?? tokens.length);
  const end = kept.findLastIndex(({ text }) => !THANKS.has(text));
  return end < FEWEST - 1 ? kept : kept.slice(0, end + 1);
}

const SETTING: ReadonlySet<Mark["kind"]> = new Set(["time", "section", "contest", "place"]);

const isSetting = (mark: Mark) =>
  SETTING.has(mark.kind) && !(mark.kind === "time" && mark.time.order);

/** The words after "and if so". */
function withoutCondition(tokens: Tokens): Tokens {
  return tokens[0]?.text === "if" && ["so", "not", "yes"].includes(tokens[1]?.text ?? "")
    ? tokens.slice(2)
    : tokens;
}

/** How many words two questions in one sentence have at most; a longer text is not cut. */
const MOST_WORDS = 60;

/** How many ways to cut a text are tried, from its start. */
const MOST_CUTS = 8;

/** "Who is Peter Mason, the one elected in 2024": who is meant, and no second question. */
const isWho = ([first, second]: Tokens) =>
  first?.text === "who" && (second?.text === "is" || second?.text === "was");

/** Most words of a question that only asks what something is. */
const MOST_OF_MEANING = 5;

const asksMeaning = ([first, second]: Tokens, length: number) =>
  first?.text === "what" && second?.text === "is" && length <= MOST_OF_MEANING;

/**
 * The ways to cut a text into two questions: at a word that joins or a mark that ends, before what asks or what names
 * nobody. Where only the second says of which contest, the first means the same one: "who won and who lost in 2016".
 */
export function twoQuestions(
  tokens: Tokens,
  marks: readonly Mark[],
): readonly (readonly [Tokens, Tokens])[] {
  const setting = (from: number, to: number) =>
    marks.filter((mark) => isSetting(mark) && mark.from >= from && mark.to <= to);
  if (tokens.length > MOST_WORDS) return [];
  const cuts = tokens.flatMap((token, at) => {
    const joins = JOINING.has(token.text);
    if (at === 0 || !(joins || token.apart)) return [];
    const start = joins ? at + 1 : at;
    const second = withoutCondition(tokens.slice(start));
    const [first, next] = second;
    if (!first || (isWho(tokens) && (next ?? first).text === "one")) return [];
    const names = marks.some(
      ({ kind, from }) => from >= start && (kind === "person" || kind === "organisation"),
    );
    if (names && !ASKING.has(first.text)) return [];
    const theirs = setting(0, at).length === 0 ? setting(start, tokens.length) : [];
    // What a word means is the same wherever it is asked next of what it names.
    const shared = asksMeaning(tokens, at)
      ? []
      : theirs.flatMap(({ from, to }) => tokens.slice(from, to));
    return [[[...withoutTag(tokens.slice(0, at)), ...shared], second] as const];
  });
  return cuts.slice(0, MOST_CUTS);
}

/** "Is Tony Robinson the actor, and what was he on the NEC?": whether a question asks who somebody is, and then another thing. */
export function asksWhoFirst(tokens: Tokens, marks: readonly Mark[]): boolean {
  const [verb] = tokens;
  const name = marks.find(({ kind, from }) => kind === "person" && from === 1);
  if (!name || (verb?.text !== "is" && verb?.text !== "was")) return false;
  const and = tokens.findIndex(({ text }, at) => at >= name.to && text === "and");
  const between = tokens.slice(1, Math.max(and, 1)).map(({ text }) => text);
  return (
    and > 0 &&
    between.length <= MOST_BETWEEN &&
    between.some((word) => /^(?:the|an?)$/.test(word)) &&
    ASKING.has(tokens[and + 1]?.text ?? "")
  );
}

/** How many words at most name somebody and say who that is: "Sir Tony Robinson the former actor". */
const MOST_BETWEEN = 7;
