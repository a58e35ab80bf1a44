import type { NecRecord } from "#src/record/record.ts";
import type { Query } from "../../query.ts";
import { contestsNamed } from "../../subjects.ts";
import type { Mark, NameMark } from "../mark.ts";
import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

const CONTEST = wordSet("ballot election contest vote race poll byelection");
const LINK = wordSet("that which");
const OUTCOME: ReadonlyMap<string, boolean | null> = new Map([
  ["won", true],
  ["topped", true],
  ["lost", false],
  ["fought", null],
  ["contested", null],
]);

/** A contest told by who won or lost it, the question without those words, and who it was. */
export interface WonBy {
  readonly tokens: readonly Token[];
  readonly person: string;
  /** Null where it is only said that the person stood. */
  readonly elected: boolean | null;
}

/** "The BAME Labour ballot that Keith Vaz won in 2017": null where no contest is told so. */
export function withoutWinner(tokens: readonly Token[], marks: readonly Mark[]): WonBy | null {
  const word = (at: number) => tokens[at]?.text ?? "";
  for (const mark of marks.filter((each): each is NameMark => each.kind === "person")) {
    const from = LINK.has(word(mark.from - 1)) ? mark.from - 1 : mark.from;
    const elected = OUTCOME.get(word(mark.to));
    const [person, ...others] = mark.ids;
    if (!CONTEST.has(word(from - 1)) || elected === undefined) continue;
    if (!person || others.length > 0) continue;
    return { tokens: [...tokens.slice(0, from), ...tokens.slice(mark.to + 1)], person, elected };
  }
  return null;
}

/** Whether a query is of a contest that came out as the words took it to have. */
export function isOfWon(query: Query, { person, elected }: WonBy, record: NecRecord): boolean {
  const claimed =
    query.kind === "claims" ? record.claims.find(({ id }) => id === query.claim) : null;
  const contests = [
    ...contestsNamed(query),
    claimed?.contest ?? "",
    "about" in query ? query.about : "",
  ];
  return contests.some((id) =>
    record.contests
      .get(id)
      ?.candidates.some(
        (each) => each.person === person && (elected === null || each.elected === elected),
      ),
  );
}
