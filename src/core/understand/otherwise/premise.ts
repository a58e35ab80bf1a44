import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import { indexesOf, overlaps } from "../run.ts";
import { wordSet } from "../word-set.ts";

type Tokens = readonly Token[];

/** What opens words that take something for known before they ask: "now that she won, …". */
const OPENING = wordSet(
  "now given since when as after although though because seeing while despite considering",
);
const ASKING = wordSet(
  "who whom whose what which when where why how by did does do was were is are has have had",
);
/** What is told of somebody before it is asked about: "Ann Black lost her seat in 2022, how many votes was she short?" */
const TOLD = wordSet(
  "lost won kept held stood ran got was came finished failed missed topped retained defended beat",
);
const SUBJECT = wordSet("he she they him them her his their");
/** Marks that say when or in which contest it was. */
const SETTING: ReadonlySet<Mark["kind"]> = new Set(["time", "section", "contest", "place"]);

/** Where the question begins: at an asking word that a mark sets apart, or that comes right after a time. */
function startOf(tokens: Tokens, marks: readonly Mark[]): number {
  const dated = new Set(marks.flatMap(({ kind, to }) => (kind === "time" ? [to] : [])));
  return tokens.findIndex(
    ({ text, apart }, at) => at > 2 && (apart || dated.has(at)) && ASKING.has(text),
  );
}

/** Whether a question begins with what somebody did: "Ann Black lost her seat in 2022, …". */
const isTold = (tokens: Tokens, marks: readonly Mark[]): boolean =>
  marks.some(
    ({ kind, from, to }) => kind === "person" && from === 0 && TOLD.has(tokens[to]?.text ?? ""),
  );

/**
 * "When Ellie Reeves held her seat in 2016, how big was her majority?": the question that comes after what is taken for
 * known, with the name and the time said there in place of the pronoun. What was taken for known is left to the answer,
 * which says how somebody did: null where no one person is named before the question, or the question names somebody.
 */
export function withoutPremise(tokens: Tokens, marks: readonly Mark[]): Tokens | null {
  if (!isTold(tokens, marks) && !OPENING.has(tokens[0]?.text ?? "")) return null;
  const start = startOf(tokens, marks);
  if (start < 0) return null;
  const before = (mark: Mark) => mark.to <= start;
  const [person, ...others] = marks.filter(({ kind }) => kind === "person");
  const names = marks.some(({ kind, from }) => kind === "person" && from >= start);
  if (!person || !before(person) || others.length > 0 || names) return null;
  const rest = tokens.slice(start);
  const pronoun = rest.findIndex(({ text }) => SUBJECT.has(text));
  if (pronoun < 0) return null;
  const isSaid = marks.some(({ kind, from }) => SETTING.has(kind) && from >= start);
  const setting = isSaid
    ? []
    : marks.filter((mark) => SETTING.has(mark.kind) && before(mark) && !overlaps(mark, person));
  const of = ({ from, to }: Mark) =>
    tokens.slice(from, to).map((token) => ({ ...token, apart: false }));
  return [
    ...rest.slice(0, pronoun),
    ...of(person),
    ...rest.slice(pronoun + 1),
    ...setting.flatMap(of),
  ];
}

/** Whether a clause takes somebody's being elected for known, or not being elected. */
const WON = wordSet("won elected topped");
const LOST = wordSet("lost");

/** What a question takes for known of one person before it asks: the clause as a question of its own, and whether it has that one elected. */
export interface Premise {
  readonly asked: Tokens;
  readonly elected: boolean;
}

/** "Since Navendu Mishra won the BAME seat in 2020, …": null where no clause opens with one person who won or lost. */
export function premiseIn(tokens: Tokens, marks: readonly Mark[]): Premise | null {
  const opens = OPENING.has(tokens[0]?.text ?? "");
  const start = opens || isTold(tokens, marks) ? startOf(tokens, marks) : -1;
  if (start < 0) return null;
  const clause = tokens.slice(opens ? 1 : 0, start);
  const [person, ...others] = marks.filter(({ kind, to }) => kind === "person" && to <= start);
  if (!person || others.length > 0) return null;
  const [won, lost] = [WON, LOST].map((words) => clause.some(({ text }) => words.has(text)));
  return won === lost ? null : { asked: clause, elected: won === true };
}

