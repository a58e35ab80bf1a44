import type { Reading, ReadLine } from "./article.ts";
import { isInIt, signedBefore } from "./documents/document.ts";
import { goesOnWith } from "./scene/goes-on.ts";
import type { Standing } from "./scene/scene.ts";
import { whoIs } from "./scene/speaking.ts";
import { answererBefore, isAnsweredByAnother } from "./scene/told-before.ts";
import type { Who } from "./scene/who.ts";
import { isIt, type Subject } from "./subject/subject.ts";
import type { Saying } from "./words/verbs.ts";

const POSTS = /^(?:wrote|tweeted|posted)$/;

/** Who says what a verb of saying with this subject tells, in letters and posts too; null where that is not settled. Without the verb: whom the subject means. */
export function saidBy(
  reading: Reading,
  line: ReadLine,
  subject: Subject,
  standing: Standing,
  saying?: Saying,
): Who | null {
  const { scene, whoOf } = reading;
  const { tokens } = line;
  const answerer = saying ? answererBefore(scene, subject, saying) : null;
  if (answerer) return answerer;
  const goesOn = saying !== undefined && goesOnWith(tokens, subject, saying);
  const meant = whoIs(reading, line, subject, standing, goesOn);
  const another = meant && saying && isAnsweredByAnother(scene, subject, meant, saying);
  const who = another ? null : meant;
  // "She sent a complaint. It alleges that": what it says is hers.
  const it = isIt(subject) && subject.from === 0;
  if (it && !who) return scene.written.before();
  const signer = isIt(subject) ? signedBefore(tokens, subject.from) : null;
  if (signer) return whoOf(signer);
  const posts = POSTS.test(saying?.past ?? "") || isInIt(tokens);
  const writes = posts && subject.kind === "pronoun";
  if (!writes || (subject.word !== "he" && subject.word !== "she")) return who;
  return scene.written.poster(subject.word, who);
}
