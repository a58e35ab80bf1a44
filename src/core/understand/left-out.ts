import { OFFICERS } from "../home.ts";
import type { Frame } from "./frame.ts";
import type { Hearing, Words } from "./hearing.ts";
import type { Mark } from "./mark.ts";

/** Whether the frame is called for by these words alone: "the runner-up" is then what is asked for, and nobody's name. */
export function isCue({ from, to }: Mark, frame: Frame, hearing: Hearing): boolean {
  return frame.cues.some((group) =>
    hearing.placesOf(group).every((place) => place.from < to && from < place.to),
  );
}

/** Whether a frame leaves out what a question says, though it explains every word: somebody spoken of, or a section named. */
export const leavesOut = (
  frame: Frame,
  marks: readonly Mark[],
  used: readonly Mark[],
  hearing: Hearing,
): boolean =>
  dropsPronoun(frame, marks) ||
  dropsCompared(frame, marks, hearing.words) ||
  dropsSection(frame, marks, used, hearing);

/** Whether somebody is spoken of whom the frame has no place for: "who replaced her" asks for no list of all. */
function dropsPronoun(frame: Frame, marks: readonly Mark[]): boolean {
  const takes = frame.takes.people || frame.takes.topic;
  return !takes && marks.some((mark) => mark.kind === "pronoun" && mark.pronoun !== "they");
}

/** Whether a frame explains the words of a section and does not hear of it: "November 2020, members' section, who got in?" */
function dropsSection(
  frame: Frame,
  marks: readonly Mark[],
  used: readonly Mark[],
  hearing: Hearing,
): boolean {
  const { contest, people, post, term } = frame.takes;
  if (contest || people || post || term || !hearing.words.includes("who")) return false;
  return marks.some(
    (mark) =>
      mark.kind === "section" &&
      mark.to - mark.from > 1 &&
      // The officers are no section of those who vote, but the NEC's own.
      !mark.ids.includes(OFFICERS) &&
      !isCue(mark, frame, hearing) &&
      !used.some((each) => each.from < mark.to && mark.from < each.to),
  );
}

/** Words before somebody to whom another is compared. */
const THAN =
  /(?:\bahead of|\bin front of|\bbehind|\bthan|(?<!\b(?:took|take|takes|taken|taking) )\bover|\babove|\bbelow|\bbeat) $/;

/** Whether a frame for one person hears of the one named, and not of "he" who is compared: "how far ahead of Baxter was he". */
function dropsCompared(frame: Frame, marks: readonly Mark[], words: Words): boolean {
  if (frame.takes.people?.[1] !== 1) return false;
  const spoken = marks.some((mark) => mark.kind === "pronoun" && mark.pronoun !== "they");
  return (
    spoken &&
    marks.some(
      ({ kind, from }) => kind === "person" && THAN.test(`${words.slice(0, from).join(" ")} `),
    )
  );
}
