import type { Mark } from "./mark.ts";
import type { Token } from "./read.ts";
import { indexesOf } from "./run.ts";
import { wordSet } from "./word-set.ts";

type Tokens = readonly Token[];

const SETTING: ReadonlySet<Mark["kind"]> = new Set(["time", "section", "contest", "place"]);
/** Words that set two votes side by side, and those around them. */
const COMPARING = wordSet(`
  who whose which what was is did polled got had received took won scored more most fewer fewest less higher highest bigger biggest larger largest better best
  vote votes total totals tally tallies compare compared comparison the a of to with and between how many between than stronger better with won seat share shares percentage percentages`);
const JOINING = wordSet(
  "in at the on of or and than v vs versus with to against compared for s did get got had polled received won",
);

/**
 * "Who polled more, Shawcroft in 2016 or Webbe in September 2018?": two people, each in a contest of their own, as two
 * questions about votes; null of anything else.
 */
export function eachApart(
  tokens: Tokens,
  marks: readonly Mark[],
): readonly [one: Tokens, other: Tokens] | null {
  const [one, other, ...more] = marks
    .filter(({ kind }) => kind === "person")
    .toSorted((a, b) => a.from - b.from);
  if (!one || !other || more.length > 0 || other.from < one.to) return null;
  const settings = marks.filter(({ kind }) => SETTING.has(kind));
  const isSet = (from: number, to: number) =>
    settings.some((mark) => mark.from >= from && mark.to <= to);
  if (!isSet(one.to, other.from) || !isSet(other.to, tokens.length)) return null;
  const explained = indexesOf([one, other, ...settings]);
  const onlyCompares = tokens.every(
    ({ text }, at) => explained.has(at) || (at < one.from ? COMPARING : JOINING).has(text),
  );
  const [first] = tokens;
  if (!first || !onlyCompares || one.from === 0) return null;
  const asked = tokens.slice(0, one.from).some(({ text }) => SHARE.has(text)) ? "share" : "votes";
  const votes: Token = { ...first, text: asked };
  return [
    [votes, ...tokens.slice(one.from, other.from).filter(({ text }) => !ENDS.has(text))],
    [votes, ...tokens.slice(other.from)],
  ];
}

const SHARE = wordSet("share shares percentage percentages");
const ENDS = wordSet("or and than v vs versus with to against compared");
