import { list } from "#src/words.ts";
import type { Answer } from "../../answer.ts";
import { sayStoodFor } from "../candidacies/stood-for.ts";
import { organisationName } from "../words/candidate-words.ts";
import { oneOfEach, together } from "../words/citing.ts";
import { datesOf, heldItem } from "./held.ts";
import type { AskedOffices } from "./office-kinds.ts";

/**
 * What somebody was in an organisation. Membership is not read from backing: whom the organisation backed is said
 * beside it, as what it is.
 */
export function sayInOrganisation(
  { statements, record, person, held }: AskedOffices,
  organisation: string,
): Answer {
  const name = organisationName(record, organisation);
  const theirs = held.filter(
    (office) => office.organisation === organisation || office.what.endsWith(` of the ${name}`),
  );
  const [first, ...rest] = theirs;
  statements.asOf(record.checked);
  const lost =
    !first &&
    sayStoodFor(statements, record, person, ({ contest }) => contest.of.body === organisation);
  if (first)
    statements.say(
      `${person.name}, in the record: ${theirs.map((office) => `${office.what} (${datesOf(office)})`).join("; ")}.`,
      together(first.sources, ...rest.map(({ sources }) => sources)),
    );
  else
    statements.say(
      `The record has no office of ${person.name} in ${name} and does not say whether ${person.name} is a member.`,
      person.sources,
    );
  if (person.about?.text.includes(name))
    statements.say(`It describes ${person.name} so: ${person.about.text}`, person.about.sources);
  const backed = (record.candidacies.get(person.id) ?? []).flatMap(({ contest, candidate }) =>
    (candidate.backed_by ?? [])
      .filter((backing) => backing.organisation === organisation)
      .map(({ sources }) => ({ label: contest.label, sources })),
  );
  const [one] = backed;
  if (one)
    statements.say(
      `${name} backed ${person.name} in ${list(backed.map(({ label }) => label.replace(", ", " ")))}.`,
      oneOfEach(backed, one.sources),
      "paragraph",
    );
  statements.list(
    `Offices of ${person.name} in the record`,
    held.filter((office) => !theirs.includes(office)).map(heldItem),
  );
  statements.suggest(name, `/nec slate ${organisation}`);
  return first || one || lost ? statements.answered() : statements.unknown();
}
