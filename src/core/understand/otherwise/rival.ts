import type { NecRecord } from "#src/record/record.ts";
import type { Query } from "../../query.ts";
import { contestsNamed } from "../../subjects.ts";
import type { Mark, NameMark } from "../mark.ts";
import type { Token } from "../read.ts";
import { wordSet } from "../word-set.ts";

const AGAINST = wordSet("against over versus vs");
/** What a contest is told by, between its name and the rival's: "in the contest with Keith Vaz". */
const IN_CONTEST =
  /^in (?:the|that|a|their|his|her) (?:contest|race|election|ballot|vote|fight|battle) (?:against|with|versus|vs)$/;
const LONGEST = 4;

/** A question of who was behind somebody without whom it was against, and who that one can be. */
export interface Rivalled {
  readonly tokens: readonly Token[];
  readonly rivals: readonly string[];
}

/** Where the words before a name that make it a rival's begin; null where they do not. */
function startOf(tokens: readonly Token[], name: NameMark): number | null {
  const text = (from: number) =>
    tokens
      .slice(from, name.from)
      .map((token) => token.text)
      .join(" ");
  if (name.from > 0 && AGAINST.has(text(name.from - 1))) return name.from - 1;
  const from = name.from - LONGEST;
  return from > 0 && IN_CONTEST.test(text(from)) ? from : null;
}

/** "Which unions backed Asghar Khan against Keith Vaz": null where no rival is named beside somebody else. */
export function withoutRival(tokens: readonly Token[], marks: readonly Mark[]): Rivalled | null {
  const names = marks.filter((mark): mark is NameMark => mark.kind === "person");
  for (const name of names) {
    const from = startOf(tokens, name);
    if (from === null || !names.some((other) => other.to <= from)) continue;
    const rivals = names.filter((other) => other.from === name.from).flatMap(({ ids }) => ids);
    return { tokens: [...tokens.slice(0, from), ...tokens.slice(name.to)], rivals };
  }
  return null;
}

/** Whether a query asks who was behind somebody in a contest, or of one, in which a rival stood too. */
export function isOfRivals(query: Query, { rivals }: Rivalled, record: NecRecord): boolean {
  const backing =
    query.kind === "backing" || (query.kind === "candidacy" && query.aspect === "backing");
  if (!backing) return false;
  const named = contestsNamed(query);
  const contests = (record.candidacies.get(query.person) ?? []).map(({ contest }) => contest);
  return contests.some(
    ({ id, candidates }) =>
      (named.length === 0 || named.includes(id)) &&
      candidates.some(({ person }) => rivals.includes(person)),
  );
}
