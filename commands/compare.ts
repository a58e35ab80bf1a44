import type { Command, Value } from "#src/core/command.ts";

const side = { accepts: ["contest", "person"] as const };

export const compare: Command = {
  name: "compare",
  summary: "Two contests, two people, or one person in two contests, side by side",
  options: [
    { name: "first", summary: "A person or a contest", ...side, required: true },
    { name: "second", summary: "Another person or contest", ...side, required: true },
    {
      name: "third",
      summary: "With one person: the other contest; with two: the contest to compare them in",
      ...side,
      required: false,
    },
  ],
  example: "/nec compare clp 2018-01 clp 2018-09",
  handle({ first, second, third }) {
    const values = [first, second, third].filter((value): value is Value => value !== undefined);
    const ids = (kind: Value["kind"]) =>
      values.filter((value) => value.kind === kind).map(({ value }) => value);
    const [onePerson, otherPerson, ...morePeople] = ids("person");
    const [oneContest, otherContest, ...moreContests] = ids("contest");
    if (morePeople.length + moreContests.length > 0) return null;
    if (onePerson && otherPerson) {
      if (onePerson === otherPerson) return null;
      return {
        query: {
          kind: "compare-people",
          people: [onePerson, otherPerson],
          ...(oneContest && { contest: oneContest }),
        },
      };
    }
    if (onePerson)
      return { query: { kind: "across", person: onePerson, contests: ids("contest") } };
    if (!oneContest || !otherContest || oneContest === otherContest) return null;
    return { query: { kind: "compare-contests", contests: [oneContest, otherContest] } };
  },
};