const THEN = wordSet("after when since once");
const DONE: ReadonlyMap<string, string> = new Map([
  ["winning", "won"],
  ["won", "won"],
  ["losing", "lost"],
  ["lost", "lost"],
]);

/** "How long was Prescott treasurer after he won in 2010?": the same of a clause that closes a question; null where none does. */
export function premiseAfter(tokens: Tokens, marks: readonly Mark[]): Premise | null {
  const [person, ...others] = marks.filter(({ kind }) => kind === "person");
  if (!person || others.length > 0) return null;
  const from = tokens.findIndex(({ text }, at) => at >= person.to && THEN.has(text));
  const verb = SUBJECT.has(tokens[from + 1]?.text ?? "") ? from + 2 : from + 1;
  const done = from < 0 ? undefined : DONE.get(tokens[verb]?.text ?? "");
  const said = tokens[verb];
  const isSet = marks.some(({ kind, from: start }) => SETTING.has(kind) && start > verb);
  if (!done || !said || !isSet) return null;
  const name = tokens.slice(person.from, person.to);
  const asked = [...name, { ...said, text: done }, ...tokens.slice(verb + 1)];
  return { asked: asked.map((token) => ({ ...token, apart: false })), elected: done === "won" };
}

const CHOOSE = wordSet("vote elect put choose return pick send");

/** "Why did MPs vote Dennis Skinner back onto the NEC in 2014?": that the person was elected then; null where no such reason is asked. */
export function premiseOfWhy(tokens: Tokens, marks: readonly Mark[]): Premise | null {
  const [person, ...others] = marks.filter(({ kind }) => kind === "person");
  const verb = tokens.findIndex(({ text }) => CHOOSE.has(text));
  const asks = tokens[0]?.text === "why" && tokens[1]?.text === "did";
  if (!person || others.length > 0 || !asks || verb < 0 || verb >= person.from) return null;
  const settings = marks.filter(({ kind, from }) => SETTING.has(kind) && from >= person.to);
  const said = tokens[verb];
  if (settings.length === 0 || !said) return null;
  const of = ({ from, to }: Mark) => tokens.slice(from, to);
  const asked = [...of(person), { ...said, text: "won" }, ...settings.flatMap(of)];
  return { asked: asked.map((token) => ({ ...token, apart: false })), elected: true };
}

/** What a clause may have that says no more than which contest is meant: "when MPs voted on their NEC places in 2014". */
const OF_A_CONTEST = wordSet(`
  when as once after in the a an year time and or mps meps mp members member councillors delegates people they voted vote votes voting were was had been balloted ballot elected
  elect chose chosen choose picked filled fill first last on for of to by their its nec seat seats place places rep reps representatives representative one every each all
  that which got held went polls poll place took section committee two three six nine constituency clp clps labour party conference`);

/**
 * "When MPs and MEPs voted on their NEC places in 2014, who got in?": the question with the contest that the clause before
 * it names; null where the clause says more, or the question names one itself.
 */
export function withItsContest(tokens: Tokens, marks: readonly Mark[]): Tokens | null {
  if (!CLAUSE.has(tokens[0]?.text ?? "")) return null;
  const start = tokens.findIndex(({ text, apart }, at) => at > 2 && apart && ASKING.has(text));
  if (start < 0) return null;
  const settings = marks.filter(({ kind }) => SETTING.has(kind));
  const before = settings.filter(({ to }) => to <= start);
  if (before.length === 0 || settings.some(({ from }) => from >= start)) return null;
  const set = indexesOf(before);
  const onlySets = tokens
    .slice(0, start)
    .every(({ text }, at) => set.has(at) || OF_A_CONTEST.has(text));
  if (!onlySets) return null;
  const said = tokens.slice(0, start).filter((_, at) => set.has(at));
  return [...tokens.slice(start), ...said.map((token) => ({ ...token, apart: false }))];
}

const CLAUSE = wordSet("when as once after in");
