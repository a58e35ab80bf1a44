import { type Conversation, remember } from "../conversation.ts";
import type { Query } from "../query.ts";
import { contestsNamed, subjectsOf } from "../subjects.ts";
import { fits } from "./contests.ts";
import type { Mark } from "./mark.ts";
import { queriesOf } from "./of-record.ts";
import { isOccasion } from "./otherwise/occasion.ts";
import { asks, startApart } from "./otherwise/premise.ts";
import { pronounIn } from "./pronouns.ts";
import type { Token } from "./read.ts";
import { indexesOf } from "./run.ts";
import { type Asking, type Steps, stepsOf } from "./steps.ts";
import { wordSet } from "./word-set.ts";

/** What a statement may say that its answer says again: what somebody did, and where. */
const STATED = wordSet(`
  quit left resigned retired departed went stood ran joined came lost won got was were had took gained kept held retained failed missed finished topped fielded backed put up
  became elected defeated beaten on off to from in of the a an at for by as with and his her their its out back down again not seat seats place places nec committee party labour
  role post position member members candidate candidates ballot election contest vote poll race byelection by slate he she they only just also first second third fourth fifth sixth
  one two three four five six seven eight nine ten people section clp constituency rep reps mp then later mid term halfway through`);

/** A question that goes on from what was stated before it. */
export interface AfterStatement {
  readonly question: readonly Token[];
  readonly conversation: Conversation;
  /** Whether a query keeps to whom, what and when the statement was about. */
  readonly keepsTo: (query: Query) => boolean;
}

const idsOf = (marks: readonly Mark[], of: "person" | "organisation") =>
  marks.flatMap((mark) => (mark.kind === of && mark.ids.length === 1 ? mark.ids : []));

/** What a statement is about as a query: what it would ask, else the one person it names. */
function queryOf(
  statement: readonly Token[],
  marks: readonly Mark[],
  asking: Asking,
): Query | null {
  const { queries } = queriesOf(stepsOf(statement, asking).readings, asking);
  const [only, ...more] = queries;
  if (only && more.length === 0) return only;
  const [person, ...others] = idsOf(marks, "person");
  return person && others.length === 0 ? { kind: "person", person } : null;
}

/**
 * "Laura Pidcock quit in January 2022. Who got her seat?": the question that a statement comes before, as one that goes on
 * in a thread from whom or what it was about. Null where there is no statement, or it names nobody and no group.
 */
export function afterStatement({ tokens, marks }: Steps, asking: Asking): AfterStatement | null {
  const start = startApart(tokens);
  if (start < 0 || asks(tokens[0]?.text ?? "")) return null;
  const stated = marks.filter(({ to }) => to <= start);
  const marked = indexesOf(stated.filter(({ kind }) => kind !== "topic"));
  const statement = tokens.slice(0, start);
  const said = statement.every(({ text }, at) => marked.has(at) || STATED.has(text));
  if (!said && !isOccasion(statement)) return null;
  const [people, organisations] = [idsOf(stated, "person"), idsOf(stated, "organisation")];
  if (people.length + organisations.length === 0) return null;
  const query = queryOf(statement, stated, asking);
  if (!query) return null;
  const times = stated.flatMap((mark) => (mark.kind === "time" ? [mark.time] : []));
  const inTime = (asked: Query) =>
    contestsNamed(asked).some((id) => {
      const day = asking.record.contests.get(id)?.time ?? "";
      return times.some((time) => fits(day, time));
    });
  return {
    question: tokens.slice(start),
    conversation: remember(asking, {
      query,
      answer: null,
      offered: [],
      pronoun: pronounIn(statement),
    }),
    keepsTo: (asked) => {
      const about = subjectsOf(asked, asking.record);
      return (
        people.every((id) => about.people.includes(id)) &&
        organisations.every((id) => about.organisations.includes(id)) &&
        // A seat that somebody left is told with its date.
        (times.length === 0 || inTime(asked) || asked.kind === "vacancies")
      );
    },
  };
}
