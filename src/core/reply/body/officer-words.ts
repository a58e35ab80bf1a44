import type { NecRecord, Sources } from "#src/record/record.ts";
import { personName } from "../words/candidate-words.ts";
import { heldWords, intervalWords } from "../words/interval.ts";
import { withNote } from "../words/with-note.ts";

export type Officer = NecRecord["officers"][number];

/** "Margaret Beckett chaired the NEC from 24 November 2020 to September 2021"; bounds and missing dates in brackets. */
export function held(record: NecRecord, officer: Officer): string {
  const { post, role, person, from, to } = officer;
  const name = personName(record, person);
  const span = heldWords(from, to);
  const dates = /^\d|^about /.test(from ?? "") ? span : `(${span})`;
  return post === "chair" && !role
    ? `${name} chaired the NEC ${dates}`
    : `${name} was ${postWords(officer)} ${dates}`;
}

/** An item of a list of officers: dates, name, the post where several are listed, the note. */
export function officerItem(
  record: NecRecord,
  officer: Officer,
  withPost: boolean,
): { lead: string; text: string; sources: Sources } {
  const { person, from, to, note, sources } = officer;
  const name = personName(record, person);
  const who = withPost ? `${name}, ${postWords(officer)}` : name;
  return { lead: intervalWords(from, to), text: withNote(who, note), sources };
}

/** "chair of the NEC", "deputy leader of the Labour Party", "chair of the disputes panel". */
export function postWords({ post, role }: Officer): string {
  if (role) return role;
  if (post === "chair" || post === "vice-chair") return `${post} of the NEC`;
  return post === "other" ? "officer of the NEC" : `${post.replace("-", " ")} of the Labour Party`;
}
