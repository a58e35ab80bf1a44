import { pattern } from "../../../pattern.ts";
import type { Subject } from "../../news.ts";
import { MOST_SUBJECTS, MOST_WORDS } from "../../news-query.ts";
import type { Mark, NameMark } from "../mark.ts";
import { NOISE } from "../noise.ts";
import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";
import { indexesOf, type Run } from "../run.ts";
import type { Asking } from "../steps.ts";
import { spanOf } from "../times/span.ts";

/** What articles must have to be meant. See `NewsQuery`. */
export interface About {
  readonly subjects?: Subject[];
  readonly words?: string[];
  readonly from?: string;
  readonly to?: string;
}

/** Words that every article here may have, so that they tell none from another. */
const GENERAL: ReadonlySet<string> = new Set(
  `result results outcome winner winners loser losers candidate come came comes get got matter matters sort kind type not never no count declaration will would should ought must if happen happens
  how way ways vote votes voting win wins won winning victory lose loses lost losing loosing loss defeat defeated
  elected election elections by-election by-elections race post seat poll polls labour party news story stories article articles report reports
  reported reporting piece coverage said say says about regarding happened happening after before when while recently
  lately showing outing fortunes today yesterday thing things stuff anything something else more any all some new latest published per cent percent together jointly alongside weekend monday tuesday wednesday thursday friday saturday sunday week month`.split(
    /\s+/,
  ),
);

/** Those that tell something where they are part of what somebody said: the minutes that are not published. */
const TELLS_IN_WORDS: ReadonlySet<string> = new Set(["published"]);

/** "The leaked report" is a thing that was written; "the report" may be any article. */
const REPORT_OF = pattern()`
  ^(?:
    leaked|internal|interim|final|draft|secret|damning|official|independent|unredacted|missing
    |unpublished|written
  )$
`;

/** Words that ask for something else than what is about a subject. */
const ASKING: ReadonlySet<string> = new Set(["why", "when", "where"]);

/** Of no year they name no time by which articles are found, and an article calls its own day "today". */
const MONTHS = /^(?:january|february|april|june|july|august|september|october|november|december)$/;

/** After which a pronoun is whom something is about. */
const LEADS: ReadonlySet<string> = new Set(["about", "on", "of", "over", "regarding", "against"]);

