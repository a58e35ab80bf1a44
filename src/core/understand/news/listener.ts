import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";
import type { Run } from "../run.ts";
import { foundBy, type Phrase, phraseOf } from "./phrase.ts";
import type { Setting } from "./setting.ts";
import { ABOUT, SAYING_TO, TELLING } from "./verbs.ts";

/** What follows a verb of saying: whom it was said to, and what about. */
interface Followed {
  readonly listener?: Run | undefined;
  readonly about?: Run | undefined;
}

const whole = (verbs: string) => new RegExp(`^(?:${verbs})$`);
const tells = whole(TELLING);
const saysTo = whole(SAYING_TO);

const AFTER_LISTENER = `(?:${ABOUT}|that|not|to|for|when|after|during|following|in|at)`;
/** "Warned would happen": nobody who is told. */
const AUXILIARY = "would|will|could|might|should|must|is|are|was|were|has|had|happens?";
/** "Warned a short timetable would look odd": a thing of which something is said. */
const THING = `(?:an?|any|another|more) (?:(?!${AFTER_LISTENER} )[^ ]+ )+?(?:would|will|could|might|should|must) `;
const TOLD = new RegExp(
  `^(?<listener>(?!(?:${AFTER_LISTENER}|${AUXILIARY}) |${THING}).+?)(?: ${AFTER_LISTENER}(?: (?<about>.+))?)?$`,
  "d",
);
/** What somebody else put to a speaker: nobody who is spoken to. */
export const CLAIM =
  "(?:claim|charge|suggestion|allegation|accusation|criticism|complaint|argument|idea|notion|jibe|report|rumour|tale)s?";
const TO_CLAIM = new RegExp(
  `^(?:(?:to|about|on|against|at|of) )?(?:(?:the|a|any|those|these|her|his|their) )?(?<about>${CLAIM} (?:(?:that|of|about|over|by|from) )?.+)$`,
  "d",
);
/** What leads from whom something was said to on to where, when and what it was: "wrote to Vane warning of a split". */
const AFTER_HEARER = `(?:${ABOUT}|that|when|while|after|before|during|following|outside|as(?= (?:he|she|they) )|at|in|for|to say|warning|saying|telling|asking|demanding|accusing|complaining|calling|urging|threatening|suggesting)`;
const SAID_TO = new RegExp(`^to (?<listener>.+?)(?: ${AFTER_HEARER} (?<about>.+))?$`, "d");
const OF = new RegExp(
  `^(?:(?:${ABOUT}|that|to|for|at|after|when|following|with|against|as|in response to|in reply to) )*(?<about>.+)$`,
  "d",
);
const DANGLING = new RegExp(`^(?:(?<listener>.+?) )?(?:${ABOUT}|against|of|for)$`, "d");

const ABOUTS: ReadonlySet<string> = new Set(ABOUT.split("|"));

const COMMITTEE = /^(?:nec|executive|committee|conference|delegates|reporters|journalists)$/;

/** "Labour staff": those of a body who are spoken to. */
const THOSE =
  /^(?:staff|members|mps|peers|officials|organisers|voters|candidates|councillors|activists|colleagues|supporters|delegates|workers|leaders|ministers|unions)$/;

/** Where a name that some words begin with ends: at the first ordinary word; at their end where they are no name. */
function nameEnd(tokens: readonly Token[], { from, to }: Run): number {
  // "Branch and Ballot" is one name.
  const joins = (index: number) =>
    /^(?:and|of|for|the)$/.test(tokens[index]?.text ?? "") && tokens[index + 1]?.capital === true;
  const isThose = (index: number) => index === from + 1 && THOSE.test(tokens[index]?.text ?? "");
  const at = tokens.findIndex(
    ({ text, capital }, index) =>
      index > from &&
      index < to &&
      !capital &&
      ordinary.has(text) &&
      !joins(index) &&
      !isThose(index),
  );
  // "Told the NEC had gone wrong": who was told is the committee.
  const start = tokens[from]?.text === "the" ? from + 1 : from;
  if (COMMITTEE.test(tokens[start]?.text ?? "")) return start + 1;
  const first = tokens[from];
  return at < 0 || !first || (!first.capital && ordinary.has(first.text)) ? to : at;
}

const WRITES = /^(?:writ|wrote|publish)/;

/** "Write in Tribune about the vote": where it was written that a body has the name of, and what about; null where it says no such place. */
export function writtenIn(
  { phrase: { tokens }, marks }: Pick<Setting, "phrase" | "marks">,
  verb: Run,
  rest: Run,
): Followed | null {
  if (!WRITES.test(tokens[verb.from]?.text ?? "") || tokens[rest.from]?.text !== "in") return null;
  const from = tokens[rest.from + 1]?.text === "the" ? rest.from + 2 : rest.from + 1;
  const name = marks.find((each) => each.kind === "organisation" && each.from === from);
  if (!name || name.to > rest.to) return null;
  const listener = { from, to: name.to };
  if (name.to === rest.to) return { listener };
  return ABOUTS.has(tokens[name.to]?.text ?? "")
    ? { listener, about: { from: name.to + 1, to: rest.to } }
    : null;
}

/** Reads what follows a verb; the runs are of the phrase it stands in. */
export function followed(phrase: Phrase, verb: Run, rest: Run): Followed {
  const { tokens } = phrase;
  // "Who did she write to about it?": whom it was said to is asked for.
  if (tokens[rest.from]?.text === "to" && ABOUTS.has(tokens[rest.from + 1]?.text ?? ""))
    return followed(phrase, verb, { from: rest.from + 1, to: rest.to });
  const inner = phraseOf(tokens.slice(rest.from, rest.to));
  const said = tokens[verb.to - 1]?.text ?? "";
  const back = (run: Run | undefined): Run | undefined =>
    run && { from: run.from + rest.from, to: run.to + rest.from };
  const read = (pattern: RegExp): Followed | null => {
    const found = foundBy(pattern, inner);
    return found && { listener: back(found.listener), about: back(found.about) };
  };
  if (tells.test(said)) {
    const found = read(DANGLING) ?? read(TOLD);
    const heard = found?.listener;
    const end = heard && nameEnd(tokens, heard);
    // "Told John Pienaar the threshold was …": what was said follows without a word between.
    if (heard && end && end < heard.to)
      return { listener: { from: heard.from, to: end }, about: { from: end, to: rest.to } };
    if (found) return found;
  }
  const claimed = read(TO_CLAIM);
  if (claimed) return claimed;
  if (saysTo.test(said)) {
    const found = read(SAID_TO);
    if (found) return found;
  }
  const dangling = foundBy(DANGLING, inner);
  if (dangling && !dangling.listener) return {};
  return read(OF) ?? {};
}
