import { isHers, isHis } from "#src/core/given-names.ts";
import { pattern } from "../../pattern.ts";
import { isFree, keyOfWho, put, type Reading, type Who } from "./article.ts";
import type { Hit } from "./name-tree.ts";
import { after, before, isTied, type Run } from "./neighbours.ts";
import type { Token } from "./token.ts";
import {
  HONORIFICS,
  isDate,
  isOrdinary,
  isPlace,
  mayBeGiven,
  ROLES,
  SPEAKING,
  TIED_BEFORE,
} from "./vocabulary.ts";

/** A surname alone in an article and what is known of who has it. */
export interface Bearer {
  readonly who: Who;
  /** The first name, without case and accents; null where the article does not have it. */
  readonly first: string | null;
  /** Whether the article has the whole name. */
  readonly whole: boolean;
}

/** The bearers of the surnames that begin at a place, the longest first. */
export type FindBearers = (
  tokens: readonly Token[],
  at: number,
) => readonly Hit<readonly Bearer[]>[];

/** Who was met so far, by the whole name, and whom a title has meant that no other could have. */
export interface Met {
  readonly people: ReadonlySet<string>;
  readonly titled: Map<string, "his" | "hers">;
}

/**
 * Links the surnames that stand alone in a line. Of two of one surname it is the one who was `met` so far, or whom the
 * title before it can mean: "Mr Lintott" is no Ada, and after it "Ms Lintott" is no Bryn.
 */
export function linkSurnames(reading: Reading, bearers: FindBearers, met: Met): void {
  const { tokens } = reading.words;
  for (let at = 0; at < tokens.length; at++) {
    for (const hit of bearers(tokens, at)) {
      const who = whose(reading, hit, met);
      if (!who) continue;
      const title = titleBefore(tokens, hit);
      if (title) met.titled.set(keyOfWho(who), title);
      put(reading, hit, who);
      break;
    }
  }
}

/** Whose the title before a surname is: "Mr" is his. */
function titleBefore(tokens: readonly Token[], run: Run): "his" | "hers" | null {
  const prior = before(tokens, run);
  if (!prior?.capital) return null;
  if (HIS.has(prior.word)) return "his";
  return HERS.has(prior.word) ? "hers" : null;
}

