import { when } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice, Statements } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";
import { sayAccounts } from "../words/accounts.ts";
import { covers } from "../words/interval.ts";
import { compositionOn, earlierIn, holds, saySize, sayTotal, seatTable } from "./make-up.ts";
import { sayMembers } from "./members.ts";
import { oneSection } from "./one-section.ts";
import { sayUnionMembers } from "./union-members.ts";
import { sayWomen } from "./women.ts";

/** How the NEC was made up, how many sat on it, or who, on a date or at the record's last check. */
export function replyBody(query: QueryOf<"body">, { record }: ReplyContext): Answer {
  const statements = new Statements(
    record.sources,
    query.aspect === "members" ? "Members of the NEC" : "How the NEC is made up",
  );
  statements
    .suggest("Changes of the rules", "/nec body rules")
    .suggest("Officers", "/nec body officers");
  if (query.union) return sayUnionMembers(statements, record, query.union, query.on);
  if (query.aspect === "members") return sayMembers(statements, record, query);
  if (query.aspect === "women") return sayWomen(statements, record, query.on);
  const composition = compositionOn(record, query.on);
  if (!composition)
    return notice("unknown", "How the NEC is made up", ["The record has no make-up of the NEC."]);
  if (query.section) return oneSection(statements, record, composition, query.section, query.on);
  const late =
    query.on !== undefined && covers(composition.from, composition.to, query.on) === "no";
  if (late) {
    statements.say(
      `The record has no make-up of the NEC ${when(query.on ?? "")}; the nearest it has held ${holds(composition)}.`,
      composition.sources,
    );
  }
  if (query.aspect === "size") saySize(statements, record, composition, query.on);
  else {
    sayTotal(statements, composition, query.on);
    seatTable(statements, composition);
  }
  const earlier = earlierIn(record, query.on);
  if (query.aspect !== "size") for (const each of earlier) sayTotal(statements, each, query.on);
  for (const { accounts } of [composition, ...earlier]) sayAccounts(statements, record, accounts);
  statements.list(
    "Notes",
    (composition.notes ?? []).map(({ text, sources }) => ({ text, sources })),
  );
  if (query.on === undefined) statements.asOf(record.checked);
  return statements.answered();
}
