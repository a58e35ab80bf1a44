import type { QueryOf } from "../../../query.ts";
import type { Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";

export type Aspect = QueryOf<"candidacy">["aspect"];

/** What an answer about several contests at once does not say: of these it is asked which contest is meant. */
const ALONE: ReadonlySet<Aspect> = new Set([
  "distance",
  "lead",
  "stage",
  "nominations",
  "above",
  "below",
  "opponents",
]);

/** What is known once there is a result: a contest still to come is not meant. */
const OF_RESULT: ReadonlySet<Aspect> = new Set(["distance", "lead", "stage", "above", "below"]);

/** One contest gives a candidacy; several are said together; none known gives every candidacy of the person. */
export function inContests(aspect: Aspect) {
  return ({ people, contest, contests, contestSaid }: Slots): Outcome => {
    const [person] = people;
    if (!person) return null;
    if (contest) {
      return { query: { kind: "candidacy", person: person.id, contest: contest.id, aspect } };
    }
    if (aspect === "elected" && !contestSaid && contests.length > 1)
      return { query: { kind: "candidacies", person: person.id, lead: "count" } };
    if (contests.length > 1) {
      const figure = aspect === "votes" || aspect === "share" ? { figure: aspect } : {};
      const ids = contests.map(({ id }) => id);
      return { query: { kind: "across", person: person.id, contests: ids, ...figure } };
    }
    return { query: { kind: "candidacies", person: person.id, lead: "list" } };
  };
}

/** A kind of question about one person in one contest. */
export function about(
  aspect: Aspect,
  name: string,
  cues: Frame["cues"],
  examples: readonly string[],
  rest: Partial<Pick<Frame, "also" | "unless" | "weight" | "takes" | "direction">> = {},
): Frame {
  return {
    name: `candidacy: ${name}`,
    cues,
    examples,
    together: !ALONE.has(aspect),
    ...(OF_RESULT.has(aspect) && { narrow: ({ status }) => status === "declared" }),
    takes: { people: [1, 1], contest: "optional", number: true },
    outcome: inContests(aspect),
    ...rest,
  };
}

/** Taken only where a contest is named. */
export const NAMED = { people: [1, 1], contest: "said", number: true } as const;
