import type { Reading } from "../article.ts";
import { sameSubject } from "../content/left.ts";
import { sentenceSubject } from "../subject/sentence-subject.ts";
import type { Event } from "../tellings.ts";
import { isMark, type Token } from "../words/tokens.ts";
import type { Scene } from "./scene.ts";

/**
 * "Tarrow said that she was late and urged": whether "she" is Tarrow herself, and nobody else comes before a token;
 * `surely` where no other near can be meant.
 */
export function isHerself(
  scene: Scene,
  tokens: readonly Token[],
  { who, content }: Event,
  to: number,
  surely: boolean,
): boolean {
  if (!content) return false;
  const at = tokens[content.from]?.text === "that" ? content.from + 1 : content.from;
  const word = tokens[at]?.text;
  if ((word !== "he" && word !== "she") || !scene.mayBe(who, word)) return false;
  if (surely && (scene.pronounOf(who) !== word || !scene.isOnly(who, word))) return false;
  return sameSubject(tokens, at + 1, to);
}

/** "Vane rang, she says, and told him to go": whether what somebody says around an aside is what another does. */
export function isAsideOnAnother(
  { whoOf }: Reading,
  tokens: readonly Token[],
  { who, content, from }: Event,
): boolean {
  if (content !== null || !isMark(tokens[from - 1], ",")) return false;
  const subject = sentenceSubject(tokens, from);
  if (subject === null || subject === "somebody" || subject.kind !== "name") return false;
  return whoOf(subject.token)?.key !== who.key;
}
