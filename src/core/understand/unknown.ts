import type { Contest, NecRecord } from "#src/record/record.ts";
import { list } from "#src/words.ts";
import type { Answer, Suggestion } from "../answer.ts";
import { notice } from "../statements.ts";
import type { Constraint } from "./contests.ts";
import { vocabulary } from "./frames/index.ts";
import type { Mark, NameMark } from "./mark.ts";
import type { Nearest } from "./nearest.ts";
import { NOISE } from "./noise.ts";
import type { Token } from "./read.ts";
import { say } from "./said/index.ts";

const TRY: readonly Suggestion[] = [
  { label: "The latest CLP result", ask: "/nec result" },
  { label: "What can be asked", ask: "/nec help" },
];

/** "No election fits": what was asked for is not in the record, and what is nearest. */
export function nothingFits(
  constraint: Constraint,
  near: readonly Contest[],
  record: NecRecord,
): Answer {
  const sections = constraint.sections.flatMap((id) => record.sections.get(id)?.name ?? []);
  const what = sections.length > 0 ? ` of the ${list(sections, "or")}` : "";
  const when = constraint.times.length > 0 ? " at that time" : "";
  const nearest = near.map(({ label }) => label);
  return notice(
    "unknown",
    "Not in the record",
    [
      `The record has no NEC election${what}${when}.`,
      ...(nearest.length > 0
        ? [`Nearest in the record: ${list(nearest.map((label) => label))}.`]
        : []),
    ],
    { suggestions: near.map(({ label, id }) => ({ label, ask: `/nec result ${id}` })) },
  );
}

function about(marks: readonly Mark[], record: NecRecord): readonly Suggestion[] {
  const names = marks.filter(
    (mark): mark is NameMark => mark.kind === "person" || mark.kind === "organisation",
  );
  return names.flatMap(({ kind, ids }) =>
    ids.slice(0, 3).flatMap((id) => {
      const label = (kind === "person" ? record.people.get(id) : record.organisations.get(id))
        ?.name;
      return label ? [{ label, ask: `/nec ${kind === "person" ? "person" : "slate"} ${id}` }] : [];
    }),
  );
}

/** "Not understood" for one word, with the question that can be answered without it. */
function notForOneWord(
  { query, word }: Nearest,
  marks: readonly Mark[],
  record: NecRecord,
): Answer {
  const closest = say(query, record);
  return notice(
    "unknown",
    "Not understood",
    [
      `I did not understand “${word}” there, so I give no answer.`,
      `The closest that I can answer: ${closest}.`,
    ],
    {
      suggestions: [{ label: closest, ask: closest }, ...about(marks, record), ...TRY].slice(0, 5),
    },
  );
}

/** "Not understood", with the words that nothing explains and what can be asked instead. */
export function notUnderstood(
  tokens: readonly Token[],
  marks: readonly Mark[],
  record: NecRecord,
  near: Nearest | null = null,
): Answer {
  if (near) return notForOneWord(near, marks, record);
  const marked = (at: number) =>
    marks.some(({ kind, from, to }) => kind !== "topic" && at >= from && at < to);
  const strange = tokens.filter(
    ({ text }, at) => !vocabulary.has(text) && !NOISE.has(text) && !marked(at),
  );
  const words = strange.slice(0, 4).map(({ text }) => `“${text}”`);
  const why = words.length > 0 ? ` Nothing I know explains ${list(words, "or")}.` : "";
  return notice(
    "unknown",
    "Not understood",
    [`I did not understand that, so I give no answer.${why}`, "Try one of these, or /nec help."],
    {
      suggestions: [...about(marks, record), ...TRY].slice(0, 5),
    },
  );
}
