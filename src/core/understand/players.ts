import type { Contest, Person } from "#src/record/record.ts";
import type { Frame } from "./frame.ts";
import { whoIs } from "./roles.ts";
import { settle } from "./settle.ts";
import type { Base, Choices } from "./slots.ts";

/** Somebody spoken of by how they did, and in which contest. */
interface Player {
  readonly person: Person;
  readonly contest: Contest;
}

/** Everybody that "the winner", "the other candidate" can be: of the contest said, else of the thread's. */
export function players(choices: Choices, frame: Frame, base: Base): readonly Player[] {
  const { role, constraint } = choices;
  if (!role) return [];
  const { record, conversation } = base;
  const meant = settle(constraint, [], { record, conversation, narrow: frame.narrow });
  if (meant.kind !== "contests") return [];
  return meant.contests.flatMap((contest) =>
    whoIs(role, contest, conversation?.people ?? []).flatMap((id) => {
      const person = record.people.get(id);
      return person ? [{ person, contest }] : [];
    }),
  );
}
