import type { Subject } from "../subject/subject.ts";
import type { Token } from "../words/tokens.ts";
import { GOES_ON, type Saying } from "../words/verbs.ts";

/** Whether a sentence goes on with the one who spoke last, whomever that one spoke of: "She added that", "He also said". */
export const goesOnWith = (tokens: readonly Token[], subject: Subject, saying: Saying): boolean =>
  GOES_ON.has(saying.past) ||
  (subject.kind === "pronoun" && subject.from === 0 && tokens[1]?.text === "also");
