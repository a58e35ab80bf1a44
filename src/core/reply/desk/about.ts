import { date } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import type { QueryOf } from "../../query.ts";
import { notice } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";

/** What this desk is, who runs it, and how to ask for a correction or a removal. It states no fact of the record. */
export function replyAbout(_query: QueryOf<"about">, { record, operator }: ReplyContext): Answer {
  const who = operator
    ? `It is run by ${operator.name}. For a correction, or to have something removed, write to ${operator.contact}.`
    : "It is run by whoever installed it here; ask them for a correction, or to have something removed.";
  return notice(
    "help",
    "About this desk",
    [
      "NEC Desk answers questions about elections to the National Executive Committee (NEC) of the Labour Party and the people in them.",
      "It is automated. Rules read the question and a record of facts gives the answer; no language model takes part.",
      "Each statement carries its source. Where sources differ, each account is shown; where nothing is known, the answer says so.",
      who,
      "Say which statement, what is wrong and, if there is one, a source. Corrections are listed with their date and reason.",
      `The record was last checked on ${date(record.checked)}. It is not run by the Labour Party.`,
      "The program and its record are free to use under the MIT licence.",
    ],
    {
      suggestions: [
        { label: "What can be asked", ask: "/nec help" },
        { label: "What the record covers", ask: "/nec about coverage" },
      ],
    },
  );
}
