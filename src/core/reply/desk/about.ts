import type { NecRecord } from "#src/record/record.ts";
import { date, list, number } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { oncePer } from "../../once-per.ts";
import type { QueryOf } from "../../query.ts";
import { notice } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";

type Aspect = NonNullable<QueryOf<"about">["aspect"]>;

/** How many publishers are named of all that the record was read from. */
const NAMED = 5;

/** Where the record comes from: how many sources, of which publishers most. */
const madeFrom = oncePer((record: NecRecord): string => {
  const counts = new Map<string, number>();
  for (const { publisher } of record.sources.values())
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, NAMED);
  const named = list(most.map(([publisher, many]) => `${publisher} (${number(many)})`));
  return `The record was put together from ${number(record.sources.size)} published sources of ${number(counts.size)} publishers; the most are from ${named}.`;
});

/** What this desk is, who runs it, and how to ask for a correction or a removal; what was asked for comes first. */
export function replyAbout(
  { aspect }: QueryOf<"about">,
  { record, operator }: ReplyContext,
): Answer {
  const runBy = operator
    ? `This desk is run by ${operator.name}, not by the Labour Party.`
    : "This desk is run by whoever installed it here, not by the Labour Party.";
  const correction = operator
    ? `For a correction, or to have something removed, write to ${operator.contact}.`
    : "For a correction, or to have something removed, ask whoever installed this desk here.";
  const lines: readonly (readonly [Aspect | null, string])[] = [
    [
      null,
      "NEC Desk answers questions about elections to the National Executive Committee (NEC) of the Labour Party and the people in them.",
    ],
    [
      "bot",
      "This desk is automated: no person answers. Rules read the question and a record of facts gives the answer; no language model takes part.",
    ],
    ["sources", madeFrom(record)],
    [
      "sources",
      "Each statement carries its source. Where sources differ, each account is shown; where nothing is known, the answer says so.",
    ],
    ["operator", runBy],
    ["correction", correction],
    [
      "correction",
      "Say which statement, what is wrong and, if there is one, a source. Corrections are listed with their date and reason.",
    ],
    [
      "privacy",
      "The text of questions is neither kept nor logged. For an hour or two the desk keeps what a conversation was about (the last query and the sources of the last answer), and for a day the ids of what it has answered. It sets no cookie.",
    ],
    [null, `The record was last checked on ${date(record.checked)}.`],
    [null, "The program and its record are free to use under the MIT licence."],
  ];
  const first = lines.filter(([of]) => aspect && of === aspect);
  const rest = lines.filter((line) => !first.includes(line));
  return notice(
    "help",
    "About this desk",
    [...first, ...rest].map(([, line]) => line),
    {
      suggestions: [
        { label: "What can be asked", ask: "/nec help" },
        { label: "What the record covers", ask: "/nec about coverage" },
      ],
    },
  );
}
