import type { Mark } from "../mark.ts";
import type { Token } from "../read.ts";
import { indexesOf, overlaps } from "../run.ts";
import { wordSet } from "../word-set.ts";

export type Tokens = readonly Token[];

/** What opens words that take something for known before they ask: "now that she won, …". */
export const OPENING = wordSet(
  "now given since when as after although though because seeing while despite considering",
);
const ASKING = wordSet(
  "who whom whose what which when where why how by did does do was were is are has have had",
);
/** What is told of somebody before it is asked about: "Ann Black lost her seat in 2022, how many votes was she short?" */
const TOLD = wordSet(
  "lost won kept held stood ran got was came finished failed missed topped retained defended beat",
);
export const SUBJECT = wordSet("he she they him them her his their");
/** Marks that say when or in which contest it was. */
export const SETTING: ReadonlySet<Mark["kind"]> = new Set(["time", "section", "contest", "place"]);

/** Where the question begins: at an asking word that a mark sets apart, or that comes right after a time. */
export function startOf(tokens: Tokens, marks: readonly Mark[]): number {
  const dated = new Set(marks.flatMap(({ kind, to }) => (kind === "time" ? [to] : [])));
  return tokens.findIndex(
    ({ text, apart }, at) => at > 2 && (apart || dated.has(at)) && ASKING.has(text),
  );
}

/** Where the question begins that a mark sets apart from what stands before it; -1 where none does. */
export const startApart = (tokens: Tokens): number =>
  tokens.findIndex(({ text, apart }, at) => at > 2 && apart && asks(text));

/** Whether a question may begin with a word. */
export const asks = (word: string): boolean => ASKING.has(word);

/** Whether a question begins with what somebody did: "Ann Black lost her seat in 2022, …". */
export const isTold = (tokens: Tokens, marks: readonly Mark[]): boolean =>
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
  const start = startApart(tokens);
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