function whose(reading: Reading, hit: Hit<readonly Bearer[]>, { people, titled }: Met): Who | null {
  const shared = hit.value.length > 1;
  const known = shared ? hit.value.filter(({ who }) => people.has(keyOfWho(who))) : hit.value;
  const title = titleBefore(reading.words.tokens, hit);
  const standing = known.filter(
    (bearer) =>
      surnameStands(reading, hit, bearer) &&
      (!shared || !title || (titled.get(keyOfWho(bearer.who)) ?? title) === title),
  );
  const [only, ...others] = standing;
  return only && others.length === 0 ? only.who : null;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const HIS = set("mr sir lord");
const HERS = set("mrs miss ms dame lady baroness");
const IN = set("in at near around across outside inside throughout");
/** Before a thing or a place, and not before somebody of that name. */
const NOBODY_AFTER = set(`
  a an the this these those no any every some all many most more other to from of in at near into for last first next final latest new old own`);

/** What goes on after a person and not after a colour or a trade: "Black was elected", and not "Black members". */
const AFTER_A_PERSON = set(`
  s is was has had will would could may might should must cannot ought shall needs deserves did does also who whose won lost came took received got stood beat
  topped finished became wants wanted hopes believes thinks led leads made spoke speaks sat sits went gave
  gives put at on by with after before in declined declines refused refuses sent voted resigned joined
  himself herself disagreed agreed apologised apologises blamed blames expects complained complains conceded concedes pointed
  chaired asked repeated promised accepts accepted insists agrees knows knew argues denies admits predicts
  predicted recalls recalled dismisses dismissed rejects rejected defends defended set kept
  held ran began drew brought left laid paid rose saw threw fought sought taught thought felt fell fled hit cut quit
  shrugged laughed grinned nodded laughs grins expressed expresses offered offers seems seemed appeared tried decided failed pledged vowed`);

/** What somebody did, by any other verb, "Black outlined", and not what people are: "Black disabled members". */
const DID = pattern("u")`
  ^(?!
    (?:
      disabled|retired|(?:un)?registered|(?:un|dis)?affiliated|(?:un)?elected|(?:de)?selected
      |suspended|expelled|(?:un)?employed|(?:un)?skilled|educated|interested|excluded|oppressed
      |marginalised|displaced|aged|based|qualified|experienced|organised
    )$
  )\p{Ll}{3,}ed$
`;

/** "Will Marsh stand?" asks of Marsh, and is no Will. */
const ASKING = set("will may");
const LATER = set("later then next first since previously privately publicly afterwards");

/**
 * Whether the surname of `bearer` stands at a place as one: with its capital, no part of another name, and where it
 * is a word of the language too, as a person's name does.
 */
function surnameStands(reading: Reading, run: Run, bearer: Bearer): boolean {
  const { tokens, titled, text } = reading.words;
  if (!isFree(reading, run) || isTied(tokens, run)) return false;
  const first = tokens[run.from];
  const last = tokens[run.to - 1];
  if (!first || !last?.capital || !(first.capital || run.to - run.from > 1)) return false;
  const prior = before(tokens, run);
  const next = after(tokens, run);
  const polite = prior?.capital && HONORIFICS.has(prior.word);
  const common = run.to - run.from === 1 && (isOrdinary(first.word) || isPlace(first.word));
  if (polite && !fits(prior.word, bearer.first)) return false;
  const asked = text.endsWith("?") && prior?.begins === true && ASKING.has(prior.word);
  if (!polite && !asked && !priorAllows(reading.words, run, prior, bearer)) return false;
  if (!nextAllows(next, titled, common || mayBeGiven(last.word))) return false;
  if (polite) return true;
  if (!bearer.whole && (common || mayBeGiven(first.word))) return false;
  if (prior && IN.has(prior.word) && next?.word !== "s") return false;
  return !common || (!titled && standsAsPerson(tokens, run, prior, next));
}

/** Whether a title can be that of somebody of a first name: "Mr" is no Emily's. */
function fits(title: string, first: string | null): boolean {
  if (first === null) return true;
  return !(HIS.has(title) && isHers(first)) && !(HERS.has(title) && isHis(first));
}

function priorAllows(
  { tokens, text, titled }: Reading["words"],
  run: Run,
  prior: Token | undefined,
  { first }: Bearer,
): boolean {
  const initial = first?.charAt(0) ?? null;
  if (!prior) return fullInitial(tokens, run, initial) || isPastComma(text, tokens, run);
  if (!prior.capital || (tokens[run.from]?.tied === "-" && TIED_BEFORE.has(prior.word)))
    return true;
  if (prior.text.length === 1) return initial !== null && prior.word === initial;
  if (/^\p{Lu}{2,4}$/u.test(prior.text) || ROLES.has(prior.word)) return true;
  // "On Monday Marsh said", "In June Marsh, who".
  if (isDate(prior.word)) return true;
  if (mayBeGiven(prior.word)) return false;
  return isOrdinary(prior.word) && (titled || prior.begins || prior.word === "labour");
}

/** "J. Marsh", where a mark follows the letter that was not taken for an initial's, is nobody else's either. */
function fullInitial(tokens: readonly Token[], { from }: Run, initial: string | null): boolean {
  const prior = tokens[from - 1];
  return !(
    prior?.text.length === 1 &&
    prior.capital &&
    prior.word !== initial &&
    prior.word !== "i"
  );
}

/** "On X, Marsh said": a letter before a comma is no initial. */
const isPastComma = (text: string, tokens: readonly Token[], { from }: Run): boolean => {
  const [prior, token] = [tokens[from - 1], tokens[from]];
  return (
    prior !== undefined && token !== undefined && text.slice(prior.to, token.from).startsWith(",")
  );
};

function nextAllows(next: Token | undefined, titled: boolean, strict: boolean): boolean {
  if (!next?.capital || titled) return !(strict && titled && next?.capital);
  if (next.tied === "-") return !strict;
  if (strict) return false;
  return ROLES.has(next.word) || /^\p{Lu}{2,5}$/u.test(next.text) || next.word === "labour";
}

function standsAsPerson(
  tokens: readonly Token[],
  run: Run,
  prior: Token | undefined,
  next: Token | undefined,
): boolean {
  if (prior && NOBODY_AFTER.has(prior.word)) return false;
  // "Marsh later tweeted"
  const does = next && LATER.has(next.word) ? tokens[run.to + 1] : next;
  const isDoing = !prior && DID.test(does?.text ?? "");
  if (next) return isDoing || AFTER_A_PERSON.has(next.word) || SPEAKING.has(does?.word ?? "");
  // "Black, Asian and minority ethnic members"
  const beyond = tokens[run.to];
  return !beyond || beyond.begins || !beyond.capital;
}