/** The day after which a report of something of that month may still come, by a month. */
function monthLater(month: string): string {
  const [year = 0, of = 0] = month.split("-").map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, "0")}`;
}

/** When articles about some time were published: a month or a day is also reported on in the month after. */
export function publishedAbout(from?: string, to?: string): { from?: string; to?: string } {
  const late = to && from === to && to.length > 4 ? monthLater(to.slice(0, 7)) : to;
  return { ...(from && { from }), ...(late && { to: late }) };
}

function subjectOf({ kind, id }: { kind: string; id: string }): Subject | null {
  return kind === "person" || kind === "organisation" ? { kind, id } : null;
}

/** Whom a pronoun stands for, where the conversation leaves one. */
function spokenOf(pronoun: string, { conversation }: Asking): Subject | null {
  const people = conversation?.people ?? [];
  const organisations = conversation?.organisations ?? [];
  const [person, ...others] = people;
  if (person && others.length === 0) return { kind: "person", id: person };
  const [organisation, ...more] = organisations;
  if (pronoun === "they" && organisation && more.length === 0)
    return { kind: "organisation", id: organisation };
  return null;
}

/** "What did Ada Tarrow write about the claims against her?": whom the question itself has named before a pronoun, with no pause between. */
function isNamedBefore(tokens: readonly Token[], marks: readonly Mark[], { from }: Run): boolean {
  const pause = tokens.findLastIndex(({ apart }, at) => apart && at > 0 && at <= from);
  const start = Math.max(pause, 1);
  return (
    marks.some(
      (each) => each.kind === "person" && each.from >= Math.max(pause, 0) && each.to <= from,
    ) || tokens.slice(start, from).some(({ text, capital }) => capital && !ordinary.has(text))
  );
}

/** How a name matched that may be part of another's: "Laura" of "Laura Parker". */
const LOOSE: ReadonlySet<string> = new Set(["first-name", "slip", "surname"]);

/** Whether a word beside a name belongs to it, so that the name is somebody else's. */
export function isPartOfName(
  { from, to, ...mark }: NameMark,
  tokens: readonly Token[],
  marks: readonly Mark[],
): boolean {
  if (!LOOSE.has(mark.how)) return false;
  return [from - 1, to].some((at) => {
    const { text = "", apart = true } = tokens[at] ?? {};
    const joined = !apart && !(tokens[to]?.apart && at === to);
    const named = marks.some(
      (each) => each.from <= at && at < each.to && (each.kind === "person" || each.kind === "time"),
    );
    const free = !NOISE.has(text) && !named;
    // "Caroline Flint" is nobody's first name beside a stone: the surname of another may be a word.
    const isLast = at === tokens.length - 1 || tokens[at]?.capital === true;
    const isSurname = mark.how === "first-name" && at === to && isLast;
    return joined && free && (isSurname || !ordinary.has(text)) && /^\p{L}+$/u.test(text);
  });
}

/** Whether a loose name is a word like any other in a question that writes names with capitals: "long enough". */
function isOrdinary({ from, to, how }: NameMark, tokens: readonly Token[]): boolean {
  const own = tokens.slice(from, to);
  const small = own.every(({ text, capital }) => !capital && ordinary.has(text));
  return LOOSE.has(how) && small && tokens.some(({ capital }, at) => capital && at > 0);
}

/** The only contest of a section that some words name at a time they name. */
function contestOf(marks: readonly Mark[], { record }: Asking) {
  const sections = marks.filter((mark): mark is NameMark => mark.kind === "section");
  const times = marks.flatMap((mark) => (mark.kind === "time" && !mark.time.order ? [mark] : []));
  const { from, to } = spanOf(times.map(({ time }) => time));
  const [section, ...others] = sections.flatMap(({ ids }) => ids);
  if (!section || others.length > 0 || !from || from !== to) return null;
  const fitting = (record.bySection.get(section) ?? []).filter(({ time }) => time.startsWith(from));
  const [only, ...more] = fitting;
  return only && more.length === 0 ? { id: only.id, marks: [...sections, ...times] } : null;
}

/** What is asked about in four common words, and in articles also by its letters. */
const MEMBERS_VOTE = ["one", "member", "one", "vote"] as const;

/** Where some words spell that out; -1 where they do not. */
const spelledOut = (tokens: readonly Token[]): number =>
  tokens.findIndex((_, at) => MEMBERS_VOTE.every((word, next) => tokens[at + next]?.text === word));

/** Words with those that a hyphen ties into one, "two-thirds", written as one: where articles have it, it is one there too. */
function compoundsIn(tokens: readonly Token[], isFree: (at: number) => boolean) {
  const words: { text: string; at: number }[] = [];
  const spelt = spelledOut(tokens);
  for (const [at, { text, tied }] of tokens.entries()) {
    if (spelt >= 0 && at >= spelt && at < spelt + MEMBERS_VOTE.length) {
      if (at === spelt) words.push({ text: "omov", at });
      continue;
    }
    const last = words.at(-1);
    const prior = tokens[at - 1]?.text ?? "";
    // "U-turn"
    const plain = ordinary.has(text) && (ordinary.has(prior) || /^\p{L}$/u.test(prior));
    if (tied && last && plain && isFree(at) && isFree(at - 1)) last.text += `-${text}`;
    else words.push({ text, at });
  }
  return words;
}

/**
 * What a run of words says of what is asked about: those of the record it names, its times, and every other word that
 * tells something, the first of them where it has many. Null where a pronoun could be anybody's. What is `free` may be somebody's words,
 * with questions and pronouns in them.
 */
export function aboutOf(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { from: start, to: end }: Run,
  asking: Asking,
  free = false,
): About | null {
  const inside = marks.filter(({ from, to }) => from >= start && to <= end);
  // "In the autumn" of no year may be somebody's words.
  const times = inside.flatMap((mark) =>
    mark.kind === "time" && !mark.time.order && (mark.time.year || mark.time.years) ? [mark] : [],
  );
  // "The slate for 2022" was announced before.
  const ahead = times.filter(({ from }) => tokens[from - 1]?.text === "for");
  const named: Run[] = [...times];
  const subjects: Subject[] = [];
  for (const mark of inside) {
    if (mark.kind === "pronoun") {
      named.push(mark);
      // "His defeat" is about the defeat; "about him" is about somebody.
      const leads = LEADS.has(tokens[mark.from - 1]?.text ?? "");
      if (mark.to < end || (free && !leads) || isNamedBefore(tokens, marks, mark)) continue;
      const spoken = spokenOf(mark.pronoun, asking);
      if (!spoken) return null;
      subjects.push(spoken);
    }
    if (mark.kind === "contest" && mark.ids[0]) {
      subjects.push({ kind: "contest", id: mark.ids[0] });
      named.push(mark);
    }
    if (mark.kind !== "person" && mark.kind !== "organisation") continue;
    const general = tokens.slice(mark.from, mark.to).every(({ text }) => NOISE.has(text));
    if (general || isPartOfName(mark, tokens, marks) || isOrdinary(mark, tokens)) continue;
    const [id, ...others] = mark.ids;
    const subject = id && others.length === 0 ? subjectOf({ kind: mark.kind, id }) : null;
    if (!subject) continue;
    subjects.push(subject);
    named.push(mark);
  }
  const contest = contestOf(inside, asking);
  if (contest) {
    named.push(...contest.marks);
    subjects.push({ kind: "contest", id: contest.id });
  }
  const covered = indexesOf(named);
  const joined = compoundsIn(tokens.slice(start, end), (at) => !covered.has(start + at));
  const words = joined.flatMap(({ text, at: index }) => {
    const before = tokens[start + index - 1]?.text ?? "";
    const isThing = /^reports?$/.test(text) && REPORT_OF.test(before);
    const general = GENERAL.has(text) && !isThing && !(free && TELLS_IN_WORDS.has(text));
    // "Long papers" are papers; "how long" asks for a time.
    const adjective = text === "long" && before !== "how";
    // "Between January and March", "the claims against him"
    const led = (mark: Mark) => mark.from === start + index + 1;
    const leads =
      (text === "between" && times.some(led)) ||
      (text === "against" && inside.some((mark) => mark.kind === "pronoun" && led(mark)));
    // "Why did Tarrow lose, according to Orrery?" asks for a reason, and for no word; "what will become of it", for what will happen.
    const isFate = text === "become" && tokens[start + index + 1]?.text === "of";
    const asks = isFate || (index === 0 && ASKING.has(text));
    const isDay =
      MONTHS.test(text) ||
      (/^\d{1,2}$/.test(text) && MONTHS.test(tokens[start + index + 1]?.text ?? ""));
    const tells =
      !isDay &&
      !covered.has(start + index) &&
      !NOISE.has(text) &&
      !general &&
      !adjective &&
      !leads &&
      !asks;
    return tells ? [text] : [];
  });
  const unlike = [...new Set(words)];
  if (!free && unlike.some((word) => ASKING.has(word))) return null;
  const people = [...new Map(subjects.map((each) => [each.id, each])).values()];
  if (people.length > MOST_SUBJECTS) return null;
  const told = times.filter((time) => !ahead.includes(time));
  const span = contest ? {} : spanOf(told.map(({ time }) => time));
  return {
    ...(people.length > 0 && { subjects: people }),
    ...(unlike.length > 0 && { words: unlike.slice(0, MOST_WORDS) }),
    ...publishedAbout(span.from, span.to),
  };
}
