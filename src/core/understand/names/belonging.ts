import type { NecRecord } from "#src/record/record.ts";
import { placesOfUnion } from "../../union-places.ts";
import type { Mark, NameMark } from "../mark.ts";
import type { Token } from "../read.ts";

const OF: ReadonlySet<string> = new Set(["from", "of", "at"]);

/** Whether the record has somebody in an office of an organisation, or on the NEC for it. */
const belongs = (record: NecRecord, person: string, organisation: string): boolean =>
  (record.people.get(person)?.offices ?? []).some((each) => each.organisation === organisation) ||
  placesOfUnion(record, organisation).some((each) => each.person === person);

/** "Beckett from Unite": of several of one name the only one who belongs there, whose mark then has the whole of it, as that of "Howard Beckett of Unite" has. */
export function withBelonging(
  marks: readonly Mark[],
  tokens: readonly Token[],
  record: NecRecord,
): readonly Mark[] {
  const told = marks.flatMap((mark): readonly { person: NameMark; where: Mark }[] => {
    if (mark.kind !== "person") return [];
    // "Votes for Kerr from the CWU" are not of a Kerr from there: who is one person anyway is told by "of" alone.
    const said = tokens[mark.to]?.text ?? "";
    if (mark.ids.length === 1 ? said !== "of" : !OF.has(said)) return [];
    const start = mark.to + (tokens[mark.to + 1]?.text === "the" ? 2 : 1);
    const where = marks.find(
      (each): each is NameMark => each.kind === "organisation" && each.from === start,
    );
    if (!where) return [];
    const ids = mark.ids.filter((id) => where.ids.some((each) => belongs(record, id, each)));
    return ids.length === 1 ? [{ person: { ...mark, ids, to: where.to }, where }] : [];
  });
  if (told.length === 0) return marks;
  return marks.flatMap((mark) => {
    if (told.some(({ where }) => where === mark)) return [];
    const found = told.find(({ person }) => person.from === mark.from && mark.kind === "person");
    return [found ? found.person : mark];
  });
}
