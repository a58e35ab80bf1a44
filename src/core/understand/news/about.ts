import type { Subject } from "../../news.ts";
import { MOST_SUBJECTS, MOST_WORDS } from "../../news-query.ts";
import type { Mark, NameMark } from "../mark.ts";
import { NOISE } from "../noise.ts";
import { ordinary } from "../ordinary.ts";
import type { Token } from "../read.ts";
import { indexesOf, type Run } from "../run.ts";
import { spanOf } from "../span.ts";
import type { Asking } from "../steps.ts";

/** What articles must have to be meant. See `NewsQuery`. */
export interface About {
  readonly subjects?: Subject[];
  readonly words?: string[];
  readonly from?: string;
  readonly to?: string;
}

/** Words that every article here may have, so that they tell none from another. */
const GENERAL: ReadonlySet<string> = new Set(
  `result results outcome vote votes voting win wins won winning victory lose loses lost losing loss defeat defeated
  elected election elections race post seat poll polls labour party news story stories article articles report reports
  reported reporting piece coverage said say says about regarding happened happening after before when while recently
  lately today yesterday thing things stuff anything something else more any all some new latest published weekend monday tuesday wednesday thursday friday saturday sunday week month`.split(
    /\s+/,
  ),
);

/** Words that ask for something else than what is about a subject. */
const ASKING: ReadonlySet<string> = new Set(["why", "how", "when", "where", "not", "never"]);

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
    return joined && free && !ordinary.has(text) && /^\p{L}+$/u.test(text);
  });
}

/**
 * What a run of words says of what is asked about: those of the record it names, its times, and every other word that
 * tells something. Null where it holds more than a question does, or a pronoun that could be anybody's.
 */
export function aboutOf(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { from: start, to: end }: Run,
  asking: Asking,
): About | null {
  const inside = marks.filter(({ from, to }) => from >= start && to <= end);
  const times = inside.flatMap((mark) => (mark.kind === "time" && !mark.time.order ? [mark] : []));
  const named: Run[] = [...times];
  const subjects: Subject[] = [];
  for (const mark of inside) {
    if (mark.kind === "pronoun") {
      const spoken = spokenOf(mark.pronoun, asking);
      if (!spoken) return null;
      subjects.push(spoken);
      named.push(mark);
    }
    if (mark.kind === "contest" && mark.ids[0]) {
      subjects.push({ kind: "contest", id: mark.ids[0] });
      named.push(mark);
    }
    if (mark.kind !== "person" && mark.kind !== "organisation") continue;
    const general = tokens.slice(mark.from, mark.to).every(({ text }) => NOISE.has(text));
    if (general || isPartOfName(mark, tokens, marks)) continue;
    const [id, ...others] = mark.ids;
    const subject = id && others.length === 0 ? subjectOf({ kind: mark.kind, id }) : null;
    if (!subject) continue;
    subjects.push(subject);
    named.push(mark);
  }
  const covered = indexesOf(named);
  const words = tokens.slice(start, end).flatMap(({ text }, index) => {
    const tells = !covered.has(start + index) && !NOISE.has(text) && !GENERAL.has(text);
    return tells ? [text] : [];
  });
  const unlike = [...new Set(words)];
  if (unlike.some((word) => ASKING.has(word))) return null;
  const people = [...new Map(subjects.map((each) => [each.id, each])).values()];
  if (unlike.length > MOST_WORDS || people.length > MOST_SUBJECTS) return null;
  const span = spanOf(times.map(({ time }) => time));
  return {
    ...(people.length > 0 && { subjects: people }),
    ...(unlike.length > 0 && { words: unlike }),
    ...publishedAbout(span.from, span.to),
  };
}
