import { inMarks } from "./in-marks.ts";

const TIME = "\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]m)?";
const DATE = "\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}";
/** "[14:02] Ada Tarrow: We are late", "09/06/2023, 14:02 - Ada Tarrow: We are late" */
const MESSAGE = new RegExp(
  `^(?:\\[(?:${DATE},? )?${TIME}\\]|${DATE},? ${TIME} [-–—]) ?(?<name>\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'.-]+){1,2}): (?<words>\\S.*)$`,
  "u",
);
const MARKED = /^[“"‘<[]/;

/** Lines in which a message with its time is put as words of the one whose whole name it has: "Ada Tarrow wrote: “…”". A first name alone may be anybody’s. */
export const withChats = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => {
    const { name = "", words = "" } = MESSAGE.exec(line)?.groups ?? {};
    return name === "" || MARKED.test(words) ? line : `${name} wrote: ${inMarks([words]).join("")}`;
  });
