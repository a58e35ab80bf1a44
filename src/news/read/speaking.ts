import type { Reading, ReadLine } from "./article.ts";
import type { Beside } from "./beside.ts";
import { afterColon, ofOwnSentence } from "./own-sentence.ts";
import type { Standing } from "./scene.ts";
import type { Subject } from "./subject.ts";
import { isOf } from "./tokens.ts";
import type { Who } from "./who.ts";
import { DETERMINERS } from "./word-kinds.ts";

/** Who the subject of a verb of saying is; null where that is not settled. */
export function whoIs(
  reading: Reading,
  line: ReadLine,
  subject: Subject,
  standing: Standing,
  goesOn: boolean,
): Who | null {
  switch (subject.kind) {
    case "name":
      return reading.whoOf(subject.token);
    case "beside":
      return whoIsBeside(reading, line, subject.beside);
    case "described":
      return reading.scene.described(subject.described, reading.called);
    default: {
      // What is said begins after a colon: "Tarrow is firm: the rules, she says, are old."
      const end = standing === "aside" ? afterColon(line.tokens, subject.from) : subject.from;
      const own =
        subject.kind === "pronoun" && end > 0 && (subject.word === "he" || subject.word === "she")
          ? ofOwnSentence(reading, line, subject.word, end)
          : null;
      if (own && standing !== "after") return own;
      const before = line.tokens.slice(0, end);
      const earlier = before.flatMap((token) => {
        const who = reading.whoOf(token);
        return who?.kind === "person" ? [who] : [];
      });
      return reading.scene.settle(subject, earlier, goesOn);
    }
  }
}

/** "a friend of Eddie Izzard": named so, with the name in full. */
function whoIsBeside(reading: Reading, { text, tokens }: ReadLine, beside: Beside): Who | null {
  const [first, name, last] = [tokens[beside.from], tokens[beside.name], tokens[beside.to]];
  const other = reading.whoOf(name);
  if (!first || !name?.named || !last || !other) return null;
  const before = text.slice(first.from, name.named.from);
  const after = text.slice(name.named.to, last.to);
  const lowered =
    first === name
      ? ""
      : isOf(first, DETERMINERS) || beside.name > beside.from
        ? before.charAt(0).toLowerCase() + before.slice(1)
        : before;
  const said = `${lowered}${other.speaker.name}${after}`.replace(/\s+/g, " ");
  return {
    speaker: { kind: "named", name: said },
    key: `beside/${said}`,
    kind: "beside",
    pronoun: pronounOf(`${before} ${after}`),
  };
}

/** "Spokeswoman" says of whoever speaks for somebody by which pronoun the article goes on. */
function pronounOf(words: string): Who["pronoun"] {
  if (/woman\b/.test(words)) return "she";
  return /man\b/.test(words) ? "he" : null;
}
